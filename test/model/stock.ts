import { stockMovements, type AuditEntry, type Decimal, type Invoice, type Stored } from '@billkit/billing';

const isHeld = (invoice: Invoice): boolean => invoice.status !== 'void';

/** What is wrong with the stock, in words: what all entries moved is what the drafts, open and paid invoices hold. */
export function problemsOfStock(stored: readonly Stored[]): readonly string[] {
  const records = stored.map(({ record }) => record);
  const invoices = records.filter((record): record is Invoice => record.kind === 'invoice');
  const lines = invoices.filter(isHeld).flatMap((invoice) => invoice.lines);
  const entries = records.filter((record): record is AuditEntry => record.kind === 'audit-entry');
  const moved = new Map<string, Decimal[]>();
  for (const { product, change } of entries.flatMap(({ stock = [] }) => stock))
    moved.set(product, [...(moved.get(product) ?? []), change]);
  const held = new Map(stockMovements([], lines, 'added').map(({ product, change }) => [product, change]));
  return [...new Set([...moved.keys(), ...held.keys()])].flatMap((product) => {
    // Quantities of the model are whole.
    const left = (moved.get(product) ?? []).reduce((sum, change) => sum + BigInt(change), 0n);
    const out = BigInt(held.get(product) ?? '0');
    return left === out ? [] : [`${product}: ${left} moved, but ${out} held`];
  });
}
