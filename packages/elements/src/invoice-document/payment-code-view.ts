import { paymentCodeOf, printedIban, printedReference } from '@billkit/billing';
import type { Currency, Invoice, PaymentCode, PaymentCodeProblem } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatAmount } from '../text/format.js';
import type { PaymentCodeTexts } from '../text/english/payment-code.js';
import type { Language } from '../text/language.js';
import { qrPicture } from './qr-picture.js';

export { paymentCodeStyles } from './payment-code-styles.js';
export { loadPaymentCodeTexts } from '../text/load-payment-code.js';

/** What is written of a payment code, in the language of the document. */
interface CodeWriting {
  readonly language: Language;
  readonly texts: PaymentCodeTexts;
}

/** The code with what it says in words, for who does not scan; or, on the screen, why there is none. */
export function paymentCodeView(invoice: Invoice, writing: CodeWriting): TemplateResult | typeof nothing {
  const code = paymentCodeOf(invoice);
  if (code.ok) return shown(code.value, writing);
  const why = problemText(code.reason, invoice.currency, writing);
  return why ? html`<p class="no-code hint" part="hint">${writing.texts.none} ${why}</p>` : nothing;
}

function shown(code: PaymentCode, { language, texts }: CodeWriting): TemplateResult {
  const { scheme, payee, account, reference, currency, amount } = code;
  const fact = (name: string, value: string) =>
    html`<dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>`;
  const isUpi = scheme === 'upi';
  const written = scheme === 'swiss' ? printedReference(reference) : reference;
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
        ${fact(texts.payee, payee)} ${fact(texts.account[scheme], isUpi ? account : printedIban(account))}
        ${fact(texts.reference, written)}
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
