import { isNegative, isPositive, parseAmount, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { InputRefusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import { wrong } from './check.js';

/** The amount a command names, above zero. Refuses `money-scale`, `money-range`, `money-sign`. */
export function requireAmount(value: string, of: Currency, path: string): Result<Amount, InputRefusal> {
  const amount = parseAmount(value, of);
  if (!amount.ok) return wrong(amount.reason, path);
  return isPositive(amount.value) ? amount : wrong('money-sign', path);
}

/**
 * What a command lists, each with its amount read, all in one currency. Refuses, of the first whose amount is none, what
 * `requireAmount` refuses.
 */
export function requireAmounts<T extends { readonly amount: string }>(
  items: readonly T[],
  of: Currency,
  path: string,
): Result<readonly (T & { readonly amount: Amount })[], InputRefusal> {
  const read: (T & { readonly amount: Amount })[] = [];
  for (const [index, item] of items.entries()) {
    const amount = requireAmount(item.amount, of, `${path}.${index}.amount`);
    if (!amount.ok) return amount;
    read.push({ ...item, amount: amount.value });
  }
  return ok(read);
}

/** The amount of a discount: zero is allowed. Refuses `money-scale`, `money-range`, `money-sign`. */
export function requireDiscount(value: string, of: Currency, path: string): Result<Amount, InputRefusal> {
  const amount = parseAmount(value, of);
  if (!amount.ok) return wrong(amount.reason, path);
  return isNegative(amount.value) ? wrong('money-sign', path) : amount;
}
