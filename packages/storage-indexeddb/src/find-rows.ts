import { compareCursors, cursorOf, keyOf, selectionOf, type Query } from '@billkit/billing';
import { indexOf, type BillingDatabase, type Row } from './schema.js';

// Keys of an index are arrays: a shorter one comes before all that begin with it, and an array comes after any text.
const afterAllText: readonly never[] = [];

/** The rows that answer a query: one range of one index, never a scan and never an offset. */
export async function findRows(database: BillingDatabase, query: Query): Promise<Row[]> {
  const { kind, where, by, order, after, limit } = query;
  const isDescending = order === 'descending';
  const { ids, ...selectors } = { ids: undefined, ...where };
  const asked = new Map(Object.entries<string>(selectors));
  const id = asked.get('id');
  const named = id === undefined ? ids : [id];
  if (named) {
    const found = await database.rows.bulkGet([...new Set(named)].map((one) => keyOf({ kind, id: one })));
    const way = isDescending ? -1 : 1;
    const place = (row: Row) => cursorOf(row.record, by);
    return found
      .filter((row) => row !== undefined)
      .filter((row) => !after || compareCursors(place(row), after) * way > 0)
      .sort((a, b) => compareCursors(place(a), place(b)) * way)
      .slice(0, limit);
  }

  const names = selectionOf(query);
  const start = [kind, ...names.map((name) => asked.get(name) ?? '')];
  const place = after && [...start, after.place, after.id];
  const lower = isDescending ? start : (place ?? start);
  const upper = isDescending ? (place ?? [...start, afterAllText]) : [...start, afterAllText];
  const range = database.rows.where(indexOf(names, by)).between(lower, upper, isDescending || !place, false);
  return (isDescending ? range.reverse() : range).limit(limit).toArray();
}
