import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDecimal, taxPercentLimits } from '../money/decimal.js';
import { systemTaxRates, taxRegions, type TaxRegion } from './system-tax-rates.js';

const percentsOf = (region: TaxRegion) =>
  systemTaxRates(region)
    .filter(({ percent }) => percent !== '0')
    .map(({ name, percent }) => `${name} ${percent}`);

describe('S-08: the system rates', () => {
  it('each have an id of their own over all regions, and a name of their own in their region', () => {
    const all = new Map(taxRegions.flatMap(systemTaxRates).map((rate) => [rate.id, rate]));
    const inRegion = new Set([...all.values()].map(({ region, name }) => `${region} ${name}`));
    assert.equal(inRegion.size, all.size);
    assert.equal(new Set([...all.keys()].filter((id) => /^tax_[a-z]{2}(-[a-z]+)+$/.test(id))).size, all.size);
  });

  it('are percentages that an own rate could have, with a category of at most 10 characters', () => {
    for (const { percent, category } of taxRegions.flatMap(systemTaxRates)) {
      assert.deepEqual(parseDecimal(percent, taxPercentLimits), { ok: true, value: percent });
      assert.match(category, /^.{1,10}$/);
    }
  });

  it('say why where nothing is charged and it is not zero rated, and there alone', () => {
    for (const { percent, category, exemptionReason } of taxRegions.flatMap(systemTaxRates))
      assert.equal(exemptionReason !== undefined, percent === '0' && category !== 'Z');
  });

  for (const [region, ...percents] of [
    ['AU', 'GST 10'],
    ['NZ', 'GST 15'],
    ['DE', 'VAT 19', 'VAT reduced 7'],
    ['CH', 'VAT 8.1', 'VAT accommodation 3.8', 'VAT reduced 2.6'],
    ['CA-QC', 'GST 5', 'QST 9.975'],
    ['CA-NS', 'GST 5', 'HST NS 14'],
    ['JP', 'Consumption tax 10', 'Consumption tax reduced 8'],
    ['US'],
  ] as const)
    it(`of ${region} are ${percents.join(', ') || 'none'}`, () => {
      assert.deepEqual(percentsOf(region), percents);
    });
});
