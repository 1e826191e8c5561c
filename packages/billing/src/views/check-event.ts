import type { EventLink } from '../records/event-link.js';
import type { Invoice } from '../records/invoice.js';
import type { Ledger, Says } from './ledger.js';

/** Every event of an invoice is on it, or on the one that took it after this one was voided. */
export function checkEvents({ id, status, events = [] }: Invoice, ledger: Ledger, says: Says): void {
  for (const { id: event } of events) {
    const on = ledger.get('event-link', event);
    const isOn = on?.invoice === id || (status === 'void' && !!on?.before.includes(id));
    says('I-17: an event of an invoice is linked to it', isOn, event);
  }
}

/** An event is on the invoice that names it, and was on void ones before. */
export function checkEventLink({ id, invoice, before }: EventLink, ledger: Ledger, says: Says): void {
  const names = (one: string) =>
    ledger.get('invoice', one)?.events?.some(({ id: event }) => event === id) ?? false;
  says('I-17: an event is on an invoice that names it', names(invoice), invoice);
  const isPast = (one: string) => names(one) && ledger.get('invoice', one)?.status === 'void';
  says('I-53: an event is taken from void invoices only', before.every(isPast), before.join(', '));
}
