import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { priceInvoice } from './price-invoice.js';
import type { Adjustment, PricingInput, PricingLine, PricingTax } from './pricing-input.js';

const eur = currencyOf('EUR');
const tax = (percent: string, more: Partial<PricingTax> = {}): PricingTax => ({
  ...{ category: 'S', percent: decimalOf(percent), ...more },
});
const kept = tax('15', { withheld: true });
const off = (amount: string): Adjustment => ({ type: 'amount', amount: amountOf(amount, eur) });
const line = (
  unitPrice: string,
  taxes: readonly PricingTax[] = [],
  more: Partial<PricingLine> = {},
): PricingLine => ({ quantity: decimalOf('1'), unitPrice: decimalOf(unitPrice), taxes, ...more });
const price = (lines: readonly PricingLine[], more: Partial<PricingInput> = {}) =>
  priceInvoice({
    ...{ currency: eur, taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' },
    lines,
    ...more,
  });

describe('an invoice of several lines', () => {
  it('says what the discounts of all lines come to together', () => {
    const lines = [
      line('100', [], { discounts: [off('5')] }),
      line('50'),
      line('30', [], { discounts: [off('1.50'), off('0.50')] }),
    ];
    assert.deepEqual([price(lines).discount, price(lines).subtotal], ['7.00', '173.00']);
  });

  it('keeps back a tax of those lines that have it, each of its own net (money.md 4.3, 7)', () => {
    const lines = [line('100', [tax('21')]), line('200', [tax('21'), kept]), line('1', [kept])];
    const { withheld, payable } = price(lines);
    assert.deepEqual(
      withheld.map(({ base, tax: sum }) => [base, sum]),
      [['201.00', '30.15']],
    );
    assert.equal(payable, '333.85');
  });

  it('keeps back nothing where the account charges no tax', () => {
    const { withheld, tax: all, payable } = price([line('100', [tax('21'), kept])], { taxMode: 'none' });
    assert.deepEqual([withheld, all, payable], [[], '0.00', '100.00']);
  });
});

describe('charges and allowances of the document', () => {
  const about = {
    charges: [
      { ...off('10'), taxes: [tax('10')] },
      { ...off('20'), taxes: [tax('21')] },
    ],
    allowances: [
      { ...off('4'), taxes: [tax('21')] },
      { ...off('8'), taxes: [tax('10')] },
    ],
  };

  it('have each the tax of its own rate', () => {
    const figures = price([line('100', [tax('10')]), line('50', [tax('21')])], about);
    const shown = (list: 'charges' | 'allowances') =>
      figures[list].map(({ net, tax: own, total }) => [net, own, total]);
    assert.deepEqual(shown('charges'), [
      ['10.00', '1.00', '11.00'],
      ['20.00', '4.20', '24.20'],
    ]);
    assert.deepEqual(shown('allowances'), [
      ['4.00', '0.84', '4.84'],
      ['8.00', '0.80', '8.80'],
    ]);
    assert.deepEqual([figures.subtotal, figures.net, figures.tax], ['150.00', '168.00', '24.06']);
  });

  it('leave the lines and their sum as they are, whatever there is of the other', () => {
    const { charges, allowances } = about;
    const one = [line('100', [tax('10')])];
    const [charged, allowed] = [price(one, { charges }), price(one, { allowances })];
    assert.deepEqual([charged.subtotal, charged.charges.length, charged.allowances.length], ['100.00', 2, 0]);
    assert.deepEqual([allowed.subtotal, allowed.charges.length, allowed.allowances.length], ['100.00', 0, 2]);
  });
});

describe('a tax on taxes', () => {
  const [first, second] = [tax('10'), tax('5', { category: 'X', compound: true })];

  it('is charged on those that stand before it on the line, and on none where it stands first', () => {
    const { lines, taxes } = price([line('100', [first, second]), line('100', [second, first])]);
    assert.deepEqual(
      lines.map(({ tax: own }) => own),
      ['15.50', '15.00'],
    );
    assert.deepEqual(
      taxes.map(({ percent, base, tax: sum }) => [percent, base, sum]),
      [
        ['10', '200.00', '20.00'],
        ['5', '210.00', '10.50'],
      ],
    );
  });

  it('is calculated after what it is charged on, also where a line that comes before has it alone', () => {
    const { lines, taxes } = price([line('50', [second]), line('100', [first, second])]);
    assert.deepEqual(
      lines.map(({ tax: own }) => own),
      ['2.50', '15.50'],
    );
    assert.equal(taxes.find(({ compound }) => compound)?.base, '160.00');
  });

  it('may itself be one that is taxed, whichever is stated first on the invoice', () => {
    const third = tax('20', { category: 'Y', compound: true });
    const taxesOf = (...lists: readonly (readonly PricingTax[])[]) =>
      price(lists.map((list) => line('100', list))).lines.map(({ tax: own }) => own);
    assert.deepEqual(taxesOf([second], [first, second], [second, third]), ['5.00', '15.50', '26.00']);
    assert.deepEqual(taxesOf([third], [second, third]), ['20.00', '26.00']);
    assert.deepEqual(taxesOf([third], [second, third], [first, second]), ['20.00', '26.00', '15.50']);
  });
});

describe('taxes that are contained in prices', () => {
  const [five, other] = [tax('5'), tax('5', { category: 'X' })];
  const inclusive = { taxMode: 'inclusive' } as const;

  it('are found of all lines together, and shared by the taxes once', () => {
    const lines = Array.from({ length: 3 }, () => line('0.55', [five, other]));
    const found = (more: Partial<PricingInput>) =>
      price(lines, { ...inclusive, ...more }).taxes.map(({ tax: sum }) => sum);
    assert.deepEqual(found({}), ['0.08', '0.07']);
    assert.deepEqual(found({ taxRounding: 'line' }), ['0.09', '0.06']);
  });

  it('have one row each, though lines have them with different others', () => {
    const { taxes } = price([line('105', [five]), line('110', [five, other])], inclusive);
    assert.deepEqual(
      taxes.map(({ category, base, tax: sum }) => [category, base, sum]),
      [
        ['S', '200.00', '10.00'],
        ['X', '100.00', '5.00'],
      ],
    );
  });
});
