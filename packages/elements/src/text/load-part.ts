import { primaryOf, type Language } from './language.js';

/** Brings the texts of a part in a language beside English. */
export type PartLoaders<Texts> = Readonly<Record<'ar' | 'de' | 'fr' | 'ja', () => Promise<Texts>>>;

/** Brings the texts of a part of an element that is loaded on demand, in a language; English where there are none. */
export async function loadPart<Texts>(
  english: Texts,
  loaders: PartLoaders<Texts>,
  { tag }: Language,
): Promise<Texts> {
  const language = primaryOf(tag);
  return Object.hasOwn(loaders, language) ? loaders[language as keyof typeof loaders]() : english;
}
