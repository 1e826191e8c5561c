import type { CreditInput } from '../commands/issue-credit-note.js';
import { requireAmount } from '../input/amounts.js';
import { add, compare, isPositive, smallest, subtract, zero, type Amount } from '../money/amount.js';
import { split, splitCapped } from '../money/split.js';
import { priceCredit, requireWhole } from '../records/credit.js';
import { creditableLines } from '../records/creditable-lines.js';
import type { LineId } from '../records/ids.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';

/** A proposal of what to credit of each line. Nothing happens until `issue-credit-note` states it. */
export interface ProposedCredit {
  readonly lines: readonly (CreditInput & { readonly by: 'amount' })[];
  /** With what the lines come to it adds up to what was wanted: more than is left, or a unit that no rounding reaches. */
  readonly missing: Amount;
}

/** A line, what is left of it with tax, and what is credited of it so far. */
interface Part {
  readonly line: LineId;
  readonly left: Amount;
  readonly whole: Amount;
  base: Amount;
  total: Amount;
}

/**
 * Spreads an amount with tax over what is left of the lines, in proportion, so that they come to it exactly wherever tax
 * rounded on each line can: what is cut off at one line goes to the next, and units left over go where they fit.
 *
 * Refuses with `money-…` of the amount, `credit-only-whole` where less than all is wanted of what cannot be parted.
 */
export function proposeCredit(
  invoice: OpenInvoice | PaidInvoice,
  amount: string,
): Result<ProposedCredit, Refusal> {
  const { currency } = invoice;
  const wanted = requireAmount(amount, currency, 'amount');
  if (!wanted.ok) return wanted;
  const parts = partsOf(invoice);
  const caps = parts.map(({ whole }) => whole);
  const { shares, rest } = splitCapped(wanted.value, caps, currency);
  let missing = rest;
  for (const [index, part] of parts.entries()) {
    const target = add(shares[index] ?? zero(currency), missing);
    fill(invoice, part, compare(target, part.whole) > 0 ? part.whole : target);
    missing = subtract(target, part.total);
  }
  missing = fitUnits(invoice, parts, missing);
  const lines = parts.flatMap(({ line, base }) =>
    isPositive(base) ? [{ line, by: 'amount', amount: base } as const] : [],
  );
  const priced = priceCredit(invoice, lines);
  const whole = priced.ok ? requireWhole(invoice, priced.value) : priced;
  return whole.ok ? ok({ lines, missing }) : whole;
}

function partsOf(invoice: OpenInvoice | PaidInvoice): Part[] {
  const none = zero(invoice.currency);
  return creditableLines(invoice).flatMap(({ line, baseLeft: left }) => {
    const whole = isPositive(left) ? totalOf(invoice, line.id, left) : null;
    return whole === null ? [] : [{ line: line.id, left, whole, base: none, total: none }];
  });
}

/** What the line comes to when so much of its base is credited; null where it cannot be. */
function totalOf(invoice: OpenInvoice | PaidInvoice, line: LineId, base: Amount): Amount | null {
  if (!isPositive(base)) return zero(invoice.currency);
  const priced = priceCredit(invoice, [{ line, by: 'amount', amount: base }]);
  return priced.ok ? priced.value.total : null;
}

/** Credits the most of a line that comes to `target` at most, which is no more than is left of it. */
function fill(invoice: OpenInvoice | PaidInvoice, part: Part, target: Amount): void {
  const { currency } = invoice;
  const tax = subtract(part.whole, part.left);
  const guess = isPositive(tax) ? split(target, [part.left, tax], currency) : ok([target]);
  let base = (guess.ok && guess.value[0]) || zero(currency);
  let total = totalOf(invoice, part.line, base);
  while (isPositive(base) && (total === null || compare(total, target) > 0)) {
    base = subtract(base, smallest(currency));
    total = totalOf(invoice, part.line, base);
  }
  part.base = base;
  part.total = total ?? zero(currency);
  while (raise(invoice, part, subtract(target, part.total)));
}

/** Credits a unit more of a line, where that comes to no more than `room`. */
function raise(invoice: OpenInvoice | PaidInvoice, part: Part, room: Amount): boolean {
  const base = add(part.base, smallest(invoice.currency));
  if (!isPositive(room) || compare(base, part.left) > 0) return false;
  const total = totalOf(invoice, part.line, base);
  if (total === null || compare(subtract(total, part.total), room) > 0) return false;
  part.base = base;
  part.total = total;
  return true;
}

/** Puts what is missing where it fits; what fits nowhere is answered. */
function fitUnits(invoice: OpenInvoice | PaidInvoice, parts: readonly Part[], missing: Amount): Amount {
  let left = missing;
  for (const part of parts) {
    const before = part.total;
    while (raise(invoice, part, subtract(left, subtract(part.total, before))));
    left = subtract(left, subtract(part.total, before));
  }
  return left;
}
