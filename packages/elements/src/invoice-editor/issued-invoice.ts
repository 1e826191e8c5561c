import type { IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatAmount, formatDay, formatDecimal } from '../text/format.js';
import { statusText } from '../text/words.js';
import { totalsPanel } from './totals-panel.js';

/** An invoice that is no draft any more, as far as an editor shows it: it cannot be typed in. */
export function issuedInvoice(invoice: IssuedInvoice, language: string, onView: () => void): TemplateResult {
  const { number, status, client, payer, issuedOn, dueOn, figures, currency, taxMode } = invoice;
  const names = new Map(invoice.lines.flatMap(({ tax }) => (tax ? [[tax.percent as string, tax.name]] : [])));
  const fact = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<div class="banner success" part="banner">
      <p>Invoice ${number} is ${statusText[status].toLowerCase()}. It can no longer be edited here.</p>
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
              const figured = figures.lines[index];
              const amount = taxMode === 'inclusive' ? figured?.total : figured?.net;
              return html`<tr role="row">
                <th scope="row" role="rowheader"><span class="text">${description}</span></th>
                <td class="amount" role="cell" data-label="Quantity">${formatDecimal(quantity, language)}</td>
                <td class="amount" role="cell" data-label="Unit price">
                  ${formatDecimal(unitPrice, language)}
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
