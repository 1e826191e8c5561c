import { requireAmount } from '../input/amounts.js';
import { isPositive, isZero, subtract, sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { requireCovered } from '../records/allocation.js';
import type { OpenInvoice } from '../records/invoice.js';
import type { Role } from '../policy.js';
import { requireWithinDue } from '../records/reserved-due.js';
import { requireSmall } from '../records/write-off.js';
import type { Refusal } from '../refusal.js';
import { no, reasonOf, type Result } from '../result.js';

/** A row of a payment form: an open invoice and what a person typed for it, empty for nothing. */
export interface SpreadRow {
  readonly invoice: OpenInvoice;
  readonly amount: string;
  /** Whether what it still owes afterwards is written off. */
  readonly writeOffRest?: boolean;
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
    /** What is written off of it. */
    readonly writtenOff: Amount;
    readonly refusal: Refusal | null;
  }[];
}

/**
 * Adds up a payment form, by the rules `record-payment` and `allocate-payment` decide by. Text that is no amount
 * counts as nothing and carries its refusal. `smallBalance` is the most that may be written off of a row, see
 * `smallBalanceIn`; a rest that may not stays due and carries its refusal.
 */
export function previewSpread(
  of: Currency,
  received: string,
  rows: readonly SpreadRow[],
  smallBalance: Amount = zero(of),
): SpreadPreview {
  const whole = requireAmount(received, of, 'amount');
  const read = rows.map(({ invoice, amount: text, writeOffRest }, index) => {
    const part = text === '' ? null : requireAmount(text, of, `allocations.${index}.amount`);
    const amount = part?.ok ? part.value : zero(of);
    const within = part?.ok === false ? part : requireWithinDue(invoice, amount);
    const rest = subtract(invoice.amountDue, amount);
    const small = within.ok && part && writeOffRest ? requireRest(invoice, rest, smallBalance) : null;
    const [amountDue, writtenOff] = small?.ok ? [zero(of), rest] : [rest, zero(of)];
    return { amount, amountDue, writtenOff, refusal: reasonOf(small ?? within) };
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
    rows: read.map(({ amount: _, ...row }) => row),
  };
}

/**
 * As `previewSpread`, of money that is asked for online: `start-online-payment` asks for what is applied and nothing else,
 * so that nothing may be left over, whoever pays (billing.md P-07). Carries `overpayment-not-allowed` where something is.
 */
export function previewOnlineSpread(
  of: Currency,
  asked: string,
  rows: readonly SpreadRow[],
  role: Role,
): SpreadPreview {
  const preview = previewSpread(of, asked, rows);
  const { unallocated: excess } = preview;
  if (preview.refusal || !isPositive(excess)) return preview;
  return { ...preview, refusal: { type: 'overpayment-not-allowed', role, currency: of, excess } };
}

const requireRest = (invoice: OpenInvoice, rest: Amount, limit: Amount): Result<null, Refusal> =>
  isZero(rest) ? no({ type: 'nothing-due', invoice: invoice.id }) : requireSmall(invoice, rest, limit);
