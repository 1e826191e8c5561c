import { subtract, sum, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { OpenInvoice } from '../records/invoice.js';
import type { ReceivedPayment } from '../records/payment.js';

/** What a client owes and what is held for them (billing.md S-33). */
export interface Balance {
  readonly owed: Amount;
  readonly held: Amount;
  /** `owed − held`; below zero when more is held than owed. */
  readonly balance: Amount;
}

/** Adds up a client's open invoices and received payments, all in one currency. */
export function balanceOf(
  of: Currency,
  open: readonly OpenInvoice[],
  received: readonly ReceivedPayment[],
): Balance {
  const owed = sum(
    open.map(({ amountDue }) => amountDue),
    of,
  );
  const held = sum(
    received.map(({ unallocated }) => unallocated),
    of,
  );
  return { owed, held, balance: subtract(owed, held) };
}
