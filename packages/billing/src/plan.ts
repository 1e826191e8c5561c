import type { Billing } from './billing.js';
import type { Decision, PlanStep } from './command.js';
import type { ExecutePlan } from './commands/execute-plan.js';
import type { Asked } from './input/asked.js';
import { findAll } from './find-all.js';
import { findByIds } from './find-by-ids.js';
import { compare, isPositive, zero, type Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import { limitMax } from './query.js';
import type { ActiveCreditAllocation } from './records/credit-allocation.js';
import { remainingOf, type CreditNote, type IssuedCreditNote } from './records/credit-note.js';
import { amountDueOf, type Invoice } from './records/invoice.js';
import type { Payment, PendingPayment } from './records/payment.js';
import { keyOf, type BillingRecord, type Ref } from './records/record.js';
import type { Refusal } from './refusal.js';
import { ok, type Result } from './result.js';
import type { Day } from './time/day.js';
import { planFor, type Attached } from './views/plan-for.js';

/**
 * Looks up what stands in the way of a command that was refused, and answers with the steps that carry it out all the same,
 * see `planFor`; `null` where there is no way out.
 */
export async function findPlan(
  billing: Pick<Billing, 'find'>,
  asked: PlanStep,
  refusal: Refusal,
  day: Day,
): Promise<readonly PlanStep[] | null> {
  const attached = await attachedTo(billing, refusal);
  return attached && planFor(asked, refusal, attached, day);
}

async function attachedTo(billing: Pick<Billing, 'find'>, refusal: Refusal): Promise<Attached | null> {
  const none = {
    allocations: [],
    creditAllocations: [],
    creditNotes: [],
    writeOffs: [],
    pendingPayments: [],
  };
  if ('payment' in refusal) {
    const { payment } = refusal;
    const [found] = await billing.find({ kind: 'payment', where: { id: payment }, limit: 1 });
    const allocations = await findAll(billing, { kind: 'allocation', where: { payment }, limit: limitMax });
    return {
      ...{ ...none, allocations: recordsOf(allocations).filter(isActive) },
      ...(found && { payment: found.record }),
    };
  }
  if ('creditNote' in refusal) {
    const { creditNote } = refusal;
    const notes = await billing.find({ kind: 'credit-note', where: { id: creditNote }, limit: 1 });
    const creditNotes = recordsOf(notes).filter(isIssued);
    return { ...none, creditNotes, creditAllocations: await creditOf(billing, { creditNote }) };
  }
  if (!('invoice' in refusal)) return null;
  const { invoice } = refusal;
  const allocations = await findAll(billing, { kind: 'allocation', where: { invoice }, limit: limitMax });
  const notes = await findAll(billing, { kind: 'credit-note', where: { invoice }, limit: limitMax });
  const writeOffs = await findAll(billing, { kind: 'write-off', where: { invoice }, limit: limitMax });
  const [found] = await billing.find({ kind: 'invoice', where: { id: invoice }, limit: 1 });
  const creditNotes = recordsOf(notes).filter(isIssued);
  const creditAllocations = [...(await creditOf(billing, { invoice }))];
  for (const { id: creditNote } of creditNotes)
    for (const one of await creditOf(billing, { creditNote }))
      if (one.invoice !== invoice) creditAllocations.push(one);
  return {
    ...{ allocations: recordsOf(allocations).filter(isActive), creditAllocations },
    ...{ creditNotes, writeOffs: recordsOf(writeOffs).filter(isActive) },
    pendingPayments: found ? await pendingFor(billing, found.record) : [],
    ...(found && { invoice: found.record }),
  };
}

const recordsOf = <R>(found: readonly { readonly record: R }[]): readonly R[] =>
  found.map(({ record }) => record);
const isActive = <R extends { readonly status: string }>(
  record: R,
): record is Extract<R, { readonly status: 'active' }> => record.status === 'active';
const isIssued = (note: CreditNote): note is IssuedCreditNote => note.status === 'issued';

/** The online payments under way of which a part is for the invoice. */
async function pendingFor(
  billing: Pick<Billing, 'find'>,
  { id, client }: Invoice,
): Promise<readonly PendingPayment[]> {
  const where = { client: client.id, status: 'pending' } as const;
  const found = await findAll(billing, { kind: 'payment', where, limit: limitMax });
  return recordsOf(found).filter(({ parts }) => parts.some(({ invoice }) => invoice === id));
}

/** Credit that is applied to an invoice, or of a credit note. */
async function creditOf(
  billing: Pick<Billing, 'find'>,
  where: { readonly invoice: string } | { readonly creditNote: string },
): Promise<readonly ActiveCreditAllocation[]> {
  const found = await findAll(billing, { kind: 'credit-allocation', where, limit: limitMax });
  return recordsOf(found).filter(isActive);
}

/** How one balance moves: what an invoice owes, what of a payment is unallocated, or what of a credit remains. */
export interface BalanceMove {
  readonly ref: Ref;
  /** `null` where a draft has no number yet. */
  readonly number: string | null;
  readonly figure: 'amount-due' | 'unallocated' | 'remaining';
  readonly currency: Currency;
  readonly before: Amount;
  readonly after: Amount;
}

/** What a plan would do. */
export interface PlanPreview extends Decision {
  /** Every balance that is another after it: what comes back to what it was is none. */
  readonly moves: readonly BalanceMove[];
}

/** What a plan would write or refuse, and every balance that changes, before and after it, without writing. */
export async function previewPlan(
  billing: Pick<Billing, 'find' | 'preview'>,
  plan: Asked<ExecutePlan>,
): Promise<Result<PlanPreview, Refusal>> {
  const decided = await billing.preview(plan);
  if (!decided.ok) return decided;
  const before = new Map<string, BillingRecord>();
  for (const kind of ['invoice', 'payment', 'credit-note'] as const) {
    const ids = decided.value.writes.filter((record) => record.kind === kind).map(({ id }) => id);
    for (const { record } of await findByIds(billing, kind, ids)) before.set(keyOf(record), record);
  }
  const moves = decided.value.writes.flatMap((after) => moveOf(before.get(keyOf(after)), after));
  return ok({ ...decided.value, moves });
}

function moveOf(before: BillingRecord | undefined, after: BillingRecord): readonly BalanceMove[] {
  const [was, is] = [before && balanceOf(before), balanceOf(after)];
  if (!was || !is || !hasBalance(after) || compare(was.before, is.before) === 0) return [];
  const { kind, id, number, currency } = after;
  return [{ ref: { kind, id }, number, currency, ...was, after: is.before }];
}

const hasBalance = (record: BillingRecord): record is Invoice | Payment | CreditNote =>
  record.kind === 'invoice' || record.kind === 'payment' || record.kind === 'credit-note';

function balanceOf(record: BillingRecord): Pick<BalanceMove, 'figure' | 'before'> | null {
  if (record.kind === 'invoice') return { figure: 'amount-due', before: amountDueOf(record) };
  if (record.kind === 'credit-note') {
    const isKept = record.disposition && isPositive(record.disposition.credit);
    return isKept ? { figure: 'remaining', before: remainingOf(record) } : null;
  }
  // No money ever came of a payment that is pending or failed.
  if (record.kind !== 'payment' || record.status === 'pending' || record.status === 'failed') return null;
  const unallocated = record.status === 'received' ? record.unallocated : zero(record.currency);
  return { figure: 'unallocated', before: unallocated };
}
