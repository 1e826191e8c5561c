import { add, compare, subtract, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { InvoiceId, WriteOffId } from './ids.js';
import { owe, settle, type OpenInvoice, type PaidInvoice } from './invoice.js';
import { requireNotReserved } from './reserved-due.js';
import type { Party } from './party.js';

interface Base {
  readonly kind: 'write-off';
  readonly id: WriteOffId;
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly client: Party;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  readonly writtenOffOn: Day;
  readonly reason: string;
}

/** The fact that part of what an invoice owes was given up. Never edited (money.md I1: W). */
export interface ActiveWriteOff extends Base {
  readonly status: 'active';
}

/** Taken back: the invoice owes the amount again. The record stays. */
export interface ReversedWriteOff extends Base {
  readonly status: 'reversed';
  readonly reversedOn: Day;
  readonly reversalReason?: string;
}

export type WriteOff = ActiveWriteOff | ReversedWriteOff;

/** Refuses with `write-off-reversed`. */
export function requireActive(writeOff: WriteOff): Result<ActiveWriteOff, Refusal> {
  if (writeOff.status === 'active') return ok(writeOff);
  const { id, invoiceNumber: number } = writeOff;
  return no({ type: 'write-off-reversed', writeOff: id, number });
}

/**
 * Whether what an invoice owes after an allocation may be written off with it: `limit` is the most that counts as a small
 * balance. Refuses with `amount-reserved` where any of it is being paid online, `exceeds-small-balance`.
 */
export function requireSmall(invoice: OpenInvoice, rest: Amount, limit: Amount): Result<null, Refusal> {
  const unreserved = requireNotReserved(invoice, invoice.amountDue);
  if (!unreserved.ok) return unreserved;
  const { id, number, currency } = invoice;
  if (compare(rest, limit) <= 0) return ok(null);
  return no({ type: 'exceeds-small-balance', invoice: id, number, currency, limit, amount: rest });
}

/** An invoice that owes less, and the record of it. */
export interface WrittenOff {
  readonly invoice: OpenInvoice | PaidInvoice;
  readonly writeOff: ActiveWriteOff;
}

/** Gives up `amount` (above zero, at most what is due and not reserved) of what the invoice owes, on `day`. */
export function giveUp(
  invoice: OpenInvoice,
  amount: Amount,
  { id, day, reason }: { readonly id: WriteOffId; readonly day: Day; readonly reason: string },
): WrittenOff {
  const { id: invoiceId, number: invoiceNumber, client, currency } = invoice;
  return {
    invoice: { ...settle(invoice, amount, day), writtenOff: add(invoice.writtenOff, amount) },
    writeOff: {
      ...{ kind: 'write-off', id, status: 'active', invoice: invoiceId, invoiceNumber, client, currency },
      ...{ amount, writtenOffOn: day, reason },
    },
  };
}

/** Puts what was given up back to what is owed. */
export const oweAgain = (invoice: OpenInvoice | PaidInvoice, { amount }: ActiveWriteOff): OpenInvoice => ({
  ...owe(invoice, amount),
  writtenOff: subtract(invoice.writtenOff, amount),
});
