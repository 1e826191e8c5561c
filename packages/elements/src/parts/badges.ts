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
import { invoiceStatus, paymentStatus, standings } from '../text/english/statuses.js';
import { addEnglish } from '../text/language.js';
import type { Language } from '../text/language.js';

addEnglish({ invoiceStatus, paymentStatus, standings });

const statusTone = { draft: '', open: 'info', paid: 'success', void: '' } as const;
const standingTone: Readonly<Record<InvoiceStanding, string>> = {
  overdue: 'danger',
  disputed: 'danger',
  'payment-pending': 'info',
  'written-off': 'warning',
  'part-paid': 'warning',
  credited: '',
  sent: '',
};
const lifecycleTone: Readonly<Record<PaymentLifecycle, string>> = {
  pending: 'info',
  failed: 'danger',
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

/** An invoice's status and standings; `disputed`: which invoices are settled with money that is disputed. */
export const invoiceBadges = (
  invoice: Invoice,
  today: Day,
  { texts }: Language,
  disputed?: ReadonlySet<string>,
): TemplateResult =>
  html`<span class="badges">
    ${badge(texts.invoiceStatus[invoice.status], statusTone[invoice.status])}
    ${invoiceStandings(invoice, today, disputed).map((standing) => badge(texts.standings[standing], standingTone[standing]))}
  </span>`;

/** What became of a payment, what of it is used, and whether some of it is on its way back, disputed or lost. */
export function paymentBadges(payment: Payment, { texts }: Language): TemplateResult {
  const { lifecycle, use, isRefundPending, dispute } = paymentStanding(payment);
  return html`<span class="badges">
    ${badge(texts.paymentStatus[lifecycle], lifecycleTone[lifecycle])}
    ${use ? badge(texts.paymentStatus[use], useTone[use]) : nothing}
    ${isRefundPending ? badge(texts.paymentStatus['refund-pending'], 'warning') : nothing}
    ${dispute ? badge(texts.paymentStatus[dispute === 'open' ? 'disputed' : 'lost'], 'danger') : nothing}
  </span>`;
}
