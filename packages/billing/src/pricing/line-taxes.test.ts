import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountOf, sum } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { shareLeft, taxesOfLines } from './line-taxes.js';
import { priceInvoice } from './price-invoice.js';
import type { PricingInput, PricingLine, PricingTax } from './pricing-input.js';

const eur = currencyOf('EUR');
const euros = (text: string) => amountOf(text, eur);
const tax = (category: string, percent: string, more: Partial<PricingTax> = {}): PricingTax => ({
  ...{ category, percent: decimalOf(percent), ...more },
});
const [five, eight, ten] = [tax('A', '5'), tax('B', '8'), tax('C', '9.975', { compound: true })];
const kept = tax('K', '15', { withheld: true });
const line = (unitPrice: string, ...taxes: readonly PricingTax[]): PricingLine => ({
  ...{ quantity: decimalOf('1'), unitPrice: decimalOf(unitPrice), taxes },
});
const invoice = (lines: readonly PricingLine[], more: Partial<PricingInput> = {}): PricingInput => ({
  ...{ currency: eur, taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' },
  lines,
  ...more,
});

/** What lines at these prices, with two taxes in them, have of each. */
const inPrices = (...cents: readonly number[]) =>
  taxesOfLines(
    invoice(
      cents.map((one) => line(String(one / 100), five, eight)),
      { taxMode: 'inclusive' },
    ),
  );

describe('what a line has of each of its taxes (money.md I8)', () => {
  it('is what each comes to on it, those kept back aside', () => {
    const lines = [line('100', kept, five, eight), line('200', eight), line('50')];
    assert.deepEqual(taxesOfLines(invoice(lines)), [['5.00', '8.00'], ['16.00'], []]);
  });

  it('is contained in the price where prices contain tax', () => {
    const lines = [line('113', five, eight), line('226', kept, five, eight), line('10.50', five)];
    assert.deepEqual(taxesOfLines(invoice(lines, { taxMode: 'inclusive' })), [
      ['5.00', '8.00'],
      ['10.00', '16.00'],
      ['0.50'],
    ]);
  });

  it('gives each line its own tax, and all lines together the tax of the invoice', () => {
    const inclusive = { taxMode: 'inclusive' } as const;
    const lines = [line('0.55', five, eight), line('0.55', five, eight), line('0.55', five, eight)];
    assert.deepEqual(taxesOfLines(invoice(lines, inclusive)), [
      ['0.03', '0.04'],
      ['0.02', '0.04'],
      ['0.02', '0.04'],
    ]);
  });

  it('gives nothing to a line of nothing, whatever sign the others have', () => {
    const nothing = ['0.00', '0.00'];
    assert.deepEqual(inPrices(3, 11, 0), [['0.01', '0.00'], ['0.00', '0.01'], nothing]);
    assert.deepEqual(inPrices(-3, -11, 0), [['-0.01', '0.00'], ['0.00', '-0.01'], nothing]);
    assert.deepEqual(inPrices(-2, -10, -2), [['-0.01', '0.00'], ['0.00', '-0.01'], nothing]);
  });

  it('is its own where one line takes off what another adds, to the unit', () => {
    assert.deepEqual(inPrices(-6, 3), [
      ['0.00', '-0.01'],
      ['0.00', '0.01'],
    ]);
    assert.deepEqual(inPrices(6, -3), [
      ['0.00', '0.01'],
      ['0.00', '-0.01'],
    ]);
  });

  const lists = [[], [five], [eight], [five, eight], [five, ten], [kept, eight, ten], [five, kept]];
  const some = fc
    .tuple(fc.integer({ min: -3000, max: 20_000 }), fc.constantFrom(...lists))
    .map(([cents, taxes]) => line(String(cents / 100), ...taxes));
  const input = fc
    .record({
      lines: fc.array(some, { minLength: 1, maxLength: 8 }),
      taxMode: fc.constantFrom('exclusive', 'inclusive', 'none' as const),
      taxRounding: fc.constantFrom('rate', 'line' as const),
    })
    .map(({ lines, ...more }) => invoice(lines, more));

  it('adds up to the tax of the line, and over the lines to the tax of each rate', () => {
    fc.assert(
      fc.property(input, (input) => {
        const figures = priceInvoice(input);
        const found = taxesOfLines(input);
        const charged = input.lines.map(({ taxes = [] }) =>
          input.taxMode === 'none' ? [] : taxes.filter(({ withheld }) => !withheld),
        );
        assert.deepEqual(
          found.map((taxes) => sum(taxes, eur)),
          figures.lines.map(({ tax: own }) => own),
        );
        for (const { category, tax: whole } of figures.taxes) {
          const parts = charged.flatMap((taxes, place) =>
            taxes.flatMap((one, index) => (one.category === category ? (found[place]?.[index] ?? []) : [])),
          );
          assert.equal(sum(parts, eur), whole, category);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has the sign of the line where all lines of its taxes have one', () => {
    const positive = fc.array(
      fc.integer({ min: 0, max: 300 }).map((cents) => line(String(cents / 100), five, eight)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(positive, (lines) => {
        const found = taxesOfLines(invoice(lines, { taxMode: 'inclusive' }));
        assert.ok(found.flat().every((one) => !one.startsWith('-')));
      }),
    );
  });
});

describe('a piece of a tax that several taxes make up', () => {
  it('is shared by what of each is left, and all that is left is for each what is left of it', () => {
    const left = ['3.00', '1.00', '0.00'].map(euros);
    assert.deepEqual(shareLeft(euros('1.00'), left, eur), ['0.75', '0.25', '0.00']);
    assert.deepEqual(shareLeft(euros('0.01'), left, eur), ['0.01', '0.00', '0.00']);
    assert.deepEqual(shareLeft(euros('4.00'), left, eur), left);
  });

  it('of nothing is nothing for each, also where nothing is left', () => {
    assert.deepEqual(shareLeft(euros('0'), ['1.00', '2.00'].map(euros), eur), ['0.00', '0.00']);
    assert.deepEqual(shareLeft(euros('0'), ['0.00', '0.00'].map(euros), eur), ['0.00', '0.00']);
  });
});
