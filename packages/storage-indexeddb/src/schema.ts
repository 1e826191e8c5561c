import {
  cursorOf,
  duePlaceOf,
  dueSelections,
  keyOf,
  openItemsOf,
  selections,
  selectorsOf,
  type BillingRecord,
  type OrderedBy,
  type Selectors,
  type Stored,
} from '@billkit/billing';
import { Dexie, type EntityTable } from 'dexie';
import { moveTotals, type Totals } from './totals.js';

/** A record as it is kept: with the values it is found by beside it. */
export interface Row extends Stored, Selectors {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  /** Its place in an answer, a name where that is no day: a column cannot change its name without a new version. */
  readonly day: string;
  /** Its place by due day, for an invoice. */
  readonly due?: string;
}

/** The version of the shape of the rows. A higher one in the database belongs to newer code, which alone may write. */
export const schemaVersion = 6;

/** Dexie counts in tens, so that there may be steps between its versions. */
const nativeVersion = schemaVersion * 10;

export const rowOf = ({ record, version, by, salt }: Stored): Row => ({
  ...selectorsOf(record),
  key: keyOf(record),
  kind: record.kind,
  id: record.id,
  day: cursorOf(record).place,
  ...dueIn(record),
  version,
  record,
  ...(by && { by }),
  ...(salt && { salt }),
});

// Left out where there is none, so that what is no invoice stands in no index by due day.
function dueIn(record: BillingRecord): Pick<Row, 'due'> {
  const due = duePlaceOf(record);
  return due === undefined ? {} : { due };
}

/** What a row keeps, without what it is found by. */
export const storedIn = ({ record, version, by, salt }: Row): Stored => ({
  record,
  version,
  ...(by && { by }),
  ...(salt && { salt }),
});

/** The compound index that answers questions by these selectors, in order of place and id. */
export const indexOf = (names: readonly string[], by: OrderedBy = 'day'): string =>
  `[${['kind', ...names, by === 'due-day' ? 'due' : 'day', 'id'].join('+')}]`;

/** The table, as Dexie is told of it; a record is found by its id through its key. It changes only with `schemaVersion`. */
export const rows = [
  'key',
  ...selections.filter((names) => !names.some((one) => one === 'id')).map((names) => indexOf(names)),
  ...dueSelections.map((names) => indexOf(names, 'due-day')),
].join(', ');

/** The table of control totals: each under its `totalKeyOf`. */
export const totals = '';

/**
 * The database: a table of records with an index for each selection that a query may make, and one of the control totals
 * that follow from them. Opens no database but of this version
 * or an older one: a newer one fails with `VersionError`.
 */
export class BillingDatabase extends Dexie {
  declare readonly rows: EntityTable<Row, 'key'>;
  declare readonly totals: Totals;

  constructor(name: string) {
    const indexedDB = Dexie.dependencies.indexedDB as IDBFactory | undefined;
    super(name, {
      // Relaxed durability leaves an acknowledged payment in the system's cache when the power goes.
      chromeTransactionDurability: 'strict',
      autoOpen: false,
      ...(indexedDB && { indexedDB: onlyUpTo(nativeVersion, indexedDB) }),
    });
    // Rows of an older version get what their records are found by now, and all totals are added up anew.
    this.version(schemaVersion)
      .stores({ rows, totals })
      .upgrade(async (tables) => {
        const open: BillingRecord[] = [];
        await tables
          .table<Row>('rows')
          .toCollection()
          .modify((row) => {
            Object.assign(row, rowOf(row));
            if (openItemsOf(row.record).length > 0) open.push(row.record);
          });
        const kept = tables.table('totals') as Totals;
        await kept.clear();
        await moveTotals(kept, [], open);
      });
  }
}

/**
 * The browser's databases, as far as this code may open them. Dexie answers a newer database by opening it all the
 * same and adding what it misses, and old code would write its shape into it.
 */
function onlyUpTo(version: number, factory: IDBFactory): IDBFactory {
  return {
    open(name, asked) {
      if (asked === undefined || asked > version)
        throw new DOMException('The database is newer than this code.', 'VersionError');
      return factory.open(name, asked);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
