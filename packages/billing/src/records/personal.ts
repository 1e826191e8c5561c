import { compareDays, type Day } from '../time/day.js';
import type { AuditEntry } from './audit-entry.js';
import type { BillingRecord, Kind, Ref } from './record.js';

/** What stands where the name of an erased person stood. */
export const erasedName = '(erased)';

/** Who is taken out of the books. */
export interface Erasure {
  /** The host's own id of a client, or of who pays. */
  readonly person: string;
  /**
   * The first day whose documents the law may still ask for as they were printed: those of it and of later days keep what
   * they say of the person. Absent: none do.
   */
  readonly keepFrom?: Day;
}

/** A kind of records that name a client does not compile until it is in the list. */
type NamesClient = Extract<BillingRecord, { readonly client: unknown }>['kind'];

const erasable = {
  ...{ invoice: true, payment: true, refund: true, 'credit-note': true, 'write-off': true },
  ...{ 'credit-note-draft': true, 'credit-allocation': true, dispute: true },
  ...{ 'archived-invoice': true, client: true, contact: true, 'audit-entry': true },
} satisfies Record<NamesClient | 'archived-invoice' | 'client' | 'contact' | 'audit-entry', true>;

type ErasableKind = keyof typeof erasable;

/** The kinds of records that say anything of persons. */
export const erasableKinds = Object.keys(erasable) as readonly ErasableKind[];

export const isErasable = (kind: Kind): kind is ErasableKind => Object.hasOwn(erasable, kind);

/**
 * The record without what it says of persons: clients and those who pay have the name `erasedName` and nothing else but
 * their id, and free texts that are not about what was sold are gone. Lines, reasons, amounts and numbers are whole.
 */
export function withoutPersons<R extends BillingRecord>(record: R): R;
export function withoutPersons(record: BillingRecord): BillingRecord {
  if (record.kind === 'audit-entry') return { ...record, ...askedWithoutPersons(record) };
  return isErasable(record.kind) ? strip(record, () => true) : record;
}

/** Who asked for what, without what that says of persons. Who keeps the books stays named. */
export function askedWithoutPersons({ actor, command }: AuditEntry): Pick<AuditEntry, 'actor' | 'command'> {
  const { name: _, ...client } = actor;
  return { actor: actor.client === undefined ? actor : client, command: strip(command, () => true) };
}

/** The record after the erasure; undefined where that changes nothing. `get` finds what an entry wrote. */
export function erasedFrom(
  record: BillingRecord,
  { person, keepFrom }: Erasure,
  get: (ref: Ref) => BillingRecord | undefined,
): BillingRecord | undefined {
  if (keepFrom !== undefined && isDocumentSince(record, keepFrom)) return undefined;
  if (!(record.kind === 'audit-entry' ? isAbout(record, person, get) : names(record, person)))
    return undefined;
  const erased =
    record.kind === 'audit-entry' ? withoutPersons(record) : strip(record, (id) => id === person);
  // Both have their fields in the same order.
  return JSON.stringify(erased) === JSON.stringify(record) ? undefined : erased;
}

/** Whether an entry is about the person: what was asked names them, or one of the records that it wrote does. */
const isAbout = (
  { command, wrote }: AuditEntry,
  person: string,
  get: (ref: Ref) => BillingRecord | undefined,
): boolean => names(command, person) || wrote.some((ref) => names(get(ref), person));

/** Whether the record is a document, not a draft or an online payment of which no money has come, of this day or a later one. */
function isDocumentSince(record: BillingRecord, from: Day): boolean {
  const day = dayOfDocument(record);
  return day !== undefined && compareDays(day, from) >= 0;
}

function dayOfDocument(record: BillingRecord): Day | undefined {
  switch (record.kind) {
    case 'invoice':
      return record.status === 'draft' ? undefined : record.issuedOn;
    case 'archived-invoice':
      return record.issued.issuedOn;
    case 'credit-note':
      return record.issuedOn;
    case 'payment':
      return record.number === null ? undefined : record.receivedOn;
    case 'refund':
      return 'refundedOn' in record ? record.refundedOn : record.requestedOn;
    case 'dispute':
      return record.openedOn;
    case 'write-off':
      return record.writtenOffOn;
    default:
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;
interface Person extends Fields {
  readonly id: string;
  readonly name: string;
}

const isObject = (data: unknown): data is Fields => typeof data === 'object' && data !== null;
const hasName = (data: unknown): data is Person =>
  isObject(data) && typeof data['id'] === 'string' && typeof data['name'] === 'string';

/** A document's copy of a client or payer. */
const isParty = (field: string, value: unknown): value is Person =>
  (field === 'client' || field === 'payer') && hasName(value);

/** A client or contact of the directory. */
const isEntry = (data: unknown): data is Person =>
  hasName(data) && (data['kind'] === 'client' || data['kind'] === 'contact');

/** What of a directory entry is not about the person. */
const kept: ReadonlySet<string> = new Set(['kind', 'id', 'form', 'type', 'status']);

/** Texts that may say anything of anybody. The description of a line says what was sold. */
const isFreeText = (field: string, of: Fields) =>
  field === 'description' ? !('unitPrice' in of || 'line' in of) : freeTexts.has(field);
const freeTexts: ReadonlySet<string> = new Set(['memo', 'note', 'title', 'to']);

/** The same data without these persons and without free texts. */
function strip<T>(data: T, isErased: (id: string) => boolean): T;
function strip(data: unknown, isErased: (id: string) => boolean): unknown {
  if (Array.isArray(data)) return data.map((item: unknown) => strip(item, isErased));
  if (!isObject(data)) return data;
  // Entries of others do not come here: they name nobody but themselves.
  if (isEntry(data)) {
    const rest = Object.entries(data).filter(([field]) => kept.has(field));
    return { ...Object.fromEntries(rest), name: erasedName, ...('status' in data && { status: 'archived' }) };
  }
  return Object.fromEntries(
    Object.entries(data)
      .filter(([field]) => !isFreeText(field, data))
      .map(([field, value]) => [
        field,
        isParty(field, value) ? party(value, isErased) : strip(value, isErased),
      ]),
  );
}

const party = (person: Person, isErased: (id: string) => boolean) =>
  isErased(person.id) ? { id: person.id, name: erasedName } : person;

/** Whether data names a person as client, payer or directory entry. */
function names(data: unknown, person: string): boolean {
  if (!isObject(data)) return false;
  if (isEntry(data)) return data.id === person;
  return Object.entries(data).some(([field, value]) =>
    isParty(field, value) ? value.id === person : names(value, person),
  );
}
