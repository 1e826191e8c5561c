import { why, type WhyTexts } from './english/why.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of why a figure is what it is. */
export const loadWhyTexts = (language: Language): Promise<WhyTexts> =>
  loadPart(
    'why',
    why,
    {
      ar: () => import('../locales/ar/why.js').then((part) => part.why),
      de: () => import('../locales/de/why.js').then((part) => part.why),
      fr: () => import('../locales/fr/why.js').then((part) => part.why),
      ja: () => import('../locales/ja/why.js').then((part) => part.why),
    },
    language,
  );
