import { paymentCodeOf, printedIban } from '@billkit/billing';
import type { Currency, Invoice, PaymentCodeProblem, TransferCode } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { editor } from '../text/english/editor.js';
import { invoice as invoiceTexts } from '../text/english/invoice.js';
import { words } from '../text/english/words.js';
import { formatAmount } from '../text/format.js';
import type { PaymentCodeTexts } from '../text/english/payment-code.js';
import { addEnglish, type Language } from '../text/language.js';
import { invoiceDocument, type DocumentOptions } from './invoice-document.js';
import { qrBillView } from './qr-bill-view.js';
import { qrPicture } from './qr-picture.js';

addEnglish({ editor, invoice: invoiceTexts, words });

export { paymentCodeStyles } from './payment-code-styles.js';
export { pagesOf } from './qr-bill-pages.js';
export { loadPaymentCodeTexts } from '../text/load-payment-code.js';

/** What is written of a payment code, in the language of the document. */
interface CodeWriting {
  readonly language: Language;
  readonly texts: PaymentCodeTexts;
}

/** The invoice with the code it is paid by: on the document, or, where that is a Swiss one, as a payment part at its foot. */
export function documentWithCode(
  options: Omit<DocumentOptions, 'code'>,
  texts: PaymentCodeTexts,
): TemplateResult {
  const { invoice, language } = options;
  const code = paymentCodeOf(invoice);
  if (!code.ok)
    return invoiceDocument({ ...options, code: missing(code.reason, invoice, { language, texts }) });
  const { value } = code;
  if (value.scheme !== 'swiss')
    return invoiceDocument({ ...options, code: shown(value, { language, texts }) });
  return html`<div class="sheet">
    ${invoiceDocument(options)}
    <div class="room-of-bill"></div>
    ${qrBillView(value, language.tag, texts.picture)}
  </div>`;
}

/** On the screen, why there is no code. */
function missing(
  reason: PaymentCodeProblem,
  invoice: Invoice,
  writing: CodeWriting,
): TemplateResult | typeof nothing {
  const why = problemText(reason, invoice.currency, writing);
  return why ? html`<p class="no-code hint" part="hint">${writing.texts.none} ${why}</p>` : nothing;
}

/** The code with what it says in words, for who does not scan. */
function shown(code: TransferCode, { language, texts }: CodeWriting): TemplateResult {
  const { scheme, payee, account, reference, currency, amount } = code;
  const fact = (name: string, value: string) =>
    html`<dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>`;
  return html`<section
    class=${`payment-code ${scheme}`}
    part="payment-code"
    aria-label=${texts.title[scheme]}
  >
    ${qrPicture(code, texts.picture)}
    <div class="payment-facts">
      <p class="payment-title">${texts.title[scheme]}</p>
      <p class="muted">${texts.scan[scheme]}</p>
      <dl>
        ${fact(texts.payee, payee)}
        ${fact(texts.account[scheme], scheme === 'upi' ? account : printedIban(account))}
        ${fact(texts.reference, reference)}
        ${fact(language.texts.words.amount, formatAmount(amount, currency, language))}
      </dl>
    </div>
  </section>`;
}

/** Why a code is missing that could be there; nothing where none is expected. */
function problemText(
  problem: PaymentCodeProblem,
  currency: Currency,
  { language, texts }: CodeWriting,
): string | undefined {
  switch (problem.type) {
    case 'nothing-to-pay':
    case 'account-missing':
      return undefined;
    case 'account-abroad':
      return texts.abroad;
    case 'amount-too-large':
      return texts.tooMuch(formatAmount(problem.most, currency, language));
    case 'address-missing':
      return texts.unaddressed;
    case 'too-long':
      return texts.tooLong(texts.parts[problem.part], problem.most);
    case 'not-printable':
      return texts.unprintable(texts.parts[problem.part]);
  }
}
