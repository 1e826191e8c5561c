import { paymentActs, type PaymentActTexts } from './english/payment-acts.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of what is asked before something is done with a payment. */
export const loadPaymentActTexts = (language: Language): Promise<PaymentActTexts> =>
  loadPart(
    'paymentActs',
    paymentActs,
    {
      ar: () => import('../locales/ar/payment-acts.js').then((part) => part.paymentActs),
      de: () => import('../locales/de/payment-acts.js').then((part) => part.paymentActs),
      fr: () => import('../locales/fr/payment-acts.js').then((part) => part.paymentActs),
      ja: () => import('../locales/ja/payment-acts.js').then((part) => part.paymentActs),
    },
    language,
  );
