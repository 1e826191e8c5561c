import type { LaterMessages, MessageOverrides, Messages } from './messages.js';

/** A language of the elements: how it writes figures and days, by its tag, and all its texts. */
export interface Language {
  /** A BCP 47 tag such as `de-CH`. */
  readonly tag: string;
  readonly texts: Messages;
  /** How a provider words some of them; `texts` are worded so already. */
  readonly overrides?: MessageOverrides;
}

/** A language of the elements, or the tag of one. */
export type LanguageLike = Language | string;

/** English, as far as the elements of the page say it. It grows in place: what is shown already stays as it is. */
const english: Partial<Messages> = {};
/** Other languages, as far as they were brought; what they lack is English. */
const catalogs = new Map<string, Partial<Messages>>();
const laterParts = new Map<string, Partial<LaterMessages>>();
/** The parts of which something is said on this page. */
const said = new Set<string>();
const overridesBy = new WeakMap<Element, MessageOverrides>();
const known = new Map<string, Language>();
let overridden = new WeakMap<MessageOverrides, Map<string, Language>>();

/** The part of a tag that texts are chosen by: `de` of `de-CH`. */
export const primaryOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/**
 * Makes texts known for a language, by its primary tag; regions share them. `later` are those of parts that are loaded on
 * demand; what is left out of them is said in English, or as billkit has it in a language of its own.
 */
export function addMessages(tag: string, messages: Messages, later: Partial<LaterMessages> = {}): void {
  laterParts.set(primaryOf(tag), later);
  know(primaryOf(tag), messages);
}

/** The texts a host brought for the parts of a language that are loaded on demand. */
export const laterMessages = (language: string): Partial<LaterMessages> => laterParts.get(language) ?? {};

/** Makes parts of a language known; what is known of it already stays. */
export function addParts(language: string, parts: Partial<Messages>): void {
  const catalog = catalogs.get(language) ?? {};
  const isKnown = Object.keys(parts).every((part) => Object.hasOwn(catalog, part));
  // What is shown already stays as it is.
  if (!isKnown) know(language, { ...parts, ...catalog });
}

function know(language: string, parts: Partial<Messages>): void {
  const catalog = Object.create(english) as Partial<Messages>;
  catalogs.set(language, Object.assign(catalog, parts));
  known.clear();
  overridden = new WeakMap();
}

/** Makes parts of English known: whatever says a text brings the part of it along, so that no element has all of them. */
export function addEnglish(parts: Partial<Messages>): void {
  Object.assign(english, parts);
  willSay(Object.keys(parts));
}

/** Tells that something is said of parts whose English comes later. */
export function willSay(parts: readonly string[]): void {
  for (const part of parts) said.add(part);
}

/** The parts of which something is said on this page and that a language lacks. */
export function lackingIn(language: string): readonly string[] {
  const catalog = catalogs.get(language) ?? (language === 'en' ? english : {});
  return [...said].filter((part) => !Object.hasOwn(catalog, part));
}

/** Whether there are texts of a language. */
export const hasMessages = (language: string): boolean => catalogs.has(language);

/** The element inside which some texts are said otherwise. */
export function overrideMessages(element: Element, overrides: MessageOverrides | undefined): void {
  if (overrides) overridesBy.set(element, overrides);
  else overridesBy.delete(element);
}

/** A language by its tag; where its texts are not known (yet), those are English. The same object each time. */
export function languageFor(tag: string, overrides?: MessageOverrides): Language {
  const languages = overrides ? languagesOver(overrides) : known;
  const made = languages.get(tag) ?? languageMade(tag, overrides);
  languages.set(tag, made);
  return made;
}

/** The language of what was given as one or as its tag. */
export const asLanguage = (language: LanguageLike): Language =>
  typeof language === 'string' ? languageFor(language) : language;

/**
 * The language around an element: its own `lang` or its nearest ancestor's, or the browser's, as the provider words it.
 * `tag` is what is to be spoken instead, where it is any.
 */
export function languageOf(element: Element, tag = ''): Language {
  let overrides: MessageOverrides | undefined;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    tag ||= at.getAttribute('lang') ?? '';
    overrides ??= overridesBy.get(at);
  }
  return languageFor(wellFormed(tag) ?? wellFormed(navigator.language) ?? 'en', overrides);
}

/** Languages are inherited from the element whose shadow one is in, too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Languages that are written from right to left. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction a language is written in. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.has(primaryOf(tag)) ? 'rtl' : 'ltr');

const canonical = new Map<string, string | undefined>();

/** The tag as engines know it; undefined for one that no engine would take. */
function wellFormed(tag: string): string | undefined {
  if (!canonical.has(tag)) canonical.set(tag, canonicalOf(tag));
  return canonical.get(tag);
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag || [])[0];
  } catch {
    return undefined;
  }
}

function languagesOver(overrides: MessageOverrides): Map<string, Language> {
  const languages = overridden.get(overrides) ?? new Map<string, Language>();
  overridden.set(overrides, languages);
  return languages;
}

function languageMade(tag: string, overrides?: MessageOverrides): Language {
  // Of English there is at least what the elements of the page say; a test sees to that.
  const messages = (catalogs.get(primaryOf(tag)) ?? english) as Messages;
  const texts = Object.create(messages) as Messages;
  // Made when it is asked for: a part of English may come later than what words it otherwise.
  for (const [name, others] of Object.entries(overrides ?? {})) {
    let group: object | false = false;
    Object.defineProperty(texts, name, {
      get: () => (group ||= name in messages && { ...messages[name as keyof Messages], ...others }),
    });
  }
  return { tag, texts, ...(overrides && { overrides }) };
}
