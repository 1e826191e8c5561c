import { laterMessages, primaryOf, type Language } from './language.js';
import type { LaterMessages } from './messages.js';

/** Brings the texts of a part in a language beside English. */
export type PartLoaders<Texts> = Readonly<Record<'ar' | 'de' | 'fr' | 'ja', () => Promise<Texts>>>;

/**
 * Brings the texts of a part of an element that is loaded on demand: the host's, ours, or English where nobody has any,
 * as the provider words them.
 */
export async function loadPart<Name extends keyof LaterMessages>(
  name: Name,
  english: LaterMessages[Name],
  loaders: PartLoaders<LaterMessages[Name]>,
  { tag, overrides }: Language,
): Promise<LaterMessages[Name]> {
  const language = primaryOf(tag);
  const load = Object.hasOwn(loaders, language) ? loaders[language as keyof typeof loaders] : undefined;
  const texts: LaterMessages[Name] = laterMessages(language)[name] ?? (await load?.()) ?? english;
  return reworded(texts, overrides?.[name] as Partial<typeof texts> | undefined);
}

/** Texts in other words, and groups of texts in them, such as a word for each method. */
function reworded<Texts extends object>(texts: Texts, others: Partial<Texts> | undefined): Texts {
  if (!others) return texts;
  const words = { ...texts, ...others };
  for (const name of Object.keys(others) as (keyof Texts)[])
    if (isGroup(texts[name])) words[name] = { ...texts[name], ...others[name] };
  return words;
}

const isGroup = (texts: unknown): texts is object =>
  typeof texts === 'object' && texts !== null && !Array.isArray(texts);
