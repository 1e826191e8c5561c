import type { Day, IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { invoiceBadges } from '../parts/badges.js';
import { formatAmount, formatDay, formatDecimal, formatPrice } from '../text/format.js';
import { totalsPanel } from './totals-panel.js';
import type { Language } from '../text/language.js';

/** An invoice that is no draft any more, as far as an editor shows it: it cannot be typed in. */
export function issuedInvoice(
  invoice: IssuedInvoice,
  language: Language,
  today: Day,
  onView: () => void,
): TemplateResult {
  const { texts } = language;
  const { words } = texts;
  const { number, client, payer, issuedOn, dueOn, figures, currency, taxMode } = invoice;
  const names = new Map<string, string>(
    invoice.lines.flatMap(({ taxes = [] }) => taxes.map(({ percent, name }) => [percent, name] as const)),
  );
  const fact = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<header class="header" part="header">
      <h2 class="title" part="title">${texts.editor.invoiceNumber(number)}</h2>
      ${invoiceBadges(invoice, today, language)}
    </header>
    <div class="banner" part="banner">
      <p>${texts.editor.notEdited}</p>
      <button class="link" part="link" type="button" @click=${onView}>${texts.editor.view(number)}</button>
    </div>
    <dl class="facts">
      ${fact(words.client, client.name)} ${payer ? fact(words.invoiceTo, payer.name) : nothing}
      ${fact(words.issueDate, formatDay(issuedOn, language))}
      ${fact(words.dueDate, formatDay(dueOn, language))}
    </dl>
    <div class="table-wrap">
      <table class="cards" part="lines" role="table" aria-label=${words.lines}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${words.description}</th>
            <th class="amount" scope="col" role="columnheader">${words.quantity}</th>
            <th class="amount" scope="col" role="columnheader">${words.unitPrice}</th>
            <th class="amount" scope="col" role="columnheader">${words.amount}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            invoice.lines,
            ({ id }) => id,
            ({ description, quantity, unitPrice }, index) => {
              const amount = figures.lines[index]?.amount;
              return html`<tr role="row">
                <th scope="row" role="rowheader"><span class="text">${description}</span></th>
                <td class="amount" role="cell" data-label=${words.quantity}>
                  ${formatDecimal(quantity, language)}
                </td>
                <td class="amount" role="cell" data-label=${words.unitPrice}>
                  ${formatPrice(unitPrice, currency, language)}
                </td>
                <td class="amount" role="cell" data-label=${words.amount}>
                  ${amount && formatAmount(amount, currency, language)}
                </td>
              </tr>`;
            },
          )}
        </tbody>
      </table>
    </div>
    ${totalsPanel({
      ...{ figures, currency, taxMode, names, language },
      ...{ allowances: invoice.allowances, charges: invoice.charges },
    })}`;
}
