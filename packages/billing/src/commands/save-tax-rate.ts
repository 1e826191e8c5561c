import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { flag, id, label, note, reason, taxCategory, taxPercent } from '../input/fields.js';
import type { Decimal } from '../money/decimal.js';
import type { CommandId, TaxRateId } from '../records/ids.js';
import { defaultTaxCategory, requireEditableRate, type TaxRate } from '../records/tax-rates.js';
import { ok } from '../result.js';
import { saveItem, taxRates } from './settings-list.js';

/** Adds a tax rate, or changes the one with this id (billing.md S-08, S-09). Documents that have it keep theirs (S-11). */
export interface SaveTaxRate {
  readonly type: 'save-tax-rate';
  readonly id: CommandId;
  readonly taxRate: TaxRateId;
  readonly name: string;
  /** 0 to 100, at most six decimals; `"19"` is nineteen per cent. */
  readonly percent: Decimal;
  /** Of at most 10 characters, such as an EN 16931 category code. Absent: `Z` at 0 percent, else `S`. */
  readonly category?: string;
  readonly exemptionReason?: string;
  readonly compound?: boolean;
  /** Kept back by who pays, instead of added. */
  readonly withheld?: boolean;
  readonly description?: string;
}

/**
 * Refuses, in this order, with `tax-rate-fixed` for a system rate, `tax-rate-archived`, `name-taken` by another rate in
 * use.
 */
export const saveTaxRate: Handler<SaveTaxRate> = {
  check: object<SaveTaxRate>({
    type: oneOf('save-tax-rate'),
    id: id('cmd'),
    taxRate: id('tax'),
    name: label,
    percent: taxPercent,
    category: optional(taxCategory),
    exemptionReason: optional(reason),
    compound: optional(flag),
    withheld: optional(flag),
    description: optional(note),
  }),

  reads: () => [{ kind: 'tax-rates', id: 'tax-rates' }],

  decide({ taxRate, name, percent, category, exemptionReason, compound, withheld, description }, books) {
    const before = taxRates.itemsIn(books).find((rate) => rate.id === taxRate);
    const editable = before ? requireEditableRate(before) : ok(null);
    if (!editable.ok) return editable;
    const rate: TaxRate = {
      id: taxRate,
      name,
      percent,
      category: category ?? defaultTaxCategory(percent),
      ...(exemptionReason && { exemptionReason }),
      ...(compound && { compound }),
      ...(withheld && { withheld }),
      ...(description && { description }),
      archived: false,
    };
    return saveItem(taxRates, books, rate);
  },
};
