import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { flag, id, label, note, reason, taxCategory, taxPercent } from '../input/fields.js';
import type { Decimal } from '../money/decimal.js';
import type { CommandId, TaxRateId } from '../records/ids.js';
import { defaultTaxCategory, requireEditableRate, type TaxRate } from '../records/tax-rates.js';
import { ok } from '../result.js';
import { requireAsSeen, saveItem, taxRates } from './settings-list.js';

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
  /**
   * The rate as its author saw it, so that nobody overwrites what they have not read. Absent for a new one, and where it is
   * brought in from elsewhere and holds whatever is there.
   */
  readonly seen?: Omit<TaxRate, 'region'>;
}

/**
 * Refuses, in this order, with `tax-rate-fixed` for a system rate, `tax-rate-archived`, `not-found` where one was seen that is not
 * there, `entry-changed` where it is not as it was seen, `name-taken` by another rate in use.
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
    seen: optional(
      object<Omit<TaxRate, 'region'>>({
        id: id('tax'),
        name: label,
        percent: taxPercent,
        category: taxCategory,
        exemptionReason: optional(reason),
        compound: optional(flag),
        withheld: optional(flag),
        description: optional(note),
        archived: flag,
      }),
    ),
  }),

  reads: () => [{ kind: 'tax-rates', id: 'tax-rates' }],

  decide(
    { taxRate, name, percent, category, exemptionReason, compound, withheld, description, seen },
    books,
  ) {
    const before = taxRates.itemsIn(books).find((rate) => rate.id === taxRate);
    const editable = before ? requireEditableRate(before) : ok(null);
    if (!editable.ok) return editable;
    const asSeen = requireAsSeen(taxRates, before, seen);
    if (!asSeen.ok) return asSeen;
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
