import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf, isInRange } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { RoundingMode } from '../money/rounding.js';
import { priceInvoice } from './price-invoice.js';
import type { PricingLine, PricingTax, TaxMode, TaxRounding } from './pricing-input.js';

const eur = currencyOf('EUR');

/** A line in short: `'2 × 75 −10% @ 10'`, `'1 × 100 −10 @ 10'`, `'1 × 100'` (outside tax). */
function line(text: string, currency = eur): PricingLine {
  const [, quantity = '', unitPrice = '', off, percentSign, tax] =
    /^(\S+) × (\S+)(?: −([\d.]+)(%?))?(?: @ (\S+))?$/.exec(text) ?? [];
  const discount =
    percentSign === '%'
      ? ({ type: 'percent', percent: decimalOf(off ?? '') } as const)
      : ({ type: 'amount', amount: amountOf(off ?? '0', currency) } as const);
  return {
    quantity: decimalOf(quantity),
    unitPrice: decimalOf(unitPrice),
    ...(off === undefined ? {} : { discounts: [discount] }),
    ...(tax === undefined ? {} : { taxes: [{ category: 'S', percent: decimalOf(tax) }] }),
  };
}

function price(
  taxMode: TaxMode,
  lines: readonly string[],
  options: { taxRounding?: TaxRounding; rounding?: RoundingMode; code?: string } = {},
) {
  const { taxRounding = 'rate', rounding = 'half-up', code = 'EUR' } = options;
  const currency = currencyOf(code);
  return priceInvoice({
    currency,
    taxMode,
    taxRounding,
    rounding,
    lines: lines.map((text) => line(text, currency)),
  });
}

const totals = ({ subtotal, tax, total }: ReturnType<typeof priceInvoice>) => [subtotal, tax, total];

describe('the worked invoices of billing.md 5.2', () => {
  /** Wherever tax is rounded. */
  function comesTo(taxMode: TaxMode, lines: readonly string[], ...expected: readonly string[]) {
    assert.deepEqual(totals(price(taxMode, lines, { taxRounding: 'rate' })), expected);
    assert.deepEqual(totals(price(taxMode, lines, { taxRounding: 'line' })), expected);
  }

  it('5.2.1: 100 at 10 percent, prices without tax (S-13, Q-04)', () => {
    comesTo('exclusive', ['1 × 100 @ 10'], '100.00', '10.00', '110.00');
  });

  it('5.2.2: 100 at 10 percent, prices with tax: 9.09 of it is tax (S-13, Q-03, Q-04)', () => {
    comesTo('inclusive', ['1 × 100 @ 10'], '90.91', '9.09', '100.00');
  });

  it('5.2.3: 100 at 10 percent without tax (S-13, Q-04)', () => {
    comesTo('none', ['1 × 100 @ 10'], '100.00', '0.00', '100.00');
  });

  it('5.2.4: 100 less 10 at 10 percent', () => {
    comesTo('exclusive', ['1 × 100 −10 @ 10'], '90.00', '9.00', '99.00');
  });

  it('5.2.5: two at 75 less 10 percent, at 10 percent', () => {
    comesTo('exclusive', ['2 × 75 −10% @ 10'], '135.00', '13.50', '148.50');
  });

  it('5.2.6: the same with tax inside', () => {
    comesTo('inclusive', ['2 × 75 −10% @ 10'], '122.73', '12.27', '135.00');
  });

  it('5.2.7: two rates with tax inside, one of them zero', () => {
    comesTo('inclusive', ['1 × 110 @ 10', '1 × 50 @ 0'], '150.00', '10.00', '160.00');
  });

  it('5.2.8: 1.08 hours at 193.99, at 0 percent (I-24)', () => {
    comesTo('exclusive', ['1.08 × 193.99 @ 0'], '209.51', '0.00', '209.51');
  });

  it('5.2.9: 0.75 hours at 193.99, at 10 percent (I-24)', () => {
    comesTo('exclusive', ['0.75 × 193.99 @ 10'], '145.49', '14.55', '160.04');
  });

  it('5.2.10: three at 19.99 less 12.5 percent, with tax of 10 percent inside', () => {
    comesTo('inclusive', ['3 × 19.99 −12.5% @ 10'], '47.70', '4.77', '52.47');
  });

  it('5.2.11: three lines of 0.33 at 10 percent carry 0.10 by rate and 0.09 by line (Q-27, Q-37)', () => {
    const lines = ['1 × 0.33 @ 10', '1 × 0.33 @ 10', '1 × 0.33 @ 10'];
    const [byRate, byLine] = (['rate', 'line'] as const).map((taxRounding) =>
      price('exclusive', lines, { taxRounding }),
    );
    assert.deepEqual(byRate && totals(byRate), ['0.99', '0.10', '1.09']);
    assert.deepEqual(byLine && totals(byLine), ['0.99', '0.09', '1.08']);
    assert.deepEqual(
      byRate?.lines.map(({ tax }) => tax),
      ['0.04', '0.03', '0.03'],
    );
    assert.deepEqual(
      byLine?.lines.map(({ tax }) => tax),
      ['0.03', '0.03', '0.03'],
    );
  });

  it('5.2.12: 10 less 15 comes to nothing, not below', () => {
    comesTo('exclusive', ['1 × 10 −15 @ 10'], '0.00', '0.00', '0.00');
  });

  it('5.2.14: 44.00 with tax of 10 percent inside is 40.00 and 4.00', () => {
    assert.deepEqual(totals(price('inclusive', ['1 × 44 @ 10'])), ['40.00', '4.00', '44.00']);
  });
});

