import type { IssuedInvoice } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDecimal, formatPrice } from '../text/format.js';
import type { Language } from '../text/language.js';
import { figureButton } from './totals-panel.js';

/** The lines of an invoice that is no draft any more; the amount of each can be asked about. */
export function issuedLines(
  { lines, figures, currency }: IssuedInvoice,
  language: Language,
  onWhy: (figure: string) => void,
): TemplateResult {
  const { words } = language.texts;
  const cell = (name: string, value: TemplateResult | string) =>
    html`<td class="amount" role="cell" data-label=${name}>${value}</td>`;
  return cardTable({
    label: words.lines,
    part: 'lines',
    columns: [
      words.description,
      ...[words.quantity, words.unitPrice, words.amount].map((name) => ({ amount: name })),
    ],
    rows: lines.map(({ description, quantity, unitPrice }, index) => {
      const amount = figures.lines[index]?.amount;
      const shown = amount ? formatAmount(amount, currency, language) : '–';
      return html`<tr role="row">
        <th scope="row" role="rowheader"><span class="text">${description}</span></th>
        ${cell(words.quantity, formatDecimal(quantity, language))}
        ${cell(words.unitPrice, formatPrice(unitPrice, currency, language))}
        ${cell(words.amount, figureButton(shown, amount ? `lines.${index}.amount` : '', { onWhy, language }))}
      </tr>`;
    }),
  });
}
