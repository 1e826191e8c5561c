import { allocatedFrom, disputedOf, isPositive, lostOf, paymentDay } from '@billkit/billing';
import type { ActiveAllocation, Allocation, Payment, ReceivedPayment } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { Destination } from '../events.js';
import { badge } from '../parts/badges.js';
import { loading, readFailed } from '../parts/states.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What a payment's own facts are. */
export function paymentFacts(payment: Payment, language: Language): TemplateResult {
  const { words, payment: texts, paymentStatus } = language.texts;
  const { client, payer, location, method, description } = payment;
  const fact: Fact = (name, value) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`
      : nothing;
  return html`<dl class="facts" part="facts">
    ${fact(words.client, client.name)} ${fact(texts.paidBy, payer?.name)}
    ${fact(words.location, location?.name)} ${fact(words.date, formatDay(paymentDay(payment), language))}
    ${fact(words.method, method.name)} ${fact(words.description, description)}
    ${payment.status === 'void' ? fact(texts.voided, formatDay(payment.voidedOn, language)) : nothing}
    ${
      payment.status === 'failed'
        ? fact(paymentStatus[payment.outcome], formatDay(payment.failedOn, language))
        : nothing
    }
    ${payment.status === 'void' || payment.status === 'failed' ? fact(words.reason, payment.reason) : nothing}
    ${payment.status === 'received' ? onlineFacts(payment, language, fact) : nothing}
  </dl>`;
}

type Fact = (name: string, value: string | undefined) => TemplateResult | typeof nothing;

/** Who has received it online, and what they call it. */
const onlineFacts = ({ online }: ReceivedPayment, { texts }: Language, fact: Fact) =>
  html`${fact(texts.payment.receivedBy, online?.provider)} ${fact(texts.words.reference, online?.reference)}`;

/** Where the money is: figures that add up to the amount. */
export function paymentFigures(payment: Payment, language: Language): TemplateResult {
  const { words, payment: texts } = language.texts;
  const money = (amount: Payment['amount']) => formatAmount(amount, payment.currency, language);
  const figure = (name: string, amount: Payment['amount'], part = '') =>
    html`<div part=${part}>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  return html`<dl class="panel figures" part="figures" aria-label=${texts.whereMoneyIs}>
    ${figure(words.amount, payment.amount)}
    ${
      payment.status === 'received'
        ? html`${isPositive(disputedOf(payment)) ? figure(texts.disputed, disputedOf(payment)) : nothing}
          ${figure(words.allocated, allocatedFrom(payment))} ${figure(words.refunded, payment.refunded)}
          ${isPositive(payment.refundPending) ? figure(texts.refundPending, payment.refundPending) : nothing}
          ${isPositive(lostOf(payment)) ? figure(texts.lost, lostOf(payment)) : nothing}
          ${figure(words.unallocated, payment.unallocated, 'unapplied')}`
        : nothing
    }
  </dl>`;
}

/** What became of a question about one payment. */
export interface Answer<R> {
  readonly state:
    | { readonly status: 'loading' | 'failed' }
    | { readonly status: 'ready'; readonly value: readonly { readonly record: R }[] };
  retry(): void;
}

/** The records of an answer, or that it is still to come or could not be read. Never "none" before it is known. */
export function shown<R>(
  answer: Answer<R>,
  language: Language,
  table: (records: readonly R[]) => TemplateResult | typeof nothing,
) {
  if (answer.state.status === 'ready') return table(answer.state.value.map(({ record }) => record));
  return answer.state.status === 'loading' ? loading(language) : readFailed(() => answer.retry(), language);
}

/** The invoices a payment went to. */
export function allocationSection(
  allocations: Answer<Allocation>,
  language: Language,
  onOpen: (allocation: ActiveAllocation) => void,
  onNavigate: (to: Destination, id: string) => void,
): TemplateResult {
  return html`<section class="section" aria-label=${language.texts.payment.allocations}>
    <h3 class="section-title">${language.texts.payment.wentTo}</h3>
    ${shown(allocations, language, (records) =>
      records.length > 0
        ? allocationTable(records, language, onOpen, onNavigate)
        : html`<p class="muted">${language.texts.payment.noneAllocated}</p>`,
    )}
  </section>`;
}

/** The invoices the money went to, with those it was taken back from. */
function allocationTable(
  allocations: readonly Allocation[],
  language: Language,
  onOpen: (allocation: ActiveAllocation) => void,
  onNavigate: (to: Destination, id: string) => void,
): TemplateResult {
  const { words, payment: texts, paymentStatus } = language.texts;
  const row = (allocation: Allocation) => {
    const { number, invoice, invoiceNumber, allocatedOn, amount, currency } = allocation;
    const isActive = allocation.status === 'active';
    return html`<tr class=${isActive ? '' : 'muted'} part="allocation-row" role="row">
      <th role="rowheader" scope="row">
        ${
          isActive
            ? html`<button class="link number" part="link" type="button" @click=${() => onOpen(allocation)}>
                ${number}
              </button>`
            : html`<span class="number">${number}</span>`
        }
      </th>
      <td role="cell" data-label=${words.invoice}>
        <button class="link number" part="link" type="button" @click=${() => onNavigate('invoice', invoice)}>
          ${invoiceNumber}
        </button>
      </td>
      <td role="cell" data-label=${words.date} class="number">${formatDay(allocatedOn, language)}</td>
      <td role="cell" data-label=${words.amount} class="amount">
        ${formatAmount(amount, currency, language)}
      </td>
      <td role="cell" data-label=${words.state}>
        ${isActive ? paymentStatus.allocated : badge(texts.removed(formatDay(allocation.removedOn, language)), '')}
      </td>
    </tr>`;
  };
  return cardTable({
    part: 'allocations',
    columns: [words.allocation, words.invoice, words.date, { amount: words.amount }, words.state],
    rows: allocations.map(row),
  });
}
