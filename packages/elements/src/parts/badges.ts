import {
  invoiceStandings,
  paymentStanding,
  type Day,
  type Invoice,
  type InvoiceStanding,
  type Payment,
  type PaymentLifecycle,
  type PaymentUse,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { lifecycleText, standingText, statusText, useText } from '../text/words.js';

const statusTone = { draft: '', open: 'info', paid: 'success', void: '' } as const;
const standingTone: Readonly<Record<InvoiceStanding, string>> = {
  overdue: 'danger',
  'written-off': 'warning',
  'part-paid': 'warning',
  credited: '',
  sent: '',
};
const lifecycleTone: Readonly<Record<PaymentLifecycle, string>> = {
  paid: 'success',
  'partial-refund': 'warning',
  refunded: '',
  void: '',
};
const useTone: Readonly<Record<PaymentUse, string>> = {
  unallocated: 'warning',
  'partially-allocated': 'info',
  allocated: '',
};

/** A word about a record's state, in its tone. */
export const badge = (word: string, tone: string): TemplateResult =>
  html`<span class=${`badge ${tone}`} part="badge">${word}</span>`;

/** An invoice's status and standings. */
export const invoiceBadges = (invoice: Invoice, today: Day): TemplateResult =>
  html`<span class="badges">
    ${badge(statusText[invoice.status], statusTone[invoice.status])}
    ${invoiceStandings(invoice, today).map((standing) => badge(standingText[standing], standingTone[standing]))}
  </span>`;

/** What became of a payment, what of it is used, and whether some of it is on its way back. */
export function paymentBadges(payment: Payment): TemplateResult {
  const { lifecycle, use, isRefundPending } = paymentStanding(payment);
  return html`<span class="badges">
    ${badge(lifecycleText[lifecycle], lifecycleTone[lifecycle])}
    ${use ? badge(useText[use], useTone[use]) : nothing}
    ${isRefundPending ? badge('Refund pending', 'warning') : nothing}
  </span>`;
}
