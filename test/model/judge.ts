import {
  checkBooks,
  findTotalProblems,
  headOf,
  verifyHistory,
  type AuditEntry,
  type Refusal,
  type Storage,
  type Stored,
} from '@billkit/billing';
import { again, snapshot, type Sent } from './play.js';
import { problemsOfBalances } from './account.js';
import { problemsOfStock } from './stock.js';
import { problemsOfTrail } from './trail.js';

/** How the commands of a test were answered, so that a test which asks for nothing possible does not pass as one. */
export class Tally {
  #done = 0;
  #erasures = 0;
  readonly #refused = new Map<Refusal['type'], number>();

  count(sent: readonly Sent[]): void {
    for (const { command, answers } of sent)
      if (command.type === 'erase-client' && answers.some((one) => one.ok && one.value.wrote.length > 0))
        this.#erasures += 1;
    for (const answer of sent.flatMap(({ answers }) => answers))
      if (answer.ok) this.#done += 1;
      else this.#refused.set(answer.reason.type, (this.#refused.get(answer.reason.type) ?? 0) + 1);
  }

  /** How many took a person out of something. */
  get erasures(): number {
    return this.#erasures;
  }

  get total(): number {
    return this.#done + [...this.#refused.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The part of the commands that named something there is not, so that nothing was tried. */
  get skipped(): number {
    return (this.#refused.get('not-found') ?? 0) / this.total;
  }

  /** The part that was carried out. */
  get done(): number {
    return this.#done / this.total;
  }

  toString(): string {
    return JSON.stringify({
      done: this.#done,
      erasures: this.#erasures,
      refused: Object.fromEntries([...this.#refused].sort()),
    });
  }
}

/** Which entry it is, and that it says what it said. When its client is erased, who asked and for what say less. */
const text = ({ actor: _, command, ...entry }: AuditEntry) => JSON.stringify([command.type, entry]);

/** What is wrong with books, in words: they or an account do not add up, or their trail tells another story. */
export const problemsIn = (stored: readonly Stored[]): readonly string[] => [
  ...checkBooks(stored.map(({ record }) => record)).map((one) => JSON.stringify(one)),
  ...problemsOfBalances(stored.map(({ record }) => record)),
  ...problemsOfTrail(stored),
  ...problemsOfStock(stored),
];

/** What is wrong with the sums a storage keeps, in words: they are not what its records come to (billing.md S-33). */
export const problemsOfTotals = async (storage: Storage): Promise<readonly string[]> =>
  (await findTotalProblems(storage)).map((one) => JSON.stringify(one));

/** What is wrong with the history of books, in words: it does not prove what is in them. */
export async function problemsOfHistory(storage: Storage): Promise<readonly string[]> {
  const stored = await storage.readAll();
  const entries = stored.map(({ record }) => record).filter((record) => record.kind === 'audit-entry');
  return verifyHistory(stored, headOf(entries)).map((one) => JSON.stringify(one));
}

/**
 * What is wrong with the books after these commands, in words: the books do not add up, a command was carried out
 * twice, or has left something behind although it was refused, or is answered otherwise when it is sent again.
 */
export async function judge(storage: Storage, sent: readonly Sent[]): Promise<readonly string[]> {
  const before = await snapshot(storage);
  const problems = [
    ...problemsIn([...before.values()]),
    ...(await problemsOfHistory(storage)),
    ...(await problemsOfTotals(storage)),
  ];
  for (const { command, answers } of sent) {
    const entries = new Set(answers.flatMap((answer) => (answer.ok ? [text(answer.value)] : [])));
    const kept = before.get(`audit-entry/${command.id}`)?.record;
    const expected = kept?.kind === 'audit-entry' ? [text(kept)] : [];
    // An answer that was given is in the books, and what is in the books was given as an answer.
    if (JSON.stringify([...entries]) !== JSON.stringify(expected))
      problems.push(`${command.id}: answered ${[...entries].join()}, kept ${expected.join()}`);
    if (kept?.kind !== 'audit-entry') continue;
    const answer = await again(storage, command);
    if (!answer.ok || text(answer.value) !== text(kept))
      problems.push(`${command.id}, again: ${JSON.stringify(answer)}`);
  }
  const after = await snapshot(storage);
  if (JSON.stringify([...after]) !== JSON.stringify([...before]))
    problems.push('Commands that were sent again changed the books.');
  return problems;
}
