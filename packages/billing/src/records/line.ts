import type { Decimal } from '../money/decimal.js';
import type { Discount } from '../pricing/price-invoice.js';
import type { Day } from '../time/day.js';
import type { LineId, TaxRateId } from './ids.js';

/** A tax rate as it stood when it was chosen; later edits of the rate do not reach the line (billing.md S-11). */
export interface LineTax {
  readonly rate: TaxRateId;
  readonly name: string;
  /** Percent, `"19"` is nineteen per cent. */
  readonly percent: Decimal;
}

/** One row of an invoice: what was delivered, how much of it, at which price. */
export interface Line {
  readonly id: LineId;
  /** May be empty while the invoice is a draft. */
  readonly description: string;
  /** Above zero; hours for what is billed by the hour. */
  readonly quantity: Decimal;
  /** In the invoice's currency, with up to ten decimals; contains the tax when the invoice's tax mode is inclusive. */
  readonly unitPrice: Decimal;
  readonly discount?: Discount;
  readonly tax?: LineTax;
  readonly itemCode?: string;
  /** The day the service was given (billing.md 3.2). */
  readonly servedOn?: Day;
}
