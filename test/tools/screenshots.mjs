// npm run screenshots [-- words]: pictures of every story (whose id holds one of the words) as a person may see it, in
// .screenshots, with a page that shows them side by side; and, without words, the picture of the demo in the README.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser, installBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { serveStorybook } from './built-storybook.mjs';
import { takeDemoPicture } from './demo-picture.mjs';

const folder = '.screenshots';
const widths = [1280, 375];
const looks = {
  light: {},
  dark: { globals: 'theme:dark' },
  forced: { forcedColors: 'active' },
  rtl: { globals: 'direction:rtl;language:ar' },
};

const words = process.argv.slice(2);
process.env.TEST_FILTER = words.join(' ');
if (!(await build(['manifest', 'storybook', ...(words.length === 0 ? ['demo'] : [])]))) process.exit(1);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? installBrowser(),
  args: [...browserArgs, '--hide-scrollbars'],
});
const { base, ids, close } = await serveStorybook();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const work = ids.flatMap((id) =>
  Object.entries(looks).flatMap(([look, { globals = '', forcedColors = 'none' }]) =>
    widths.map((width) => ({ id, look, globals, forcedColors, width })),
  ),
);
const problems = [];

async function take(page, { id, look, globals, forcedColors, width }) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  const asked = globals ? `&globals=${encodeURIComponent(globals)}` : '';
  await page.goto(`${base}/iframe.html?viewMode=story&id=${id}${asked}`);
  await page.waitForFunction(() => document.body.classList.contains('sb-show-main'));
  // What is loaded after the first paint, such as a language, is there a little later.
  await page.waitForLoadState('networkidle');
  await page.screenshot({
    path: join(folder, `${id}.${look}.${width}.png`),
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
  });
}

async function worker() {
  const page = await browser.newPage();
  for (let one; (one = work.shift());)
    await take(page, one).catch((error) =>
      problems.push(`${one.id} ${one.look} ${one.width}: ${error.message}`),
    );
  await page.close();
}

const count = work.length;
await Promise.all([worker(), worker()]);
const figure = (id, look, width) =>
  `<figure><img loading="lazy" src="${id}.${look}.${width}.png" style="width:${width / 2}px"><figcaption>${look} ${width}</figcaption></figure>`;
const row = (id) =>
  `<h2>${id}</h2><div>${widths.flatMap((width) => Object.keys(looks).map((look) => figure(id, look, width))).join('')}</div>`;
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Stories</title><style>div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0}img{border:1px solid #999}</style>${ids.map(row).join('')}`,
);
if (words.length === 0) await takeDemoPicture(browser);
await browser.close();
close();
for (const problem of problems) console.log(problem);
console.log(`${count - problems.length} pictures in ${folder}, ${problems.length} failed`);
process.exit(problems.length > 0 ? 1 : 0);
