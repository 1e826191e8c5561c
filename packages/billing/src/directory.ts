import type { Billing } from './billing.js';
import type { Asked } from './input/asked.js';
import { cursorOf, type Cursor } from './query.js';
import type { CatalogItem } from './records/catalog-item.js';
import { grantOf, type Asker } from './policy.js';
import {
  partyOf,
  type DirectoryEntry,
  type DirectoryEntryContent,
  type DirectoryKind,
} from './records/directory-entry.js';
import type { Party } from './records/party.js';
import { sortName } from './records/sort-name.js';
import { noTaxRates } from './records/tax-rates.js';
import { lineOfItem, type ItemLine } from './views/item-line.js';

/** In which part someone or some place appears on an invoice. */
export const partyRoles = ['client', 'payer', 'practitioner', 'location'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** An item as it is offered: what it is called, and the line it fills (billing.md I-19, I-21). */
export interface OfferedItem {
  readonly id: string;
  readonly name: string;
  readonly line: Asked<ItemLine>;
}

/** What is looked for, one page of it. */
export interface Search {
  /** How the name begins, whatever its case and accents. Absent or blank: everything. */
  readonly text?: string;
  /** At most this many; from 1 to 1,000. */
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/** A part of an answer, by name. */
export interface Page<T> {
  readonly entries: readonly T[];
  /** Where to go on; absent where there is no more. The page that follows may be empty. */
  readonly next?: string;
}

/**
 * Where people, places and items are found for an invoice: the records of the books, or the host's own. What is chosen is
 * copied into the invoice, so nothing is asked about it again. Methods reject when the directory cannot be read.
 */
export interface Directory {
  /** Who or what can be chosen in this part. Payers are contacts (billing.md I-06). */
  parties(role: PartyRole, search: Search): Promise<Page<Party>>;
  /** What can be sold. */
  items(search: Search): Promise<Page<OfferedItem>>;
  /** In which parts someone new can be added by name while an invoice is written. Absent: in none. */
  readonly adds?: readonly PartyRole[];
  /** What adds someone of that name to the books. Absent where the host has its own people, and adds them itself. */
  entryNamed?(role: PartyRole, name: string, newId: NewId): DirectoryEntryContent;
  /** Whether something can be put on the price list while an invoice is written. Absent: no. */
  readonly addsItems?: boolean;
}

/** Makes an id that nobody else makes, `cli_0f3a…`. */
type NewId = <P extends string>(prefix: P) => `${P}_${string}`;

/** Whether the asker may add someone in this part: the host decides about its own people, the policy about the books'. */
export const mayAdd = (directory: Directory, role: PartyRole, asker: Asker): boolean =>
  (directory.adds?.includes(role) ?? false) &&
  (directory.entryNamed === undefined || grantOf(asker, 'save-directory-entry') !== undefined);

/** Whether the asker may put something on the price list: the host decides about its own, the policy about the books'. */
export const mayAddItem = (directory: Directory, asker: Asker): boolean =>
  (directory.addsItems ?? false) &&
  (directory.entryNamed === undefined || grantOf(asker, 'save-catalog-item') !== undefined);

const kinds: Readonly<Record<PartyRole, DirectoryKind>> = {
  client: 'client',
  payer: 'contact',
  practitioner: 'practitioner',
  location: 'location',
};

/** What can be added by name to the records of the books. */
export const recordsAdd = {
  adds: ['client', 'payer'],
  addsItems: true,
  entryNamed,
} as const satisfies Pick<Directory, 'adds' | 'addsItems' | 'entryNamed'>;

/** The directory over the records of the books: what is in use, in the order of names. */
export const directoryOf = (billing: Billing): Directory => ({
  async parties(role, search) {
    const { entries, ...rest } = await pageOf(billing, kinds[role], search);
    return { ...rest, entries: (entries as readonly DirectoryEntry[]).map(partyOf) };
  },

  async items(search) {
    const [{ entries, ...rest }, [stored]] = await Promise.all([
      pageOf(billing, 'catalog-item', search),
      billing.find({ kind: 'tax-rates', limit: 1 }),
    ]);
    const { rates } = stored?.record ?? noTaxRates;
    const offer = (item: CatalogItem): OfferedItem => {
      return { id: item.id, name: item.name, line: lineOfItem(item, rates) };
    };
    return { ...rest, entries: (entries as readonly CatalogItem[]).map(offer) };
  },

  ...recordsAdd,
});

/** A person who is a client, or a contact who pays: all else is added where the directory is kept (billing.md I-04, S-27). */
function entryNamed(role: PartyRole, name: string, newId: NewId): DirectoryEntryContent {
  if (role === 'client') return { kind: 'client', form: 'person', id: newId('cli'), name };
  if (role === 'payer') return { kind: 'contact', type: 'other', id: newId('con'), name };
  throw new RangeError(`No ${role} is added by name.`);
}

/** One range of the records in use: names that begin alike stand together. */
async function pageOf(
  billing: Billing,
  kind: DirectoryKind | 'catalog-item',
  { text = '', limit, after }: Search,
): Promise<Page<DirectoryEntry | CatalogItem>> {
  const start = sortName(text);
  const from = after === undefined ? { place: start, id: '' } : cursorIn(after);
  const found = await billing.find({ kind, where: { status: 'active' }, after: from, limit });
  const entries = found.map(({ record }) => record).filter(({ name }) => sortName(name).startsWith(start));
  const last = entries.at(-1);
  // A full page of names that begin so may not be the last of them.
  return last && entries.length === limit ? { entries, next: nextOf(cursorOf(last)) } : { entries };
}

// Ids hold no spaces.
const nextOf = ({ id, place }: Cursor) => `${id} ${place}`;
function cursorIn(next: string): Cursor {
  const end = next.indexOf(' ');
  return { id: next.slice(0, end), place: next.slice(end + 1) };
}

/** What a host has as lists. */
export interface DirectoryLists extends Partial<Readonly<Record<PartyRole, readonly Party[]>>> {
  readonly item?: readonly OfferedItem[];
  /** In which parts the host adds someone new, when it is asked to. */
  readonly adds?: readonly PartyRole[];
  /** Whether the host puts something on its price list, when it is asked to. */
  readonly addsItems?: boolean;
}

/** The directory over lists that a host has in memory, in their own order. */
export function directoryIn(lists: DirectoryLists): Directory {
  const page = <T extends { readonly name: string }>(
    all: readonly T[] = [],
    search: Search,
  ): Promise<Page<T>> => {
    const start = sortName(search.text ?? '');
    const matching = all.filter(({ name }) => sortName(name).startsWith(start));
    const from = Number(search.after ?? 0);
    const end = from + search.limit;
    const entries = matching.slice(from, end);
    return Promise.resolve(end < matching.length ? { entries, next: String(end) } : { entries });
  };
  return {
    parties: (role, search) => page(lists[role], search),
    items: (search) => page(lists.item, search),
    ...(lists.adds && { adds: lists.adds }),
    ...(lists.addsItems && { addsItems: lists.addsItems }),
  };
}
