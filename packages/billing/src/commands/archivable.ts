import type { Books } from '../books.js';
import type { Decision } from '../command.js';
import type { BillingRecord, Kind, Ref } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';

/** The kinds that are one record each, in use or archived. */
type ArchivableKind = Extract<BillingRecord, { readonly status: 'active'; readonly name: string }>['kind'];

/** The name of such a record. */
export interface ArchivableRef extends Ref {
  readonly kind: ArchivableKind & Kind;
}

/**
 * That the record may be written over: it is as the person saw it, and in use. `seen` is 0 for a new one.
 * Refuses, in this order, with `stale-version`, `entry-archived`.
 */
export function requireWritable(
  { kind, id }: ArchivableRef,
  seen: number,
  books: Books,
): Result<null, Refusal> {
  const current = books.requireVersion(kind, id, seen);
  if (!current.ok) return current;
  const before = books.get(kind, id);
  return before?.status === 'archived' ? no({ type: 'entry-archived', name: before.name }) : ok(null);
}

/** Takes the record out of use. Refuses, in this order, with `not-found`, `already-archived`. */
export function archiveRecord({ kind, id }: ArchivableRef, books: Books): Result<Decision, Refusal> {
  const found = books.require(kind, id);
  if (!found.ok) return found;
  if (found.value.status === 'archived') return no({ type: 'already-archived', name: found.value.name });
  return ok({ writes: [{ ...found.value, status: 'archived' }] });
}

/** Brings the record back into use. Refuses, in this order, with `not-found`, `not-archived`. */
export function restoreRecord({ kind, id }: ArchivableRef, books: Books): Result<Decision, Refusal> {
  const found = books.require(kind, id);
  if (!found.ok) return found;
  if (found.value.status === 'active') return no({ type: 'not-archived', name: found.value.name });
  return ok({ writes: [{ ...found.value, status: 'active' }] });
}
