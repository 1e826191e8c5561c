import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { bundle } from './shared/bundle.js';
import { atMost, printGoals } from './shared/goals.js';

// Lists, balances and ageing in Chromium, on disk: what the storage answers beside IndexedDB asked directly, in one run; and
// what a person waits for when a filter is changed. Only ratios mean anything, but for what a person waits for.

const sizes = [10_000, 100_000] as const;
const works = ['first page of 50', 'next page', 'balance of a client'] as const;
const ageing = 'ageing of the whole book';
const rounds = { max: 60, min: 10, milliseconds: 15_000 };
const filters = ['open', 'paid', 'draft'] as const;

const part = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

/** Others on the machine only make a round longer: what a tenth is below counts. */
const undisturbed = (values: readonly number[] = []): number => part(values, 0.1);

type Times = ReadonlyMap<string, ReadonlyMap<string, number>>;

async function open(browser: BrowserContext, code: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      // Isolated, a page has a clock of 5 µs.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
      body: '<!doctype html><meta charset="utf-8"><body></body>',
    }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'lists' in globalThis);
  return page;
}

/** Many short rounds; where each takes long, fewer. */
async function inRounds(work: (round: number) => Promise<void>): Promise<void> {
  const begun = performance.now();
  for (let round = 0; round < rounds.max; round++) {
    if (round >= rounds.min && performance.now() - begun > rounds.milliseconds) return;
    await work(round);
  }
}

async function timesOf(page: Page): Promise<Times> {
  const times = new Map<string, ReadonlyMap<string, number>>();
  for (const work of [...works, ageing]) {
    const all = new Map<string, number[]>();
    await inRounds(async () => {
      const taken = await page.evaluate((what) => globalThis.lists.time(what), work);
      for (const [who, ms] of Object.entries(taken)) all.set(who, [...(all.get(who) ?? []), ms]);
    });
    times.set(work, new Map([...all].map(([who, each]) => [who, undisturbed(each)])));
  }
  return times;
}

async function filterTimes(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => globalThis.lists.show());
  const times: number[] = [];
  await inRounds(async (round) => {
    const status = filters[round % filters.length] ?? 'open';
    times.push(await page.evaluate((one) => globalThis.lists.filter(one), status));
  });
  return times;
}

interface Result {
  readonly times: Times;
  readonly filter: { readonly typical: number; readonly p95: number };
}

async function measure(code: string, invoices: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'billkit-lists-'));
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: process.env['CHROME_PATH'] ?? '',
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const page = await open(browser, code);
    await page.evaluate((count) => globalThis.lists.fill(count), invoices);
    const [times, filter] = [await timesOf(page), await filterTimes(page)];
    return { times, filter: { typical: part(filter, 0.5), p95: part(filter, 0.95) } };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function print(invoices: number, { times, filter }: Result): void {
  console.log(`\n${invoices} invoices, ms`);
  for (const [work, all] of times) {
    const each = [...all].map(([who, ms]) => `${who} ${ms.toFixed(2)}`).join(', ');
    console.log(`${work.padEnd(28)}${each}`);
  }
  console.log(
    `${'a filter is changed'.padEnd(28)}${filter.typical.toFixed(0)}, 95 % ${filter.p95.toFixed(0)}`,
  );
}

const code = await bundle('test/dist/bench/lists/billkit.js');
const results = new Map<number, Result>();
for (const size of sizes) {
  const result = await measure(code, size);
  results.set(size, result);
  print(size, result);
}
const of = (size: number, work: string, who = 'billkit') =>
  results.get(size)?.times.get(work)?.get(who) ?? NaN;
const [few, many] = sizes;
printGoals([
  ...works.map((work) => atMost(`${work}, times raw IndexedDB`, of(many, work) / of(many, work, 'raw'), 1.3)),
  ...works.map((work) =>
    atMost(`${work}, 100,000 invoices, times 10,000`, of(many, work) / of(few, work), 1.5),
  ),
  atMost('balance of a client at 100,000 invoices, ms', of(many, 'balance of a client'), 20),
  atMost('ageing of the whole book at 100,000 invoices, ms', of(many, ageing), 20),
  atMost('a filter is changed until it is painted, 95 %, ms', results.get(many)?.filter.p95 ?? NaN, 100),
]);
