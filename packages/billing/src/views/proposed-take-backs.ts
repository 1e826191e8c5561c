import type { Amount } from '../money/amount.js';
import { fill } from '../money/fill.js';
import { newestFirst, type ActiveAllocation } from '../records/allocation.js';
import type { AllocationId } from '../records/ids.js';

/** What goes back of which allocation; above zero. */
export interface ProposedTakeBack {
  readonly allocation: AllocationId;
  readonly amount: Amount;
}

/** A proposal of where to take money back. Nothing happens until `refund-invoices` states it. */
export interface ProposedTakeBacks {
  readonly refunds: readonly ProposedTakeBack[];
  /** What the allocations do not hold: with the refunds it adds up to what is to go back. */
  readonly missing: Amount;
}

/**
 * Takes `amount` back out of allocations, those made last first, each used up before the next. All in one currency; throws
 * otherwise, and below zero.
 */
export function proposeTakeBacks(
  amount: Amount,
  allocations: readonly ActiveAllocation[],
): ProposedTakeBacks {
  const { parts, rest } = fill(
    amount,
    newestFirst(allocations),
    (allocation) => allocation.amount,
    ({ id }, part): ProposedTakeBack => ({ allocation: id, amount: part }),
  );
  return { refunds: parts, missing: rest };
}
