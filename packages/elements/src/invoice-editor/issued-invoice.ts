import type { Day, IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { invoiceBadges } from '../parts/badges.js';
import { rateNamesOf } from '../parts/rate-names.js';
import { formatDay } from '../text/format.js';
import { issuedLines } from './issued-lines.js';
import { totalsPanel } from './totals-panel.js';
import type { Language } from '../text/language.js';

/** An invoice that is no draft any more, as far as an editor shows it: it cannot be typed in. */
export function issuedInvoice(
  invoice: IssuedInvoice,
  language: Language,
  today: Day,
  { onView, onWhy }: { readonly onView: () => void; readonly onWhy: (figure: string) => void },
): TemplateResult {
  const { texts } = language;
  const { words } = texts;
  const { number, client, payer, issuedOn, dueOn, figures, currency, taxMode } = invoice;
  const names = rateNamesOf(invoice.lines, language);
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
    ${issuedLines(invoice, language, onWhy)}
    ${totalsPanel({
      ...{ figures, currency, taxMode, names, language },
      ...{ allowances: invoice.allowances, charges: invoice.charges, issued: invoice, onWhy },
    })}`;
}