describe('the figures of a line', () => {
  it('start from the gross, and end where net and tax are the total', () => {
    assert.deepEqual(price('exclusive', ['3 × 19.99 −12.5% @ 10']).lines, [
      {
        ...{ gross: '59.97', discount: '7.50', charge: '0.00', amount: '52.47' },
        ...{ net: '52.47', documentDiscount: '0.00', tax: '5.25', total: '57.72' },
      },
    ]);
    assert.deepEqual(price('inclusive', ['3 × 19.99 −12.5% @ 10']).lines, [
      {
        ...{ gross: '59.97', discount: '7.50', charge: '0.00', amount: '52.47' },
        ...{ net: '47.70', documentDiscount: '0.00', tax: '4.77', total: '52.47' },
      },
    ]);
  });

  it('keep every digit of quantity and unit price until the one rounding (I-24)', () => {
    assert.equal(price('none', ['0.333333 × 0.0000000003']).total, '0.00');
    assert.equal(price('none', ['300 × 0.0166666667']).total, '5.00');
    assert.equal(price('none', ['3 × 0.335']).total, '1.01');
  });

  it('take a discount off as an amount, too, and never more than there is', () => {
    assert.deepEqual(price('exclusive', ['1 × 10 −15 @ 10']).lines, [
      {
        ...{ gross: '10.00', discount: '10.00', charge: '0.00', amount: '0.00' },
        ...{ net: '0.00', documentDiscount: '0.00', tax: '0.00', total: '0.00' },
      },
    ]);
    const negative = { type: 'amount', amount: amountOf('-5', eur) } as const;
    const { discount } = priceInvoice({
      ...{ currency: eur, taxMode: 'none', taxRounding: 'rate', rounding: 'half-up' },
      lines: [{ ...line('1 × 10'), discounts: [negative] }],
    });
    assert.equal(discount, '0.00');
  });
});

