import { made } from '../text/format.js';
import type { Language } from '../text/language.js';

/** A country as a language calls it, by its alpha-2 code. */
export const countryName = (code: string, { tag }: Language): string =>
  made(`${tag} regions`, () => new Intl.DisplayNames(tag, { type: 'region' })).of(code) ?? code;
