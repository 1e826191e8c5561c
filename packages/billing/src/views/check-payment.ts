import { isNegative, isPositive, subtract } from '../money/amount.js';
import type { Allocation } from '../records/allocation.js';
import { lostOf, type FailedPayment, type Payment, type PendingPayment } from '../records/payment.js';
import {
  disputeReferenceId,
  providerReferenceId,
  type ProviderReference,
} from '../records/provider-reference.js';
import { isLive, type Refund } from '../records/refund.js';
import type { WriteOff } from '../records/write-off.js';
import { checkDisputed } from './check-dispute.js';
import { isDemand, totalOf, type Ledger, type Says } from './ledger.js';

/** Every sentence that holds for a payment. */
export function checkPayment(payment: Payment, ledger: Ledger, says: Says): void {
  const allocations = ledger.allocations('payment', payment.id);
  const refunds = ledger.refunds(payment.id);
  says('a payment is above zero', isPositive(payment.amount), payment.amount);
  if (payment.status !== 'received') {
    says(
      'I4: nothing hangs on a payment that is not received',
      [allocations, refunds, ledger.disputes(payment.id)].every(({ length }) => length === 0),
      payment.status,
    );
    if (payment.status !== 'void') checkParts(payment, ledger, says);
    return;
  }
  if (payment.online) {
    const { provider, reference } = payment.online;
    const named = ledger.get('provider-reference', providerReferenceId(provider, reference));
    says('an online payment is named by its provider’s reference', named?.payment === payment.id, reference);
  }
  const { amount, unallocated, refunded, refundPending, currency } = payment;
  const allocated = totalOf(currency, allocations);
  const kept = subtract(subtract(subtract(amount, allocated), refunded), refundPending);
  const rest = subtract(kept, lostOf(payment));
  says(
    'I2: amount = allocated + unallocated + refunded + refund pending + lost',
    unallocated === rest,
    `${unallocated}, not ${rest}`,
  );
  const hasNegative = [unallocated, refunded, refundPending, lostOf(payment)].some(isNegative);
  says('I2: no part is below zero', !hasNegative, unallocated);
  const [completed, pending] = (['completed', 'pending'] as const).map((status) =>
    totalOf(
      currency,
      refunds.filter((refund) => refund.status === status),
    ),
  );
  says('I2: refunded is what its completed refunds say', refunded === completed, refunded);
  says('I2: refund pending is what its pending refunds say', refundPending === pending, refundPending);
  checkDisputed(payment, ledger, says);
}

/** What an online payment is for adds up, and while it is pending its invoices wait for it. */
function checkParts(
  { status, amount, currency, client, parts }: PendingPayment | FailedPayment,
  ledger: Ledger,
  says: Says,
): void {
  says('the parts of an online payment add up to it', totalOf(currency, parts) === amount, amount);
  for (const { invoice: id, amount: part } of parts) {
    says('each part of an online payment is above zero', isPositive(part), part);
    if (status === 'failed') continue;
    const invoice = ledger.get('invoice', id);
    says('a pending payment is for open invoices', invoice?.status === 'open', invoice?.status ?? 'none');
    const isOfOne = invoice?.client.id === client.id && invoice.currency === currency;
    says('a pending payment is for invoices of its client, in its currency', isOfOne, id);
  }
}

/** A provider's reference names the payment that has it. */
export function checkProviderReference(
  { id, provider, reference, payment: paymentId, dispute }: ProviderReference,
  ledger: Ledger,
  says: Says,
): void {
  const whole = dispute ? disputeReferenceId(provider, reference) : providerReferenceId(provider, reference);
  says('a reference is its provider and its name', id === whole, id);
  if (dispute) {
    const its = ledger.get('dispute', dispute);
    const isOfIt = its?.named?.provider === provider && its.named.reference === reference;
    says('a dispute’s reference is that of a dispute', isOfIt && its.payment === paymentId, dispute);
    return;
  }
  const payment = ledger.get('payment', paymentId);
  const online = payment?.status === 'received' ? payment.online : undefined;
  const isIts = online?.provider === provider && online.reference === reference;
  says('a provider’s reference is that of a received payment', isIts, paymentId);
}

/** Every sentence that holds for an allocation. */
export function checkAllocation(allocation: Allocation, ledger: Ledger, says: Says): void {
  says('I5: an allocation is above zero', isPositive(allocation.amount), allocation.amount);
  if (allocation.status === 'removed') return;
  const invoice = ledger.get('invoice', allocation.invoice);
  const payment = ledger.get('payment', allocation.payment);
  says('I5: an active allocation settles an issued invoice', isDemand(invoice), invoice?.status ?? 'none');
  says(
    'I5: an active allocation is of a received payment',
    payment?.status === 'received',
    payment?.status ?? 'none',
  );
  if (!invoice || !payment) return;
  says('I5: both ends are of one client', invoice.client.id === payment.client.id, payment.client.id);
  const isOneCurrency = invoice.currency === payment.currency && payment.currency === allocation.currency;
  says('I5: both ends are in one currency', isOneCurrency, payment.currency);
}

/** Every sentence that holds for a refund. */
export function checkRefund(refund: Refund, ledger: Ledger, says: Says): void {
  says('a refund is above zero', isPositive(refund.amount), refund.amount);
  if ('creditNote' in refund) {
    const note = ledger.get('credit-note', refund.creditNote);
    const isLeft = isLive(refund) ? note?.status === 'issued' : note !== undefined;
    says('a refund of credit is of an issued credit note', isLeft, note?.status ?? 'none');
    says('a refund is in its credit note’s currency', refund.currency === note?.currency, refund.currency);
    return;
  }
  const payment = ledger.get('payment', refund.payment);
  // One that failed or came back took nothing in the end, so its payment may have been voided since.
  const isWhole = isLive(refund) ? payment?.status === 'received' : payment !== undefined;
  says('a refund is of a received payment', isWhole, payment?.status ?? 'none');
  says('a refund is in its payment’s currency', refund.currency === payment?.currency, refund.currency);
}

/** Every sentence that holds for a write-off. */
export function checkWriteOff(writeOff: WriteOff, ledger: Ledger, says: Says): void {
  says('a write-off is above zero', isPositive(writeOff.amount), writeOff.amount);
  if (writeOff.status === 'reversed') return;
  const invoice = ledger.get('invoice', writeOff.invoice);
  says('I1: an active write-off is on an issued invoice', isDemand(invoice), invoice?.status ?? 'none');
  says(
    'a write-off is in its invoice’s currency',
    writeOff.currency === invoice?.currency,
    writeOff.currency,
  );
}
