import type { Day, IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { invoiceBadges } from '../parts/badges.js';
import { formatAmount, formatDay, formatDecimal, formatPrice } from '../text/format.js';
import { totalsPanel } from './totals-panel.js';

/** An invoice that is no draft any more, as far as an editor shows it: it cannot be typed in. */
export function issuedInvoice(
  invoice: IssuedInvoice,
  language: string,
  today: Day,
  onView: () => void,
): TemplateResult {
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
      <h2 class="title" part="title">Invoice ${number}</h2>
      ${invoiceBadges(invoice, today)}
    </header>
    <div class="banner" part="banner">
      <p>An issued invoice is not edited any more.</p>
      <button class="link" part="link" type="button" @click=${onView}>View invoice ${number}</button>
    </div>
    <dl class="facts">
      ${fact('Client', client.name)} ${payer ? fact('Invoice to', payer.name) : nothing}
      ${fact('Issue date', formatDay(issuedOn, language))} ${fact('Due date', formatDay(dueOn, language))}
    </dl>
    <div class="table-wrap">
      <table class="cards" part="lines" role="table" aria-label="Lines">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Description</th>
            <th class="amount" scope="col" role="columnheader">Quantity</th>
            <th class="amount" scope="col" role="columnheader">Unit price</th>
            <th class="amount" scope="col" role="columnheader">Amount</th>
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
                <td class="amount" role="cell" data-label="Quantity">${formatDecimal(quantity, language)}</td>
                <td class="amount" role="cell" data-label="Unit price">
                  ${formatPrice(unitPrice, currency, language)}
                </td>
                <td class="amount" role="cell" data-label="Amount">
                  ${amount && formatAmount(amount, currency, language)}
                </td>
              </tr>`;
            },
          )}
        </tbody>
      </table>
    </div>
    ${totalsPanel({ figures, currency, taxMode, names, language })}`;
}
