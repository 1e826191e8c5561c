import type { Billing } from './billing.js';
import type { Currency } from './money/currency.js';
import { findAll } from './find-all.js';
import { findByIds } from './find-by-ids.js';
import { cursorOf, limitMax, type Found, type Query } from './query.js';
import { keyOf, type BillingRecord } from './records/record.js';
import { accountOf, type Account } from './views/account.js';
import type { Period } from './views/period.js';

/** What reports of a period are made from. */
export type PeriodRecords = Pick<
  Account,
  'currency' | 'invoices' | 'creditNotes' | 'payments' | 'refunds' | 'disputes'
>;

/**
 * Reads what a period has of invoices, credit notes, payments, refunds and lost disputes in a currency: what is dated in it, what was
 * undone whenever it is dated, and the invoices of the credit notes. It reads nothing else, however old the books are.
 */
export async function findPeriod(
  billing: Pick<Billing, 'find'>,
  { currency, from, to }: Period & { readonly currency: Currency },
): Promise<PeriodRecords> {
  const limit = limitMax;
  const period = { from, to };
  const found = await Promise.all([
    findDated(billing, { kind: 'invoice', limit }, period),
    findAll(billing, { kind: 'invoice', where: { status: 'void' }, limit }),
    findDated(billing, { kind: 'credit-note', limit }, period),
    findAll(billing, { kind: 'credit-note', where: { status: 'void' }, limit }),
    findDated(billing, { kind: 'payment', limit }, period),
    findAll(billing, { kind: 'payment', where: { status: 'void' }, limit }),
    findDated(billing, { kind: 'refund', limit }, period),
    findAll(billing, { kind: 'refund', where: { status: 'returned' }, limit }),
    findDated(billing, { kind: 'dispute', limit }, period),
    findAll(billing, { kind: 'dispute', where: { status: 'reversed' }, limit }),
  ]);
  const records: BillingRecord[] = found.flat().map(({ record }) => record);
  const credited = records.flatMap((record) => (record.kind === 'credit-note' ? [record.invoice] : []));
  const invoices = await findByIds(billing, 'invoice', [...new Set(credited)]);
  const all = [...records, ...invoices.map(({ record }) => record)];
  const byKey = new Map(all.map((record) => [keyOf(record), record]));
  return accountOf({ currency }, byKey.values());
}

/** All that a query finds from the beginning of a period to its end. */
async function findDated<const Q extends Query>(
  billing: Pick<Billing, 'find'>,
  query: Q,
  { from, to }: Period,
): Promise<readonly Found<Q>[]> {
  const found: Found<Q>[] = [];
  for (let after = { place: from as string, id: '' }; ;) {
    const page = await billing.find({ ...query, after });
    const inside = page.filter(({ record }) => cursorOf(record).place <= to);
    found.push(...inside);
    const last = inside.at(-1);
    if (!last || inside.length < query.limit) return found;
    after = cursorOf(last.record);
  }
}
