import type { Asked, Command, FailedOutcome, PaymentId, PendingPayment } from '@billkit/billing';
import { formatAmount, languageOf, newId } from '@billkit/elements';
import { html, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';

/**
 * What stands in the `gateway` slot: here a sample, in which a person plays the payment provider. A real one asks for a card
 * in an element of its own, and answers the practice's server.
 */
export function sampleGateway({ billing, today, watch }: Opened): () => TemplateResult {
  const pending = watch({ kind: 'payment', where: { status: 'pending' }, limit: 20 });
  const language = languageOf(document.documentElement);
  const answer = (command: Asked<Command>) => () => void billing.execute(command);
  const confirm = (payment: PaymentId) =>
    answer({
      ...{ type: 'confirm-online-payment', id: newId('cmd'), payment },
      ...{ provider: 'sample', reference: `sample-${payment}`, receivedOn: today() },
    });
  const fail = (payment: PaymentId, outcome: FailedOutcome) =>
    answer({ type: 'fail-online-payment', id: newId('cmd'), payment, outcome, failedOn: today() });

  const asked = ({ id, client, amount, currency }: PendingPayment) =>
    html`<li>
      <span>${formatAmount(amount, currency, language)} from ${client.name}</span>
      <button class="button" type="button" @click=${confirm(id)}>Accept</button>
      <button class="button" type="button" @click=${fail(id, 'failed')}>Refuse</button>
      <button class="button" type="button" @click=${fail(id, 'expired')}>Let it expire</button>
    </li>`;

  return () => {
    const payments = pending.found.map(({ record }) => record);
    return html`<div slot="gateway" class="gateway">
      <p>
        <strong>Sample payment provider.</strong> ${
          payments.length === 0
            ? 'Nothing is charged here. Once it is asked for money, you say what it answers.'
            : 'It was asked for money. What does it answer?'
        }
      </p>
      <ul>
        ${payments.map(asked)}
      </ul>
    </div>`;
  };
}
