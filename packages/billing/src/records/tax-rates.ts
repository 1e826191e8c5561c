import type { Decimal } from '../money/decimal.js';
import type { TaxRateId } from './ids.js';

export interface TaxRate {
  readonly id: TaxRateId;
  readonly name: string;
  /** Percent, `"19"` is nineteen per cent. */
  readonly percent: Decimal;
  readonly description?: string;
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
