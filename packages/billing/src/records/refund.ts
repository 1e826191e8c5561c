import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Day } from '../time/day.js';
import type { PaymentId, RefundId } from './ids.js';
import type { Party } from './party.js';
import type { MethodUsed } from './payment.js';

/** Money given back out of a payment's unallocated part. Final (billing.md P-31). */
export interface Refund {
  readonly kind: 'refund';
  readonly id: RefundId;
  readonly status: 'completed';
  readonly payment: PaymentId;
  readonly paymentNumber: string;
  readonly client: Party;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  readonly refundedOn: Day;
  /** The way the money went back. The record by itself moves none (billing.md Q-12). */
  readonly method: MethodUsed;
  readonly description?: string;
}
