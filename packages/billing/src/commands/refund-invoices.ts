import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf, optional, someOf } from '../input/check.js';
import { day, id, linesMax, reason, requireAmount } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { owe, type OpenInvoice } from '../records/invoice.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import {
  takeBack,
  takeBackInput,
  takeBackReads,
  type TakeBack,
  type TakeBackInput,
  type TakenBack,
} from './take-back.js';

/**
 * Gives money back that settles invoices, one or several: takes the allocations back and refunds their payments, in one
 * act. The invoices owe it again (machine.md, refundFromInvoice; billing.md 5.3). Moves no money by itself.
 */
export interface RefundInvoices {
  readonly type: 'refund-invoices';
  readonly id: CommandId;
  /** From 1 to 1,000, one an allocation. What is left of an allocation settles its invoice as a new one. */
  readonly refunds: readonly TakeBackInput[];
  /** The day it went back, or was asked for. */
  readonly refundedOn: Day;
  readonly reason?: string;
}

/**
 * Refuses, in this order, with `not-found` of an allocation or `money-…` of what goes back of it, one after another; then
 * with what `takeBack` refuses.
 */
export const refundInvoices: Handler<RefundInvoices> = {
  check: object<RefundInvoices>({
    type: oneOf('refund-invoices'),
    id: id('cmd'),
    refunds: someOf(takeBackInput, linesMax),
    refundedOn: day,
    reason: optional(reason),
  }),

  reads: ({ refunds }, books) => [
    ...takeBackReads(refunds, books),
    ...refunds.flatMap(({ allocation }) => {
      const invoice = books.get('allocation', allocation)?.invoice;
      return invoice ? [{ kind: 'invoice', id: invoice } as const] : [];
    }),
  ],

  decide({ id: command, refunds, refundedOn, reason: why }, books) {
    const asked = amountsOf(refunds, books);
    if (!asked.ok) return asked;
    const taken = takeBack(asked.value, { command, day: refundedOn, ...(why && { reason: why }) }, books);
    if (!taken.ok) return taken;
    return ok({ writes: [...taken.value.records, ...owedAgain(taken.value, books)] });
  },
};

/** Each amount in the currency of its allocation. */
function amountsOf(inputs: readonly TakeBackInput[], books: Books): Result<readonly TakeBack[], Refusal> {
  const read: TakeBack[] = [];
  for (const [index, input] of inputs.entries()) {
    const found = books.require('allocation', input.allocation);
    if (!found.ok) return found;
    const amount = requireAmount(input.amount, found.value.currency, `refunds.${index}.amount`);
    if (!amount.ok) return amount;
    read.push({ ...input, amount: amount.value });
  }
  return ok(read);
}

/** The invoices, each owing again what was taken back of it. */
function owedAgain({ from }: TakenBack, books: Books): readonly OpenInvoice[] {
  const owing = new Map<InvoiceId, OpenInvoice>();
  for (const { allocation, amount } of from) {
    const invoice = owing.get(allocation.invoice) ?? books.get('invoice', allocation.invoice);
    // While an allocation is active its invoice cannot be voided, reverted or deleted.
    if (invoice?.status !== 'open' && invoice?.status !== 'paid')
      throw new Error(`The active allocation ${allocation.id} has lost an end.`);
    owing.set(invoice.id, owe(invoice, amount));
  }
  return [...owing.values()];
}
