import { painted } from '../painted.js';
import { addEnglish, hasMessages, primaryOf } from './language.js';
import type { Messages } from './messages.js';

type Part = () => Promise<Partial<Messages>>;

/** Parts of English that no first paint needs. */
const later = new Set<Part>();

/** Each language in a file of its own, loaded when somebody needs it; of English only what is not there at first. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../locales/ar.js'),
  de: () => import('../locales/de.js'),
  fr: () => import('../locales/fr.js'),
  ja: () => import('../locales/ja.js'),
  en: () => Promise.all([...later].map(async (part) => addEnglish(await part()))),
};
const asked = new Set<string>();
const loading = new Map<string, Promise<boolean>>();

/** Has a part of English loaded after the first paint, wherever there is no other language to load. */
export function bringLater(part: Part): void {
  later.add(part);
  asked.delete('en');
  loading.delete('en');
}

/**
 * Loads the texts of a language, once, if there are some that nobody has brought; calls back when they are there. Not
 * before the page was painted: an element in English for a moment is better than a page that waits.
 */
export function loadMessages(tag: string, onLoad: () => void): void {
  const file = fileOf(tag);
  if (!file || asked.has(file)) return;
  asked.add(file);
  void painted()
    .then(() => messagesLoaded(tag))
    .then((isLoaded) => {
      if (isLoaded) onLoad();
      // Asked again by the next element that needs it.
      else asked.delete(file);
    });
}

/** Settles when there is nothing more to load of a language, at once when there never was; whether it is all there. */
export function messagesLoaded(tag: string): Promise<boolean> {
  const file = fileOf(tag);
  if (file === undefined) return Promise.resolve(true);
  const known = loading.get(file) ?? load(file);
  loading.set(file, known);
  return known;
}

async function load(file: string): Promise<boolean> {
  try {
    await files[file]?.();
    return true;
  } catch (cause) {
    loading.delete(file);
    console.error(`billkit: the texts in "${file}" could not be loaded; they stay English.`, cause);
    // All of English at least.
    if (file !== 'en') await messagesLoaded('en');
    return false;
  }
}

/** The file a language is in: the rest of English where it has none; undefined when there is nothing to load. */
function fileOf(tag: string): string | undefined {
  const language = primaryOf(tag);
  if (hasMessages(language)) return undefined;
  const file = Object.hasOwn(files, language) ? language : 'en';
  return file === 'en' && later.size === 0 ? undefined : file;
}
