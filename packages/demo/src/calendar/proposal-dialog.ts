import { reasonText, type ProposedCancellation } from '@billkit/billing';
import { formatPercent, languageOf } from '@billkit/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Appointment } from '../sample/appointments.js';
import type { DueProposal } from './proposal.js';
import { noticeText, timeText } from './words.js';

/** What is asked before a cancellation is invoiced. */
export interface AskedProposal {
  readonly appointment: Appointment;
  readonly proposal: ProposedCancellation;
}

const because = {
  reason: 'Nothing is invoiced: the reason says so.',
  notice: 'Nothing is invoiced: there was notice enough.',
} as const;

/** Says what is due of a canceled appointment, and why, before a draft is written. */
export function proposalDialog(
  asked: AskedProposal | undefined,
  onAdd: (due: DueProposal) => void,
): TemplateResult {
  const due = asked?.proposal.type === 'invoice' ? asked.proposal : undefined;
  return html`<dialog id="proposal" aria-labelledby="proposal-title">
    <h2 id="proposal-title" tabindex="-1" autofocus>
      ${due ? 'Invoice this cancellation?' : 'Not to be invoiced'}
    </h2>
    ${asked ? facts(asked) : nothing}
    <form class="form-end" method="dialog">
      <button class="button">${due ? 'Cancel' : 'Close'}</button>
      ${
        due
          ? html`<button class="button primary" type="button" @click=${() => onAdd(due)}>Add invoice</button>`
          : nothing
      }
    </form>
  </dialog>`;
}

function facts({ appointment, proposal }: AskedProposal): TemplateResult {
  const { client, item, startsAt, cancellation } = appointment;
  const fact = (name: string, value: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">
      ${fact('Client', client.name)} ${fact('Appointment', `${item.name} · ${timeText(startsAt)}`)}
      ${cancellation ? fact('Reason', reasonText(cancellation.reason)) : nothing}
      ${fact('Canceled', cancellation?.canceledAt ? timeText(cancellation.canceledAt) : 'Missed')}
      ${
        proposal.type === 'invoice'
          ? html`${fact('Notice', noticeText(proposal.noticeMinutes))}
            ${fact('Due', html`<strong>${percent(proposal.percent)} of the fee</strong>`)}
            ${fact('Printed', html`<span class="printed">${proposal.line.description}</span>`)}`
          : nothing
      }
    </dl>
    ${proposal.type === 'do-not-invoice' ? html`<p>${because[proposal.because]}</p>` : nothing}`;
}

const percent = (value: Parameters<typeof formatPercent>[0]) =>
  formatPercent(value, languageOf(document.documentElement));
