import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { Invoice, OpenInvoice, PaidInvoice } from './invoice.js';

/** The ways an invoice reaches whom it is for. */
export const deliveryWays = ['email', 'link', 'hand', 'post', 'other'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** That an invoice was sent or handed over, once. Never edited and never taken back. */
export interface Delivery {
  readonly sentOn: Day;
  readonly via: DeliveryWay;
  /** Whom it went to: an address, a name. */
  readonly to?: string;
}

/**
 * Which invoice may be sent, or shared by a link: an open one, and a paid one as a receipt (billing.md I-59). Refuses
 * with `invoice-not-sendable`.
 */
export function requireSendable(invoice: Invoice): Result<OpenInvoice | PaidInvoice, Refusal> {
  if (invoice.status === 'open' || invoice.status === 'paid') return ok(invoice);
  const { id, number, status } = invoice;
  return no({ type: 'invoice-not-sendable', invoice: id, number, status });
}
