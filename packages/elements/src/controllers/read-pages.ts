import { cursorOf, type Billing, type Found, type Query } from '@billkit/billing';

/** The first `pages` pages of a query, each continued where the one before ended. */
export async function readPages<const Q extends Query>(
  billing: Billing,
  query: Q,
  pages: number,
): Promise<readonly Found<Q>[]> {
  const found: Found<Q>[] = [];
  for (let page = 0; page < pages; page++) {
    const last = found.at(-1);
    const next = await billing.find(last ? { ...query, after: cursorOf(last.record, query.by) } : query);
    found.push(...next);
    if (next.length < query.limit) break;
  }
  return found;
}
