import { isZero, type Amount, type Currency, type InputProblem } from '@billkit/billing';
import type { Refusal, RefusalType, StorageProblem } from '@billkit/billing';
import { formatAmount, formatDay, formatDecimal } from './format.js';
import { actionText, refundText, statusText } from './words.js';

type ReasonOf<T extends RefusalType> = Extract<Refusal, { readonly type: T }>;
type Sentences = {
  readonly [T in Exclude<RefusalType, InputProblem>]: (reason: ReasonOf<T>, language: string) => string;
};

const money = (currency: Currency, amount: Amount, language: string) =>
  formatAmount(amount, currency, language);

/** One sentence a refusal. A refusal without one does not compile. */
const sentences: Sentences = {
  forbidden: ({ command }) => `You may not ${actionText[command].toLowerCase()}.`,
  'above-amount-limit': ({ command, currency, limit }, language) =>
    isZero(limit)
      ? `You may not ${actionText[command].toLowerCase()} in ${currency}.`
      : `You may ${actionText[command].toLowerCase()} up to ${money(currency, limit, language)}.`,
  'period-closed': ({ closedUntil, date }, language) =>
    `The books are closed up to ${formatDay(closedUntil, language)}, so nothing can be dated ${formatDay(date, language)}.`,
  'command-id-reused': () => 'This form was already sent with other content. Open it again to go on.',
  'too-busy': () => 'Others are changing the same documents. Please try again.',
  'step-needs-earlier-one': ({ step, command }) =>
    `Step ${step}, ${actionText[command].toLowerCase()}, can only be asked for once the steps before it are done.`,
  'not-found': () => 'This does not exist any more.',
  'id-taken': () => 'This was already recorded.',
  'stale-version': () =>
    'Someone changed this since you opened it. Look at the newest version, then try again.',
  'invoice-not-draft': ({ number, status }) =>
    `Invoice ${number} is ${statusText[status].toLowerCase()}. Only drafts can be changed; revert it to draft first.`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'This invoice is a draft. Finalize it first.'
      : `Invoice ${number} is ${statusText[status].toLowerCase()}. This is only possible while an invoice is open.`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'This invoice is a draft. Finalize it before you send it.'
      : `Invoice ${number} is void. It is not sent any more.`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'This draft' : `Invoice ${number}`} is not void. Only a void invoice is issued again.`,
  'public-link-revoked': () => 'This link was already revoked.',
  'already-reissued': ({ number }) => `Invoice ${number} was already issued again.`,
  'invoice-has-allocations': ({ number, currency, amount }, language) =>
    `Unlink the payments first: ${money(currency, amount, language)} is allocated to invoice ${number}.`,
  'invoice-has-credit-notes': ({ number, currency, amount }, language) =>
    `Void the credit note first: ${money(currency, amount, language)} is credited on invoice ${number}.`,
  'invoice-has-write-offs': ({ number, currency, amount }, language) =>
    `Reverse the write-off first: ${money(currency, amount, language)} is written off on invoice ${number}.`,
  'no-lines': () => 'Add at least one line before you finalize.',
  'line-without-description': ({ position }) => `Line ${position} needs a description.`,
  'negative-line': ({ position }) => `Line ${position} takes off, which invoices of this account may not.`,
  'total-too-large': () => 'The total is too large.',
  'total-negative': () => 'The total is below zero. Issue a credit note instead.',
  'nothing-due': () => 'Nothing is left to pay on this invoice.',
  'due-before-issue': ({ dueOn, issuedOn }, language) =>
    `The due date ${formatDay(dueOn, language)} is before the issue date ${formatDay(issuedOn, language)}.`,
  'exceeds-amount-due': ({ number, currency, amountDue }, language) =>
    `Invoice ${number} has only ${money(currency, amountDue, language)} due.`,
  'exceeds-unallocated': ({ number, currency, unallocated }, language) =>
    `Payment ${number} has only ${money(currency, unallocated, language)} unallocated.`,
  'allocations-exceed-amount': ({ currency, amount, applied }, language) =>
    `${money(currency, applied, language)} is applied, but there is only ${money(currency, amount, language)} to apply.`,
  'overpayment-not-allowed': ({ currency, excess }, language) =>
    `This is ${money(currency, excess, language)} more than is owed.`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, language) =>
    isZero(limit)
      ? `What is left of invoice ${number}, ${money(currency, amount, language)}, cannot be written off with a payment.`
      : `${money(currency, amount, language)} is left of invoice ${number}. At most ${money(currency, limit, language)} is written off with a payment.`,
  'payment-listed-twice': () => 'A payment is listed twice.',
  'invoice-listed-twice': () => 'An invoice is listed twice.',
  'other-client': ({ number, client }) =>
    `Invoice ${number} belongs to ${client}, not to the client of this payment.`,
  'currency-mismatch': ({ expected, actual }) => `The invoice is in ${expected}, the payment in ${actual}.`,
  'payment-void': ({ number }) => `Payment ${number} is void.`,
  'payment-has-allocations': ({ number, currency, amount }, language) =>
    `Unlink payment ${number} first: ${money(currency, amount, language)} of it is allocated.`,
  'payment-has-refunds': ({ number, currency, amount }, language) =>
    `${money(currency, amount, language)} of payment ${number} was refunded, so it cannot be voided.`,
  'payment-has-pending-refunds': ({ number, currency, amount }, language) =>
    `${money(currency, amount, language)} of payment ${number} is set aside for a refund, so it cannot be voided.`,
  'refund-not-pending': ({ from, status }) =>
    `This refund of ${from} is ${refundText[status].toLowerCase()}, so it is not waited for any more.`,
  'refund-not-completed': ({ from, status }) =>
    `This refund of ${from} is ${refundText[status].toLowerCase()}. Only a completed one can come back.`,
  'nothing-unallocated': ({ number }) => `Nothing of payment ${number} is unallocated.`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `Allocation ${number} settles invoice ${invoiceNumber} already.`,
  'allocation-removed': ({ number }) => `Allocation ${number} was already removed.`,
  'credit-note-void': ({ number }) => `Credit note ${number} is already void.`,
  'credit-note-has-allocations': ({ number, currency, amount }, language) =>
    `Take credit of ${number} back first: ${money(currency, amount, language)} of it is applied to invoices.`,
  'credit-note-has-refunds': ({ number, currency, amount }, language) =>
    `${money(currency, amount, language)} of the credit of ${number} was refunded or is set aside for it, so the credit note cannot be voided.`,
  'nothing-remaining': ({ number }) => `No credit of credit note ${number} is left.`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, language) =>
    `${money(currency, amount, language)} is more than the ${money(currency, remaining, language)} of credit left of ${number}.`,
  'credit-allocation-removed': ({ number }) => `Applied credit ${number} was already taken back.`,
  'write-off-reversed': ({ number }) => `This write-off on invoice ${number} was already reversed.`,
  'credit-before-issue': ({ invoiceIssuedOn }, language) =>
    `The credit note cannot be dated before the invoice, ${formatDay(invoiceIssuedOn, language)}.`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, language) =>
    `${money(currency, amount, language)} is more than the ${money(currency, amountDue, language)} due on invoice ${number}.`,
  'nothing-to-credit': ({ number }) => `Nothing of invoice ${number} is left to credit.`,
  'credit-only-whole': ({ number }) =>
    `Invoice ${number} takes off more at some tax rate than it charges there. Only all of it can be credited.`,
  'disposition-mismatch': ({ currency, above, disposed }, language) =>
    `${money(currency, above, language)} is above the amount due, but ${money(currency, disposed, language)} is given back, left as credit and settled outside.`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, language) =>
    `${money(currency, amount, language)} is above the amount due, but only ${money(currency, paid, language)} was paid on invoice ${number}.`,
  'allocation-listed-twice': () => 'An allocation is listed twice.',
  'allocation-of-other-invoice': ({ number }) => `Allocation ${number} is of another invoice.`,
  'exceeds-allocation': ({ number, currency, allocated }, language) =>
    `Allocation ${number} is only of ${money(currency, allocated, language)}.`,
  'line-not-on-invoice': () => 'A line is not on this invoice.',
  'event-listed-twice': () => 'An appointment is listed twice.',
  'event-of-other-client': ({ client }) => `The appointment is another client’s, not ${client}’s.`,
  'event-already-invoiced': ({ number }) =>
    `The appointment is already on ${number === null ? 'a draft' : `invoice ${number}`}.`,
  'event-not-on-invoice': ({ position }) =>
    `Line ${position} is about an appointment that is not on the invoice.`,
  'line-listed-twice': () => 'A line is listed twice.',
  'exceeds-line-quantity': ({ left, description }, language) =>
    `Only ${formatDecimal(left, language)} of “${description}” can still be credited.`,
  'exceeds-line-amount': ({ currency, left, description }, language) =>
    `Only ${money(currency, left, language)} of “${description}” can still be credited.`,
  'tax-exceeds-credit': ({ currency, tax, description }, language) =>
    `“${description}” still has ${money(currency, tax, language)} of tax to give back. Credit more of it at once.`,
  'name-taken': ({ name }) => `“${name}” is already in use.`,
  'already-archived': ({ name }) => `“${name}” is already archived.`,
  'not-archived': ({ name }) => `“${name}” is not archived.`,
  'tax-rate-fixed': ({ name }) =>
    `“${name}” is a rate of the law and cannot be changed. Archive it, or add one of your own.`,
  'tax-rate-listed-twice': () => 'A line can have each tax rate only once.',
  'tax-rate-archived': ({ name }) => `The tax rate “${name}” is archived. Restore it or choose another.`,
  'entry-archived': ({ name }) => `“${name}” is archived. Restore it or choose another.`,
  'notice-listed-twice': ({ noticeHours }) => `There are two rules for ${noticeHours} hours of notice.`,
  'event-past': () => 'What has begun cannot be canceled any more, only missed.',
  'standard-template': ({ name }) =>
    `“${name}” is the template of invoices that choose none, so it cannot be archived.`,
  'payment-method-archived': ({ name }) =>
    `The payment method “${name}” is archived. Restore it or choose another.`,
  'last-payment-method': ({ name }) => `“${name}” is the last payment method; at least one must remain.`,
  'method-type-fixed': ({ name }) => `The type of “${name}” cannot be changed.`,
  'currency-listed-twice': ({ currency }) => `${currency} is listed twice.`,
  'location-listed-twice': () => 'A location is listed twice.',
  'numbers-not-by-hand': () => 'Numbers are given in order here. The preferences can allow choosing them.',
  'next-number-too-low': ({ least }) => `The next number must be at least ${least}: lower ones are taken.`,
};

/** What is wrong with one field. */
const inputSentences: Readonly<Record<InputProblem, string>> = {
  'input-type': 'This is not the kind of value that belongs here.',
  'input-required': 'Please fill this in.',
  'input-unknown-field': 'This field is not known.',
  'input-too-many': 'There are too many entries.',
  'input-too-large': 'This is too large.',
  'input-not-json': 'This file cannot be read: it is not JSON.',
  'input-too-deep': 'This file cannot be read: it is nested too deeply.',
  'input-forbidden-key': 'This file has a field that is not allowed.',
  'input-duplicate-key': 'This file has a field twice.',
  'enum-unknown': 'Choose one of the values offered.',
  'token-syntax': 'This is not a valid token.',
  'id-syntax': 'This is not a valid id.',
  'number-range': 'This number is out of range.',
  'number-without-digits': 'A number ends in 1 to 12 digits, such as INV-0042.',
  'prefix-ends-in-digit': 'A prefix cannot end in a digit: it would run into the number.',
  'prefix-placeholder': 'Only {year} can be written in braces in a prefix.',
  'text-too-long': 'This text is too long.',
  'text-control-character': 'This text contains characters that cannot be printed.',
  'text-malformed': 'This text is damaged. Type it again.',
  'currency-unknown': 'This currency is not known.',
  'money-syntax': 'Write an amount with digits and one point, such as 12.50.',
  'money-scale': 'This amount has more decimals than the currency.',
  'money-range': 'This amount is too large.',
  'money-sign': 'The amount must be above zero.',
  'decimal-syntax': 'Write a number with digits and one point, such as 1.5.',
  'decimal-scale': 'This number has too many decimals.',
  'decimal-range': 'This number is out of range.',
  'url-scheme': 'Write an address that begins with https://.',
  'url-syntax': 'This is not a valid web address.',
  'url-credentials': 'An address cannot hold a user name or a password.',
  'url-host': 'This address does not name a website.',
  'date-syntax': 'Write a date as year, month and day.',
  'date-invalid': 'This day does not exist.',
  'date-range': 'This day is out of range.',
  'time-syntax': 'Write a date and a time of day.',
};

const problems: Readonly<Record<StorageProblem | 'unexpected', string>> = {
  unavailable: 'The storage cannot be reached. Nothing was saved; what you typed is still here.',
  full: 'The storage is full. Nothing was saved; what you typed is still here.',
  blocked: 'Another tab is using an older version of this page. Close it, then try again.',
  outdated: 'This page is out of date. Reload it, then try again.',
  'outcome-unknown': 'It is not certain whether this was saved. Try again: it will not be done twice.',
  unexpected: 'Something went wrong. Nothing was lost; please try again.',
};

const isInputProblem = (type: RefusalType): type is InputProblem => Object.hasOwn(inputSentences, type);

/** A sentence for the person who asked. */
export function refusalText(reason: Refusal, language: string): string {
  const { type } = reason;
  if (isInputProblem(type)) return inputSentences[type];
  return (sentences[type] as (reason: Refusal, language: string) => string)(reason, language);
}

/** A sentence for a person when the store, not the business, said no. */
export const problemText = (problem: StorageProblem | 'unexpected'): string => problems[problem];
