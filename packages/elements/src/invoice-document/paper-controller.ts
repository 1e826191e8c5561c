import type { Invoice, IssuedWith } from '@billkit/billing';
import type { LitElement, TemplateResult } from 'lit';
import { OnDemand } from '../controllers/on-demand.js';
import { printAlone } from '../parts/print-alone.js';
import { DocumentLanguage } from './document-language.js';
import { invoiceDocument } from './invoice-document.js';
import { loadPaymentCode, type PaymentCodePart } from './payment-code-part.js';

/** An invoice on paper: in a language of its own, with the code it is paid by, which is loaded when there is one. */
export class PaperController {
  readonly #element: LitElement;
  readonly #written: DocumentLanguage;
  readonly #code: OnDemand<PaymentCodePart>;

  /** `tag` is the language of the document; empty where it is the page's. */
  constructor(element: LitElement, tag: () => string) {
    this.#element = element;
    this.#written = new DocumentLanguage(element, tag);
    this.#code = new OnDemand(element, loadPaymentCode, () => this.#written.value);
  }

  render(invoice: Invoice, issuedWith: IssuedWith): TemplateResult {
    const options = { invoice, issuedWith, language: this.#written.value };
    const { part } = mayHaveCode(invoice) ? this.#code : {};
    return part ? part.view.documentWithCode(options, part.texts) : invoiceDocument(options);
  }

  /** Prints the element, which shows it, and nothing else of the page: under its number, with the number of each page. */
  print(invoice: Invoice | undefined): void {
    const { page } = this.#written.value.texts.invoice;
    const sheet = this.#element.renderRoot.querySelector<HTMLElement>('.sheet');
    const { part } = this.#code;
    if (sheet && part) sheet.style.setProperty('--_pages', String(part.view.pagesOf(sheet)));
    printAlone(this.#element, {
      ...{ page, toEdge: sheet !== null },
      ...(invoice?.number && { title: invoice.number }),
    });
  }
}

/** Whether there can be a code at all: only then is anything loaded for it. */
function mayHaveCode(invoice: Invoice): boolean {
  const { iban, qrIban, upiId } = (invoice.status === 'open' && invoice.issuedWith.business) || {};
  return (iban ?? qrIban ?? upiId) !== undefined;
}
