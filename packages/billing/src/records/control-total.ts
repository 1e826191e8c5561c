import { add, isZero, negate, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Day } from '../time/day.js';
import { openItemsOf, type Figure, type OpenItem } from './open-item.js';
import type { BillingRecord } from './record.js';

/**
 * What the open items of one client, or of all together, come to in one currency, and on one due day where it is owed. A
 * storage keeps it beside the records it follows from, as it keeps an index: nothing decides by it, and no command waits for it.
 */
export interface ControlTotal {
  /** Absent: of all clients together. */
  readonly client?: string;
  readonly currency: Currency;
  readonly figure: Figure;
  /** Of what is owed, and of nothing else. */
  readonly dueOn?: Day;
  readonly amount: Amount;
  /** How many items it adds up: installments, payments or credit notes. */
  readonly items: number;
}

/** Whose control totals: one client's, or those of all together. */
export interface TotalsAsked {
  readonly client?: string;
}

/** What a control total is kept under. In the order of these, element by element, they are answered. */
export type TotalKey = readonly [client: string, currency: string, figure: string, dueOn: string];

/** Under which key a control total is kept; no client has an empty id. */
export const totalKeyOf = ({ client, currency, figure, dueOn }: ControlTotal): TotalKey => [
  client ?? '',
  currency,
  figure,
  dueOn ?? '',
];

/**
 * By how much control totals change where records become others: each that does, once, in the order of keys. `before`: what
 * was there and is changed or deleted. `after`: what is written. A changed rule here is a new version of every store.
 */
export function totalMoves(
  before: Iterable<BillingRecord>,
  after: Iterable<BillingRecord>,
): readonly ControlTotal[] {
  const moves = new Map<string, ControlTotal>();
  const move = (item: OpenItem, way: 1 | -1) => {
    const { client: _, ...ofAll } = item;
    for (const of of [ofAll, item]) {
      const one = { ...of, amount: way === 1 ? of.amount : negate(of.amount), items: way };
      const key = JSON.stringify(totalKeyOf(one));
      moves.set(key, moved(moves.get(key), one));
    }
  };
  for (const record of before) for (const item of openItemsOf(record)) move(item, -1);
  for (const record of after) for (const item of openItemsOf(record)) move(item, 1);
  const all = [...moves.values()];
  return all.filter(({ amount, items }) => items !== 0 || !isZero(amount)).sort(compareTotals);
}

/** A control total after a move. One of no items is not kept. */
export const moved = (total: ControlTotal | undefined, move: ControlTotal): ControlTotal =>
  total ? { ...total, amount: add(total.amount, move.amount), items: total.items + move.items } : move;

/** The control totals of these records, recomputed: what a storage must answer that keeps no others. */
export const controlTotalsOf = (
  records: Iterable<BillingRecord>,
  { client }: TotalsAsked,
): readonly ControlTotal[] => totalMoves([], records).filter((total) => total.client === client);

function compareTotals(a: ControlTotal, b: ControlTotal): number {
  const [left, right] = [totalKeyOf(a), totalKeyOf(b)];
  const place = left.findIndex((text, at) => text !== right[at]);
  return (left[place] ?? '') < (right[place] ?? '') ? -1 : 1;
}
