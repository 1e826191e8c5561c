import type { InputProblem, Refusal, StorageProblem } from '@billkit/billing';
import { writingOf } from './format.js';
import { asLanguage, type LanguageLike } from './language.js';
import type { Messages, Writing } from './messages.js';

const isInputProblem = (type: Refusal['type'], { inputs }: Messages): type is InputProblem =>
  Object.hasOwn(inputs, type);

/** A sentence for the person who asked. */
export function refusalText(reason: Refusal, language: LanguageLike): string {
  const spoken = asLanguage(language);
  const { texts } = spoken;
  const { type } = reason;
  if (isInputProblem(type, texts)) return texts.inputs[type];
  const sentence = texts.refusals[type] as (reason: Refusal, writing: Writing) => string;
  return sentence(reason, writingOf(spoken));
}

/** A sentence for a person when the store, not the business, said no. */
export const problemText = (problem: StorageProblem | 'unexpected', language: LanguageLike = 'en'): string =>
  asLanguage(language).texts.problems[problem];
