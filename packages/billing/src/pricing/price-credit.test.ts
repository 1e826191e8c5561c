import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf, compare, isNegative, subtract, sum, zero, type Amount } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { RoundingMode } from '../money/rounding.js';
import { amountOfUnits, unitsOf } from '../money/units.js';
import { creditTax, type CreditGroup } from './price-credit.js';
import { priceInvoice } from './price-invoice.js';

const eur = currencyOf('EUR');
const euros = (text: string) => amountOf(text, eur);

const group = (base: string, tax: string, creditedBase = '0', creditedTax = '0'): CreditGroup => ({
  ...{ base: euros(base), tax: euros(tax) },
  ...{ creditedBase: euros(creditedBase), creditedTax: euros(creditedTax) },
});

/** Credits the group by each base in turn, and answers with the tax of each credit note. */
function series(
  start: CreditGroup,
  bases: readonly Amount[],
  rounding: RoundingMode = 'half-up',
): readonly Amount[] {
  let { creditedBase, creditedTax } = start;
  return bases.map((base) => {
    const tax = creditTax({ ...start, creditedBase, creditedTax }, base, rounding, eur);
    creditedBase = add(creditedBase, base);
    creditedTax = add(creditedTax, tax);
    return tax;
  });
}

describe('the tax of credit notes in series (money.md 4.6)', () => {
  it('68.33, 57.50, 85.00 and 68.33 at 20 percent give back 13.67, 11.50, 16.99 and 13.67', () => {
    const bases = ['68.33', '57.50', '85.00', '68.33'].map(euros);
    const taxes = series(group('279.16', '55.83'), bases);
    assert.deepEqual(taxes, ['13.67', '11.50', '16.99', '13.67']);
    assert.equal(sum(taxes, eur), '55.83');
  });

  it('40.00 net of 135.00 at 10 percent gives back 4.00', () => {
    assert.deepEqual(series(group('135.00', '13.50'), [euros('40')]), ['4.00']);
  });

  it('44.00 of inclusive 148.50 at 10 percent gives back 4.00', () => {
    assert.deepEqual(series(group('148.50', '13.50'), [euros('44')]), ['4.00']);
  });

  it('all of it at once gives back all of the tax', () => {
    assert.deepEqual(series(group('0.99', '0.10'), [euros('0.99')]), ['0.10']);
  });

  it('the last part gives back what is left, to the unit', () => {
    assert.equal(creditTax(group('0.99', '0.10', '0.66', '0.06'), euros('0.33'), 'half-up', eur), '0.04');
  });

  it('is never taken back, not even by a unit, where more tax was given back before than is due by now', () => {
    const taxOf = (tax: string, creditedTax: string) =>
      creditTax(group('100', tax, '10', creditedTax), euros('10'), 'half-up', eur);
    assert.deepEqual(
      ['1.99', '2.00', '2.01'].map((before) => taxOf('10', before)),
      ['0.01', '0.00', '0.00'],
    );
    assert.deepEqual(
      ['-1.99', '-2.00', '-2.01'].map((before) => taxOf('-10', before)),
      ['-0.01', '0.00', '0.00'],
    );
  });

  it('nothing credited, or nothing to credit, gives back nothing', () => {
    assert.equal(creditTax(group('100', '10', '33.33', '3.32'), euros('0'), 'half-up', eur), '0.00');
    assert.equal(creditTax(group('0', '0'), euros('0'), 'half-up', eur), '0.00');
    assert.equal(creditTax(group('0', '0'), euros('5'), 'half-up', eur), '0.00');
    assert.equal(creditTax(group('100', '0'), euros('50'), 'up', eur), '0.00');
  });

  it('more than the base that is left counts as all of it', () => {
    assert.equal(creditTax(group('100', '10', '60', '6'), euros('50'), 'half-up', eur), '4.00');
  });

  it('never gives back less than nothing or more than is left, whatever was given back before', () => {
    assert.equal(creditTax(group('100', '10', '10', '5'), euros('10'), 'half-up', eur), '0.00');
    assert.equal(creditTax(group('100', '10', '98', '0'), euros('1'), 'half-up', eur), '9.90');
    assert.equal(creditTax(group('100', '10', '98', '9.99'), euros('1'), 'up', eur), '0.00');
  });
});

describe('whatever is credited, in whatever order', () => {
  const units = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((units) => amountOfUnits(units, 2));
  const rounding = fc.constantFrom<RoundingMode>('half-up', 'half-even', 'up', 'down');

  /** A base and what it is credited in: parts above zero that add up to it. */
  const parts = fc.array(
    fc.oneof(
      units,
      fc.bigInt({ min: 1n, max: 9n }).map((few) => amountOfUnits(few, 2)),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  it('a group credited in full gives back exactly its tax', () => {
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 0n, max: 10n ** 9n }), rounding, (parts, tax, rounding) => {
        const start = group(sum(parts, eur), amountOfUnits(tax, 2));
        const taxes = series(start, parts, rounding);
        assert.equal(sum(taxes, eur), start.tax);
        assert.ok(!taxes.some(isNegative));
      }),
    );
  });

  it('each part gives back less than one unit from its exact share of the tax', () => {
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 0n, max: 10n ** 9n }), rounding, (parts, tax, rounding) => {
        const start = group(sum(parts, eur), amountOfUnits(tax, 2));
        const base = BigInt(unitsOf(start.base));
        for (const [index, given] of series(start, parts, rounding).entries()) {
          const distance = BigInt(unitsOf(given)) * base - tax * BigInt(unitsOf(parts[index] ?? '0'));
          assert.ok(distance <= base && distance >= -base);
        }
      }),
    );
  });

  it('a voided credit note can be given again, and everything still adds up', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 9n }), (parts, pick, tax) => {
        const start = group(sum(parts, eur), amountOfUnits(tax, 2));
        const taxes = series(start, parts);
        const voided = pick % parts.length;
        const [base, given] = [parts[voided] ?? zero(eur), taxes[voided] ?? zero(eur)];
        const left = { creditedBase: subtract(start.base, base), creditedTax: subtract(start.tax, given) };
        const again = creditTax({ ...start, ...left }, base, 'half-up', eur);
        assert.equal(again, given);
      }),
    );
  });

  it('the rates of an invoice give back exactly its tax, in exclusive and in inclusive mode', () => {
    const rates = fc.array(fc.tuple(parts, fc.constantFrom('0', '5', '7.7', '10', '21')), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rates, fc.constantFrom('exclusive', 'inclusive'), rounding, (rates, taxMode, rounding) => {
        const lines = rates.flatMap(([prices, percent]) =>
          prices.map((unitPrice) => ({
            quantity: decimalOf('1'),
            unitPrice: decimalOf(unitPrice),
            taxPercent: decimalOf(percent),
          })),
        );
        const figures = priceInvoice({ currency: eur, taxMode, taxRounding: 'rate', rounding, lines });
        const entered = (net: Amount, tax: Amount) => (taxMode === 'inclusive' ? add(net, tax) : net);
        for (const { percent, base, tax } of figures.taxes) {
          const bases = figures.lines
            .filter((_, index) => lines[index]?.taxPercent === percent)
            .map((line) => entered(line.net, line.tax));
          const taxes = series(group(entered(base, tax), tax), bases, rounding);
          assert.equal(sum(taxes, eur), tax);
          if (taxMode === 'inclusive') {
            assert.ok(taxes.every((given, index) => compare(given, bases[index] ?? given) <= 0));
          }
        }
      }),
    );
  });
});
