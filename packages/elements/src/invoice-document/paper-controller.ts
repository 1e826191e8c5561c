import type { Invoice, IssuedWith } from '@billkit/billing';
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { retellAll } from '../controllers/language-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { printAlone } from '../parts/print-alone.js';
import { languageOf, type Language } from '../text/language.js';
import { loadMessages } from '../text/load-messages.js';
import { invoiceDocument } from './invoice-document.js';
import type * as PaymentCodeView from './payment-code-view.js';

const loadCode = async (language: Language) => {
  const view: typeof PaymentCodeView = await import('./payment-code-view.js');
  return { view, styles: view.paymentCodeStyles, texts: await view.loadPaymentCodeTexts(language) };
};

/** An invoice on paper: in a language of its own, with the code it is paid by, which is loaded when there is one. */
export class PaperController implements ReactiveController {
  readonly #element: LitElement;
  readonly #tag: () => string;
  readonly #code: OnDemand<Awaited<ReturnType<typeof loadCode>>>;

  /** `tag` is the language of the document; empty where it is the page's. */
  constructor(element: LitElement, tag: () => string) {
    this.#element = element;
    this.#tag = tag;
    this.#code = new OnDemand(element, loadCode, () => this.language);
    element.addController(this);
  }

  hostUpdate(): void {
    if (this.#tag()) loadMessages(this.language.tag, retellAll);
  }

  get language(): Language {
    return languageOf(this.#element, this.#tag());
  }

  render(invoice: Invoice, issuedWith: IssuedWith): TemplateResult {
    return invoiceDocument({ invoice, issuedWith, language: this.language, code: this.#codeOf(invoice) });
  }

  /** Prints the element, which shows it, and nothing else of the page: under its number, with the number of each page. */
  print(invoice: Invoice | undefined): void {
    const { page } = this.language.texts.invoice;
    printAlone(this.#element, { page, ...(invoice?.number && { title: invoice.number }) });
  }

  #codeOf(invoice: Invoice): TemplateResult | typeof nothing {
    const { part } = mayHaveCode(invoice) ? this.#code : {};
    return part?.view.paymentCodeView(invoice, { language: this.language, texts: part.texts }) ?? nothing;
  }
}

/** Whether there can be a code at all: only then is anything loaded for it. */
function mayHaveCode(invoice: Invoice): boolean {
  const { iban, qrIban, upiId } = (invoice.status === 'open' && invoice.issuedWith.business) || {};
  return (iban ?? qrIban ?? upiId) !== undefined;
}
