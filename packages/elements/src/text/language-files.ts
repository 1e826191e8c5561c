import type { Messages } from './messages.js';
import { subjectOf, type Subject } from './subjects.js';

type Load = () => Promise<Partial<Messages>>;

/** Each language in a file for each subject. */
const files: Readonly<Record<string, Readonly<Record<Subject, Load>>>> = {
  ar: {
    common: () => import('../locales/ar/common.js'),
    acting: () => import('../locales/ar/actions.js'),
    mistaking: () => import('../locales/ar/inputs.js'),
    refusing: () => import('../locales/ar/refusals.js'),
    writing: () => import('../locales/ar/writing.js'),
    paying: () => import('../locales/ar/paying.js'),
    showing: () => import('../locales/ar/showing.js'),
    sending: () => import('../locales/ar/sending.js'),
    listing: () => import('../locales/ar/listing.js'),
  },
  de: {
    common: () => import('../locales/de/common.js'),
    acting: () => import('../locales/de/actions.js'),
    mistaking: () => import('../locales/de/inputs.js'),
    refusing: () => import('../locales/de/refusals.js'),
    writing: () => import('../locales/de/writing.js'),
    paying: () => import('../locales/de/paying.js'),
    showing: () => import('../locales/de/showing.js'),
    sending: () => import('../locales/de/sending.js'),
    listing: () => import('../locales/de/listing.js'),
  },
  fr: {
    common: () => import('../locales/fr/common.js'),
    acting: () => import('../locales/fr/actions.js'),
    mistaking: () => import('../locales/fr/inputs.js'),
    refusing: () => import('../locales/fr/refusals.js'),
    writing: () => import('../locales/fr/writing.js'),
    paying: () => import('../locales/fr/paying.js'),
    showing: () => import('../locales/fr/showing.js'),
    sending: () => import('../locales/fr/sending.js'),
    listing: () => import('../locales/fr/listing.js'),
  },
  ja: {
    common: () => import('../locales/ja/common.js'),
    acting: () => import('../locales/ja/actions.js'),
    mistaking: () => import('../locales/ja/inputs.js'),
    refusing: () => import('../locales/ja/refusals.js'),
    writing: () => import('../locales/ja/writing.js'),
    paying: () => import('../locales/ja/paying.js'),
    showing: () => import('../locales/ja/showing.js'),
    sending: () => import('../locales/ja/sending.js'),
    listing: () => import('../locales/ja/listing.js'),
  },
};

/** The files that have these parts of a language. */
export const filesOf = (language: string, parts: readonly string[]): readonly Load[] => {
  const found = parts.map((part) => files[language]?.[subjectOf(part)]);
  return [...new Set(found.filter((file) => file !== undefined))];
};
