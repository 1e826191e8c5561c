import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { InvoiceId } from './ids.js';
import type { Invoice, VoidedInvoice } from './invoice.js';

/** The void invoice that another one takes the place of, as its document names it (EN 16931 BT-25, BT-26). */
export interface PrecedingInvoice {
  readonly id: InvoiceId;
  readonly number: string;
  readonly issuedOn: Day;
}

/** Which invoice may be issued again: a void one, once. Refuses with `invoice-not-void`, `already-reissued`. */
export function requireReissuable(invoice: Invoice): Result<VoidedInvoice, Refusal> {
  if (invoice.status !== 'void') {
    const { id, number, status } = invoice;
    return no({ type: 'invoice-not-void', invoice: id, number, status });
  }
  const { id, number, replacedBy } = invoice;
  return replacedBy ? no({ type: 'already-reissued', invoice: id, number, replacedBy }) : ok(invoice);
}
