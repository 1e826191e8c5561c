import { isZero, subtract } from '@billkit/billing';
import type { RefusalSentences } from '../messages.js';
import { disputes } from './disputes.js';
import { isNow, isRefund, paymentStatus } from './statuses.js';

/** One sentence a refusal. */
export const refusals: RefusalSentences = {
  ...disputes,
  forbidden: ({ command }, { action }) => `You do not have permission for “${action(command)}”.`,
  'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
    isZero(limit)
      ? `You do not have permission for “${action(command)}” in ${currency}.`
      : `You have permission for “${action(command)}” only up to ${money(currency, limit)}.`,
  'period-closed': ({ closedUntil, date }, { day }) =>
    `The books are closed up to ${day(closedUntil)}, so nothing can be dated ${day(date)}.`,
  'command-id-reused': () => 'This form was already sent with other content. Open it again to go on.',
  'too-busy': () => 'Others are changing the same documents. Please try again.',
  'step-needs-earlier-one': ({ step, command }, { action }) =>
    `Step ${step}, “${action(command)}”, can only be asked for once the steps before it are done.`,
  'not-found': () => 'This does not exist any more.',
  'id-taken': () => 'This was already recorded.',
  'stale-version': () =>
    'Someone changed this since you opened it. Look at the newest version, then try again.',
  'invoice-not-draft': ({ number, status }) =>
    `Invoice ${number} is ${isNow(status)}. Only drafts can be changed; revert it to draft first.`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'This invoice is a draft. Finalize it first.'
      : `Invoice ${number} is ${isNow(status)}. This is only possible while an invoice is open.`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'This invoice is a draft. Finalize it before you send it.'
      : `Invoice ${number} is void. It is not sent any more.`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'This draft' : `Invoice ${number}`} is not void. Only a void invoice is issued again.`,
  'public-link-revoked': () => 'This link was already revoked.',
  'already-reissued': ({ number }) => `Invoice ${number} was already issued again.`,
  'invoice-has-allocations': ({ number, currency, amount }, { money }) =>
    `Unlink the payments first: ${money(currency, amount)} is allocated to invoice ${number}.`,
  'invoice-has-credit-notes': ({ number, currency, amount }, { money }) =>
    `Void the credit note first: ${money(currency, amount)} is credited on invoice ${number}.`,
  'invoice-has-write-offs': ({ number, currency, amount }, { money }) =>
    `Reverse the write-off first: ${money(currency, amount)} is written off on invoice ${number}.`,
  'invoice-has-pending-payments': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of invoice ${number} is being paid online. Wait for the payment, or cancel it first.`,
  'no-lines': () => 'Add at least one line before you finalize.',
  'line-without-description': ({ position }) => `Line ${position} needs a description.`,
  'negative-line': ({ position }) => `Line ${position} takes off, which invoices of this account may not.`,
  'total-negative': () => 'The total is below zero. Issue a credit note instead.',
  'total-too-large': () => 'The total is too large.',
  'due-day-with-installments': () =>
    'An invoice in installments falls due with the last of them. Leave the due date empty.',
  'installments-not-whole': ({ together }, { decimal }) =>
    `The installments are ${decimal(together)}% together, not 100%.`,
  'installments-mismatch': ({ currency, payable, together }, { money }) =>
    `The installments come to ${money(currency, together)}, but ${money(currency, payable)} is payable.`,
  'nothing-due': () => 'There is nothing to pay on this invoice.',
  'due-before-issue': ({ dueOn, issuedOn }, { day }) =>
    `The due date ${day(dueOn)} is before the issue date ${day(issuedOn)}.`,
  'exceeds-amount-due': ({ number, currency, amountDue }, { money }) =>
    `Invoice ${number} has only ${money(currency, amountDue)} due.`,
  'amount-reserved': ({ number, currency, amountDue, reserved }, { money }) => {
    const left = subtract(amountDue, reserved);
    return isZero(left)
      ? `All that is due on invoice ${number}, ${money(currency, reserved)}, is being paid online.`
      : `${money(currency, reserved)} of invoice ${number} is being paid online, so only ${money(currency, left)} is left to settle.`;
  },
  'exceeds-unallocated': ({ number, currency, unallocated }, { money }) =>
    `Payment ${number} has only ${money(currency, unallocated)} unallocated.`,
  'allocations-exceed-amount': ({ currency, amount, applied }, { money }) =>
    `${money(currency, applied)} is applied, but there is only ${money(currency, amount)} to apply.`,
  'overpayment-not-allowed': ({ currency, excess }, { money }) =>
    `This is ${money(currency, excess)} more than is owed.`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, { money }) =>
    isZero(limit)
      ? `What is left of invoice ${number}, ${money(currency, amount)}, cannot be written off with a payment.`
      : `${money(currency, amount)} is left of invoice ${number}. At most ${money(currency, limit)} is written off with a payment.`,
  'credit-note-listed-twice': () => 'A credit note is listed twice.',
  'payment-listed-twice': () => 'A payment is listed twice.',
  'invoice-listed-twice': () => 'An invoice is listed twice.',
  'other-client': ({ number, client }) =>
    `Invoice ${number} belongs to ${client}, not to the client of this payment.`,
  'currency-mismatch': ({ expected, actual }) => `The invoice is in ${expected}, the payment in ${actual}.`,
  'payment-pending': ({ currency, amount }, { money }) =>
    `The online payment of ${money(currency, amount)} is still pending.`,
  'payment-failed': ({ outcome }) =>
    `No money came of this online payment (${paymentStatus[outcome].toLowerCase()}).`,
  'payment-received': ({ number }) => `Payment ${number} was already received.`,
  'payment-online': ({ number, provider }) =>
    `Payment ${number} was received online by ${provider}. Refund it instead.`,
  'provider-reference-used': ({ provider, reference }) =>
    `The payment ${reference} of ${provider} was already received.`,
  'online-payment-off': () => 'Invoices cannot be paid online here.',
  'method-not-online': ({ name }) => `Nothing is paid online with “${name}”. Choose another payment method.`,
  'payment-void': ({ number }) => `Payment ${number} is void.`,
  'payment-has-allocations': ({ number, currency, amount }, { money }) =>
    `Unlink payment ${number} first: ${money(currency, amount)} of it is allocated.`,
  'payment-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of payment ${number} was refunded, so it cannot be voided.`,
  'payment-has-pending-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of payment ${number} is set aside for a refund, so it cannot be voided.`,
  'refund-not-pending': ({ from, status }) =>
    `This refund of ${from} is ${isRefund(status)}, so it is not waited for any more.`,
  'refund-not-completed': ({ from, status }) =>
    `This refund of ${from} is ${isRefund(status)}. Only a completed one can come back.`,
  'nothing-unallocated': ({ number }) => `Nothing of payment ${number} is unallocated.`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `Allocation ${number} settles invoice ${invoiceNumber} already.`,
  'allocation-removed': ({ number }) => `Allocation ${number} was already removed.`,
  'credit-note-void': ({ number }) => `Credit note ${number} is already void.`,
  'credit-note-has-allocations': ({ number, currency, amount }, { money }) =>
    `Take credit of ${number} back first: ${money(currency, amount)} of it is applied to invoices.`,
  'credit-note-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of the credit of ${number} was refunded or is set aside for it, so the credit note cannot be voided.`,
  'nothing-remaining': ({ number }) => `No credit of credit note ${number} is left.`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, { money }) =>
    `${money(currency, amount)} is more than the ${money(currency, remaining)} of credit left of ${number}.`,
  'credit-allocation-removed': ({ number }) => `Applied credit ${number} was already taken back.`,
  'write-off-reversed': ({ number }) => `This write-off on invoice ${number} was already reversed.`,
  'credit-before-issue': ({ invoiceIssuedOn }, { day }) =>
    `The credit note cannot be dated before the invoice, ${day(invoiceIssuedOn)}.`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, { money }) =>
    `${money(currency, amount)} is more than the ${money(currency, amountDue)} due on invoice ${number}.`,
  'nothing-to-credit': ({ number }) => `Nothing of invoice ${number} is left to credit.`,
  'credit-only-whole': ({ number }) =>
    `Invoice ${number} takes off more at some tax rate than it charges there. Only all of it can be credited.`,
  'disposition-mismatch': ({ currency, above, disposed }, { money }) =>
    `${money(currency, above)} is above the amount due, but ${money(currency, disposed)} is given back, left as credit and settled outside.`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, { money }) =>
    `${money(currency, amount)} is above the amount due, but only ${money(currency, paid)} was paid on invoice ${number}.`,
  'allocation-listed-twice': () => 'An allocation is listed twice.',
  'allocation-of-other-invoice': ({ number }) => `Allocation ${number} is of another invoice.`,
  'exceeds-allocation': ({ number, currency, allocated }, { money }) =>
    `Allocation ${number} is only of ${money(currency, allocated)}.`,
  'line-not-on-invoice': () => 'A line is not on this invoice.',
  'event-listed-twice': () => 'An appointment is listed twice.',
  'event-of-other-client': ({ client }) => `The appointment is another client’s, not ${client}’s.`,
  'event-already-invoiced': ({ number }) =>
    `The appointment is already on ${number === null ? 'a draft' : `invoice ${number}`}.`,
  'event-not-on-invoice': ({ position }) =>
    `Line ${position} is about an appointment that is not on the invoice.`,
  'line-listed-twice': () => 'A line is listed twice.',
  'exceeds-line-quantity': ({ left, description }, { decimal }) =>
    `Only ${decimal(left)} of “${description}” can still be credited.`,
  'exceeds-line-amount': ({ currency, left, description }, { money }) =>
    `Only ${money(currency, left)} of “${description}” can still be credited.`,
  'tax-exceeds-credit': ({ currency, tax, description }, { money }) =>
    `“${description}” still has ${money(currency, tax)} of tax to give back. Credit more of it at once.`,
  'name-taken': ({ name }) => `“${name}” is already in use.`,
  'already-archived': ({ name }) => `“${name}” is already archived.`,
  'not-archived': ({ name }) => `“${name}” is not archived.`,
  'tax-rate-fixed': ({ name }) =>
    `“${name}” is a rate of the law and cannot be changed. Archive it, or add one of your own.`,
  'tax-rate-listed-twice': () => 'A line can have each tax rate only once.',
  'tax-rate-archived': ({ name }) => `The tax rate “${name}” is archived. Restore it or choose another.`,
  'entry-archived': ({ name }) => `“${name}” is archived. Restore it or choose another.`,
  'entry-changed': () =>
    'Someone changed this entry since you opened it. What you typed is still here, and not saved.',
  'notice-listed-twice': ({ noticeHours }, { plural }) =>
    `There are two rules for ${plural(noticeHours, { one: '# hour', other: '# hours' })} of notice.`,
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
