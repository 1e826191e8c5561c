import { zero } from '../money/amount.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { TakenNumber } from './finalize.js';
import type { OnlineReceipt, Payment, PendingPayment, FailedPayment, ReceivedPayment } from './payment.js';
import type { Day } from '../time/day.js';

/** What a provider may still say received: pending, or failed as far as was known. Refuses with `payment-received`, `payment-void`. */
export function requireUnsettled(payment: Payment): Result<PendingPayment | FailedPayment, Refusal> {
  const { id } = payment;
  switch (payment.status) {
    case 'pending':
    case 'failed':
      return ok(payment);
    case 'received':
      return no({ type: 'payment-received', payment: id, number: payment.number });
    case 'void':
      return no({ type: 'payment-void', payment: id, number: payment.number });
  }
}

/** What can still come to nothing. Refuses as `requireUnsettled`, then with `payment-failed`. */
export function requirePending(payment: Payment): Result<PendingPayment, Refusal> {
  const unsettled = requireUnsettled(payment);
  if (!unsettled.ok) return unsettled;
  const { value } = unsettled;
  return value.status === 'pending'
    ? ok(value)
    : no({ type: 'payment-failed', payment: value.id, outcome: value.outcome });
}

/** The money came: all of it unallocated so far, under its number. */
export function receiveOnline(
  payment: PendingPayment | FailedPayment,
  { number, serial }: TakenNumber,
  receivedOn: Day,
  { provider, reference }: Omit<OnlineReceipt, 'startedOn'>,
): ReceivedPayment {
  const { kind, id, client, payer, location, currency, amount, method, description, startedOn } = payment;
  return {
    ...{ kind, id, status: 'received', number, serial, client },
    ...(payer && { payer }),
    ...(location && { location }),
    ...{ currency, amount, method, receivedOn },
    ...(description !== undefined && { description }),
    ...{ unallocated: amount, refunded: zero(currency), refundPending: zero(currency), allocationCount: 0 },
    online: { provider, reference, startedOn },
  };
}
