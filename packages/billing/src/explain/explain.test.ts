import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { PricingInput, PricingLine, PricingTax } from '../pricing/pricing-input.js';
import { explain } from './explain.js';
import { replay } from './replay.js';
import { stepsTo } from './steps-to.js';

const eur = currencyOf('EUR');
const tax = (percent: string, over: Partial<PricingTax> = {}): PricingTax => ({
  category: 'S',
  percent: decimalOf(percent),
  ...over,
});
const line = (quantity: string, unitPrice: string, over: Partial<PricingLine> = {}): PricingLine => ({
  quantity: decimalOf(quantity),
  unitPrice: decimalOf(unitPrice),
  taxes: [tax('19')],
  ...over,
});
const percent = (percent: string) => ({ type: 'percent', percent: decimalOf(percent) }) as const;

const pricing = (over: Partial<PricingInput>): PricingInput => ({
  currency: eur,
  taxMode: 'exclusive',
  taxRounding: 'rate',
  rounding: 'half-up',
  lines: [],
  ...over,
});

const texts = (input: PricingInput, figure: string) =>
  stepsTo(explain(input), figure).map(({ text }) => text);

describe('why a figure is what it is', () => {
  it('says so of a total step by step, from the prices to the rounding of the tax (BR-CO-10 to 17)', () =>
    assert.deepEqual(
      texts(pricing({ lines: [line('2.5', '33.3333', { discounts: [percent('10')] })] }), 'total'),
      [
        'Line 1, gross: 2.5 × 33.3333 = 83.33325, rounded half-up to 83.33.',
        'Line 1, charges: nothing = 0.00.',
        'Line 1, discount 1: 83.33 × 10 ÷ 100 = 8.333, rounded half-up to 8.33.',
        'Line 1, discounts as stated: 8.33 = 8.33.',
        'Line 1, what there is: 83.33 + 0.00 = 83.33.',
        'Line 1, discounts: 8.33, held between nothing and 83.33, is 8.33.',
        'Line 1, amount: 83.33 − 8.33 + 0.00 = 75.00.',
        'Line 1, part of the document’s discount: nothing = 0.00.',
        'S 19 %, taxed together: 75.00 = 75.00.',
        'S 19 %, tax: 75.00 × 19 ÷ 100 = 14.25.',
        'S 19 %, tax: 14.25 = 14.25.',
        'Line 1, without tax: 75.00 = 75.00.',
        'Subtotal: 75.00 = 75.00.',
        'Document’s discount: 0.00 = 0.00.',
        'Net total: 75.00 − 0.00 = 75.00.',
        'Tax: 14.25 = 14.25.',
        'Total: 75.00 + 14.25 = 89.25.',
      ],
    ));

  it('says of a line’s tax which part was cut off and whether it got a unit that was left over (money.md 4.5)', () => {
    const { steps } = explain(pricing({ lines: ['0.13', '0.14', '0.15'].map((price) => line('1', price)) }));
    const shares = steps.filter((step) => step.type === 'share');
    assert.deepEqual(
      shares.map(({ text }) => text),
      [
        'Line 1, S 19 %: 0.13 × 19 ÷ 100 = 0.0247; 2 units were left over for larger fractions: 0.02.',
        'Line 2, S 19 %: 0.14 × 19 ÷ 100 = 0.0266; 2 units were left over, and it got one: 0.03.',
        'Line 3, S 19 %: 0.15 × 19 ÷ 100 = 0.0285; 2 units were left over, and it got one: 0.03.',
      ],
    );
    assert.deepEqual(shares[1], {
      figure: 'groups.0.shares.1',
      name: 'Line 2, S 19 %',
      value: '0.03',
      rule: 'tax-share',
      terms: [],
      digits: 2,
      type: 'share',
      of: { figure: 'groups.0.tax', value: '0.08', sign: 1 },
      by: 'fraction',
      size: { figure: 'lines.1.amount', value: '0.14', sign: 1 },
      numerator: '19',
      denominator: '100',
      exact: { numerator: '133', denominator: '5000' },
      down: '0.02',
      remainder: { numerator: '33', denominator: '50' },
      leftOver: '2',
      gotUnit: true,
      isOpposite: false,
      text: 'Line 2, S 19 %: 0.14 × 19 ÷ 100 = 0.0266; 2 units were left over, and it got one: 0.03.',
    });
  });

  it('says of prices with tax how the tax was found in them (money.md 4.4)', () =>
    assert.deepEqual(
      texts(
        pricing({ taxMode: 'inclusive', lines: [line('1', '7', { taxes: [tax('21')] })] }),
        'taxes.0.base',
      ).slice(-3),
      [
        'S 21 %, tax: 7.00 × 21 ÷ 121 = 1.21487603…, rounded half-up to 1.21.',
        'S 21 %, without tax: 7.00 − 1.21 = 5.79.',
        'S 21 %, what is taxed: 5.79 = 5.79.',
      ],
    ));

  it('says of several taxes in a price that they were found together and shared (money.md 4.4)', () => {
    const lines = [line('1', '15', { taxes: [tax('10'), tax('10', { category: 'GST' })] })];
    const { steps, figures } = explain(pricing({ taxMode: 'inclusive', lines }));
    assert.equal(figures.tax, '2.50');
    assert.deepEqual(
      steps.filter(({ rule }) => rule === 'tax-of-several').map(({ text }) => text),
      [
        'S 10 %, part of the tax: 2.50 × 1000 ÷ 2000 = 1.25, which is 1.25.',
        'GST 10 %, part of the tax: 2.50 × 1000 ÷ 2000 = 1.25, which is 1.25.',
      ],
    );
  });

  it('says of a compound tax what it is charged on (money.md 4.3, 6)', () => {
    const taxes = [tax('5', { category: 'GST' }), tax('9.975', { category: 'QST', compound: true })];
    assert.deepEqual(texts(pricing({ lines: [line('1', '100', { taxes })] }), 'taxes.1.tax').slice(-4), [
      'Line 1, amount and taxes before QST 9.975 %: 100.00 + 5.00 = 105.00.',
      'QST 9.975 %, taxed together: 105.00 = 105.00.',
      'QST 9.975 %, tax: 105.00 × 9975 ÷ 100000 = 10.47375, rounded half-up to 10.47.',
      'QST 9.975 %, tax: 10.47 = 10.47.',
    ]);
  });

  it('says of a tax that a line states twice each time by itself', () => {
    const taxes = [tax('9'), tax('9'), tax('1', { withheld: true }), tax('1', { withheld: true })];
    const input = pricing({ lines: [line('1', '100', { taxes }), line('1', '10', { taxes: [tax('9')] })] });
    assert.deepEqual(texts(input, 'taxes.1.tax').slice(-3), [
      'S 9 %, taxed together: 100.00 = 100.00.',
      'S 9 %, tax: 100.00 × 9 ÷ 100 = 9.00.',
      'S 9 %, tax: 9.00 = 9.00.',
    ]);
    assert.deepEqual(texts(input, 'withheld.1.tax').slice(-2), [
      'S 1 % kept back, on: 100.00 = 100.00.',
      'S 1 % kept back: 100.00 × 1 ÷ 100 = 1.00.',
    ]);
    assert.deepEqual(texts(input, 'tax').at(-1), 'Tax: 9.90 + 9.00 = 18.90.');
  });

  it('says of what is payable how it was rounded for cash (money.md 4.3, 9)', () => {
    const cashIncrement = amountOf('0.05', eur);
    const input = pricing({
      lines: [line('1', '10.03', { taxes: [] })],
      cashIncrement,
      prepaid: amountOf('1', eur),
    });
    assert.deepEqual(texts(input, 'cashRounding').slice(-4), [
      'Paid before: 1.00, as stated.',
      'Payable to the last unit: 10.03 − 1.00 = 9.03.',
      'Payable: 9.03, rounded half-up to a multiple of 0.05, is 9.05.',
      'Rounding: 9.05 − 9.03 = 0.02.',
    ]);
  });

  it('is exact where figures are larger than numbers can be', () => {
    const { steps, figures } = explain(pricing({ lines: [line('123456789012', '987654321098.1234567891')] }));
    assert.equal(figures.net, '121932631136601127753940.02');
    for (const step of steps) assert.equal(replay(step), step.value);
  });

  it('says of the document’s discount how it was split by what lines come to (money.md 4.5)', () => {
    const lines = ['10', '20', '3'].map((price) => line('1', price));
    const discount = { type: 'amount', amount: amountOf('1', eur) } as const;
    const { steps } = explain(pricing({ lines, discount }));
    assert.deepEqual(
      steps.filter(({ rule }) => rule === 'discount-by-line').map(({ text }) => text),
      [
        'Line 1, part of the document’s discount: 1.00 × 10.00 ÷ 33.00 = 0.30303030…; 1 unit was left over for larger fractions: 0.30.',
        'Line 2, part of the document’s discount: 1.00 × 20.00 ÷ 33.00 = 0.60606060…; 1 unit was left over, and it got one: 0.61.',
        'Line 3, part of the document’s discount: 1.00 × 3.00 ÷ 33.00 = 0.09090909…; 1 unit was left over for larger fractions: 0.09.',
      ],
    );
  });

  it('says the same of what is given back, with the other sign', () => {
    const lines = ['10', '20', '3'].map((price) => line('-1', price));
    const discount = { type: 'percent', percent: decimalOf('3.03') } as const;
    const { steps } = explain(pricing({ lines, discount }));
    const [first] = steps.filter(({ rule }) => rule === 'discount-by-line');
    assert.equal(first?.value, '-0.30');
    assert.deepEqual(
      texts(pricing({ lines, discount }), 'net').at(-1),
      'Net total: -33.00 − (-1.00) = -32.00.',
    );
    assert.match(first.text, /: -1\.00 × -10\.00 ÷ -33\.00 = -0\.30303030…; 1 unit/);
  });

  it('names many figures by their count', () => {
    const lines = Array.from({ length: 9 }, () => line('1', '1'));
    assert.equal(texts(pricing({ lines }), 'subtotal').at(-1), 'Subtotal: 9 figures together = 9.00.');
  });
});
