import { creditAllocationActions, isPositive, type Actor, type CreditAllocation } from '@billkit/billing';
import type { CommandType, CreditNote, Refund } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { isPossible } from '../parts/action-menu.js';
import { badge } from '../parts/badges.js';
import { ledgerSection } from '../parts/ledger-section.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What became of the part of a credit note above the amount due. */
export interface CreditNoteLedgerOptions {
  readonly note: CreditNote;
  readonly allocations: readonly CreditAllocation[];
  readonly refunds: readonly Refund[];
  readonly actor: Actor;
  readonly language: Language;
  readonly onTakeBack: (credit: CreditAllocation) => void;
  readonly onInvoice: (id: string) => void;
}

/** Where the part above the amount due went, what the credit was applied to, and what of it was given back. */
export function creditNoteLedger(options: CreditNoteLedgerOptions): TemplateResult {
  const { note, allocations, refunds, language } = options;
  const { credit } = language.texts;
  return html`${disposition(note, language)}
  ${ledgerSection(
    credit.applied,
    allocations.map((one) => appliedRow(one, options)),
  )}
  ${ledgerSection(
    credit.refunds,
    refunds.map((one) => refundRow(one, language)),
  )}`;
}

function disposition(note: CreditNote, language: Language) {
  if (!note.disposition) return nothing;
  const { credit } = language.texts;
  const { refunded, credit: left, outside, outsideReason } = note.disposition;
  const remaining = note.status === 'issued' ? note.accountCredit?.remaining : undefined;
  const figure = (name: string, amount: typeof left | undefined, about = '') =>
    amount !== undefined && (isPositive(amount) || amount === remaining)
      ? html`<div>
          <dt>${name}</dt>
          <dd class="amount">${formatAmount(amount, note.currency, language)}</dd>
          ${about ? html`<dd class="hint"><bdi>${about}</bdi></dd>` : nothing}
        </div>`
      : nothing;
  return html`<dl class="panel facts ledger" part="disposition">
    ${figure(credit.given, refunded)} ${figure(credit.outside, outside, outsideReason)}
    ${figure(credit.onAccount, left)} ${figure(credit.remaining, remaining)}
  </dl>`;
}

function appliedRow(one: CreditAllocation, options: CreditNoteLedgerOptions): TemplateResult {
  const { actor, language, onTakeBack, onInvoice } = options;
  const { number, invoice, invoiceNumber, allocatedOn, amount, currency, status } = one;
  const { invoice: texts } = language.texts;
  const canTakeBack = status === 'active' && creditAllocationActions(one, actor).every(isPossible);
  const link = (label: string, onClick: () => void, command?: CommandType) =>
    html`<button
      class="link number"
      part="link"
      type="button"
      data-command=${command ?? nothing}
      @click=${onClick}
    >
      ${label}
    </button>`;
  return html`<li class=${status === 'removed' ? 'entry muted' : 'entry'} part="entry">
    <span
      ><span class="number">${number}</span>
      ${status === 'removed' ? badge(texts.reversed, '') : nothing}</span
    >
    <span class="toolbar"
      >${link(invoiceNumber, () => onInvoice(invoice))}
      ${canTakeBack ? link(texts.takeBack, () => onTakeBack(one), 'remove-credit-allocation') : nothing}</span
    >
    <span class="number muted day">${formatDay(allocatedOn, language)}</span>
    <span class="amount">${formatAmount(amount, currency, language)}</span>
  </li>`;
}

function refundRow(refund: Refund, language: Language): TemplateResult {
  const { method, status, amount, currency, description, reference } = refund;
  const day = 'refundedOn' in refund ? refund.refundedOn : refund.requestedOn;
  const about = [description, reference].filter(Boolean).join(' · ');
  return html`<li class="entry" part="entry">
    <span
      >${method.name}
      ${status === 'completed' ? nothing : badge(language.texts.refundStatus[status], '')}</span
    >
    <span class="muted"><bdi>${about}</bdi></span>
    <span class="number muted day">${day ? formatDay(day, language) : nothing}</span>
    <span class="amount">${formatAmount(amount, currency, language)}</span>
  </li>`;
}
