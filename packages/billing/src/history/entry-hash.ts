import type { AuditEntry, EntryLink, Written } from '../records/audit-entry.js';
import { askedWithoutPersons, withoutPersons } from '../records/personal.js';
import { keyOf, type BillingRecord, type Ref } from '../records/record.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/** What an entry is linked by: the SHA-256 in canonical JSON of all that is left when persons are erased, but the hash. */
export const hashOf = (entry: AuditEntry): string =>
  sha256(canonicalJson({ ...withoutPersons(entry), hash: undefined }));

/** What a record is known by in the entry that wrote it: the SHA-256 of what is left of it when persons are erased. */
export const digestOf = (record: BillingRecord): string => sha256(canonicalJson(withoutPersons(record)));

/** Whether a record, or what an entry was asked, says anything that goes when persons are erased. */
export const hasPersons = (record: BillingRecord): boolean =>
  canonicalJson(withoutPersons(record)) !== canonicalJson(record);

/** What proves the rest: the SHA-256 of a salt and of all that the record says, or that was asked. Without the salt it tells nothing. */
export const sealOf = (record: BillingRecord, salt: string): string =>
  sha256(salt + canonicalJson(record.kind === 'audit-entry' ? askedIn(record) : record));

const askedIn = ({ actor, command }: AuditEntry) => ({ actor, command });

export const linkTo = ({ id, hash }: EntryLink): EntryLink => ({ id, hash });

/** Links without repetition, in the order of ids. */
export function inOrder(links: readonly EntryLink[]): readonly EntryLink[] {
  const byId = new Map(links.map((link) => [link.id, linkTo(link)]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is signed: what happened, and the records as they were written, in the order of `wrote`. */
export interface Unsigned {
  readonly entry: Omit<AuditEntry, 'hash' | 'seal' | 'wrote'>;
  readonly writes: readonly { readonly record: BillingRecord; readonly version: number }[];
  readonly deletes: readonly Ref[];
}

/** An entry with its digests, seals and hash, and the salts of all that has a seal, by key. */
export interface Signed {
  readonly entry: AuditEntry;
  readonly salts: Readonly<Record<string, string>>;
}

/** Signs an entry. `secret` is a text that nobody can guess; it is kept nowhere, so that no salt leads to another. */
export function sign({ entry: asked, writes, deletes }: Unsigned, secret: string): Signed {
  const salts: Record<string, string> = {};
  const seal = (ref: Ref, left: string, all: string) => {
    if (left === all) return {};
    const salt = sha256(`${secret} ${keyOf(ref)}`).slice(0, 32);
    salts[keyOf(ref)] = salt;
    return { seal: sha256(salt + all) };
  };
  const wrote: readonly Written[] = [
    ...writes.map(({ record, version }) => {
      const [left, all] = [canonicalJson(withoutPersons(record)), canonicalJson(record)];
      const { kind, id } = record;
      const sealed = kind === 'audit-entry' ? {} : seal(record, left, all);
      return { kind, id, version, digest: sha256(left), ...sealed };
    }),
    ...deletes.map(({ kind, id }) => ({ kind, id, version: 0 })),
  ];
  const unsigned: AuditEntry = { ...asked, wrote, hash: '' };
  const [left, all] = [canonicalJson(askedWithoutPersons(unsigned)), canonicalJson(askedIn(unsigned))];
  const sealed = { ...unsigned, ...seal(unsigned, left, all) };
  return { entry: { ...sealed, hash: hashOf(sealed) }, salts };
}
