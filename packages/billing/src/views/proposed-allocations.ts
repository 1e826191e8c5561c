import { isPositive, min, subtract, type Amount } from '../money/amount.js';
import type { InvoiceId } from '../records/ids.js';
import type { OpenInvoice } from '../records/invoice.js';
import { compareDays } from '../time/day.js';

/** A proposal of what to settle with a sum. Nothing happens until a command states it. */
export interface ProposedAllocations {
  readonly allocations: readonly { readonly invoice: InvoiceId; readonly amount: Amount }[];
  /** What is left when every invoice is settled. */
  readonly unallocated: Amount;
}

/**
 * Spreads `amount` over open invoices, the oldest due first, each filled before the next (money.md 4.5).
 * Ties go to the earlier issue day, then to the lower number, then to the id. All in one currency; throws otherwise.
 */
export function proposeOldestDue(amount: Amount, invoices: readonly OpenInvoice[]): ProposedAllocations {
  let unallocated = amount;
  const allocations: { invoice: InvoiceId; amount: Amount }[] = [];
  for (const { id, amountDue } of invoices.toSorted(byAge)) {
    if (!isPositive(unallocated)) break;
    const part = min(unallocated, amountDue);
    allocations.push({ invoice: id, amount: part });
    unallocated = subtract(unallocated, part);
  }
  return { allocations, unallocated };
}

/** Orders invoices by when they fall due, then by when they were issued. */
export function byAge(a: OpenInvoice, b: OpenInvoice): number {
  return (
    compareDays(a.dueOn, b.dueOn) ||
    compareDays(a.issuedOn, b.issuedOn) ||
    a.serial - b.serial ||
    (a.id < b.id ? -1 : 1)
  );
}
