import { isLive, refundActions, type Asker, type Day, type Dispute, type Refund } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { isPaymentAct, type PaymentActType } from '../payment-acts/act.js';
import { actionMenu } from '../parts/action-menu.js';
import { badge } from '../parts/badges.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import { shown, type Answer } from './payment-tables.js';

/** The money that was given back, with what is still to go, did not go, or came back; nothing where there is none. */
export function refundSection(
  refunds: Answer<Refund>,
  actor: Asker,
  language: Language,
  onAct: (act: PaymentActType, refund: Refund) => void,
): TemplateResult {
  const { words, payment } = language.texts;
  return html`${shown(refunds, language, (records) =>
    records.length > 0
      ? html`<section class="section" aria-label=${payment.refunds}>
          <h3 class="section-title">${payment.refunds}</h3>
          ${cardTable({
            part: 'refunds',
            columns: [
              ...[words.date, words.method, words.description, words.state],
              ...[{ amount: words.amount }, { unseen: words.actions }],
            ],
            rows: records.map((refund) => row(refund, actor, language, onAct)),
          })}
        </section>`
      : nothing,
  )}`;
}

function row(
  refund: Refund,
  actor: Asker,
  language: Language,
  onAct: (act: PaymentActType, refund: Refund) => void,
): TemplateResult {
  const { words, refundStatus } = language.texts;
  const { method, description, amount, currency, status } = refund;
  return html`<tr class=${isLive(refund) ? '' : 'muted'} role="row">
    <th role="rowheader" scope="row" class="number">${formatDay(dayOf(refund), language)}</th>
    <td role="cell" data-label=${words.method}>${method.name}</td>
    <td role="cell" data-label=${words.description}><bdi>${description ?? '–'}</bdi></td>
    <td role="cell" data-label=${words.state}>
      ${status === 'completed' ? refundStatus[status] : badge(refundStatus[status], refundTone[status])}
    </td>
    <td role="cell" data-label=${words.amount} class="amount">${formatAmount(amount, currency, language)}</td>
    <td role="cell" class="actions">
      ${rowMenu(refund, dayOf(refund), refundActions(refund, actor), language, (act) => onAct(act, refund))}
    </td>
  </tr>`;
}

/** What can be done with a row; nothing where nothing can. */
export function rowMenu(
  { id, amount, currency }: Refund | Dispute,
  day: Day,
  actions: ReturnType<typeof refundActions>,
  language: Language,
  onAct: (act: PaymentActType) => void,
): TemplateResult | typeof nothing {
  const possible = actions.filter(({ refusal }) => refusal === null);
  if (possible.length === 0) return nothing;
  return actionMenu({
    ...{ id: `actions-${id}`, label: language.texts.words.actions, actions: possible, language },
    about: `${formatAmount(amount, currency, language)}, ${formatDay(day, language)}`,
    onChoose: (command) => {
      if (isPaymentAct(command)) onAct(command);
    },
  });
}

const refundTone = { pending: 'warning', failed: 'danger', returned: 'danger' } as const;

/** The last day that something became of a refund. */
function dayOf(refund: Refund): Day {
  switch (refund.status) {
    case 'pending':
      return refund.requestedOn;
    case 'completed':
      return refund.refundedOn;
    case 'failed':
      return refund.failedOn;
    case 'returned':
      return refund.returnedOn;
  }
}