describe('the taxes of an invoice', () => {
  const compound = (percent: string, category = 'S'): PricingTax => ({
    ...{ category, percent: decimalOf(percent), compound: true },
  });

  const taxed = (lines: readonly (readonly [price: string, taxes: readonly PricingTax[]])[]) =>
    priceInvoice({
      ...{ currency: eur, taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' },
      lines: lines.map(([price, taxes]) => ({ ...line(`1 × ${price}`), taxes })),
    });

  it('are listed once for each rate, in order of first appearance; 0 percent is a rate', () => {
    const { taxes } = price('exclusive', ['1 × 10 @ 20', '1 × 5 @ 0', '1 × 7', '1 × 30 @ 20', '1 × 1 @ 7.5']);
    assert.deepEqual(taxes, [
      { category: 'S', percent: '20', base: '40.00', tax: '8.00' },
      { category: 'S', percent: '0', base: '5.00', tax: '0.00' },
      { category: 'S', percent: '7.5', base: '1.00', tax: '0.08' },
    ]);
  });

  it('are rounded once each, wherever a compound one stands among those of a line (money.md 4.3, 4 and 6)', () => {
    const [first, second] = [compound('0', 'duty'), compound('5')];
    const figures = taxed([
      ['0.79', [second]],
      ['0.50', [first, second]],
    ]);
    assert.deepEqual(figures.taxes, [
      { ...second, base: '1.29', tax: '0.06' },
      { ...first, base: '0.50', tax: '0.00' },
    ]);
    assert.deepEqual(
      figures.lines.map(({ tax }) => tax),
      ['0.04', '0.02'],
    );
  });

  it('where two compound ones stand in both orders, start with the one that appears first', () => {
    const [first, second] = [compound('10', 'first'), compound('10', 'second')];
    const figures = taxed([
      ['100', [first, second]],
      ['100', [second, first]],
    ]);
    assert.deepEqual(figures.taxes, [
      { ...first, base: '200.00', tax: '20.00' },
      { ...second, base: '210.00', tax: '21.00' },
    ]);
  });

  it('are charged twice where they are stated twice, each time in a row of its own, and compounded on both', () => {
    const [twice, on] = [{ category: 'S', percent: decimalOf('10') }, compound('10', 'on')];
    const figures = taxed([['0.05', [twice, twice, on]]]);
    assert.deepEqual(figures.taxes, [
      { ...twice, base: '0.05', tax: '0.01' },
      { ...twice, base: '0.05', tax: '0.01' },
      { ...on, base: '0.07', tax: '0.01' },
    ]);
  });

  it('leave a line outside tax alone', () => {
    const figures = price('inclusive', ['1 × 110 @ 10', '1 × 50']);
    assert.deepEqual(totals(figures), ['150.00', '10.00', '160.00']);
    assert.equal(figures.lines[1]?.tax, '0.00');
  });

  it('name the base without the tax, also when the prices contain it (BT-116)', () => {
    assert.deepEqual(price('inclusive', ['1 × 110 @ 10']).taxes, [
      { category: 'S', percent: '10', base: '100.00', tax: '10.00' },
    ]);
  });

  it('are none in mode none', () => {
    const figures = price('none', ['1 × 100 @ 10']);
    assert.deepEqual(figures.taxes, []);
    assert.equal(figures.lines[0]?.tax, '0.00');
  });

  it('find the tax first: 52.50 at 12 percent and 399.999999 at 20 percent (money.md 4.4)', () => {
    assert.deepEqual(totals(price('inclusive', ['1 × 52.50 @ 12'])), ['46.87', '5.63', '52.50']);
    assert.deepEqual(totals(price('inclusive', ['1 × 399.999999 @ 20'])), ['333.33', '66.67', '400.00']);
  });

  it('add up to a total that no net and rounded tax can reach: 7.00 at 21 percent (money.md 4.4)', () => {
    assert.deepEqual(totals(price('inclusive', ['1 × 7 @ 21'])), ['5.79', '1.21', '7.00']);
    for (const net of ['5.78', '5.79'])
      assert.notEqual(price('exclusive', [`1 × ${net} @ 21`]).total, '7.00');
  });

  it('are rounded as asked (money.md 4.3, 10; Q-27)', () => {
    const tax = (rounding: RoundingMode) => price('exclusive', ['1 × 0.50 @ 5'], { rounding }).tax;
    assert.deepEqual((['half-up', 'half-even', 'up', 'down'] as const).map(tax), [
      '0.03',
      '0.02',
      '0.03',
      '0.02',
    ]);
  });
});

describe('an invoice', () => {
  it('keeps to the digits of its currency', () => {
    assert.deepEqual(totals(price('exclusive', ['1 × 199 @ 10'], { code: 'JPY' })), ['199', '20', '219']);
    assert.deepEqual(totals(price('exclusive', ['1 × 1.005 @ 5'], { code: 'KWD' })), [
      '1.005',
      '0.050',
      '1.055',
    ]);
  });

  it('without lines comes to nothing', () => {
    assert.deepEqual(price('exclusive', []), {
      ...{ lines: [], allowances: [], charges: [], taxes: [], withheld: [] },
      ...{ subtotal: '0.00', discount: '0.00', documentDiscount: '0.00', net: '0.00', tax: '0.00' },
      ...{ total: '0.00', prepaid: '0.00', cashRounding: '0.00', payable: '0.00' },
    });
  });

  it('of a thousand lines of 0.005 rounds each of them (reliability row 53)', () => {
    const lines = Array.from({ length: 1000 }, () => '1 × 0.005 @ 10');
    assert.deepEqual(totals(price('exclusive', lines)), ['10.00', '1.00', '11.00']);
    assert.deepEqual(totals(price('exclusive', lines, { taxRounding: 'line' })), ['10.00', '0.00', '10.00']);
  });

  it('stays exact where the figures become too large to be read back (reliability row 43)', () => {
    const { total } = price('none', ['999999999999.999999 × 999999999999.9999999999']);
    assert.equal(total, '999999999999999998999900.00');
    assert.equal(isInRange(total), false);
  });
});
