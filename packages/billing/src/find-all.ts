import type { Billing } from './billing.js';
import { cursorOf, type Found, type Query } from './query.js';

/**
 * All that a query finds, page after page of its `limit`. Each page is read at an instant of its own: what is written
 * meanwhile may be in it or not.
 */
export async function findAll<const Q extends Query>(
  billing: Pick<Billing, 'find'>,
  query: Q,
): Promise<readonly Found<Q>[]> {
  const found: Found<Q>[] = [];
  for (;;) {
    const last = found.at(-1);
    const page = await billing.find(last ? { ...query, after: cursorOf(last.record, query.by) } : query);
    found.push(...page);
    if (page.length < query.limit) return found;
  }
}
