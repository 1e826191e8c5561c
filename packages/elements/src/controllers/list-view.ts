import { parseDay, type Day } from '@billkit/billing';
import type { ListOrder } from './list-order.js';

/** What a list may be narrowed down by and how it is ordered, and how that is written into an address. */
export interface ListViews<V> {
  /** The view of the whole list. */
  readonly whole: V;
  /** As the text of a URL's query, such as `status=open&from=2026-01-01`; empty for the whole list. */
  readonly write: (view: V) => string;
  /** Reads what `write` wrote. What a person could have put into an address and means nothing is left out. */
  readonly read: (text: string) => V;
}

/** What every list is narrowed down by; empty where it is not. */
export interface Narrowed {
  readonly status: string;
  readonly client: string;
  readonly from: Day | '';
  readonly to: Day | '';
  readonly text: string;
  readonly order: ListOrder;
}

/** The day that was said, if it is one. */
export function anyDay(said: string): Day | '' {
  const day = parseDay(said);
  return day.ok ? day.value : '';
}

/** What was said, if it is one of these. */
export const anyOf = <T extends string>(values: readonly T[], said: string): T | '' =>
  values.find((one) => one === said) ?? '';

/** The order that was said, if it is one of these; else the newest first. */
export const anyOrder = (orders: readonly ListOrder[], said: string): ListOrder =>
  anyOf(orders, said) || 'newest';

/** The views of a list; `viewBy` makes one of what is said of each field, which may be nothing. */
export function viewsOf<V extends Readonly<Record<keyof V, string>>>(
  viewBy: (said: (field: keyof V & string) => string) => V,
): ListViews<V> {
  const whole = viewBy(() => '');
  const usual = new Map(Object.entries<string>(whole));
  return {
    whole,
    write(view) {
      const said = Object.entries<string>(view).filter(([field, value]) => value !== usual.get(field));
      return new URLSearchParams(said).toString();
    },
    read(text) {
      const said = new URLSearchParams(text);
      return viewBy((field) => said.get(field) ?? '');
    },
  };
}
