import type { Decimal } from '../money/decimal.js';
import type { Adjustment, PricingTax } from '../pricing/pricing-input.js';
import type { Day } from '../time/day.js';
import type { LineId, TaxRateId } from './ids.js';
import type { LineProduct } from './stock.js';

/** A tax rate as it stood when it was chosen; later edits of the rate do not reach the line (billing.md S-11). */
export interface LineTax extends PricingTax {
  readonly rate: TaxRateId;
  readonly name: string;
  /** Printed where no tax is charged: why not (EN 16931 BT-120). */
  readonly exemptionReason?: string;
}

/** One row of an invoice: what was delivered, how much of it, at which price. */
export interface Line {
  readonly id: LineId;
  /** May be empty while the invoice is a draft. */
  readonly description: string;
  /** Not zero; hours for what is billed by the hour. Below zero takes off, where the account allows that. */
  readonly quantity: Decimal;
  /** In the invoice's currency, with up to ten decimals, negative as the quantity may be; contains the tax when the invoice's tax mode is inclusive. */
  readonly unitPrice: Decimal;
  /** The quantity the price is for; absent: one. */
  readonly baseQuantity?: Decimal;
  readonly discounts?: readonly Adjustment[];
  readonly charges?: readonly Adjustment[];
  /** In the order they are charged; absent: outside tax. */
  readonly taxes?: readonly LineTax[];
  readonly itemCode?: string;
  /** The day the service was given (billing.md 3.2). */
  readonly servedOn?: Day;
  /** Present where the line sells a product, by the piece. */
  readonly product?: LineProduct;
  /** The event of the invoice that the line is about: the host's own id (billing.md 3.2). */
  readonly event?: string;
}

/**
 * What is taken off an invoice, or added to it, as a whole, with taxes of its own (EN 16931 BG-20, BG-21). Percentages are
 * of the lines together.
 */
export type InvoiceAdjustment = Adjustment & {
  /** Its own among those of the lines: a charge is credited by it, as a line of one. */
  readonly id: LineId;
  /** Why: what is printed (BT-97, BT-104). */
  readonly reason: string;
  /** In the order they are charged; absent: outside tax. */
  readonly taxes?: readonly LineTax[];
};

/** What of a line is below zero, if anything: the quantity of what is returned, or the price of what is taken off. */
export const negativeFieldOf = (
  line: Pick<Line, 'quantity' | 'unitPrice'>,
): 'quantity' | 'unitPrice' | undefined =>
  (['quantity', 'unitPrice'] as const).find((name) => line[name].startsWith('-'));
