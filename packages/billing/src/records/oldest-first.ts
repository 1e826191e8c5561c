import { compareDays } from '../time/day.js';
import { nextDueOn } from './installments.js';
import type { OpenInvoice } from './invoice.js';

/** The invoices in the order of `byAge`: the list itself where it is in order, which one pass tells. */
export function oldestFirst(invoices: readonly OpenInvoice[]): readonly OpenInvoice[] {
  let before: OpenInvoice | null = null;
  for (const invoice of invoices) {
    if (before && byAge(before, invoice) > 0) return invoices.toSorted(byAge);
    before = invoice;
  }
  return invoices;
}

/** Orders invoices by when the next part of them falls due, then by when they were issued. */
export function byAge(a: OpenInvoice, b: OpenInvoice): number {
  return (
    compareDays(nextDueOn(a), nextDueOn(b)) ||
    compareDays(a.issuedOn, b.issuedOn) ||
    a.serial - b.serial ||
    (a.id < b.id ? -1 : 1)
  );
}
