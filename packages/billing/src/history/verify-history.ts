import type { AuditEntry, EntryLink, Written } from '../records/audit-entry.js';
import type { CommandId } from '../records/ids.js';
import { keyOf, refOf, type Ref } from '../records/record.js';
import type { Stored } from '../storage.js';
import { digestOf, hashOf, hasPersons, inOrder, sealOf } from './entry-hash.js';
import { lastWrites, type LastWrite } from './last-writes.js';

/** Where the history and the books part. */
export type HistoryProblem =
  /** The entry does not say what its hash says, or its hash is not the one that it is linked by. */
  | { readonly type: 'entry-changed'; readonly entry: CommandId }
  /** Another entry, or the head, is linked to an entry that is not there. */
  | { readonly type: 'entry-missing'; readonly entry: CommandId }
  /** Nothing that leads to the head is linked to the entry: it was written after the head was taken, or put in. */
  | { readonly type: 'entry-not-in-head'; readonly entry: CommandId }
  /** The entry says it wrote a record, and does not follow on the one that wrote it before. */
  | { readonly type: 'entry-misplaced'; readonly entry: CommandId; readonly record: Ref }
  /** The record, its version, or who it says wrote it is not what the last entry wrote. */
  | { readonly type: 'record-changed'; readonly record: Ref }
  | { readonly type: 'record-missing'; readonly record: Ref }
  /** No entry wrote the record, or the last one deleted it. */
  | { readonly type: 'record-without-entry'; readonly record: Ref }
  | { readonly type: 'record-twice'; readonly record: Ref };

/** The entries that no other is linked to, in the order of their ids: who keeps them can prove all entries (decision 16). */
export function headOf(entries: readonly AuditEntry[]): readonly EntryLink[] {
  const linked = new Set(entries.flatMap(({ after }) => after.map(({ id }) => id)));
  return inOrder(entries.filter(({ id }) => !linked.has(id)));
}

/**
 * Compares whole books, their entries among them, with their history, and the history with its head as it was kept
 * elsewhere. Names each entry that was changed, taken out, put in or put elsewhere, and each record that is not what its
 * last entry wrote; nothing when all is as it was written.
 */
export function verifyHistory(
  books: Iterable<Stored>,
  head: readonly EntryLink[],
): readonly HistoryProblem[] {
  const problems = new Map<string, HistoryProblem>();
  const says = (problem: HistoryProblem) => problems.set(JSON.stringify(problem), problem);
  const stored = new Map<string, Stored>();
  for (const one of books) {
    if (stored.has(keyOf(one.record))) says({ type: 'record-twice', record: refOf(one.record) });
    stored.set(keyOf(one.record), one);
  }
  const entries = [...stored.values()].map(({ record }) => record).filter(isEntry);
  verifyEntries(entries, head, says);
  const ends = lastWrites(entries, (entry, record) => says({ type: 'entry-misplaced', entry, record }));
  for (const [key, writes] of ends) verifyEnd(stored.get(key), writes, says);
  for (const [key, { record }] of stored)
    if (!ends.has(key)) says({ type: 'record-without-entry', record: refOf(record) });
  return [...problems.values()];
}

type Says = (problem: HistoryProblem) => void;

const isEntry = (record: Stored['record']): record is AuditEntry => record.kind === 'audit-entry';

const isBy = (by: EntryLink | undefined, { id, hash }: EntryLink) => by?.id === id && by.hash === hash;

function verifyEntries(entries: readonly AuditEntry[], head: readonly EntryLink[], says: Says): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const changed = new Set(entries.filter((entry) => hashOf(entry) !== entry.hash).map(({ id }) => id));
  for (const entry of changed) says({ type: 'entry-changed', entry });
  const reached = new Set<CommandId>();
  const ahead = [head];
  for (let links = ahead.pop(); links; links = ahead.pop())
    for (const { id, hash } of links) {
      const entry = byId.get(id);
      if (!entry) says({ type: 'entry-missing', entry: id });
      else if (entry.hash !== hash) says({ type: 'entry-changed', entry: id });
      if (!entry || reached.has(id)) continue;
      reached.add(id);
      ahead.push(entry.after);
    }
  for (const { id } of entries) if (!reached.has(id)) says({ type: 'entry-not-in-head', entry: id });
}

/** The record that one of these writes left behind. Each of them says it is the last. */
function verifyEnd(found: Stored | undefined, writes: readonly LastWrite[], says: Says): void {
  const left = writes.filter(({ written }) => written.version > 0);
  const [first, ...others] = left;
  if (!first) {
    if (found) says({ type: 'record-without-entry', record: refOf(found.record) });
    return;
  }
  const record = refOf(first.written);
  if (!found) says({ type: 'record-missing', record });
  const fits = left.find((write) => found && isAsWritten(found, write));
  if (found && !fits) says({ type: 'record-changed', record });
  if (others.length === 0) return;
  for (const write of left)
    if (write !== fits) says({ type: 'entry-misplaced', entry: write.entry.id, record });
}

const isAsWritten = (found: Stored, { entry, written }: LastWrite) =>
  found.version === written.version && isBy(found.by, entry) && isWhole(found, written);

/** An entry is proved by its own hash and seal; erased, it has no salt, and the entry that did it wrote it again. */
function isWhole({ record, version, salt }: Stored, { digest, seal: sealed }: Written): boolean {
  const isOwn = record.kind === 'audit-entry';
  if (digest === undefined ? !isOwn : digest !== digestOf(record)) return false;
  const seal = isOwn ? record.seal : sealed;
  if (hasPersons(record)) return salt !== undefined && sealOf(record, salt) === seal;
  return salt === undefined && (seal === undefined || (isOwn && version > 1));
}
