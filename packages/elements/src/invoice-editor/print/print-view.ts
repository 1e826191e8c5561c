import { parseDay } from '@billkit/billing';
import type { DraftInvoice, Invoice, InvoiceTemplateId, IssuedWith } from '@billkit/billing';
import { render } from 'lit';
import { documentLineStyles } from '../../invoice-document/document-line-styles.js';
import { documentStyles } from '../../invoice-document/document-styles.js';
import { invoiceDocument, voidBanner } from '../../invoice-document/invoice-document.js';
import { sharedStyles } from '../../styles/shared.js';
import { invoice as invoiceTexts } from '../../text/english/invoice.js';
import { addEnglish, type Language } from '../../text/language.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type { Explainable } from '../why/explainable.js';

addEnglish({ invoice: invoiceTexts });

export { printAlone } from '../../parts/print-alone.js';

/**
 * Writes the invoice as a document onto what is shown on paper alone, in a tree of its own: no style of the form is there.
 * `printedBy` says what a draft of a template is printed with as things stand.
 */
export function writePaper(
  paper: HTMLElement,
  shown: Explainable,
  printedBy: (template: InvoiceTemplateId | undefined) => IssuedWith,
  language: Language,
): void {
  const root = paper.shadowRoot ?? paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sharedStyles, documentStyles, documentLineStyles].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  const invoice = shown.kind === 'issued' ? shown.invoice : draftIn(shown.priced, shown.record);
  const issuedWith = invoice.status === 'draft' ? printedBy(invoice.template) : invoice.issuedWith;
  render([voidBanner(invoice, language), invoiceDocument({ invoice, issuedWith, language })], root);
  paper.classList.add('written');
}

/** What is typed, as a draft: lines that cannot be read are left out. */
function draftIn(
  { draft, currency, taxMode, dueOn, preview, terms }: PricedDraft,
  record: DraftInvoice | undefined,
): Invoice {
  const { client, payer, practitioner, location, reference, memo, template } = draft;
  const issuedOn = parseDay(draft.issuedOn);
  return {
    ...{ kind: 'invoice', id: 'inv_', status: 'draft', number: record?.number ?? null, currency, taxMode },
    ...{ taxRounding: terms.taxRounding, rounding: terms.rounding },
    client: client ?? { id: '', name: '' },
    ...(payer && { payer }),
    ...(practitioner && { practitioner }),
    ...(location && { location }),
    ...(reference && { reference }),
    ...(memo && { memo }),
    ...(template && { template }),
    ...(record?.events && { events: record.events }),
    ...(record?.replaces && { replaces: record.replaces }),
    ...(issuedOn.ok && { issuedOn: issuedOn.value }),
    ...(dueOn.ok && { dueOn: dueOn.value }),
    ...(terms.allowances && { allowances: terms.allowances }),
    ...(terms.charges && { charges: terms.charges }),
    ...(terms.cashIncrement && { cashIncrement: terms.cashIncrement }),
    ...(record?.discount && { discount: record.discount }),
    lines: preview.lines.flatMap(({ line }) => line ?? []),
  } as DraftInvoice;
}
