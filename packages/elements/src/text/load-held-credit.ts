import { heldCredit, type HeldCreditTexts } from './english/held-credit.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** What a payment form says of credit that it applies. */
export const loadHeldCreditTexts = (language: Language): Promise<HeldCreditTexts> =>
  loadPart(
    'heldCredit',
    heldCredit,
    {
      ar: () => import('../locales/ar/held-credit.js').then((part) => part.heldCredit),
      de: () => import('../locales/de/held-credit.js').then((part) => part.heldCredit),
      fr: () => import('../locales/fr/held-credit.js').then((part) => part.heldCredit),
      ja: () => import('../locales/ja/held-credit.js').then((part) => part.heldCredit),
    },
    language,
  );
