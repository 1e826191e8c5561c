import { zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { splitCapped } from '../money/split.js';
import type { OpenInvoice } from '../records/invoice.js';
import { unreservedDue } from '../records/reserved-due.js';
import { oldestFirst } from '../records/oldest-first.js';
import type { ProposedAllocation, ProposedAllocations } from './proposed-allocations.js';

/**
 * Spreads `amount` over open invoices in the proportion of what is due and not reserved, to no invoice more than that (money.md 4.5):
 * each share is less than one minor unit from the exact one. Left-over units go to the largest fractions, to the oldest
 * due among equals. The allocations stand in the order of age; an invoice whose share is nothing is left out.
 */
export function proposeProportional(
  of: Currency,
  amount: Amount,
  invoices: readonly OpenInvoice[],
): ProposedAllocations {
  const ordered = oldestFirst(invoices);
  const { shares, rest } = splitCapped(amount, ordered.map(unreservedDue), of);
  const none = zero(of);
  // Made at the length it may come to, as in `fill`.
  const allocations = new Array<ProposedAllocation>(ordered.length);
  let made = 0;
  let place = 0;
  for (const { id } of ordered) {
    const share = shares[place++] ?? none;
    if (share !== none) allocations[made++] = { invoice: id, amount: share };
  }
  allocations.length = made;
  return { allocations, unallocated: rest };
}
