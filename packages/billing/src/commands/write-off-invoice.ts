import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id, moneyText, reason, requireAmount } from '../input/fields.js';
import type { CommandId, InvoiceId, WriteOffId } from '../records/ids.js';
import { requireOpen } from '../records/invoice.js';
import { requireWithinDue } from '../records/reserved-due.js';
import { giveUp } from '../records/write-off.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/** Gives up part or all of what an open invoice owes, because nobody is going to pay it (money.md I1: W). */
export interface WriteOffInvoice {
  readonly type: 'write-off-invoice';
  readonly id: CommandId;
  readonly writeOff: WriteOffId;
  readonly invoice: InvoiceId;
  /** In the invoice's currency, above zero, at most the amount due. */
  readonly amount: string;
  readonly writtenOffOn: Day;
  /** Not blank. */
  readonly reason: string;
}

/**
 * Refuses, in this order, with `id-taken`, `not-found`, `invoice-not-open`, `money-…` of the amount,
 * `exceeds-amount-due`, `amount-reserved`.
 */
export const writeOffInvoice: Handler<WriteOffInvoice> = {
  check: object<WriteOffInvoice>({
    type: oneOf('write-off-invoice'),
    id: id('cmd'),
    writeOff: id('wof'),
    invoice: id('inv'),
    amount: moneyText,
    writtenOffOn: day,
    reason,
  }),

  reads: ({ writeOff, invoice }) => [
    { kind: 'write-off', id: writeOff },
    { kind: 'invoice', id: invoice },
  ],

  decide({ writeOff: writeOffId, invoice: invoiceId, amount: asked, writtenOffOn, reason: why }, books) {
    const free = books.requireFree('write-off', writeOffId);
    if (!free.ok) return free;
    const found = books.require('invoice', invoiceId);
    if (!found.ok) return found;
    const open = requireOpen(found.value);
    if (!open.ok) return open;
    const amount = requireAmount(asked, open.value.currency, 'amount');
    if (!amount.ok) return amount;
    const within = requireWithinDue(open.value, amount.value);
    if (!within.ok) return within;
    const off = { id: writeOffId, day: writtenOffOn, reason: why };
    const { invoice, writeOff } = giveUp(open.value, amount.value, off);
    return ok({ writes: [writeOff, invoice] });
  },
};
