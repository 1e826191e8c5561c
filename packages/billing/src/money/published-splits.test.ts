import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from './amount.js';
import { currencyOf } from './currency.js';
import { split, splitCapped } from './split.js';

// Figures that others publish with their libraries, transcribed as numbers: the amount, the weights, the shares.

/** brick/money (MIT license), its tests of allocation by the largest remainder; fractions as whole weights. */
const brickMoney = [
  'USD 1.00 | 2 3 1 | 0.33 0.50 0.17',
  'USD 99.99 | 100 | 99.99',
  'USD 99.99 | 100 100 | 50.00 49.99',
  'USD 100.00 | 30 20 40 | 33.33 22.22 44.45',
  'USD 100.00 | 30 20 40 40 | 23.08 15.38 30.77 30.77',
  'USD 100.00 | 30 20 40 0 0 40 | 23.08 15.38 30.77 0.00 0.00 30.77',
  'EUR 0.02 | 1 1 1 1 | 0.01 0.01 0.00 0.00',
  'EUR 0.02 | 1 1 3 1 | 0.01 0.00 0.01 0.00',
  'USD -100.00 | 30 20 40 40 | -23.08 -15.38 -30.77 -30.77',
  'GBP 0.03 | 75 25 | 0.02 0.01',
  'USD 100.00 | 1 2 | 33.33 66.67',
  'USD 100.00 | 7 6 | 53.85 46.15',
  'USD 100.00 | 6 7 | 46.15 53.85',
];

/** Shopify/money (MIT license), its specs of the strategy that gives to the nearest whole unit. */
const shopifyMoney = [
  'CAD 0.03 | 0.5 0.5 | 0.02 0.01',
  'CAD 10.55 | 0.25 0.5 0.25 | 2.64 5.27 2.64',
  'CAD 195.35 | 0.025 0.025 0.125 0.125 0.4 0.3 | 4.88 4.88 24.42 24.42 78.14 58.61',
  'CAD 101.00 | 0.25 0.25 0.25 0.25 | 25.25 25.25 25.25 25.25',
  'JPY 31 | 0.5 0.5 | 16 15',
  'JPY 19535 | 0.025 0.025 0.125 0.125 0.4 0.3 | 488 488 2442 2442 7814 5861',
];

/** Shopify/money, its specs of an allocation that gives no part more than its maximum; what is left stands last. */
const shopifyCapped = [
  'CAD 30.75 | 26.00 4.75 | 26.00 4.75 | 0.00',
  'JPY 3075 | 2600 475 | 2600 475 | 0',
  'CAD 30.75 | 26.00 4.74 | 26.00 4.74 | 0.01',
  'CAD 30.00 | 15.00 15.00 | 15.00 15.00 | 0.00',
  'CAD 1.00 | 33.00 33.00 33.00 | 0.34 0.33 0.33 | 0.00',
  'CAD 100.00 | 5.00 2.00 | 5.00 2.00 | 93.00',
  'CAD 3.00 | 0.00 0.00 0.00 | 0.00 0.00 0.00 | 3.00',
  'CAD 24.20 | 46.00 46.00 50.00 50.00 50.00 | 4.60 4.60 5.00 5.00 5.00 | 0.00',
];

function read(example: string) {
  const [money = [], weights = [], shares = [], [rest = ''] = []] = example
    .split(' | ')
    .map((part) => part.split(' '));
  const currency = currencyOf(money[0] ?? '');
  return { currency, amount: amountOf(money[1] ?? '', currency), weights, shares, rest };
}

for (const [source, examples] of [
  ['brick/money', brickMoney],
  ['Shopify/money', shopifyMoney],
] as const)
  describe(`splitting gives what ${source} publishes (money.md 4.5)`, () => {
    for (const example of examples)
      it(example, () => {
        const { currency, amount, weights, shares } = read(example);
        assert.deepEqual(split(amount, weights, currency), { ok: true, value: shares });
      });
  });

describe('splitting gives what brick/money publishes for a cash increment (money.md 4.5, 1)', () => {
  it('CHF 100.00 by 1, 2, 3 and 7 in steps of 0.05 is 7.70, 15.40, 23.05 and 53.85: 154, 308, 461, 1077 steps', () => {
    const { currency, amount, weights, shares } = read('JPY 2000 | 1 2 3 7 | 154 308 461 1077');
    assert.deepEqual(split(amount, weights, currency), { ok: true, value: shares });
  });
});

describe('splitting by what is due gives what Shopify/money publishes (money.md 4.5, 5)', () => {
  for (const example of shopifyCapped)
    it(example, () => {
      const { currency, amount, weights, shares, rest } = read(example);
      const caps = weights.map((cap) => amountOf(cap, currency));
      assert.deepEqual(splitCapped(amount, caps, currency), { shares, rest });
    });
});
