import process from 'node:process';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { bundle } from './shared/bundle.js';
import { atMost, printGoals, type Goal } from './shared/goals.js';

// One keystroke in a quantity until the totals show it, in Chromium: the whole <invoice-editor> beside the same table
// in vanilla DOM (the limit) and in React 19, all in one run. Only ratios mean anything.

const peers = [
  'vanilla',
  'vanilla-cents',
  'billkit',
  'react-memo-skipping',
  'react-memo',
  'react-plain',
] as const;
type Peer = (typeof peers)[number];
const sizes = [100, 1000] as const;
const rounds = 60;
/** Keystrokes that are timed together. */
const together = 5;

/** A page of one peer, with the processor time its main thread has used. */
class Measured {
  readonly #page: Page;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async open(browser: Browser, code: string): Promise<Measured> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body></body>' }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => 'table' in globalThis);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Measured(page, cdp);
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  /** ms the main thread is busy with the work, its frame included. */
  async time(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#busy();
    await work();
    return (await this.#busy()) - before;
  }

  async show(lines: number): Promise<void> {
    await this.#page.evaluate(
      (count) => (globalThis as { fill?: (count: number) => unknown }).fill?.(count),
      lines,
    );
  }

  readonly frame = async (lines: number): Promise<void> => {
    await this.#page.evaluate(async (count) => {
      await globalThis.table.show(count);
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    }, lines);
  };

  /** ms from a keystroke until the total shows it, the mean of a few; the clock of a page is too coarse for one. */
  readonly type = (line: number): Promise<number> =>
    this.#page.evaluate(
      async ([at, count]) => {
        const begun = performance.now();
        for (let stroke = 0; stroke < count; stroke++) await globalThis.table.type(at, String(2 + stroke));
        const took = (performance.now() - begun) / count;
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        return took;
      },
      [line, together] as const,
    );

  /** ms each of so many keystrokes takes, on a processor so many times slower. */
  async typeSlowly(times: number, count: number): Promise<readonly number[]> {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
    const took = await this.#page.evaluate(async (strokes) => {
      const each: number[] = [];
      for (let stroke = 0; stroke < strokes; stroke++) {
        const begun = performance.now();
        await globalThis.table.type(stroke % 10, String(2 + (stroke % 7)));
        each.push(performance.now() - begun);
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      }
      return each;
    }, count);
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return took;
  }

  /** MB that so many keystrokes leave behind. */
  async leftBy(count: number): Promise<number> {
    const before = await this.heap();
    await this.#page.evaluate(async (strokes) => {
      for (let stroke = 0; stroke < strokes; stroke++)
        await globalThis.table.type(0, String(2 + (stroke % 7)));
    }, count);
    return (await this.heap()) - before;
  }

  total(): Promise<string> {
    return this.#page.evaluate(() => globalThis.table.total());
  }

  /** MB in use after everything unused was let go. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#cdp.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }
}

const part = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

/** What is measured of the editor alone. */
interface Alone {
  readonly slowP95: number;
  readonly left: number;
}

interface Result {
  readonly typical: number;
  readonly p95: number;
  readonly frame: number;
  readonly first: number;
  readonly heap: number;
}

