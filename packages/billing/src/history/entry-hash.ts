import type { AuditEntry, EntryLink } from '../records/audit-entry.js';
import type { BillingRecord } from '../records/record.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/** What an entry is linked by: the SHA-256 of all of it in canonical JSON, but for the hash itself. */
export const hashOf = (entry: Omit<AuditEntry, 'hash'>): string =>
  sha256(canonicalJson({ ...entry, hash: undefined }));

/** What a record is known by in the entry that wrote it: the SHA-256 of its canonical JSON. */
export const digestOf = (record: BillingRecord): string => sha256(canonicalJson(record));

export const linkTo = ({ id, hash }: EntryLink): EntryLink => ({ id, hash });

/** Links without repetition, in the order of ids. */
export function inOrder(links: readonly EntryLink[]): readonly EntryLink[] {
  const byId = new Map(links.map((link) => [link.id, linkTo(link)]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
