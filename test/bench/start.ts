import { noTaxRates, type DraftInvoice, type TaxRates } from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { atMost, printGoals } from './shared/goals.js';
import { folderOf } from './shared/installed.js';
import { serve } from './start/serve.js';
import { startOf, type Start } from './start/start-of.js';

// From the script tag to the first usable editor, on a fresh page with a slow processor and network: the whole editor beside
// a page with the same table in plain DOM, in React and of Shoelace's elements. Each in turn, several rounds.

const rounds = Number(process.env['ROUNDS'] ?? 7);
const lineCount = 10;

/** A draft of so many lines, as the books hold it, and as the peers' pages are given it. */
async function sample() {
  const desk = openDesk(createMemoryStorage());
  for (const [id, percent] of [
    ['low', '7'],
    ['full', '19'],
  ] as const)
    await desk.do({ type: 'save-tax-rate', taxRate: `tax_${id}`, name: id, percent });
  const lines = Array.from({ length: lineCount }, (_, i) => ({
    ...{ description: `Session ${i + 1}`, quantity: String(i + 1), price: `${100 + i}.50` },
    percent: i % 2 === 0 ? '19' : '7',
  }));
  const inputs = lines.map(({ description, quantity, price, percent }, i) =>
    lineInput({
      ...{ id: `lin_${i}`, description, quantity, unitPrice: price },
      taxRates: [percent === '19' ? 'tax_full' : 'tax_low'],
    }),
  );
  await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent({ lines: inputs }) });
  const draft = (await desk.get('invoice', 'inv_a')) as DraftInvoice;
  const taxRates: TaxRates = await desk.get('tax-rates', noTaxRates.id);
  return { lines, books: { draft, taxRates, clients: [ada] } };
}

const pages = [
  { name: 'billkit', of: 'billkit', price: 'input[aria-label="Unit price, line 1"]', packages: {} },
  { name: 'plain DOM', of: 'vanilla', price: 'input[aria-label="Unit price, line 1"]', packages: {} },
  {
    ...{ name: 'React 19', of: 'react', price: 'input[aria-label="Unit price, line 1"]' },
    packages: { 'react-dom': '19.3.1' },
  },
  {
    ...{ name: 'Shoelace', of: 'shoelace', price: 'sl-input.price' },
    packages: { '@shoelace-style/shoelace': '2.20.1' },
  },
];

const given = await sample();
const browser = await chromium.launch({
  ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const starts = new Map<string, Start[]>();
const servers = [];
for (const page of pages) {
  const folders = Object.entries(page.packages).map(([name, version]) => folderOf(name, version));
  if (folders.includes(undefined)) continue;
  servers.push({ page, server: await serve(page.of, given, folders[0]) });
}
for (let round = 0; round < rounds; round++)
  for (const { page, server } of servers) {
    const start = await startOf(browser, server.url, page.price);
    starts.set(page.name, [...(starts.get(page.name) ?? []), start]);
  }
await browser.close();
for (const { server } of servers) server.close();

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const usable = (name: string) => middle((starts.get(name) ?? []).map(({ milliseconds }) => milliseconds));

console.log(
  `From the script tag to a usable editor of ${lineCount} lines, processor 4× slower, 10 Mbit/s + 40 ms`,
);
for (const [name, all] of starts) {
  const [{ requests, bytes } = { requests: NaN, bytes: NaN }] = all;
  console.log(
    `${name.padEnd(12)} ${usable(name).toFixed(0).padStart(6)} ms  ${(bytes / 1000).toFixed(1).padStart(6)} kB in ${requests} requests`,
  );
}
const ours = usable('billkit');
printGoals([
  atMost('times a page in plain DOM', ours / usable('plain DOM'), 1.5),
  ...['React 19', 'Shoelace']
    .filter((name) => starts.has(name))
    .map((name) => atMost(`times the page in ${name}`, ours / usable(name), 1)),
  atMost('requests for scripts', starts.get('billkit')?.[0]?.requests ?? NaN, 3),
]);
