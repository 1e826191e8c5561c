import { paymentDay } from './records/payment.js';
import type { BillingRecord, Kind, RecordOf } from './records/record.js';
import { sortName } from './records/sort-name.js';
import type { Stored } from './storage.js';

/**
 * The fields records can be found by. A storage keeps an index for each combination of `selections`, so no query
 * ever reads the whole book.
 */
export interface Selectors {
  readonly id?: string;
  readonly client?: string;
  readonly payer?: string;
  readonly status?: string;
  readonly invoice?: string;
  readonly payment?: string;
  readonly creditNote?: string;
}

/** The combinations a query may ask for, each with an index of its own. */
export const selections = [
  [],
  ['id'],
  ['client'],
  ['status'],
  ['client', 'status'],
  ['payer'],
  ['payer', 'status'],
  ['invoice'],
  ['payment'],
  ['creditNote'],
] as const satisfies readonly (readonly (keyof Selectors)[])[];

/**
 * What an answer is in the order of: the `day` a record is of, its name where it is listed by name; or the day on which an
 * invoice is due, drafts of which that is not said as if after every day.
 */
export type OrderedBy = 'day' | 'due-day';

/** The selections that an answer may be asked for in the order of `due-day`: those of invoices. */
export const dueSelections = selections.filter((names: readonly string[]) =>
  names.every((name) => name === 'client' || name === 'payer' || name === 'status'),
);

/** Where a record stands in an ordered answer: by its place, then by id. */
export interface Cursor {
  /** Its business day, or the day it is due; the name it is sorted by where it is listed by name. */
  readonly place: string;
  readonly id: string;
}

type StatusOf<K extends Kind> = RecordOf<K> extends { readonly status: infer S } ? S : never;
type Where<K extends Kind> =
  | { readonly id: string }
  | { readonly ids: readonly string[] }
  | (K extends
      'invoice' | 'payment' | 'credit-note' | 'credit-allocation' | 'write-off' | 'refund' | 'dispute'
      ? { readonly client: string; readonly status?: StatusOf<K> }
      : never)
  | (K extends 'archived-invoice' | 'credit-note-draft' ? { readonly client: string } : never)
  | (K extends 'invoice' | 'payment' ? { readonly payer: string; readonly status?: StatusOf<K> } : never)
  | ([StatusOf<K>] extends [never] ? never : { readonly status: StatusOf<K> })
  | (K extends
      | 'allocation'
      | 'credit-note'
      | 'credit-note-draft'
      | 'credit-allocation'
      | 'write-off'
      | 'archived-invoice'
      | 'event-link'
      | 'public-link'
      ? { readonly invoice: string }
      : never)
  | (K extends 'allocation' | 'refund' | 'dispute' | 'provider-reference'
      ? { readonly payment: string }
      : never)
  | (K extends 'credit-allocation' | 'refund' ? { readonly creditNote: string } : never);

interface QueryOf<K extends Kind> {
  readonly kind: K;
  readonly where?: Where<K>;
  /** Absent: `day`. */
  readonly by?: K extends 'invoice' ? OrderedBy : 'day';
  /** By business day, by due day, or by name: `ascending` (oldest first, A to Z, the default) or `descending`. */
  readonly order?: 'ascending' | 'descending';
  /** Continues after this place: the `cursorOf` the last record of the page before, or one that no record holds. */
  readonly after?: Cursor;
  /** At most this many; from 1 to 1,000. */
  readonly limit: number;
}

export type Query = { [K in Kind]: QueryOf<K> }[Kind];

/**
 * The selection that a query asks by. Throws where there is none: no index answers such a query, which the compiler cannot
 * always tell, and a storage that read the whole book for it would hide that from its users.
 */
export function selectionOf({ where, ...query }: Query): readonly (keyof Selectors)[] {
  const { kind, by }: { readonly kind: Kind; readonly by?: OrderedBy } = query;
  const names = Object.keys(where ?? {}).map((name) => (name === 'ids' ? 'id' : name));
  const found = selections.find(
    (one) => one.length === names.length && one.every((name) => names.includes(name)),
  );
  if (!found) throw new Error(`No index answers a query by ${names.join(' and ')}.`);
  if (by === 'due-day' && kind !== 'invoice') throw new Error(`No index has a ${kind} by its due day.`);
  return found;
}

