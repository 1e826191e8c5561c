import {
  parseAmount,
  parseCurrency,
  parseDay,
  parseDecimal,
  currencyOf,
  quantityLimits,
} from '@billkit/billing';
import { parseInvoiceDocument, parseJson } from '@billkit/billing/documents';
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { badInput } from '../bad-input.js';
import { badJson } from '../bad-json.js';

const eur = currencyOf('EUR');

/** What makes a pattern slow that tries one thing after the other (row 105). */
const killers = [
  `${'a'.repeat(28)}!`,
  `${'1'.repeat(30)}x`,
  `${'1,'.repeat(15)}x`,
  `${'0'.repeat(100_000)}x`,
  `1.${'0'.repeat(100_000)}x`,
  `${'-'.repeat(100_000)}1`,
  '👩\u200d'.repeat(100),
  `${'a\u0301'.repeat(100_000)}\u200d`,
  '\u200d'.repeat(200),
];

/** Milliseconds of work in this process: what others do on the machine does not count. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The time that 99 of 100 take at most. The figures are printed beside the name of the test. */
function p99(t: TestContext, times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const told = [0.5, 0.99, 1].map((part) => at(part).toFixed(2));
  t.diagnostic(`${times.length} times: median ${told[0]} ms, p99 ${told[1]} ms, slowest ${told[2]} ms`);
  return at(0.99);
}

/** A time beside that of `JSON.parse` for the same: nothing that reads JSON can take less. */
const times = (ms: number, bound: number): string =>
  `${ms.toFixed(2)} ms at best, ${(ms / bound).toFixed(1)} times JSON.parse alone (${bound.toFixed(2)} ms)`;

const invoiceWith = (field: string, value: unknown) => () =>
  parseInvoiceDocument({ currency: 'EUR', [field]: value, lines: [{ unitPrice: '1' }] });
const lineWith = (field: string, value: unknown) => () =>
  parseInvoiceDocument({ currency: 'EUR', lines: [{ unitPrice: '1', [field]: value }] });

/** Every way in that a value of the corpus may take. */
const ways: readonly ((value: unknown) => () => unknown)[] = [
  (value) => () => parseAmount(value, eur),
  (value) => () => parseDecimal(value, quantityLimits),
  (value) => () => parseDay(value),
  (value) => () => parseCurrency(value),
  (value) => invoiceWith('number', value),
  (value) => invoiceWith('paymentTerms', value),
  (value) => invoiceWith('prepaid', value),
  (value) => invoiceWith('taxMode', value),
  (value) => lineWith('description', value),
  (value) => lineWith('quantity', value),
  (value) => lineWith('taxes', value),
];

const adjustments = Array(10).fill({ type: 'percent', percent: '1.123456', reason: 'x'.repeat(100) });
const taxes = Array(10).fill({ category: 'S', percent: '1.123456', exemptionReason: 'x'.repeat(100) });
const line = {
  description: 'x'.repeat(200),
  quantity: '999999999999.999999',
  unitPrice: '999999999999.9999999999',
};

describe('the time that bad input takes', () => {
  it('rows 23, 24, 105: is below 5 ms for every value of the corpus, wherever it is read', (t) => {
    const values = [...badInput.flatMap((row) => row.values), ...killers];
    const times = ways.flatMap((way) => values.map((value) => timeOf(way(value))));
    assert.ok(p99(t, times) < 5);
  });

  it('rows 115-118, 121: is below that of a MiB that is right, for text that is not JSON', (t) => {
    const texts = badJson.flatMap((row) => row.texts);
    assert.ok(
      p99(
        t,
        texts.map((text) => timeOf(() => parseJson(text))),
      ) < 1000,
    );
  });

  it('row 121: grows with the size of a text and no faster, up to 1 MiB', (t) => {
    const item = '{"unitPrice":"1","description":"\\n"},';
    const text = (size: number) => `[${item.repeat(size / item.length)}0]`;
    const fastest = (read: (text: string) => unknown, part: number) => {
      const whole = text(1_048_000 * part);
      return Math.min(...Array.from({ length: 10 }, () => timeOf(() => read(whole))));
    };
    const [part, whole, bound] = [fastest(parseJson, 1 / 8), fastest(parseJson, 1), fastest(JSON.parse, 1)];
    t.diagnostic(`1 MiB: ${times(whole, bound)}`);
    assert.ok(whole < 40 * Math.max(1, part));
    assert.ok(whole < 6 * Math.max(1, bound));
  });

  it('rows 52, 121: is a few hundredths of a second at most for an invoice at all its limits, and nothing beyond', (t) => {
    const ordinary = { currency: 'EUR', lines: Array(1000).fill({ ...line, taxes: taxes.slice(0, 1) }) };
    const lists = {
      taxes: taxes.slice(0, 2),
      discounts: adjustments.slice(0, 2),
      charges: adjustments.slice(0, 1),
    };
    const fullest = { currency: 'EUR', lines: Array(1000).fill({ ...line, ...lists }) };
    const beyond = { ...fullest, lines: Array(1_000_000).fill(line) };
    for (const [document, isRead, most] of [
      [ordinary, true, 50],
      [fullest, true, 50],
      [beyond, false, 5],
    ] as const) {
      const took = Array.from({ length: 10 }, () =>
        timeOf(() => assert.equal(parseInvoiceDocument(document).ok, isRead)),
      );
      // The best of them: while others keep the machine busy, cleaning up the memory of one may fall into any other.
      const best = Math.min(...took);
      t.diagnostic(`${took.length} times: best ${best.toFixed(2)} ms`);
      assert.ok(best < most);
      if (!isRead) continue;
      const text = JSON.stringify(document);
      const bound = Math.min(...took.map(() => timeOf(() => JSON.parse(text))));
      t.diagnostic(`${(text.length / 1e6).toFixed(1)} million characters: ${times(best, bound)}`);
    }
  });
});
