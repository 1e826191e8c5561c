import { check, type CheckTexts } from './english/check.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of what an invoice lacks by EN 16931. */
export const loadCheckTexts = (language: Language): Promise<CheckTexts> =>
  loadPart(
    'check',
    check,
    {
      ar: () => import('../locales/ar/check.js').then((part) => part.check),
      de: () => import('../locales/de/check.js').then((part) => part.check),
      fr: () => import('../locales/fr/check.js').then((part) => part.check),
      ja: () => import('../locales/ja/check.js').then((part) => part.check),
    },
    language,
  );
