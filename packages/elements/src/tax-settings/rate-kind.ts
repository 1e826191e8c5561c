import {
  defaultTaxCategory,
  noTaxRates,
  parseDecimal,
  taxPercentLimits,
  taxRateActions,
  type TaxRate,
} from '@billkit/billing';
import type { EntryKind } from '../settings/entries-controller.js';
import { flagText } from '../settings/typed.js';

/** What is typed of a tax rate. */
export type RateField =
  'name' | 'percent' | 'description' | 'category' | 'exemptionReason' | 'compound' | 'withheld';

/** The tax rates as a settings list. */
export const rateKind: EntryKind<TaxRate, RateField> = {
  kind: 'tax-rates',
  async read(billing) {
    const [found] = await billing.find({ kind: 'tax-rates', limit: 1 });
    return (found?.record ?? noTaxRates).rates;
  },
  newId: (host) => host.newId('tax'),
  typed: (rate) => ({
    name: rate?.name ?? '',
    percent: rate?.percent ?? '',
    description: rate?.description ?? '',
    // One that follows from the percentage goes on doing so.
    category: rate && rate.category !== defaultTaxCategory(rate.percent) ? rate.category : '',
    exemptionReason: rate?.exemptionReason ?? '',
    compound: flagText(rate?.compound),
    withheld: flagText(rate?.withheld),
  }),
  actions: taxRateActions,
  saving: 'save-tax-rate',
  archiving: ['archive-tax-rate', 'restore-tax-rate'],
  placeOf: ({ type }) => (type === 'name-taken' ? 'name' : undefined),
  save: (taxRate, { values, id }, seen) => ({
    ...{ type: 'save-tax-rate', id, taxRate, name: values.name, percent: values.percent },
    ...(values.category && { category: values.category }),
    // Only asked where no tax is charged.
    ...(isUntaxed(values.percent) && values.exemptionReason && { exemptionReason: values.exemptionReason }),
    ...(values.compound && { compound: true }),
    ...(values.withheld && { withheld: true }),
    ...(values.description && { description: values.description }),
    ...seen,
  }),
  archive: (taxRate, id) => ({ type: 'archive-tax-rate', id, taxRate }),
  restore: (taxRate, id) => ({ type: 'restore-tax-rate', id, taxRate }),
};

/** Whether the rate charges nothing, which has a reason. */
export function isUntaxed(percent: string): boolean {
  const read = parseDecimal(percent, taxPercentLimits);
  return read.ok && read.value === '0';
}
