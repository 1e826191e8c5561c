import { Books } from '../books.js';
import type { Command, Decision, Handler } from '../command.js';
import type { Asked } from '../input/asked.js';
import type { Actor } from '../policy.js';
import { keyOf, type BillingRecord } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';
import type { Stored } from '../storage.js';
import { staff } from './desk.js';

/** A record as the books keep it: written once, unless its version is said. */
export type Given = BillingRecord | Stored;

/** A record that was written so many times. */
export const written = (record: BillingRecord, version: number): Stored => ({ record, version });

/** Books that hold these records. */
export const booksOf = (...given: readonly Given[]): Books =>
  new Books(given.map((one) => ('record' in one ? one : written(one, 1))));

/**
 * What a command would do to these records: checked as from outside, then decided over the records it says it reads
 * and no others, so that a decision which looks at anything else does not get it.
 */
export function decide<C extends Command>(
  handler: Handler<C>,
  asked: Asked<NoInfer<C>>,
  given: readonly Given[] = [],
  actor: Actor = staff,
): Result<Decision, Refusal> {
  const command = handler.check(asked, '');
  if (!command.ok) return command;
  const stored = given.map((one) => ('record' in one ? one : written(one, 1)));
  let books = new Books();
  // Twice: what the first reading finds may name more to read.
  for (let reading = 0; reading < 2; reading++) {
    const named = new Set(handler.reads(command.value, books).map(keyOf));
    books = new Books(stored.filter(({ record }) => named.has(keyOf(record))));
  }
  return handler.decide(command.value, books, actor);
}

/** The code of the refusal, or `null` for a yes. */
export const refusalIn = (result: Result<unknown, Refusal>): Refusal['type'] | null =>
  result.ok ? null : result.reason.type;

/** The records of a decision. Throws with the refusal when there is none. */
export function writesOf(result: Result<Decision, Refusal>): readonly BillingRecord[] {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.reason)}`);
  return result.value.writes;
}
