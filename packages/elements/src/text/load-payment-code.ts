import { paymentCode, type PaymentCodeTexts } from './english/payment-code.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of the code by which an invoice is paid. */
export const loadPaymentCodeTexts = (language: Language): Promise<PaymentCodeTexts> =>
  loadPart(
    'paymentCode',
    paymentCode,
    {
      ar: () => import('../locales/ar/payment-code.js').then((part) => part.paymentCode),
      de: () => import('../locales/de/payment-code.js').then((part) => part.paymentCode),
      fr: () => import('../locales/fr/payment-code.js').then((part) => part.paymentCode),
      ja: () => import('../locales/ja/payment-code.js').then((part) => part.paymentCode),
    },
    language,
  );
