import { payableOf, printedWith, type CreditLine, type CreditNote, type Invoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { addressing, letterhead } from '../invoice-document/document-head.js';
import { cardTable } from '../parts/card-table.js';
import { rateNamesOf, taxName } from '../parts/rate-names.js';
import { formatAmount, formatDay, formatDecimal } from '../text/format.js';
import { directionOf, type Language } from '../text/language.js';

/** A credit note as a letter, by the template of the invoice it is on: who, to whom, why, and how much of what. */
export function creditNoteDocument(note: CreditNote, invoice: Invoice, language: Language): TemplateResult {
  const issuedWith =
    // An invoice that became a draft again after the note was voided has no template of its own any more.
    invoice.status === 'draft' ? printedWith([], undefined, invoice.template) : invoice.issuedWith;
  const { words, credit } = language.texts;
  const options = { invoice, issuedWith, language };
  const { footer } = issuedWith.template;
  return html`<div class="document" part="document" lang=${language.tag} dir=${directionOf(language.tag)}>
    ${letterhead(options, credit.kind, note.number)}
    ${addressing(options, [
      [words.issued, formatDay(note.issuedOn, language)],
      // Each apart, or figures of both run into one another where it is read from the right.
      [
        credit.invoice,
        html`<bdi>${note.invoiceNumber}</bdi> · <bdi>${formatDay(invoice.issuedOn, language)}</bdi>`,
      ],
    ])}
    <p class="memo" part="memo"><bdi>${note.reason}</bdi></p>
    ${note.memo ? html`<p class="memo" part="memo"><bdi>${note.memo}</bdi></p>` : nothing}
    ${cardTable({
      label: words.lines,
      part: 'lines',
      columns: [
        words.description,
        ...[words.quantity, words.subtotal, words.tax, words.total].map((name) => ({ amount: name })),
      ],
      rows: note.lines.map((line) => row(line, note, language)),
    })}
    <div class="sums">${totals(note, invoice, language)}</div>
    ${footer ? html`<p class="document-footer" part="footer"><bdi>${footer}</bdi></p>` : nothing}
  </div>`;
}

function row(
  { description, quantity, net, tax, total }: CreditLine,
  { currency }: CreditNote,
  language: Language,
): TemplateResult {
  const { words } = language.texts;
  const money = (amount: typeof net) => formatAmount(amount, currency, language);
  return html`<tr part="line" role="row">
    <th role="rowheader" scope="row" class="description"><bdi>${description}</bdi></th>
    <td role="cell" data-label=${words.quantity} class=${quantity ? 'amount' : 'amount none'}>
      ${quantity ? formatDecimal(quantity, language) : '–'}
    </td>
    <td role="cell" data-label=${words.subtotal} class="amount">${money(net)}</td>
    <td role="cell" data-label=${words.tax} class="amount">${money(tax)}</td>
    <td role="cell" data-label=${words.total} class="amount comes-to">${money(total)}</td>
  </tr>`;
}

function totals(note: CreditNote, invoice: Invoice, language: Language): TemplateResult {
  const { words } = language.texts;
  const names = rateNamesOf(invoice.lines, language);
  const figure = (name: string, amount: CreditNote['total'], style = '') =>
    html`<dt class=${style}><bdi>${name}</bdi></dt>
      <dd class=${`amount ${style}`}>${formatAmount(amount, note.currency, language)}</dd>`;
  return html`<dl class="totals" part="totals">
    ${figure(words.subtotal, note.subtotal)}
    ${note.taxes.map(({ percent, tax }) => figure(taxName(percent, names, language), tax))}
    ${figure(words.total, note.total, 'total')}
    ${note.payable === undefined ? nothing : figure(words.offPayable, payableOf(note))}
  </dl>`;
}
