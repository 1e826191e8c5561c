import { creditForm, type CreditFormTexts } from './english/credit-form.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of what a credit note is filled in with. */
export const loadCreditFormTexts = (language: Language): Promise<CreditFormTexts> =>
  loadPart(
    'creditForm',
    creditForm,
    {
      ar: () => import('../locales/ar/credit-form.js').then((part) => part.creditForm),
      de: () => import('../locales/de/credit-form.js').then((part) => part.creditForm),
      fr: () => import('../locales/fr/credit-form.js').then((part) => part.creditForm),
      ja: () => import('../locales/ja/credit-form.js').then((part) => part.creditForm),
    },
    language,
  );
