import { isZero, min, sum, type Amount } from '../money/amount.js';
import {
  disputedOf,
  paymentPurposes,
  type PaymentPurpose,
  type ReceivedPayment,
} from '../records/payment.js';
import { bySourceAge } from '../records/settlements.js';
import type { Account } from './account.js';

/** Money that no invoice has claimed, and what it comes to. */
export interface UnallocatedMoney {
  /** The first received in front. */
  readonly payments: readonly ReceivedPayment[];
  readonly unallocated: Amount;
  /** What of it would go if all open disputes were lost. */
  readonly disputed: Amount;
  /** What of it was given for what, in this order and where there is any; `null`: for nothing that was said. */
  readonly heldFor: readonly {
    readonly purpose: PaymentPurpose['type'] | null;
    readonly unallocated: Amount;
  }[];
}

/** The payments of which something is unallocated (billing.md P-09). */
export function unallocatedMoney({
  currency,
  payments,
}: Pick<Account, 'currency' | 'payments'>): UnallocatedMoney {
  const held = payments
    .filter((payment) => payment.status === 'received')
    .filter(({ unallocated }) => !isZero(unallocated))
    .sort(bySourceAge);
  const comesTo = (some: readonly ReceivedPayment[]) =>
    sum(
      some.map((payment) => payment.unallocated),
      currency,
    );
  const heldFor = [...paymentPurposes, null].flatMap((purpose) => {
    const some = held.filter((payment) => (payment.purpose?.type ?? null) === purpose);
    return some.length > 0 ? [{ purpose, unallocated: comesTo(some) }] : [];
  });
  const disputed = sum(
    held.map((payment) => min(payment.unallocated, disputedOf(payment))),
    currency,
  );
  return { payments: held, unallocated: comesTo(held), disputed, heldFor };
}
