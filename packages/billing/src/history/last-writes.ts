import type { AuditEntry, Written } from '../records/audit-entry.js';
import type { CommandId } from '../records/ids.js';
import { keyOf, refOf, type Ref } from '../records/record.js';

/** What an entry wrote of a record and no later entry did. */
export interface LastWrite {
  readonly entry: AuditEntry;
  readonly written: Written;
}

/**
 * The last write of each record, by key. A record that was deleted and made again has one for each time, as nothing links
 * them. Calls back for each write that does not follow on the version before it, or follows on one that another did.
 */
export function lastWrites(
  entries: readonly AuditEntry[],
  misplaced: (entry: CommandId, record: Ref) => void,
): ReadonlyMap<string, readonly LastWrite[]> {
  const ends = new Map<string, readonly LastWrite[]>();
  for (const [key, writes] of writesOf(entries)) {
    const followers = new Map<CommandId, LastWrite>();
    for (const write of writes.values())
      if (write.written.version !== 1 && !follow(write, writes, followers, new Set()))
        misplaced(write.entry.id, refOf(write.written));
    const last = [...writes.values()].filter(({ entry }) => !followers.has(entry.id));
    ends.set(key, last);
  }
  return ends;
}

/**
 * Finds the write that this one follows on. An entry may be linked to writes of the record before it was deleted, too,
 * through other records: one that fits a rival better is left to the rival.
 */
function follow(
  write: LastWrite,
  writes: ReadonlyMap<CommandId, LastWrite>,
  followers: Map<CommandId, LastWrite>,
  tried: Set<CommandId>,
): boolean {
  for (const { id } of write.entry.after) {
    if (tried.has(id) || !isBefore(writes.get(id)?.written, write.written)) continue;
    tried.add(id);
    const rival = followers.get(id);
    if (rival && !follow(rival, writes, followers, tried)) continue;
    followers.set(id, write);
    return true;
  }
  return false;
}

/** Of each record, by key, what the entries wrote of it, by their ids. */
function writesOf(entries: readonly AuditEntry[]): ReadonlyMap<string, ReadonlyMap<CommandId, LastWrite>> {
  const byKey = new Map<string, Map<CommandId, LastWrite>>();
  for (const entry of entries)
    for (const written of [ownOf(entry), ...entry.wrote]) {
      const key = keyOf(written);
      const writes = byKey.get(key) ?? new Map<CommandId, LastWrite>();
      byKey.set(key, writes.set(entry.id, { entry, written }));
    }
  return byKey;
}

/** An entry is written with what it tells of. */
const ownOf = ({ kind, id }: AuditEntry): Written => ({ kind, id, version: 1 });

/** A deletion follows on any version; a version, on the one before. */
const isBefore = (before: Written | undefined, { version }: Written) =>
  before !== undefined && before.version > 0 && (version === 0 || before.version === version - 1);
