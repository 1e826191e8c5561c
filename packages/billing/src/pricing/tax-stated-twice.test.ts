import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { createPricer } from './create-pricer.js';
import { priceInvoice } from './price-invoice.js';
import type { PricingInput, PricingLine, PricingTax } from './pricing-input.js';

/** In India the union and the state charge the same percentage of the same price: half of the tax each. */
const named = (name: string, percent: string, more: Partial<PricingTax> = {}) => ({
  ...{ name, category: 'S', percent: decimalOf(percent) },
  ...more,
});
const [cgst, sgst] = [named('CGST', '9'), named('SGST', '9')];
const [reducedCgst, reducedSgst] = [named('CGST reduced', '2.5'), named('SGST reduced', '2.5')];

const line = (unitPrice: string, ...taxes: readonly PricingTax[]): PricingLine => ({
  ...{ quantity: decimalOf('1'), unitPrice: decimalOf(unitPrice), taxes },
});

const invoice = (lines: readonly PricingLine[], more: Partial<PricingInput> = {}): PricingInput => ({
  ...{ currency: currencyOf('INR'), taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' },
  lines,
  ...more,
});

/** The rows of the tax summary: `'9 % of 100.00 = 9.00'`. */
const rowsOf = (input: PricingInput, list: 'taxes' | 'withheld' = 'taxes') =>
  priceInvoice(input)[list].map(({ percent, base, tax }) => `${percent} % of ${base} = ${tax}`);

describe('CGST of 9 % and SGST of 9 % on one line', () => {
  it('are two rows, each 9 % of the price (BR-S-08, BR-CO-17)', () => {
    const input = invoice([line('100', cgst, sgst)]);
    assert.deepEqual(rowsOf(input), ['9 % of 100.00 = 9.00', '9 % of 100.00 = 9.00']);
    const { net, tax, total } = priceInvoice(input);
    assert.deepEqual([net, tax, total], ['100.00', '18.00', '118.00']);
  });

  it('are two rows of the net where the price contains them (money.md 4.4)', () => {
    const input = invoice([line('118', cgst, sgst)], { taxMode: 'inclusive' });
    assert.deepEqual(rowsOf(input), ['9 % of 100.00 = 9.00', '9 % of 100.00 = 9.00']);
    const { net, tax, total } = priceInvoice(input);
    assert.deepEqual([net, tax, total], ['100.00', '18.00', '118.00']);
  });

  it('are each rounded once over all lines, whichever of the two stands first', () => {
    const lines = [line('0.50', cgst, sgst), line('0.55', sgst, cgst)];
    // 9 % of 0.50 and of 0.55, each by itself, would be 0.05 and 0.05.
    assert.deepEqual(rowsOf(invoice(lines)), ['9 % of 1.05 = 0.09', '9 % of 1.05 = 0.09']);
    assert.deepEqual(rowsOf(invoice(lines, { taxRounding: 'line' })), [
      '9 % of 1.05 = 0.10',
      '9 % of 1.05 = 0.10',
    ]);
  });

  it('are two rows beside those of another percentage, which may stand between them', () => {
    const cess = named('Cess', '1');
    const lines = [
      line('100', cgst, cess, sgst),
      line('10', cgst, sgst, cess),
      line('40', reducedCgst, reducedSgst),
    ];
    assert.deepEqual(rowsOf(invoice(lines)), [
      '9 % of 110.00 = 9.90',
      '1 % of 110.00 = 1.10',
      '9 % of 110.00 = 9.90',
      '2.5 % of 40.00 = 1.00',
      '2.5 % of 40.00 = 1.00',
    ]);
  });

  it('share the first row with a line that has 9 % once', () =>
    assert.deepEqual(rowsOf(invoice([line('100', cgst), line('10', cgst, sgst)])), [
      '9 % of 110.00 = 9.90',
      '9 % of 10.00 = 0.90',
    ]));

  it('are charged on a charge of the document and less its allowance, too', () => {
    const adjustment = (percent: string) =>
      ({ type: 'percent', percent: decimalOf(percent), taxes: [cgst, sgst] }) as const;
    const input = invoice([line('100', cgst, sgst)], {
      charges: [adjustment('20')],
      allowances: [adjustment('10')],
    });
    assert.deepEqual(rowsOf(input), ['9 % of 110.00 = 9.90', '9 % of 110.00 = 9.90']);
  });

  it('are priced again after a line changed, both of them', () => {
    for (const taxMode of ['exclusive', 'inclusive'] as const) {
      const input = invoice([line('100', cgst, sgst), line('7', sgst)], { taxMode });
      const price = createPricer();
      price(input);
      const changed = { ...input, lines: input.lines.with(0, line('33.33', cgst, sgst)) };
      assert.deepEqual(price(changed), priceInvoice(changed));
    }
  });
});

describe('the same tax twice on one line', () => {
  it('is charged on itself the second time where it is compound (money.md 4.3, 6)', () => {
    const compound = named('Levy', '10', { compound: true });
    assert.deepEqual(rowsOf(invoice([line('100', compound, compound)])), [
      '10 % of 100.00 = 10.00',
      '10 % of 110.00 = 11.00',
    ]);
    assert.deepEqual(rowsOf(invoice([line('121', compound, compound)], { taxMode: 'inclusive' })), [
      '10 % of 100.00 = 10.00',
      '10 % of 110.00 = 11.00',
    ]);
  });

  it('is under a compound one as often as it is stated before it', () => {
    const levy = named('Levy', '10', { compound: true });
    assert.deepEqual(rowsOf(invoice([line('100', cgst, levy, sgst)])), [
      '9 % of 100.00 = 9.00',
      '10 % of 109.00 = 10.90',
      '9 % of 100.00 = 9.00',
    ]);
    assert.deepEqual(rowsOf(invoice([line('100', cgst, sgst, levy)])), [
      '9 % of 100.00 = 9.00',
      '9 % of 100.00 = 9.00',
      '10 % of 118.00 = 11.80',
    ]);
  });

  it('is kept back twice, each time of the net (money.md 4.3, 7)', () => {
    const kept = [named('TDS CGST', '1', { withheld: true }), named('TDS SGST', '1', { withheld: true })];
    const input = invoice([line('100', cgst, sgst, ...kept)]);
    assert.deepEqual(rowsOf(input, 'withheld'), ['1 % of 100.00 = 1.00', '1 % of 100.00 = 1.00']);
    assert.equal(priceInvoice(input).payable, '116.00');
  });
});
