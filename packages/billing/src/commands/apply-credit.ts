import type { Handler } from '../command.js';
import { object, oneOf, someOf, type Check } from '../input/check.js';
import { day, id, linesMax, moneyText, requireAmounts } from '../input/fields.js';
import { sum } from '../money/amount.js';
import { requireCovered } from '../records/allocation.js';
import { applyCredit as apply } from '../records/credit-allocation.js';
import { requireRemaining } from '../records/credit-note.js';
import type { CommandId, CreditAllocationId, CreditNoteId, InvoiceId } from '../records/ids.js';
import type { BillingRecord } from '../records/record.js';
import { no, ok } from '../result.js';
import type { Day } from '../time/day.js';
import { spreadReads } from './spread.js';

/** A part of a credit for one invoice: above zero, in the credit note's currency. */
export interface CreditAllocationInput {
  readonly invoice: InvoiceId;
  readonly amount: string;
}

/** Settles open invoices of the client with what remains of a credit note's credit: all parts, or none of them. */
export interface ApplyCredit {
  readonly type: 'apply-credit';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
  readonly allocatedOn: Day;
  /** At least one. */
  readonly allocations: readonly CreditAllocationInput[];
}

const creditAllocationInput: Check<CreditAllocationInput> = object<CreditAllocationInput>({
  invoice: id('inv'),
  amount: moneyText,
});

/**
 * Refuses, in this order, with `not-found`, `credit-note-void`, `nothing-remaining`, `money-…` of an amount,
 * `allocations-exceed-amount` when more is applied than remains; then, part by part, with `invoice-listed-twice`,
 * `not-found`, `invoice-not-open`, `other-client`, `currency-mismatch`, `exceeds-amount-due`, `amount-reserved`.
 */
export const applyCredit: Handler<ApplyCredit> = {
  check: object<ApplyCredit>({
    type: oneOf('apply-credit'),
    id: id('cmd'),
    creditNote: id('crn'),
    allocatedOn: day,
    allocations: someOf(creditAllocationInput, linesMax),
  }),

  reads: ({ creditNote, allocations }) => [
    { kind: 'credit-note', id: creditNote },
    ...spreadReads(allocations),
  ],

  decide({ id: command, creditNote, allocatedOn, allocations }, books) {
    const found = books.require('credit-note', creditNote);
    if (!found.ok) return found;
    const held = requireRemaining(found.value);
    if (!held.ok) return held;
    let note = held.value;
    const { currency, accountCredit } = note;
    const parts = requireAmounts(allocations, currency, 'allocations');
    if (!parts.ok) return parts;
    const applied = sum(
      parts.value.map(({ amount }) => amount),
      currency,
    );
    const covered = requireCovered(currency, accountCredit.remaining, applied);
    if (!covered.ok) return covered;
    const written = new Map<InvoiceId, readonly BillingRecord[]>();
    for (const [index, { invoice, amount }] of parts.value.entries()) {
      if (written.has(invoice)) return no({ type: 'invoice-listed-twice', invoice });
      const owing = books.require('invoice', invoice);
      if (!owing.ok) return owing;
      const done = apply(note, owing.value, amount, allocatedOn, creditAllocationId(command, index + 1));
      if (!done.ok) return done;
      note = done.value.note;
      written.set(invoice, [done.value.invoice, done.value.allocation]);
    }
    return ok({ writes: [note, ...[...written.values()].flat()] });
  },
};

/** The id of the credit allocation a command makes in this place, counted from one. */
export const creditAllocationId = (command: CommandId, place: number): CreditAllocationId =>
  `cal_${command.slice('cmd_'.length)}_${place}`;
