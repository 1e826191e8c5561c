import type { PlanStep } from '../command.js';
import { requireAmount } from '../input/amounts.js';
import type { Asked } from '../input/asked.js';
import { add } from '../money/amount.js';
import type { ActiveAllocation } from '../records/allocation.js';
import type { PaymentMethodId, RefundId } from '../records/ids.js';
import { proposeTakeBacks } from './proposed-take-backs.js';

/** What a person asks to be given back out of what settles invoices. */
export interface InvoiceRefundAsked {
  /** As typed, in the currency of the allocations. */
  readonly amount: string;
  readonly refundedOn: string;
  /** One refund a place of the list: the same for the same place. */
  readonly refundId: (place: number) => RefundId;
  readonly requested?: boolean;
  readonly method?: PaymentMethodId;
  readonly reference?: string;
  readonly description?: string;
}

/**
 * The step that gives an amount back out of these allocations, at least one and of one payment, those made last first.
 * The amount is never changed: what they do not hold is asked of the last one all the same, where it is refused
 * (`exceeds-allocation`), and what is no amount is asked as it is.
 */
export function proposeInvoiceRefund(
  { amount, refundedOn, refundId, ...how }: InvoiceRefundAsked,
  allocations: readonly [ActiveAllocation, ...ActiveAllocation[]],
): Asked<PlanStep> {
  const parts = partsOf(amount, allocations);
  const refunds = parts.map((part, place) => ({ ...how, ...part, refund: refundId(place) }));
  return { type: 'refund-invoices', refundedOn, refunds };
}

function partsOf(amount: string, allocations: readonly [ActiveAllocation, ...ActiveAllocation[]]) {
  const [{ id: allocation, currency }] = allocations;
  const wanted = requireAmount(amount, currency, 'amount');
  if (!wanted.ok) return [{ allocation, amount }];
  const { refunds, missing } = proposeTakeBacks(wanted.value, allocations);
  const last = refunds.length - 1;
  return refunds.map((part, place) => (place < last ? part : { ...part, amount: add(part.amount, missing) }));
}
