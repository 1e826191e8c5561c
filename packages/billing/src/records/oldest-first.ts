import { compareDays } from '../time/day.js';
import { nextDueOn } from './installments.js';
import type { OpenInvoice } from './invoice.js';

/** The invoices in the order of `byAge`: the list itself where it is in order, which one pass tells. */
export function oldestFirst(invoices: readonly OpenInvoice[]): readonly OpenInvoice[] {
  let [before] = invoices;
  if (!before) return invoices;
  let dueBefore = nextDueOn(before);
  for (const invoice of invoices) {
    const due = nextDueOn(invoice);
    // Many fall due on one day: only among those is more to be looked at.
    if (due === dueBefore ? byIssue(before, invoice) > 0 : due < dueBefore) return invoices.toSorted(byAge);
    before = invoice;
    dueBefore = due;
  }
  return invoices;
}

/** Orders invoices by when the next part of them falls due, then by when they were issued. */
export function byAge(a: OpenInvoice, b: OpenInvoice): number {
  return compareDays(nextDueOn(a), nextDueOn(b)) || byIssue(a, b);
}

const byIssue = (a: OpenInvoice, b: OpenInvoice): number =>
  compareDays(a.issuedOn, b.issuedOn) || a.serial - b.serial || (a.id > b.id ? 1 : -1);
