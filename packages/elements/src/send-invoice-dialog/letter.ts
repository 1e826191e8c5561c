import { amountDueOf, nextDueOn, type IssuedInvoice } from '@billkit/billing';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What is written to go with an invoice. */
export interface LetterEntry {
  /** Addresses, with commas in between. */
  readonly to: string;
  readonly subject: string;
  readonly message: string;
}

/** What may be written to begin with: to who pays, in the language of the document; of a paid invoice, as a receipt (billing.md I-06, I-59). */
export function proposedLetter(invoice: IssuedInvoice, language: Language): LetterEntry {
  const { client, payer, number, currency, issuedWith, status } = invoice;
  const { sending } = language.texts;
  const recipient = payer ?? client;
  const business = issuedWith.business?.name ?? invoice.location?.name ?? '';
  const isPaid = status === 'paid';
  const letter = {
    ...{ name: recipient.name, number, business },
    amount: formatAmount(amountDueOf(invoice), currency, language),
    day: formatDay(nextDueOn(invoice), language, 'long'),
  };
  return {
    to: recipient.email ?? '',
    subject: (isPaid ? sending.receiptOf : sending.subjectOf)(number, business),
    message: (isPaid ? sending.paidLetter : sending.openLetter)(letter),
  };
}

/** The addresses in a text; undefined where one of them is none, or there are none. */
export function addressesIn(text: string): readonly string[] | undefined {
  const all = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return all.length > 0 && all.every((one) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(one)) ? all : undefined;
}
