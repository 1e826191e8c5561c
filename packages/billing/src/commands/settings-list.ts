import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';

/** An entry of a settings record: a tax rate, a payment method. */
interface Item {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
}

/** The list with the item in the place of the one with its id, or at the end. */
export function withItem<I extends Item>(items: readonly I[], item: I): readonly I[] {
  const isNew = !items.some(({ id }) => id === item.id);
  return isNew ? [...items, item] : items.map((one) => (one.id === item.id ? item : one));
}

/** Whether another item in use has the name already: people choose by name. */
export const isNameTaken = (items: readonly Item[], id: string, name: string): boolean =>
  items.some((item) => item.id !== id && !item.archived && item.name === name);

/** The item. Refuses with `not-found`. */
export function requireItem<I extends Item>(
  items: readonly I[],
  kind: 'tax-rates' | 'payment-methods',
  id: string,
): Result<I, Refusal> {
  const item = items.find((one) => one.id === id);
  return item ? ok(item) : no({ type: 'not-found', kind, id });
}
