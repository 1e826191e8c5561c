import type { Books } from './books.js';
import type { Command, Decision, Handler } from './command.js';
import { booksFor, requireWithin } from './permit.js';
import type { Asker } from './policy.js';
import type { Refusal } from './refusal.js';
import type { Result } from './result.js';

/** Decides a command that the actor may give: on what the actor may know, and within what the policy grants. */
export function decideAllowed<C extends Command>(
  { decide }: Pick<Handler<C>, 'decide'>,
  command: C,
  books: Books,
  asker: Asker,
): Result<Decision, Refusal> {
  const decided = decide(command, booksFor(asker, command, books), asker);
  if (!decided.ok) return decided;
  const within = requireWithin(asker, command, decided.value);
  return within.ok ? decided : within;
}
