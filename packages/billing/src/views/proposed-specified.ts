import { isPositive, subtract, sum, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { requireCovered } from '../records/allocation.js';
import type { OpenInvoice } from '../records/invoice.js';
import { requireWithinDue } from '../records/reserved-due.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { ProposedAllocations } from './proposed-allocations.js';

/** What somebody wants to settle of an invoice; not below zero. */
export interface SpecifiedPart {
  readonly invoice: OpenInvoice;
  readonly amount: Amount;
}

/**
 * Proposes exactly what was specified, and never less of it (money.md 4.5). Parts of nothing are left out.
 *
 * Refuses with `allocations-exceed-amount`; then, part by part, with `invoice-listed-twice`, `exceeds-amount-due`: in
 * the order of the commands that carry it out.
 */
export function proposeSpecified(
  of: Currency,
  amount: Amount,
  parts: readonly SpecifiedPart[],
): Result<ProposedAllocations, Refusal> {
  const applied = sum(
    parts.map((part) => part.amount),
    of,
  );
  const covered = requireCovered(of, amount, applied);
  if (!covered.ok) return covered;
  const listed = new Set<string>();
  for (const { invoice, amount: part } of parts) {
    if (listed.has(invoice.id)) return no({ type: 'invoice-listed-twice', invoice: invoice.id });
    listed.add(invoice.id);
    const within = requireWithinDue(invoice, part);
    if (!within.ok) return within;
  }
  const allocations = parts
    .map(({ invoice, amount: part }) => ({ invoice: invoice.id, amount: part }))
    .filter((part) => isPositive(part.amount));
  return ok({ allocations, unallocated: subtract(amount, applied) });
}