/** What can be asked of every kind, where it is not known which. */
interface AnyQuery {
  readonly kind: Kind;
  readonly where?: { readonly ids: readonly string[] };
  readonly limit: number;
}

/** The query for a kind that is not known. The compiler tells that it is one only where there are at most 25 kinds. */
export const queryOfAny = (query: AnyQuery): Query => query as Query;

/** What a query finds, as narrow as its question: asking for open invoices gives `Stored<OpenInvoice>`. */
export type Found<Q extends Query> = Stored<
  Q extends { readonly where: { readonly status: infer S } }
    ? Extract<RecordOf<Q['kind']>, { readonly status: S }>
    : RecordOf<Q['kind']>
>;

/** The greatest `limit` of a query. */
export const limitMax = 1000;

/** The values a record is found by. One definition, so that all storages agree. */
export function selectorsOf(record: BillingRecord): Selectors {
  const { id } = record;
  switch (record.kind) {
    case 'invoice':
    case 'payment': {
      const { client, payer, status } = record;
      return { id, client: client.id, status, ...(payer && { payer: payer.id }) };
    }
    case 'credit-note':
    case 'write-off':
      return { id, client: record.client.id, status: record.status, invoice: record.invoice };
    case 'refund':
      return {
        ...{ id, client: record.client.id, status: record.status },
        ...('payment' in record ? { payment: record.payment } : { creditNote: record.creditNote }),
      };
    case 'dispute':
      return { id, client: record.client.id, status: record.status, payment: record.payment };
    case 'credit-allocation': {
      const { client, status, invoice, creditNote } = record;
      return { id, client: client.id, status, invoice, creditNote };
    }
    case 'public-link':
      return { id, status: record.status, invoice: record.invoice };
    case 'archived-invoice':
      return { id, client: record.issued.client.id, invoice: record.invoice };
    case 'credit-note-draft':
      return { id, client: record.client.id, invoice: record.invoice };
    case 'event-link':
      return { id, invoice: record.invoice };
    case 'provider-reference':
      return { id, payment: record.payment };
    case 'allocation':
      return { id, status: record.status, invoice: record.invoice, payment: record.payment };
    case 'catalog-item':
    case 'client':
    case 'contact':
    case 'practitioner':
    case 'location':
      return { id, status: record.status };
    default:
      return { id };
  }
}

function placeOf(record: BillingRecord): string {
  switch (record.kind) {
    case 'invoice':
    case 'credit-note':
    case 'credit-note-draft':
      return record.issuedOn;
    case 'archived-invoice':
      return record.issued.issuedOn;
    case 'public-link':
      return record.createdOn;
    case 'payment':
      return paymentDay(record);
    case 'allocation':
    case 'credit-allocation':
      return record.allocatedOn;
    case 'write-off':
      return record.writtenOffOn;
    case 'refund':
      return record.status === 'pending' || record.status === 'failed'
        ? record.requestedOn
        : record.refundedOn;
    case 'dispute':
      return 'lostOn' in record ? record.lostOn : record.openedOn;
    case 'audit-entry':
      return record.at;
    case 'catalog-item':
    case 'client':
    case 'contact':
    case 'practitioner':
    case 'location':
      return sortName(record.name);
    default:
      return '';
  }
}

/** The day on which an invoice is due, or what comes after every day; undefined for what is never asked for by it. */
export const duePlaceOf = (record: BillingRecord): string | undefined =>
  record.kind === 'invoice' ? (record.dueOn ?? '~') : undefined;

/** Where a record stands in every answer it is part of, in this order. */
export const cursorOf = (record: BillingRecord, by: OrderedBy = 'day'): Cursor => ({
  place: (by === 'due-day' ? duePlaceOf(record) : undefined) ?? placeOf(record),
  id: record.id,
});

/** Orders as a query does, ascending. */
export function compareCursors(a: Cursor, b: Cursor): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
