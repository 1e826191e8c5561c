import type { Language } from '../text/language.js';
import type * as PaymentCodeView from './payment-code-view.js';

/** What shows the code an invoice is paid by: loaded where there can be one. */
export async function loadPaymentCode(language: Language) {
  const view: typeof PaymentCodeView = await import('./payment-code-view.js');
  return { view, styles: view.paymentCodeStyles, texts: await view.loadPaymentCodeTexts(language) };
}

/** That, once it is loaded. */
export type PaymentCodePart = Awaited<ReturnType<typeof loadPaymentCode>>;
