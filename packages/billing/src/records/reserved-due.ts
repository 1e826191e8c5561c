import { add, compare, isZero, subtract, type Amount } from '../money/amount.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { requireOpen, type Invoice, type OpenInvoice } from './invoice.js';

// Of what an open invoice owes, pending online payments keep a part for themselves while the provider is asked.

/** What may still be settled, credited or written off: the amount due less what pending online payments are for. */
export const unreservedDue = ({ amountDue, reserved }: OpenInvoice): Amount =>
  isZero(reserved) ? amountDue : subtract(amountDue, reserved);

/** Which invoice can be settled or credited further. Refuses with `invoice-not-open`, `amount-reserved`. */
export function requireUnreserved(invoice: Invoice): Result<OpenInvoice, Refusal> {
  const open = requireOpen(invoice);
  return open.ok && isZero(unreservedDue(open.value)) ? no(amountReserved(open.value)) : open;
}

/** Refuses with `amount-reserved` when more is taken than pending online payments leave. */
export function requireNotReserved(invoice: OpenInvoice, amount: Amount): Result<null, Refusal> {
  return compare(amount, unreservedDue(invoice)) <= 0 ? ok(null) : no(amountReserved(invoice));
}

const amountReserved = ({ id, number, currency, amountDue, reserved }: OpenInvoice): Refusal => ({
  type: 'amount-reserved',
  ...{ invoice: id, number, currency, amountDue, reserved },
});

/**
 * Refuses with `exceeds-amount-due` when more is offered than is owed (billing.md P-14), `amount-reserved` when it is more
 * than pending online payments leave of that.
 */
export function requireWithinDue(invoice: OpenInvoice, amount: Amount): Result<null, Refusal> {
  const { id, number, currency, amountDue } = invoice;
  if (compare(amount, unreservedDue(invoice)) <= 0) return ok(null);
  if (compare(amount, amountDue) <= 0) return no(amountReserved(invoice));
  return no({ type: 'exceeds-amount-due', invoice: id, number, currency, amountDue, amount });
}

/** Keeps `amount` (above zero, at most what is not reserved) for a pending payment. */
export const reserve = (invoice: OpenInvoice, amount: Amount): OpenInvoice => ({
  ...invoice,
  reserved: add(invoice.reserved, amount),
});

/** Gives `amount` (at most what is reserved) free again. */
export const unreserve = (invoice: OpenInvoice, amount: Amount): OpenInvoice => ({
  ...invoice,
  reserved: subtract(invoice.reserved, amount),
});
