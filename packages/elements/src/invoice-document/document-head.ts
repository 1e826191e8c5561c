import { clientWords, isPositive, mastheadOf, type PaidInvoice, type Party } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { DocumentOptions } from './invoice-document.js';

/** Who issues it, and what it is: the invoice, or a document about it. */
export function letterhead(
  { invoice, issuedWith, language }: DocumentOptions,
  kind = language.texts.invoice.kind[invoice.status],
  number = invoice.number,
): TemplateResult {
  const { template, business } = issuedWith;
  const { location } = invoice;
  const { invoice: texts } = language.texts;
  const { logo, text } = mastheadOf(template, business, location);
  const named = location && location.name !== text ? location : undefined;
  const address = location?.address ?? business?.address;
  return html`<div class="letterhead">
    <div class="issuer" part="issuer">
      <p class="masthead">
        ${
          logo
            ? html`<img
                class="logo"
                part="logo"
                src=${logo}
                alt=""
                referrerpolicy="no-referrer"
                @error=${missing}
              />`
            : nothing
        }<bdi class="masthead-text">${text}</bdi>
      </p>
      ${named ? html`<p><bdi>${named.name}</bdi></p>` : nothing}
      ${address ? html`<p class="address"><bdi>${address}</bdi></p>` : nothing}
      ${business?.taxNumber ? html`<p>${texts.taxNumber} <bdi>${business.taxNumber}</bdi></p>` : nothing}
      ${business?.email ? html`<p><bdi>${business.email}</bdi></p>` : nothing}
    </div>
    <div class="kind">
      <p class="kind-name">${kind}</p>
      ${number === null ? nothing : html`<p class="number">${number}</p>`}
    </div>
  </div>`;
}

/** A picture that does not come leaves its place to the name (billing.md S-21). */
const missing = (event: Event): void => (event.target as HTMLElement).classList.add('missing');

/** To whom, and on which days; or what else a document about the invoice tells there. */
export function addressing(options: DocumentOptions, about = factsOf(options)): TemplateResult {
  const { invoice, issuedWith, language } = options;
  const { client, payer } = invoice;
  const { words, invoice: texts } = language.texts;
  const { clientWord, showFunderNumber } = issuedWith.template;
  const known = clientWords.find((word) => word === clientWord);
  const funderNumber = showFunderNumber ? client.funderNumber : undefined;
  return html`<div class="addressing">
    <div class="parties">
      ${partyBlock(known ? texts.clientWords[known] : clientWord, client, funderNumber && `${texts.funderNumber} ${funderNumber}`)}
      ${payer ? partyBlock(words.invoiceTo, payer) : nothing}
    </div>
    ${facts(about)}
  </div>`;
}

function partyBlock(role: string, { name, address }: Party, about?: string): TemplateResult {
  return html`<div class="party">
    <p class="muted role">${role}</p>
    <p class="name"><bdi>${name}</bdi></p>
    ${address ? html`<p class="address"><bdi>${address}</bdi></p>` : nothing}
    ${about ? html`<p class="about"><bdi>${about}</bdi></p>` : nothing}
  </div>`;
}

/** What is written off was not paid. */
const settledText = ({ writtenOff }: PaidInvoice, { texts }: Language): string =>
  isPositive(writtenOff) ? texts.invoice.settledOn : texts.invoice.paidOn;

/** Names and what they tell; what tells nothing is left out. */
export type DocumentFacts = readonly (readonly [name: string, value: string | TemplateResult | undefined])[];

function facts(about: DocumentFacts): TemplateResult {
  return html`<dl class="details" part="facts">
    ${about.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function factsOf({ invoice, language }: DocumentOptions): DocumentFacts {
  const { issuedOn, dueOn, practitioner, reference, replaces } = invoice;
  const { words, invoice: texts } = language.texts;
  return [
    [words.issued, formatDay(issuedOn, language)],
    [words.due, dueOn && formatDay(dueOn, language)],
    ...(invoice.status === 'paid'
      ? [[settledText(invoice, language), formatDay(invoice.paidOn, language)] as const]
      : []),
    [words.practitioner, practitioner?.name],
    [words.reference, reference],
    [texts.replaces, replaces?.number],
  ];
}
