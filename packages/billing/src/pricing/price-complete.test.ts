import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { priceInvoice } from './price-invoice.js';
import type { Adjustment, PricingInput, PricingLine, PricingTax } from './pricing-input.js';

const eur = currencyOf('EUR');
const percent = (value: string): Adjustment => ({ type: 'percent', percent: decimalOf(value) });
const amount = (value: string): Adjustment => ({ type: 'amount', amount: amountOf(value, eur) });
const tax = (value: string, more: Partial<PricingTax> = {}): PricingTax => ({
  category: 'S',
  percent: decimalOf(value),
  ...more,
});
const line = (
  unitPrice: string,
  taxes: readonly PricingTax[] = [],
  more: Partial<PricingLine> = {},
): PricingLine => ({
  quantity: decimalOf('1'),
  unitPrice: decimalOf(unitPrice),
  taxes,
  ...more,
});
const price = (lines: readonly PricingLine[], more: Partial<PricingInput> = {}) =>
  priceInvoice({
    ...{ currency: eur, taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' },
    lines,
    ...more,
  });

describe('a line', () => {
  it('is priced for its base quantity: 250 screws at 1.25 a hundred are 3.13 (BT-149)', () => {
    const screws = { quantity: decimalOf('250'), baseQuantity: decimalOf('100') };
    assert.equal(price([line('1.25', [], screws)]).lines[0]?.gross, '3.13');
    assert.equal(
      price([line('1.25', [], { ...screws, baseQuantity: decimalOf('0.001') })]).total,
      '312500.00',
    );
  });

  it('takes each of its discounts and charges on the gross, rounded apart', () => {
    const adjusted = { discounts: [percent('12.5'), amount('1.05')], charges: [percent('2'), amount('3')] };
    assert.deepEqual(price([line('59.97', [tax('10')], adjusted)]).lines[0], {
      ...{ gross: '59.97', discount: '8.55', charge: '4.20', amount: '55.62', net: '55.62' },
      ...{ documentDiscount: '0.00', tax: '5.56', total: '61.18' },
    });
  });

  it('gives no more discount than the gross and the charges together', () => {
    const [figures] = price([line('10', [], { discounts: [amount('15')], charges: [amount('2')] })]).lines;
    assert.deepEqual([figures?.discount, figures?.charge, figures?.amount], ['12.00', '2.00', '0.00']);
  });

  it('of less than nothing is the mirror of the one of more than nothing', () => {
    const adjusted = { quantity: decimalOf('-3'), discounts: [percent('12.5')] };
    assert.deepEqual(price([line('19.99', [tax('10')], adjusted)]).lines[0], {
      ...{ gross: '-59.97', discount: '-7.50', charge: '0.00', amount: '-52.47', net: '-52.47' },
      ...{ documentDiscount: '0.00', tax: '-5.25', total: '-57.72' },
    });
  });
});

describe('a discount on the document', () => {
  const mixed = [line('70', [tax('19')]), line('30', [tax('7')])];

  it('is split over the taxes, so that each is charged on less (money.md 4.3, 3)', () => {
    const figures = price(mixed, { discount: percent('10') });
    assert.deepEqual(
      figures.taxes.map(({ base, tax: charged }) => [base, charged]),
      [
        ['63.00', '11.97'],
        ['27.00', '1.89'],
      ],
    );
    const { subtotal, documentDiscount, net, tax: charged, total } = figures;
    assert.deepEqual(
      [subtotal, documentDiscount, net, charged, total],
      ['100.00', '10.00', '90.00', '13.86', '103.86'],
    );
  });

  it('of 100 percent leaves exactly nothing', () => {
    const { net, tax: charged, total } = price(mixed, { discount: percent('100') });
    assert.deepEqual([net, charged, total], ['0.00', '0.00', '0.00']);
  });

  it('of more than there is takes all there is', () => {
    assert.equal(price(mixed, { discount: amount('500') }).documentDiscount, '100.00');
  });

  it('contains the tax where prices do, and is shown without it', () => {
    const figures = price([line('119', [tax('19')])], { taxMode: 'inclusive', discount: amount('11.90') });
    const { subtotal, documentDiscount, net, tax: charged, total } = figures;
    assert.deepEqual(
      [subtotal, documentDiscount, net, charged, total],
      ['100.00', '10.00', '90.00', '17.10', '107.10'],
    );
    assert.deepEqual(figures.lines[0], {
      ...{ gross: '119.00', discount: '0.00', charge: '0.00', amount: '119.00', net: '100.00' },
      ...{ documentDiscount: '10.00', tax: '17.10', total: '107.10' },
    });
  });

  it('reaches lines outside tax, too', () => {
    const { lines } = price([line('50', [tax('10')]), line('50')], { discount: amount('10') });
    assert.deepEqual(
      lines.map(({ documentDiscount, total }) => [documentDiscount, total]),
      [
        ['5.00', '49.50'],
        ['5.00', '45.00'],
      ],
    );
  });
});

describe('allowances and charges of the document', () => {
  it('have taxes of their own, and are taxed together with the lines that have the same (BG-20, BG-21)', () => {
    const figures = price([line('100', [tax('19')])], {
      charges: [{ ...amount('4.90'), taxes: [tax('19')] }],
      allowances: [{ ...percent('3'), taxes: [tax('7')] }],
    });
    assert.deepEqual(figures.charges, [{ net: '4.90', tax: '0.93', total: '5.83' }]);
    assert.deepEqual(figures.allowances, [{ net: '3.00', tax: '0.21', total: '3.21' }]);
    assert.deepEqual(
      figures.taxes.map(({ base, tax: charged }) => [base, charged]),
      [
        ['104.90', '19.93'],
        ['-3.00', '-0.21'],
      ],
    );
    assert.deepEqual(
      [figures.subtotal, figures.net, figures.tax, figures.total],
      ['100.00', '101.90', '19.72', '121.62'],
    );
  });

  it('contain their tax where prices do', () => {
    const charges = [{ ...amount('11.90'), taxes: [tax('19')] }];
    const figures = price([line('119', [tax('19')])], { taxMode: 'inclusive', charges });
    assert.deepEqual(figures.charges, [{ net: '10.00', tax: '1.90', total: '11.90' }]);
    assert.deepEqual([figures.net, figures.tax, figures.total], ['110.00', '20.90', '130.90']);
  });
});

describe('several taxes on a line', () => {
  it('are each charged on the price: GST 5 and QST 9.975 percent of 100.00', () => {
    const { taxes, total } = price([line('100', [tax('5'), tax('9.975')])]);
    assert.deepEqual(
      taxes.map(({ base, tax: charged }) => [base, charged]),
      [
        ['100.00', '5.00'],
        ['100.00', '9.98'],
      ],
    );
    assert.equal(total, '114.98');
  });

  it('compound in the order they are stated: the second on the first (money.md 4.3, 6)', () => {
    const { taxes, total } = price([line('100', [tax('5'), tax('9.5', { compound: true })])]);
    assert.deepEqual(taxes, [
      { category: 'S', percent: '5', base: '100.00', tax: '5.00' },
      { category: 'S', percent: '9.5', compound: true, base: '105.00', tax: '9.98' },
    ]);
    assert.equal(total, '114.98');
  });

  it('compound on nothing that is stated after them', () => {
    const { taxes } = price([line('100', [tax('10', { compound: true }), tax('5')])]);
    assert.deepEqual(
      taxes.map(({ base, tax: charged }) => [base, charged]),
      [
        ['100.00', '10.00'],
        ['100.00', '5.00'],
      ],
    );
  });

  it('are found together in a price that contains them: two of 10 percent in 15.00 are 2.50 (money.md 4.4)', () => {
    const twice = [tax('10'), tax('10', { category: 'X' })];
    const { taxes, tax: found, total } = price([line('15', twice)], { taxMode: 'inclusive' });
    assert.deepEqual(
      taxes.map(({ base, tax: charged }) => [base, charged]),
      [
        ['12.50', '1.25'],
        ['12.50', '1.25'],
      ],
    );
    assert.deepEqual([found, total], ['2.50', '15.00']);
  });

  it('compound in a price that contains them, too', () => {
    const both = [tax('10'), tax('10', { compound: true })];
    const { taxes, net } = price([line('121', both)], { taxMode: 'inclusive' });
    assert.deepEqual(
      taxes.map(({ base, tax: charged }) => [base, charged]),
      [
        ['100.00', '10.00'],
        ['110.00', '11.00'],
      ],
    );
    assert.equal(net, '100.00');
  });

  it('are shared line by line where each line is rounded', () => {
    const both = [tax('5'), tax('5', { category: 'X' })];
    const lines = [line('0.55', both), line('0.55', both), line('0.55', both)];
    const { taxes } = price(lines, { taxMode: 'inclusive', taxRounding: 'line' });
    assert.deepEqual(
      taxes.map((figures) => figures.tax),
      ['0.09', '0.06'],
    );
  });
});

describe('what is payable', () => {
  it('is less what who pays keeps back, on the net, which no total knows of (money.md 4.3, 7)', () => {
    const figures = price([line('1000', [tax('21'), tax('15', { withheld: true })])]);
    assert.deepEqual(figures.withheld, [
      { category: 'S', percent: '15', withheld: true, base: '1000.00', tax: '150.00' },
    ]);
    assert.deepEqual([figures.tax, figures.total, figures.payable], ['210.00', '1210.00', '1060.00']);
  });

  it('keeps back of the net, also where prices contain the tax', () => {
    const kept = [tax('21'), tax('15', { withheld: true })];
    const { total, payable } = price([line('1210', kept)], { taxMode: 'inclusive' });
    assert.deepEqual([total, payable], ['1210.00', '1060.00']);
  });

  it('is rounded to what can be paid in cash, after what was prepaid (money.md 4.3, 9)', () => {
    const chf = currencyOf('CHF');
    const cash = { currency: chf, cashIncrement: amountOf('0.05', chf), prepaid: amountOf('10', chf) };
    const { total, prepaid, cashRounding, payable } = price([line('28.68')], cash);
    assert.deepEqual([total, prepaid, cashRounding, payable], ['28.68', '10.00', '0.02', '18.70']);
    assert.equal(price([line('28.67')], cash).cashRounding, '-0.02');
  });
});

describe('taxes of one percentage and several categories', () => {
  it('are kept apart, at 0 percent, too (BR-Z-08, BR-E-08, BR-AE-08)', () => {
    const zero = (category: string) => [tax('0', { category })];
    const lines = [
      line('10', zero('Z')),
      line('20', zero('E')),
      line('30', zero('AE')),
      line('5', zero('Z')),
    ];
    assert.deepEqual(
      price(lines).taxes.map(({ category, base }) => [category, base]),
      [
        ['Z', '15.00'],
        ['E', '20.00'],
        ['AE', '30.00'],
      ],
    );
  });
});

describe('figures beyond what a number holds', () => {
  it('stay exact in every step', () => {
    const huge = line('999999999999.9999999999', [tax('19')], { quantity: decimalOf('999999999999') });
    const { lines, tax: charged, total } = price([huge, line('0.01', [tax('19')])]);
    assert.equal(lines[0]?.gross, '999999999998999999999900.00');
    assert.equal(charged, '189999999999809999999981.00');
    assert.equal(total, '1189999999998809999999881.01');
  });
});
