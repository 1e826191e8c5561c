import type { Decimal } from '../money/decimal.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { TaxRateId } from './ids.js';
import type { TaxRegion } from './system-tax-rates.js';

export interface TaxRate {
  readonly id: TaxRateId;
  readonly name: string;
  /** Percent, `"19"` is nineteen per cent. */
  readonly percent: Decimal;
  /**
   * Why it has this percentage: a category code of EN 16931 (UNCL 5305), where `S` is the standard, `Z` zero rated, `E`
   * exempt, `AE` reverse charge, `K` intra-community supply, `G` export, `O` not subject to tax, `L` and `M` those of
   * the Canary Islands, Ceuta and Melilla; or a code of the account's own, of at most 10 characters.
   */
  readonly category: string;
  /** Printed where no tax is charged: why not (EN 16931 BT-120). */
  readonly exemptionReason?: string;
  /** Charged on the price and on the taxes before it on the line (money.md 4.3, 6). */
  readonly compound?: boolean;
  /** Kept back by who pays, instead of added: lowers what is payable (money.md 4.3, 7). */
  readonly withheld?: boolean;
  readonly description?: string;
  /** Present: the law's rate there, as `systemTaxRates` has it; it cannot be edited (billing.md S-08). */
  readonly region?: TaxRegion;
  /** An archived rate cannot be chosen any more; documents that have it keep it (billing.md S-10, S-11). */
  readonly archived: boolean;
}

/** All tax rates of the account, one record: a decision that needs any rate reads this one. */
export interface TaxRates {
  readonly kind: 'tax-rates';
  readonly id: 'tax-rates';
  readonly rates: readonly TaxRate[];
}

export const noTaxRates: TaxRates = { kind: 'tax-rates', id: 'tax-rates', rates: [] };

/** The category of a rate that states none: zero rated at 0 percent, else the standard. */
export const defaultTaxCategory = (percent: Decimal): 'S' | 'Z' => (percent === '0' ? 'Z' : 'S');

/** Whether the rate can be edited. Refuses, in this order, with `tax-rate-fixed` for a system rate, `tax-rate-archived`. */
export function requireEditableRate({ name, region, archived }: TaxRate): Result<null, Refusal> {
  if (region !== undefined) return no({ type: 'tax-rate-fixed', name });
  return archived ? no({ type: 'tax-rate-archived', name }) : ok(null);
}
