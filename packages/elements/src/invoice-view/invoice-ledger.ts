import { beyondDue, creditAllocationActions, isPositive, writeOffActions } from '@billkit/billing';
import type { ActiveAllocation, ActiveCreditAllocation, Actor } from '@billkit/billing';
import type { CreditNote, PendingPayment, WriteOff } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { Destination } from '../events.js';
import { isPossible } from '../parts/action-menu.js';
import { badge } from '../parts/badges.js';
import { ledgerSection } from '../parts/ledger-section.js';
import { filled } from '../text/filled.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import { paymentName } from '../text/payment-name.js';

/** What settled an invoice. */
export interface InvoiceLedgerOptions {
  readonly allocations: readonly ActiveAllocation[];
  readonly credits: readonly ActiveCreditAllocation[];
  readonly notes: readonly CreditNote[];
  readonly writeOffs: readonly WriteOff[];
  readonly actor: Actor;
  /** Online payments that are under way for the invoice. */
  readonly pending: readonly PendingPayment[];
  readonly invoice: string;
  readonly language: Language;
  readonly onAllocation: (allocation: ActiveAllocation) => void;
  readonly onNote: (note: CreditNote) => void;
  readonly onTakeBack: (credit: ActiveCreditAllocation) => void;
  readonly onReverse: (writeOff: WriteOff) => void;
  readonly onNavigate: (to: Destination, id: string) => void;
}

/** The payments, credit, credit notes and write-offs of an invoice, each leading to where it can be taken back (billing.md 6.4). */
export function invoiceLedger(options: InvoiceLedgerOptions): TemplateResult {
  const { allocations, credits, notes, writeOffs, pending, language } = options;
  const { invoice: texts } = language.texts;
  return html`${ledgerSection(
    texts.payments,
    allocations.map((one) => allocationRow(one, options)),
  )}
  ${ledgerSection(
    texts.pendingPayments,
    pending.map((one) => pendingRow(one, options)),
  )}
  ${ledgerSection(
    texts.accountCredit,
    credits.map((one) => creditRow(one, options)),
  )}
  ${ledgerSection(
    texts.creditNotes,
    notes.map((one) => noteRow(one, options)),
  )}
  ${ledgerSection(
    texts.writeOffs,
    writeOffs.map((one) => writeOffRow(one, options)),
  )}`;
}

const link = (label: string, onClick: () => void) =>
  html`<button class="link number" part="link" type="button" @click=${onClick}>${label}</button>`;

function allocationRow(allocation: ActiveAllocation, options: InvoiceLedgerOptions): TemplateResult {
  const { number, payment, paymentNumber, allocatedOn, amount, currency } = allocation;
  const { language, onAllocation, onNavigate } = options;
  return html`<li class="entry" part="entry">
    <span>${link(number, () => onAllocation(allocation))}</span>
    <span class="muted"
      >${filled(language.texts.invoice.fromPayment, {
        payment: link(paymentNumber, () => onNavigate('payment', payment)),
      })}</span
    >
    <span class="number muted day">${formatDay(allocatedOn, language)}</span>
    <span class="amount">${formatAmount(amount, currency, language)}</span>
  </li>`;
}

function creditRow(
  credit: ActiveCreditAllocation,
  { actor, language, onTakeBack }: InvoiceLedgerOptions,
): TemplateResult {
  const { number, allocatedOn, amount, currency } = credit;
  const canTakeBack = creditAllocationActions(credit, actor).every(isPossible);
  return html`<li class="entry" part="entry">
    <span class="number">${number}</span>
    <span>${canTakeBack ? link(language.texts.invoice.takeBack, () => onTakeBack(credit)) : nothing}</span>
    <span class="number muted day">${formatDay(allocatedOn, language)}</span>
    <span class="amount">${formatAmount(amount, currency, language)}</span>
  </li>`;
}

function pendingRow(payment: PendingPayment, options: InvoiceLedgerOptions): TemplateResult {
  const { id, method, startedOn, currency, parts } = payment;
  const { invoice, language, onNavigate } = options;
  const amount = parts.find((part) => part.invoice === invoice)?.amount ?? payment.amount;
  return html`<li class="entry" part="entry">
    <span>${link(paymentName(payment, language), () => onNavigate('payment', id))}</span>
    <span class="muted">${method.name}</span>
    <span class="number muted day">${formatDay(startedOn, language)}</span>
    <span class="amount">${formatAmount(amount, currency, language)}</span>
  </li>`;
}

function noteRow(note: CreditNote, { language, onNote }: InvoiceLedgerOptions): TemplateResult {
  const { number, reason, issuedOn, total, currency, status } = note;
  // Without it the amounts of this list and of the document do not seem to add up.
  const beyond = beyondDue(note);
  const above = html`<span class="muted"
    >${language.texts.invoice.aboveDue(formatAmount(beyond, currency, language))}</span
  >`;
  return html`<li class=${status === 'void' ? 'entry muted' : 'entry'} part="entry">
    <span
      >${link(number, () => onNote(note))}
      ${status === 'void' ? badge(language.texts.credit.void, '') : nothing}</span
    >
    <span><bdi>${reason}</bdi> ${isPositive(beyond) ? above : nothing}</span>
    <span class="number muted day">${formatDay(issuedOn, language)}</span>
    <span class="amount">${formatAmount(total, currency, language)}</span>
  </li>`;
}

function writeOffRow(
  writeOff: WriteOff,
  { actor, language, onReverse }: InvoiceLedgerOptions,
): TemplateResult {
  const { reason, writtenOffOn, amount, currency, status } = writeOff;
  const canReverse = writeOffActions(writeOff, actor).every(isPossible);
  return html`<li class=${status === 'reversed' ? 'entry muted' : 'entry'} part="entry">
    <span
      ><bdi>${reason}</bdi>
      ${status === 'reversed' ? badge(language.texts.invoice.reversed, '') : nothing}</span
    >
    <span>${canReverse ? link(language.texts.invoice.reverse, () => onReverse(writeOff)) : nothing}</span>
    <span class="number muted day">${formatDay(writtenOffOn, language)}</span>
    <span class="amount">${formatAmount(amount, currency, language)}</span>
  </li>`;
}
