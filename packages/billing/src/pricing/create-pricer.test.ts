import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { createPricer } from './create-pricer.js';
import { priceInvoice } from './price-invoice.js';
import type { PricingInput, PricingLine, PricingTax } from './pricing-input.js';

const taxes: readonly (readonly PricingTax[])[] = [
  [],
  [{ category: 'S', percent: decimalOf('19') }],
  [{ category: 'S', percent: decimalOf('7') }],
  [
    { category: 'S', percent: decimalOf('5') },
    { category: 'S', percent: decimalOf('9.975'), compound: true },
  ],
  [
    { category: 'S', percent: decimalOf('5') },
    { category: 'S', percent: decimalOf('8') },
  ],
  [
    { category: 'S', percent: decimalOf('19') },
    { category: 'S', percent: decimalOf('15'), withheld: true },
  ],
];

const lineOf = (cents: number, quantity: number, rate: number, off = 0): PricingLine => ({
  quantity: decimalOf(String(quantity)),
  unitPrice: decimalOf(String(cents / 100)),
  taxes: taxes[rate] ?? [],
  ...(off > 0 && { discounts: [{ type: 'percent', percent: decimalOf(String(off)) }] }),
});
const line = fc
  .tuple(fc.integer({ min: -500, max: 50_000 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 5 }))
  .map((parts) => lineOf(...parts));
const plain = fc
  .tuple(
    fc.integer({ min: 0, max: 50_000 }),
    fc.integer({ min: 1, max: 9 }),
    fc.nat({ max: 2 }),
    fc.constantFrom(0, 0, 12),
  )
  .map((parts) => lineOf(...parts));

const rules = {
  currency: currencyOf('EUR'),
  taxMode: 'exclusive',
  taxRounding: 'rate',
  rounding: 'half-up',
} as const;

/** A change of an invoice: which line, to what, or a line more or less, or something about the whole. */
const edit = fc.record({
  what: fc.constantFrom(
    'change',
    'change',
    'change',
    'replace',
    'insert',
    'remove',
    'mode',
    'discount',
    'currency',
    'charge',
  ),
  place: fc.nat({ max: 30 }),
  line: fc.oneof(line, plain),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(input: PricingInput, { what, place, line: other }: Edit): PricingInput {
  const { lines } = input;
  const at = lines.length === 0 ? 0 : place % lines.length;
  switch (what) {
    case 'change':
      return lines.length === 0
        ? input
        : { ...input, lines: lines.with(at, { ...other, taxes: lines[at]?.taxes ?? [] }) };
    case 'replace':
      return lines.length === 0 ? input : { ...input, lines: lines.with(at, other) };
    case 'insert':
      return { ...input, lines: lines.toSpliced(at, 0, other) };
    case 'remove':
      return { ...input, lines: lines.toSpliced(at, 1) };
    case 'mode':
      return { ...input, taxMode: input.taxMode === 'inclusive' ? 'exclusive' : 'inclusive' };
    case 'currency':
      return { ...input, currency: currencyOf(input.currency === 'EUR' ? 'JPY' : 'EUR') };
    case 'discount': {
      const { discount, ...rest } = input;
      return discount ? rest : { ...input, discount: { type: 'percent', percent: decimalOf('10') } };
    }
    case 'charge': {
      const { charges, ...rest } = input;
      const percent = { type: 'percent', percent: decimalOf('3'), taxes: taxes[1] ?? [] } as const;
      return charges ? rest : { ...input, charges: [percent] };
    }
  }
}

const start: fc.Arbitrary<PricingInput> = fc.record({
  currency: fc.constant(currencyOf('EUR')),
  taxMode: fc.constantFrom('exclusive', 'inclusive', 'none' as const),
  taxRounding: fc.constantFrom('rate', 'line'),
  rounding: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
  lines: fc.oneof(fc.array(line, { maxLength: 12 }), fc.array(plain, { minLength: 1, maxLength: 40 })),
});

describe('a pricer', () => {
  it('answers what priceInvoice does, whatever is changed on the way', () => {
    fc.assert(
      fc.property(
        start,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { maxLength: 12 }),
        (first, edits) => {
          const price = createPricer();
          let input = first;
          assert.deepEqual(price(input), priceInvoice(input));
          for (const some of edits) {
            input = some.reduce(edited, input);
            assert.deepEqual(price(input), priceInvoice(input));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the figures of lines that come to the same as the same objects', () => {
    const price = createPricer();
    const lines = [lineOf(1000, 1, 1), lineOf(2000, 1, 2), lineOf(3000, 1, 1), lineOf(500, 1, 0)];
    const input = {
      ...rules,
      lines,
    };
    const before = price(input);
    const after = price({ ...input, lines: lines.with(2, lineOf(4000, 1, 1)) });
    assert.deepEqual(
      after.lines.map((figures, place) => figures === before.lines[place]),
      [true, true, false, true],
    );
  });

  it('answers the figures it answered before where nothing changed, and others where all did', () => {
    const price = createPricer();
    const lines = [lineOf(1000, 1, 1), lineOf(2000, 1, 2)];
    const before = price({ ...rules, lines });
    assert.equal(price({ ...rules, lines: [...lines] }), before);
    const dearer = [lineOf(1500, 1, 1), lineOf(2500, 1, 2)];
    const others = [lineOf(500, 1, 0), lineOf(700, 1, 1)];
    for (const all of [dearer, others, []])
      assert.deepEqual(price({ ...rules, lines: all }), priceInvoice({ ...rules, lines: all }));
    const yen = { ...rules, currency: currencyOf('JPY'), lines: [] };
    assert.deepEqual(price(yen), priceInvoice(yen));
  });

  it('prices again a line that states a tax twice, both times', () => {
    const price = createPricer();
    const twice = (cents: number) => ({
      ...lineOf(cents, 1, 1),
      taxes: [...(taxes[1] ?? []), ...(taxes[1] ?? [])],
    });
    const input = { ...rules, lines: [twice(10_000), lineOf(700, 1, 1)] };
    price(input);
    const after = { ...input, lines: input.lines.with(0, twice(5000)) };
    assert.deepEqual(price(after), priceInvoice(after));
  });

  it('prices again the line that shares a unit of tax with the one that changed', () => {
    const price = createPricer();
    const lines = [lineOf(33, 1, 2), lineOf(33, 1, 2), lineOf(33, 1, 2)];
    const input = {
      ...rules,
      lines,
    };
    assert.deepEqual(
      price(input).lines.map(({ tax }) => tax),
      ['0.03', '0.02', '0.02'],
    );
    assert.deepEqual(
      price({ ...input, lines: lines.with(2, lineOf(62, 1, 2)) }).lines.map(({ tax }) => tax),
      ['0.02', '0.02', '0.05'],
    );
  });
});
