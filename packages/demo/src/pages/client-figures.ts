import { isNegative, negate, type Amount } from '@billkit/billing';
import { formatAmount, languageOf } from '@billkit/elements';
import { html, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { unreadable } from '../parts.js';
import { balanceFor, currencyIn } from './figures.js';

/** What a client owes and what is held for them, kept current. */
export function clientFigures({ watch }: Opened, id: string): () => TemplateResult {
  const open = watch({ kind: 'invoice', where: { client: id, status: 'open' }, limit: 1000 });
  const received = watch({ kind: 'payment', where: { client: id, status: 'received' }, limit: 1000 });
  const preferences = watch({ kind: 'preferences', limit: 1 });
  const language = languageOf(document.documentElement);

  return () => {
    if ([open, received, preferences].some(({ status }) => status === 'failed')) return unreadable();
    const of = currencyIn(preferences.found);
    const { owed, held, balance } = balanceFor(id, of, open.found, received.found);
    const money = (amount: Amount) => formatAmount(amount, of, language);
    const figure = (label: string, text: string) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${text}</dd>
      </div>`;
    return html`<dl class="figures">
      ${figure('Owes', money(owed))} ${figure('Unallocated', money(held))}
      ${figure('Balance', isNegative(balance) ? `${money(negate(balance))} in credit` : money(balance))}
    </dl>`;
  };
}
