import type { CreditInput } from '../commands/issue-credit-note.js';
import { requireAmount } from '../input/amounts.js';
import { add, compare, isPositive, smallest, subtract, sum, zero, type Amount } from '../money/amount.js';
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
  const isAll = compare(wanted.value, sum(caps, currency)) >= 0;
  const parted = isAll ? ok(null) : requireWhole(invoice, { lines: [] });
  if (!parted.ok) return parted;
  const { shares, rest } = splitCapped(wanted.value, caps, currency);
  let missing = rest;
  for (const [index, part] of parts.entries()) {
    const target = add(shares[index] ?? zero(currency), missing);
    fill(invoice, part, target);
    missing = subtract(target, part.total);
  }
  missing = fitUnits(invoice, parts, missing);
  const lines = parts.flatMap(({ line, base }) =>
    isPositive(base) ? [{ line, by: 'amount', amount: base } as const] : [],
  );
  return ok({ lines, missing });
}

function partsOf(invoice: OpenInvoice | PaidInvoice): Part[] {
  const none = zero(invoice.currency);
  return creditableLines(invoice).flatMap(({ line, baseLeft: left }) => {
    const whole = totalOf(invoice, line.id, left);
    return whole === null ? [] : [{ line: line.id, left, whole, base: none, total: none }];
  });
}

/** What the line comes to when so much of its base is credited; null where it cannot be: nothing, say, or more than is left. */
function totalOf(invoice: OpenInvoice | PaidInvoice, line: LineId, base: Amount): Amount | null {
  const priced = priceCredit(invoice, [{ line, by: 'amount', amount: base }]);
  return priced.ok ? priced.value.total : null;
}

/** Credits the most of a line that comes to `target` at most. */
function fill(invoice: OpenInvoice | PaidInvoice, part: Part, target: Amount): void {
  if (compare(target, part.whole) >= 0) {
    part.base = part.left;
    part.total = part.whole;
    return;
  }
  const { currency } = invoice;
  const guess = split(target, [part.left, subtract(part.whole, part.left)], currency);
  let base = (guess.ok && guess.value[0]) || zero(currency);
  let total = totalOf(invoice, part.line, base);
  while (isPositive(base) && (total === null || compare(total, target) > 0)) {
    base = subtract(base, smallest(currency));
    total = totalOf(invoice, part.line, base);
  }
  part.base = base;
  part.total = total ?? zero(currency);
  raise(invoice, part, target);
}

/** Credits more of a line, unit by unit, as long as it comes to `target` at most. */
function raise(invoice: OpenInvoice | PaidInvoice, part: Part, target: Amount): void {
  for (;;) {
    const base = add(part.base, smallest(invoice.currency));
    const total = totalOf(invoice, part.line, base);
    if (total === null || compare(total, target) > 0) return;
    part.base = base;
    part.total = total;
  }
}

/** Puts what is missing where it fits; what fits nowhere is answered. */
function fitUnits(invoice: OpenInvoice | PaidInvoice, parts: readonly Part[], missing: Amount): Amount {
  let left = missing;
  for (const part of parts) {
    const target = add(part.total, left);
    raise(invoice, part, target);
    left = subtract(target, part.total);
  }
  return left;
}