async function measure(
  browser: Browser,
  codes: ReadonlyMap<Peer, string>,
  lines: number,
): Promise<ReadonlyMap<Peer, Result>> {
  const pages = new Map<Peer, Measured>();
  const [first, heap] = [new Map<Peer, number>(), new Map<Peer, number>()];
  for (const [peer, code] of codes) {
    const page = await Measured.open(browser, code);
    pages.set(peer, page);
    await page.show(lines);
    const before = await page.heap();
    first.set(peer, await page.time(() => page.frame(lines)));
    heap.set(peer, (await page.heap()) - before);
  }
  const strokes = new Map(peers.map((peer) => [peer, [] as number[]]));
  const frames = new Map(peers.map((peer) => [peer, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [peer, page] of pages) {
      const frame = await page.time(async () => strokes.get(peer)?.push(await page.type(round % 10)));
      frames.get(peer)?.push(frame);
    }
  const totals = new Set(await Promise.all([...pages.values()].map((page) => page.total())));
  if (totals.size !== 1) throw new Error(`the totals differ: ${[...totals].join(', ')}`);
  // The first ones are compiled. Others on the machine only make a round longer: what a tenth is below counts.
  const ofWarm = (times: readonly number[] = [], share: number) => part(times.slice(10), share);
  return new Map(
    peers.map((peer) => [
      peer,
      {
        typical: ofWarm(strokes.get(peer), 0.1),
        p95: ofWarm(strokes.get(peer), 0.95),
        frame: ofWarm(frames.get(peer), 0.1),
        first: first.get(peer) ?? NaN,
        heap: heap.get(peer) ?? NaN,
      },
    ]),
  );
}

function print(lines: number, results: ReadonlyMap<Peer, Result>): void {
  const limit = results.get('vanilla');
  console.log(`\n${lines} lines, ms (× the limit)`);
  console.log(
    `${''.padEnd(22)}${['keystroke', 'its 95 %', '5 with their frame', 'first render', 'heap MB'].map((one) => one.padStart(20)).join('')}`,
  );
  for (const [peer, result] of results) {
    const cells = (['typical', 'p95', 'frame', 'first', 'heap'] as const).map((name) => {
      const times = limit && peer !== 'vanilla' ? ` (${(result[name] / limit[name]).toFixed(1)}×)` : '';
      return `${result[name].toFixed(2)}${times}`.padStart(20);
    });
    console.log(`${peer.padEnd(22)}${cells.join('')}`);
  }
}

async function measureAlone(browser: Browser, code: string): Promise<Alone> {
  const page = await Measured.open(browser, code);
  await page.show(100);
  await page.frame(100);
  await page.typeSlowly(1, 60);
  const slow = await page.typeSlowly(4, 60);
  // The first ones are compiled and fill what is filled once.
  await page.leftBy(500);
  return { slowP95: part(slow, 0.95), left: await page.leftBy(500) };
}

function goalsOf(all: readonly ReadonlyMap<Peer, Result>[], alone: Alone): readonly Goal[] {
  const [few, many] = [all.at(0), all.at(-1)];
  const of = (peer: Peer) => many!.get(peer)!;
  const ours = of('billkit');
  const grows = (name: keyof Result) => ours[name] / few!.get('billkit')![name];
  return [
    atMost('100 lines, processor 4 times slower: 95 % of keystrokes, ms', alone.slowP95, 16),
    atMost('100 lines: 500 characters typed leave behind, MB', alone.left, 0.05),
    atMost('10 times the lines: a keystroke, times', grows('typical'), 10),
    atMost('10 times the lines: first render, times', grows('first'), 10),
    atMost('10 times the lines: heap, times', grows('heap'), 10),
    atMost('1,000 lines: a keystroke, times the limit', ours.typical / of('vanilla').typical, 3),
    atMost('1,000 lines: a keystroke, times React memo rows', ours.typical / of('react-memo').typical, 1),
    atMost('1,000 lines: a keystroke, times React plain rows', ours.typical / of('react-plain').typical, 0.2),
    atMost('1,000 lines: 95 % of keystrokes, ms', ours.p95, 8),
    atMost('1,000 lines: first render, times React memo rows', ours.first / of('react-memo').first, 1),
    atMost('1,000 lines: heap, times React memo rows', ours.heap / of('react-memo').heap, 0.5),
  ];
}

const executablePath = process.env['CHROME_PATH'] ?? '';
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const codes = new Map<Peer, string>();
for (const peer of peers) codes.set(peer, await bundle(`test/dist/bench/editor/${peer}.js`));
console.log(
  'The limit is vanilla: the figures everybody shows (each rate, exact) by the code everybody prices with, and',
);
console.log(
  'only texts that differ are written. vanilla-cents adds up numbers of cents to one total: no peer, no goal.',
);
const all: ReadonlyMap<Peer, Result>[] = [];
for (const lines of sizes) {
  const results = await measure(browser, codes, lines);
  print(lines, results);
  all.push(results);
}
printGoals(goalsOf(all, await measureAlone(browser, codes.get('billkit')!)));
await browser.close();
