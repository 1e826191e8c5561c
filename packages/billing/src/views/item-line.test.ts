import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf, parseDecimal, quantityLimits } from '../money/decimal.js';
import type { Activity, Product, Service } from '../records/catalog-item.js';
import { noTaxRates, type TaxRate } from '../records/tax-rates.js';
import { billableHours, hoursOf, lineOfItem } from './item-line.js';

describe('a duration in hours', () => {
  for (const [minutes, hours] of [
    [45, '0.75'],
    [65, '1.08'],
    [60, '1'],
    [90, '1.5'],
    [1, '0.02'],
    [50, '0.83'],
    [20, '0.33'],
    [40, '0.67'],
    [10_080, '168'],
  ] as const)
    it(`I-23: ${minutes} minutes are ${hours}`, () => assert.equal(hoursOf(minutes), hours));

  it('I-23: is billed as the exact hours, or, where they have no end of decimals, as a person chooses', () => {
    assert.deepEqual(billableHours(90), ['1.5']);
    assert.deepEqual(billableHours(65), ['1.08', '1.083333']);
    assert.throws(() => billableHours(0), RangeError);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (minutes) => {
        const [rounded, precise] = billableHours(minutes);
        assert.equal(rounded, hoursOf(minutes));
        const micro = (hours: string) => Math.round(Number(hours) * 1_000_000);
        // Sixty times the hours are the minutes, or as near as six decimals come.
        if (precise === undefined) assert.equal(60 * micro(rounded), 1_000_000 * minutes);
        else assert.ok(Math.abs(60 * micro(precise) - 1_000_000 * minutes) <= 30);
      }),
    );
  });

  it('I-23: is never further from the duration than 0.005 hours, and a half goes up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (minutes) => {
        const hours = hoursOf(minutes);
        assert.ok(parseDecimal(hours, { ...quantityLimits, fractionDigits: 2 }).ok);
        // 100 × minutes ÷ 60 hundredths, and a half more, rounded down.
        assert.equal(Math.round(Number(hours) * 100), Math.floor((200 * minutes + 60) / 120));
      }),
    );
  });

  it('is of whole minutes above zero', () => {
    for (const minutes of [0, -45, 0.5, NaN, Infinity, 2 ** 53])
      assert.throws(() => hoursOf(minutes), RangeError);
  });
});

const service: Service = {
  ...{ type: 'service', id: 'itm_a', name: 'Session', code: 'S45', pricing: 'hourly', minutes: 45 },
  ...{ unitPrice: decimalOf('193.99'), taxRates: ['tax_a', 'tax_b', 'tax_c'] },
};
const rate = (id: `tax_${string}`, archived: boolean): TaxRate => ({
  ...{ id, name: id, percent: decimalOf('10'), category: 'S', archived },
});
const rates = [rate('tax_c', false), rate('tax_b', true), rate('tax_a', false)];
const line = { description: 'Session', unitPrice: '193.99', itemCode: 'S45', taxRates: ['tax_a', 'tax_c'] };

describe('an item fills a line', () => {
  it('I-19, I-22: with its hours where it is priced by the hour, as long as it took', () => {
    assert.deepEqual(lineOfItem(service, rates), { ...line, quantity: '0.75' });
    assert.deepEqual(lineOfItem(service, rates, 65), { ...line, quantity: '1.08' });
  });

  it('I-21, I-22: once where its price is fixed, however long it took', () => {
    assert.deepEqual(lineOfItem({ ...service, pricing: 'fixed' }, rates, 65), { ...line, quantity: '1' });
  });

  it('I-26: with its tax rates in their order, without those that are not in use', () => {
    const { taxRates: _, ...untaxed } = line;
    assert.deepEqual(lineOfItem(service, noTaxRates.rates), { ...untaxed, quantity: '0.75' });
    assert.deepEqual(lineOfItem(service, [rate('tax_b', false)]).taxRates, ['tax_b']);
  });

  it('I-27: an activity with the code of its funder, or with its own', () => {
    const activity: Activity = { ...service, type: 'activity', funderCode: '15_056' };
    const { funderCode: _, ...plain } = activity;
    assert.equal(lineOfItem(activity, rates).itemCode, '15_056');
    assert.equal(lineOfItem(plain, rates).itemCode, 'S45');
  });

  it('I-22, I-29, I-30, I-33: a product once, whose stock follows the line, without a code where it has none', () => {
    const product: Product = {
      ...{ type: 'product', id: 'itm_b', name: 'Band', unitPrice: decimalOf('21.9'), taxRates: [] },
      tracksStock: false,
    };
    assert.deepEqual(lineOfItem(product, rates, 65), {
      description: 'Band',
      quantity: '1',
      unitPrice: '21.9',
      product: { id: 'itm_b', tracksStock: false },
    });
  });
});
