import { bulk, type BulkTexts } from './english/bulk.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of doing the same to many invoices. */
export const loadBulkTexts = (language: Language): Promise<BulkTexts> =>
  loadPart(
    'bulk',
    bulk,
    {
      ar: () => import('../locales/ar/bulk.js').then((part) => part.bulk),
      de: () => import('../locales/de/bulk.js').then((part) => part.bulk),
      fr: () => import('../locales/fr/bulk.js').then((part) => part.bulk),
      ja: () => import('../locales/ja/bulk.js').then((part) => part.bulk),
    },
    language,
  );
