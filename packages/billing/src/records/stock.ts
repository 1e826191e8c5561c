import { addDecimals, subtractDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import type { Line } from './line.js';

/** The product a line sells by the piece (billing.md I-29). */
export interface LineProduct {
  /** The host's own id, or that of a catalog item. */
  readonly id: string;
  /** Whether its stock is counted; where it is not, movements are only logged (billing.md I-33). */
  readonly tracksStock: boolean;
}

/** What happened to the invoice that moved stock. */
export type StockReason = 'added' | 'changed' | 'deleted' | 'voided';

/** Pieces of a product that left the stock or came back; the host keeps the stock (billing.md Q-24). */
export interface StockMovement {
  readonly product: string;
  readonly tracksStock: boolean;
  /** What the stock changes by: below zero when pieces leave it. Never zero. */
  readonly change: Decimal;
  readonly reason: StockReason;
}

const none = decimalOf('0');

/**
 * What moves when the lines of an invoice that holds stock become others: one movement a product whose quantity differs,
 * in the order the products are named. A draft holds what it sells, as an open and a paid invoice do; a deleted or void
 * one holds nothing (billing.md I-30, I-31).
 */
export function stockMovements(
  before: readonly Line[],
  after: readonly Line[],
  reason: StockReason,
): readonly StockMovement[] {
  const [held, holds] = [quantities(before), quantities(after)];
  const products = new Map(
    [...before, ...after].flatMap(({ product }) => (product ? [[product.id, product]] : [])),
  );
  return [...products.values()].flatMap(({ id: product, tracksStock }) => {
    const change = subtractDecimals(held.get(product) ?? none, holds.get(product) ?? none);
    return change === none ? [] : [{ product, tracksStock, change, reason }];
  });
}

/** How many of each product the lines sell. */
function quantities(lines: readonly Line[]): ReadonlyMap<string, Decimal> {
  const sold = new Map<string, Decimal>();
  for (const { product, quantity } of lines)
    if (product) sold.set(product.id, addDecimals(sold.get(product.id) ?? none, quantity));
  return sold;
}
