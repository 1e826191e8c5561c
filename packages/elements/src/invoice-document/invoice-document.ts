import { eventText, figuresOf, type Invoice, type IssuedWith } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../text/format.js';
import { eventKinds } from '../text/english/statuses.js';
import { addEnglish, directionOf, type Language } from '../text/language.js';
import { addressing, letterhead } from './document-head.js';
import { documentLines } from './document-lines.js';
import { documentInstallments, documentTotals } from './document-totals.js';

addEnglish({ eventKinds });

/** An invoice, and what it is printed with. */
export interface DocumentOptions {
  readonly invoice: Invoice;
  /** Its template and who issues it: of a draft, as they stand now. */
  readonly issuedWith: IssuedWith;
  /** Of the document, which may be another than the page's. */
  readonly language: Language;
  /** The code it is paid by, where there is one. */
  readonly code?: TemplateResult | typeof nothing;
}

/** The invoice as a letter, laid out by its template: who, to whom, what for, how much, and how to pay (billing.md 6.4, S-20). */
export function invoiceDocument(options: DocumentOptions): TemplateResult {
  const { invoice, issuedWith, language, code = nothing } = options;
  const figures = figuresOf(invoice);
  const { memo, footer } = issuedWith.template;
  const note = (text: string | undefined) =>
    text ? html`<p class="memo" part="memo"><bdi>${text}</bdi></p>` : nothing;
  return html`<div class="document" part="document" lang=${language.tag} dir=${directionOf(language.tag)}>
    ${letterhead(options)} ${addressing(options)} ${note(memo)} ${note(invoice.memo)} ${events(options)}
    ${documentLines(options, figures)}
    <div class="sums">
      ${documentTotals(invoice, figures, language)} ${documentInstallments(invoice, language)} ${code}
    </div>
    ${footer ? html`<p class="document-footer" part="footer"><bdi>${footer}</bdi></p>` : nothing}
  </div>`;
}

/** Says above the document that it was withdrawn; nothing for one that was not. */
export function voidBanner(invoice: Invoice, language: Language): TemplateResult | typeof nothing {
  if (invoice.status !== 'void') return nothing;
  return html`<p class="banner warning" part="banner">
    ${language.texts.invoice.voidSince(formatDay(invoice.voidedOn, language))}
    ${invoice.reason ? html`<bdi>${invoice.reason}</bdi>` : nothing}
  </p>`;
}

/** What the invoice is about, where the template shows it (billing.md I-17, S-22). */
function events({ invoice, issuedWith, language }: DocumentOptions): TemplateResult | typeof nothing {
  const linked = issuedWith.template.showLinkedEvents ? (invoice.events ?? []) : [];
  if (linked.length === 0) return nothing;
  const { eventKinds: kinds, invoice: texts } = language.texts;
  const heading = texts.events;
  const words = {
    kinds,
    day: (day: Parameters<typeof formatDay>[0]) => formatDay(day, language),
  };
  return html`<section class="events" part="events" aria-label=${heading}>
    <p class="muted role">${heading}</p>
    <ul>
      ${linked.map(
        (event) =>
          html`<li>
            ${event.title ? html`<bdi>${event.title}</bdi>, ` : nothing}<bdi>${eventText(event, words)}</bdi>
          </li>`,
      )}
    </ul>
  </section>`;
}
