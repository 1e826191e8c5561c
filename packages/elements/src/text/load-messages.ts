import { painted } from '../painted.js';
import { addEnglish, addParts, hasMessages, lackingIn, primaryOf, willSay } from './language.js';
import type { Messages } from './messages.js';

type Load = () => Promise<Partial<Messages>>;

/** The languages that can be loaded, beside English. */
const languages = ['ar', 'de', 'fr', 'ja'];
/** The parts of English that no first paint needs. */
const laterEnglish = new Map<string, Load>();
const asked = new Set<string>();

/** Tells that something is said of parts whose English is loaded after the first paint, too. */
export function bringLater(parts: readonly (keyof Messages)[], load: Load): void {
  willSay(parts);
  for (const part of parts) laterEnglish.set(part, load);
}

/**
 * Loads what the page says of a language and nobody has brought, once; calls back when it is there. Not before the page
 * was painted: an element in English for a moment is better than a page that waits.
 */
export function loadMessages(tag: string, onLoad: () => void): void {
  const language = languageOf(tag);
  const due = lackingIn(language).filter((part) => !asked.has(`${language} ${part}`));
  if (due.length === 0) return;
  for (const part of due) asked.add(`${language} ${part}`);
  const bring = async (parts: readonly string[]) => {
    if (await loaded(language, parts)) onLoad();
    // Asked again by the next element that needs it.
    else for (const part of parts) asked.delete(`${language} ${part}`);
  };
  // What is seen at once does not wait for the many sentences that may be.
  const isSeen = (part: string) => part !== 'refusals' && part !== 'inputs';
  const batches = [due.filter(isSeen), due.filter((part) => !isSeen(part))];
  void painted().then(() => batches.forEach((parts) => parts.length > 0 && void bring(parts)));
}

/** Settles when there is nothing more to load of a language, at once when there never was; whether it is all there. */
export function messagesLoaded(tag: string): Promise<boolean> {
  const language = languageOf(tag);
  return loaded(language, lackingIn(language));
}

async function loaded(language: string, parts: readonly string[]): Promise<boolean> {
  if (parts.length === 0) return true;
  try {
    const files = await filesOf(language, parts);
    await Promise.all(files.map((file) => bring(language, file)));
    return true;
  } catch (cause) {
    console.error(`billkit: texts in "${language}" could not be loaded; they stay English.`, cause);
    // All of English at least.
    if (language !== 'en') await loaded('en', lackingIn('en'));
    return false;
  }
}

async function filesOf(language: string, parts: readonly string[]): Promise<readonly Load[]> {
  if (language !== 'en') return (await import('./language-files.js')).filesOf(language, parts);
  const files = parts.map((part) => laterEnglish.get(part));
  return [...new Set(files.filter((file) => file !== undefined))];
}

async function bring(language: string, file: Load): Promise<void> {
  const parts = await file();
  if (language === 'en') addEnglish(parts);
  else addParts(language, parts);
}

/** The language whose texts are loaded: English where there are none. */
function languageOf(tag: string): string {
  const language = primaryOf(tag);
  return hasMessages(language) || languages.includes(language) ? language : 'en';
}
