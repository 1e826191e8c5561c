import type { Refusal, StorageProblem } from '@billkit/billing';
import { problems } from './english/problems.js';
import { writingOf } from './format.js';
import { addEnglish, asLanguage, type LanguageLike } from './language.js';
import { bringLater } from './load-messages.js';
import type { Messages, Writing } from './messages.js';

addEnglish({ problems });
// A sentence for each refusal of the books: many, and none is read before something was shown.
bringLater(['actions', 'inputs', 'refusals'], () => import('./english/about-refusals.js'));

type Sentence = (reason: Refusal, writing: Writing) => string;

/** A sentence for the person who asked; what the refusal is called in the moment before the sentences are loaded. */
export function refusalText(reason: Refusal, language: LanguageLike): string {
  const spoken = asLanguage(language);
  const { inputs, refusals }: Partial<Messages> = spoken.texts;
  const { type } = reason;
  const sentences: Readonly<Partial<Record<Refusal['type'], string | Sentence>>> = {
    ...inputs,
    ...(refusals as object),
  };
  const sentence = sentences[type];
  if (typeof sentence === 'function') return sentence(reason, writingOf(spoken));
  return sentence ?? type.replaceAll('-', ' ');
}

/** A sentence for a person when the store, not the business, said no. */
export const problemText = (problem: StorageProblem | 'unexpected', language: LanguageLike = 'en'): string =>
  asLanguage(language).texts.problems[problem];
