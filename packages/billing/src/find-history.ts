import type { Billing } from './billing.js';
import { findAll } from './find-all.js';
import { findByIds } from './find-by-ids.js';
import { limitMax } from './query.js';
import type { AuditEntry } from './records/audit-entry.js';
import { keyOf, type Ref } from './records/record.js';

/**
 * Reads the audit entries that wrote any of these records, in the order of ids. It walks from the entry that wrote each
 * last along the links to those before, so it costs as much as was written, however long the history of the books is. A
 * record that is not there any more, as a draft that was deleted, is looked for in all entries.
 */
export async function findHistory(
  billing: Pick<Billing, 'find'>,
  refs: readonly Ref[],
): Promise<readonly AuditEntry[]> {
  const wanted = new Map(refs.map((ref) => [keyOf(ref), ref]));
  const found = new Map<string, AuditEntry>();
  const writers = await writersOf(billing, [...wanted.values()]);
  if (writers.size < wanted.size) return everyEntryOf(billing, wanted);
  let ids: readonly string[] = [...new Set(writers.values())];
  while (ids.length > 0) {
    const next = new Set<string>();
    for (const { record: entry } of await findByIds(billing, 'audit-entry', ids)) {
      found.set(entry.id, entry);
      // A command that wrote a record read it before, and so is linked to the entry that wrote it before.
      if (entry.wrote.some((one) => wanted.has(keyOf(one)) && one.version !== 1))
        for (const { id } of entry.after) next.add(id);
    }
    ids = [...next].filter((id) => !found.has(id));
  }
  return wrote(wanted, [...found.values()]);
}

/** Which entry wrote each record last, by the record's key. */
async function writersOf(
  billing: Pick<Billing, 'find'>,
  refs: readonly Ref[],
): Promise<ReadonlyMap<string, string>> {
  const kinds = [...new Set(refs.map(({ kind }) => kind))];
  const found = await Promise.all(
    kinds.map((kind) => {
      const its = refs.filter((ref) => ref.kind === kind);
      return findByIds(
        billing,
        kind,
        its.map(({ id }) => id),
      );
    }),
  );
  return new Map(found.flat().flatMap(({ record, by }) => (by ? [[keyOf(record), by.id] as const] : [])));
}

async function everyEntryOf(
  billing: Pick<Billing, 'find'>,
  wanted: ReadonlyMap<string, Ref>,
): Promise<readonly AuditEntry[]> {
  const all = await findAll(billing, { kind: 'audit-entry', limit: limitMax });
  return wrote(
    wanted,
    all.map(({ record }) => record),
  );
}

const wrote = (wanted: ReadonlyMap<string, Ref>, entries: readonly AuditEntry[]): readonly AuditEntry[] =>
  entries
    .filter((entry) => entry.wrote.some((one) => wanted.has(keyOf(one))))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
