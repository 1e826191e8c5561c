import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf, compare } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { round } from '../money/rounding.js';
import { amountOfUnits } from '../money/units.js';
import { unreachableGross } from './unreachable-gross.js';

const eur = currencyOf('EUR');
const cents = (units: number) => amountOfUnits(units, 2);

describe('a total that no net amount and its tax come to', () => {
  it('is 7.00 at 21 percent: 5.78 makes 6.99 and 5.79 makes 7.01 (money.md 4.4)', () =>
    assert.deepEqual(unreachableGross(amountOf('7', eur), decimalOf('21'), eur), {
      below: { net: '5.78', tax: '1.21', total: '6.99', rounding: '0.01' },
      above: { net: '5.79', tax: '1.22', total: '7.01', rounding: '-0.01' },
    }));

  for (const [percent, count, share] of [
    ['5', 4_762, '4.76'],
    ['10', 9_091, '9.09'],
    ['20', 16_667, '16.67'],
    ['21', 17_355, '17.36'],
    ['25', 20_000, '20.00'],
  ] as const)
    it(`is ${share} % of all totals from 0.01 to 1,000.00 at ${percent} percent (money.md 4.4)`, () => {
      // Every total that can be made, made: nothing of the function under test.
      const made = new Set<number>();
      for (let net = 0; net <= 100_000; net++)
        made.add(net + Math.floor((net * Number(percent) * 2 + 100) / 200));
      let unreachable = 0;
      for (let gross = 1; gross <= 100_000; gross++) {
        const found = unreachableGross(cents(gross), decimalOf(percent), eur);
        assert.equal(found === null, made.has(gross), `${gross}`);
        if (found) unreachable++;
      }
      assert.deepEqual([unreachable, (unreachable / 1000).toFixed(2)], [count, share]);
    });

  it('is none at 0 percent, and every odd one at 100', () => {
    for (let gross = -50; gross <= 50; gross++) {
      assert.equal(unreachableGross(cents(gross), decimalOf('0'), eur), null);
      assert.equal(unreachableGross(cents(gross), decimalOf('100'), eur) !== null, gross % 2 !== 0);
    }
  });

  it('is below zero where its opposite is above (money.md 4.3, 8)', () =>
    assert.deepEqual(unreachableGross(amountOf('-7', eur), decimalOf('21'), eur), {
      below: { net: '-5.78', tax: '-1.21', total: '-6.99', rounding: '-0.01' },
      above: { net: '-5.79', tax: '-1.22', total: '-7.01', rounding: '0.01' },
    }));

  it('stands between two that are possible and next to each other', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('EUR', 'JPY', 'KWD').map(currencyOf),
        fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 10 ** 14 })),
        fc.integer({ min: 0, max: 100_000_000 }),
        (currency, units, millionths) => {
          const digits = { EUR: 2, JPY: 0, KWD: 3 }[currency as string] ?? 2;
          const gross = amountOfUnits(units, digits);
          const percent = decimalOf(String(millionths / 1_000_000));
          const found = unreachableGross(gross, percent, currency);
          if (!found) return;
          for (const { net, tax, total, rounding } of [found.below, found.above]) {
            const exact = (BigInt(net.replace('.', '')) * BigInt(millionths)).toString().padStart(20, '0');
            const scaled = decimalOf(`${exact.slice(0, -8)}.${exact.slice(-8)}`.replace(/^0+(?=\d)/, ''));
            const inUnits = round(scaled, currencyOf('JPY'), 'half-up');
            assert.equal(BigInt(tax.replace('.', '')).toString(), inUnits);
            assert.equal(add(net, tax), total);
            assert.equal(add(total, rounding), gross);
          }
          assert.equal(compare(found.below.total, gross), -1);
          assert.equal(compare(found.above.total, gross), 1);
          assert.equal(add(found.below.net, amountOfUnits(1, digits)), found.above.net);
        },
      ),
    ));
});
