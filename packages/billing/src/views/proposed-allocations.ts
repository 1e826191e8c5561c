import type { Amount } from '../money/amount.js';
import { fill } from '../money/fill.js';
import type { InvoiceId } from '../records/ids.js';
import type { OpenInvoice } from '../records/invoice.js';
import { unreservedDue } from '../records/reserved-due.js';
import { oldestFirst } from '../records/oldest-first.js';

/** What of a sum is to settle which invoice; above zero, at most what is due. */
export interface ProposedAllocation {
  readonly invoice: InvoiceId;
  readonly amount: Amount;
}

/** A proposal of what to settle with a sum. Nothing happens until a command states it (billing.md P-12). */
export interface ProposedAllocations {
  readonly allocations: readonly ProposedAllocation[];
  /** What is left: with the allocations it adds up to the sum. */
  readonly unallocated: Amount;
}

/**
 * Spreads `amount` over open invoices, the oldest due first, each filled before the next (money.md 4.5), as far as
 * it is not reserved.
 * Ties go to the earlier issue day, then to the lower number, then to the id. All in one currency; throws otherwise.
 */
export const proposeOldestDue = (amount: Amount, invoices: readonly OpenInvoice[]): ProposedAllocations =>
  fillInvoices(amount, oldestFirst(invoices));

/** As `proposeOldestDue`, in exactly the opposite order: what fell due last is filled first. */
export const proposeNewestDue = (amount: Amount, invoices: readonly OpenInvoice[]): ProposedAllocations =>
  fillInvoices(amount, oldestFirst(invoices).toReversed());

function fillInvoices(amount: Amount, invoices: readonly OpenInvoice[]): ProposedAllocations {
  const { parts, rest } = fill(amount, invoices, unreservedDue, ({ id }, part): ProposedAllocation => ({
    invoice: id,
    amount: part,
  }));
  return { allocations: parts, unallocated: rest };
}
