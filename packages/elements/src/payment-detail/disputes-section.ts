import { disputeActions, type Asker, type Day, type Dispute } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentActType } from '../payment-acts/act.js';
import { badge } from '../parts/badges.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import { shown, type Answer } from './payment-tables.js';
import { rowMenu } from './refunds-section.js';

/** Who wanted money back by their bank or provider, and what became of it; nothing where nobody did. */
export function disputeSection(
  disputes: Answer<Dispute>,
  actor: Asker,
  language: Language,
  onAct: (act: PaymentActType, dispute: Dispute) => void,
): TemplateResult {
  const { words, payment } = language.texts;
  return html`${shown(disputes, language, (records) =>
    records.length > 0
      ? html`<section class="section" aria-label=${payment.disputes}>
          <h3 class="section-title">${payment.disputes}</h3>
          ${cardTable({
            part: 'disputes',
            columns: [
              ...[words.date, words.reference, words.reason, words.state],
              ...[{ amount: words.amount }, { unseen: words.actions }],
            ],
            rows: records.map((dispute) => row(dispute, actor, language, onAct)),
          })}
        </section>`
      : nothing,
  )}`;
}

function row(
  dispute: Dispute,
  actor: Asker,
  language: Language,
  onAct: (act: PaymentActType, dispute: Dispute) => void,
): TemplateResult {
  const { words, disputeStatus } = language.texts;
  const { named, reason, amount, currency, status } = dispute;
  const name = named ? `${named.provider} ${named.reference}` : '–';
  return html`<tr class=${status === 'won' || status === 'reversed' ? 'muted' : ''} role="row">
    <th role="rowheader" scope="row" class="number">${formatDay(dayOf(dispute), language)}</th>
    <td role="cell" data-label=${words.reference}><bdi>${name}</bdi></td>
    <td role="cell" data-label=${words.reason}><bdi>${reason ?? '–'}</bdi></td>
    <td role="cell" data-label=${words.state}>${badge(disputeStatus[status], tone[status])}</td>
    <td role="cell" data-label=${words.amount} class="amount">${formatAmount(amount, currency, language)}</td>
    <td role="cell" class="actions">
      ${rowMenu(dispute, dispute.openedOn, disputeActions(dispute, actor), language, (act) => onAct(act, dispute))}
    </td>
  </tr>`;
}

const tone = { open: 'warning', won: 'success', lost: 'danger', reversed: 'success' } as const;

/** The last day that something became of a dispute. */
function dayOf(dispute: Dispute): Day {
  switch (dispute.status) {
    case 'open':
      return dispute.openedOn;
    case 'won':
      return dispute.wonOn;
    case 'lost':
      return dispute.lostOn;
    case 'reversed':
      return dispute.reversedOn;
  }
}
