import { isPositive, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { smallestSubset } from '../money/smallest-subset.js';
import type { OpenInvoice } from '../records/invoice.js';
import { unreservedDue } from '../records/reserved-due.js';
import { oldestFirst } from '../records/oldest-first.js';
import { proposeOldestDue, type ProposedAllocations } from './proposed-allocations.js';

/** What a sum settles to the last unit, and how it was found. */
export interface ProposedMatch extends ProposedAllocations {
  /** `none`: nothing owed comes to the sum, and the proposal is that of `proposeOldestDue`. */
  readonly match: 'one-invoice' | 'several-invoices' | 'none';
}

/**
 * Looks for what `amount` was meant to settle (money.md 4.5), where nothing of it is reserved: one invoice that owes exactly that, the oldest of several;
 * or else the fewest invoices that owe it together, the oldest of equally few. When there is neither, or more than 20
 * invoices to look for several among, it falls back to the oldest due and says so.
 */
export function proposeExactMatch(
  of: Currency,
  amount: Amount,
  invoices: readonly OpenInvoice[],
): ProposedMatch {
  const ordered = oldestFirst(invoices);
  const one = ordered.find((invoice) => unreservedDue(invoice) === amount);
  const found = one
    ? [one]
    : several(
        amount,
        ordered.filter((invoice) => isPositive(unreservedDue(invoice))),
      );
  if (found.length === 0) return { ...proposeOldestDue(amount, ordered), match: 'none' };
  return {
    allocations: found.map((invoice) => ({ invoice: invoice.id, amount: unreservedDue(invoice) })),
    unallocated: zero(of),
    match: one ? 'one-invoice' : 'several-invoices',
  };
}

function several(amount: Amount, invoices: readonly OpenInvoice[]): readonly OpenInvoice[] {
  const places = smallestSubset(amount, invoices.map(unreservedDue));
  return invoices.filter((_, place) => places?.includes(place));
}
