import { negate, type ActivityStatement, type OpenStatement } from '@billkit/billing';
import { csvOf } from '../text/csv.js';
import type { Messages } from '../text/messages.js';
import { factName } from './statement-facts.js';

/** A statement by activity as a spreadsheet takes it: days and amounts as the books have them, in no language's manner. */
export function activityCsv(
  { from, to, opening, closing, lines }: ActivityStatement,
  texts: Messages,
): string {
  const { statement, words } = texts;
  return csvOf([
    [words.date, statement.what, words.number, words.amount, statement.balance],
    [from, statement.opening, '', '', opening],
    ...lines.map(({ fact, amount, balance }) => [
      fact.on,
      factName(fact, texts),
      fact.number,
      amount,
      balance,
    ]),
    [to, statement.closing, '', '', closing],
  ]);
}

/** A statement by open balance in the same way; what is in the client's favor is below zero. */
export function openCsv(
  { to, closing, invoices, payments, credits }: OpenStatement,
  texts: Messages,
): string {
  const { statement, words } = texts;
  return csvOf([
    [words.date, statement.what, words.number, words.due, statement.open],
    ...invoices.map((one) => [one.issuedOn, words.invoice, one.number, one.dueOn, one.amountDue]),
    ...payments.map((one) => [one.receivedOn, words.payment, one.number, '', negate(one.unallocated)]),
    ...credits.map((one) => [one.issuedOn, words.credit, one.number, '', negate(one.remaining)]),
    [to, statement.closing, '', '', closing],
  ]);
}
