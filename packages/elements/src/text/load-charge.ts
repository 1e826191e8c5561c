import { charge, type ChargeTexts } from './english/charge.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of money that a payment provider is asked for. */
export const loadChargeTexts = (language: Language): Promise<ChargeTexts> =>
  loadPart(
    'charge',
    charge,
    {
      ar: () => import('../locales/ar/charge.js').then((part) => part.charge),
      de: () => import('../locales/de/charge.js').then((part) => part.charge),
      fr: () => import('../locales/fr/charge.js').then((part) => part.charge),
      ja: () => import('../locales/ja/charge.js').then((part) => part.charge),
    },
    language,
  );
