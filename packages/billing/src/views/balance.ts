import { subtract, sum, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { remainingOf, type CreditNote } from '../records/credit-note.js';
import type { OpenInvoice } from '../records/invoice.js';
import type { ReceivedPayment } from '../records/payment.js';

/** What a client owes, what is held for them, and their credit (billing.md S-33). */
export interface Balance {
  readonly owed: Amount;
  /** Unallocated money. */
  readonly held: Amount;
  /** What credit notes left on the account and nothing has used. */
  readonly credit: Amount;
  /** `owed − held − credit`; below zero when the account is in the client's favor. */
  readonly balance: Amount;
}

/** Adds up a client's open invoices, received payments and credit notes, all in one currency. */
export function balanceOf(
  of: Currency,
  open: readonly OpenInvoice[],
  received: readonly ReceivedPayment[],
  notes: readonly CreditNote[] = [],
): Balance {
  const owed = sum(
    open.map(({ amountDue }) => amountDue),
    of,
  );
  const held = sum(
    received.map(({ unallocated }) => unallocated),
    of,
  );
  const credit = sum(notes.map(remainingOf), of);
  return { owed, held, credit, balance: subtract(subtract(owed, held), credit) };
}
