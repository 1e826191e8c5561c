import { isZero, sum, type Amount } from '../money/amount.js';
import type { ReceivedPayment } from '../records/payment.js';
import type { Account } from './account.js';
import { byReceipt } from '../records/oldest-first.js';

/** Money that no invoice has claimed, and what it comes to. */
export interface UnallocatedMoney {
  /** The first received in front. */
  readonly payments: readonly ReceivedPayment[];
  readonly unallocated: Amount;
}

/** The payments of which something is unallocated (billing.md P-09). */
export function unallocatedMoney({
  currency,
  payments,
}: Pick<Account, 'currency' | 'payments'>): UnallocatedMoney {
  const held = payments
    .filter((payment) => payment.status === 'received')
    .filter(({ unallocated }) => !isZero(unallocated))
    .sort(byReceipt);
  const unallocated = sum(
    held.map((payment) => payment.unallocated),
    currency,
  );
  return { payments: held, unallocated };
}
