import type { Refusal } from '@billkit/billing';
import { english } from './english.js';
import {
  addEnglish,
  languageFor as partlyFor,
  languageOf as partlyOf,
  type Language,
  type LanguageLike,
} from './language.js';
import type { MessageOverrides } from './messages.js';
import { refusalText as toldBy } from './refusal-text.js';

// What hosts ask for has every text at once, also those that elements bring themselves or load later.

/** A language by its tag; where its texts are not known (yet), those are English. The same object each time. */
export function languageFor(tag: string, overrides?: MessageOverrides): Language {
  addEnglish(english);
  return partlyFor(tag, overrides);
}

/** The language around an element: its own `lang` or its nearest ancestor's, or the browser's, as the provider words it. */
export function languageOf(element: Element): Language {
  addEnglish(english);
  return partlyOf(element);
}

/** A sentence for the person who asked. */
export function refusalText(reason: Refusal, language: LanguageLike): string {
  addEnglish(english);
  return toldBy(reason, language);
}
