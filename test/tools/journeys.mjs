// Journeys through the built demo, each in a browser context of its own. A file in test/journeys
// exports `tests: Journeys` (see test/journey.ts).
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { browserArgs, findBrowser } from './browser.mjs';
import { compiledTests } from './files.mjs';
import { report } from './results.mjs';

const server = await preview({
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 0, strictPort: false },
});
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
let passed = 0;
let failed = 0;

function note(name, error) {
  if (error === undefined) passed++;
  else failed++;
  console.log(error === undefined ? `ok ${name}` : `not ok ${name}\n${error?.stack ?? error}`);
}

async function journey(test) {
  const context = await browser.newContext();
  context.setDefaultTimeout(30_000);
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('not finished within 120 s')), 120_000);
  });
  try {
    await Promise.race([test({ context, base }), late]);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

const waiting = [];
for (const file of compiledTests(['test/journeys'], '.ts')) {
  const { tests } = await import(pathToFileURL(file).href).catch((error) => ({
    tests: { [file]: () => Promise.reject(error) },
  }));
  const entries = Object.entries(tests ?? {});
  if (entries.length === 0) note(file, new Error('exports no tests'));
  waiting.push(...entries);
}
// Two at once: much of a journey is waiting for the next frame.
async function worker() {
  for (let next; (next = waiting.shift());) {
    const [name, test] = next;
    const since = performance.now();
    const error = await journey(test);
    note(`${name} (${((performance.now() - since) / 1000).toFixed(1)} s)`, error);
  }
}
await Promise.all([worker(), worker()]);
await browser.close();
await server.close();
console.log(report('journeys', { passed, failed }));
process.exit(failed > 0 ? 1 : 0);
