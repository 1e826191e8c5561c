import { isNegative, isZero, negate, type Amount, type Party } from '@billkit/billing';
import { formatAmount, languageOf } from '@billkit/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { unreadable } from '../parts.js';
import { balancesOf } from './figures.js';

/** What a client owes and what is held for them, kept current. */
export function clientFigures(opened: Opened, client: Party): () => TemplateResult | typeof nothing {
  const balances = balancesOf(opened, [client]);
  const language = languageOf(document.documentElement);
  const figure = (label: string, text: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${text}</dd>
    </div>`;

  return () => {
    if (balances.status === 'failed') return unreadable();
    const [found] = balances.found;
    if (!found) return nothing;
    const { owed, held, credit, balance } = found;
    const money = (amount: Amount) => formatAmount(amount, found.currency, language);
    return html`<dl class="figures">
      ${figure('Owes', money(owed))} ${figure('Unallocated', money(held))}
      ${isZero(credit) ? nothing : figure('Credit', money(credit))}
      ${figure('Balance', isNegative(balance) ? `${money(negate(balance))} in credit` : money(balance))}
    </dl>`;
  };
}
