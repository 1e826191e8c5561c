import { requireAmount } from '../input/fields.js';
import { subtract, sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { requireCovered } from '../records/allocation.js';
import { requireWithinDue, type OpenInvoice } from '../records/invoice.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';

/** A row of a payment form: an open invoice and what a person typed for it, empty for nothing. */
export interface SpreadRow {
  readonly invoice: OpenInvoice;
  readonly amount: string;
}

/** What a payment form shows while it is filled in. `received = applied + unallocated`, always. */
export interface SpreadPreview {
  /** What was received; nothing while the text is no amount. */
  readonly received: Amount;
  readonly applied: Amount;
  /** Below zero when more is applied than was received. */
  readonly unallocated: Amount;
  /** What is wrong with the amount received, or else with how much is applied of it. */
  readonly refusal: Refusal | null;
  readonly rows: readonly {
    /** What the invoice still owes afterwards; below zero when too much is applied to it. */
    readonly amountDue: Amount;
    readonly refusal: Refusal | null;
  }[];
}

/**
 * Adds up a payment form, by the rules `record-payment` and `allocate-payment` decide by. Text that is no amount
 * counts as nothing and carries its refusal.
 */
export function previewSpread(of: Currency, received: string, rows: readonly SpreadRow[]): SpreadPreview {
  const whole = requireAmount(received, of, 'amount');
  const read = rows.map(({ invoice, amount: text }, index) => {
    const part = text === '' ? null : requireAmount(text, of, `allocations.${index}.amount`);
    const amount = part?.ok ? part.value : zero(of);
    const within = part?.ok === false ? part : requireWithinDue(invoice, amount);
    return { amount, amountDue: subtract(invoice.amountDue, amount), refusal: reasonOf(within) };
  });
  const applied = sum(
    read.map(({ amount }) => amount),
    of,
  );
  const amount = whole.ok ? whole.value : zero(of);
  return {
    received: amount,
    applied,
    unallocated: subtract(amount, applied),
    refusal: reasonOf(whole) ?? reasonOf(requireCovered(of, amount, applied)),
    rows: read.map(({ amountDue, refusal }) => ({ amountDue, refusal })),
  };
}

const reasonOf = (result: Result<unknown, Refusal>): Refusal | null => (result.ok ? null : result.reason);
