import { isPositive, undisputedOf } from '@billkit/billing';
import type { ActiveAllocation, CommandType, Dispute, Payment, Refund } from '@billkit/billing';

/** What can be asked about a payment, a refund of it or a dispute about it, before it is done. */
export const paymentActTypes = [
  ...(['refund-payment', 'void-payment', 'open-dispute'] as const),
  ...(['win-dispute', 'lose-dispute', 'reverse-dispute'] as const),
  ...(['complete-refund', 'fail-refund', 'return-refund'] as const),
] as const;
export type PaymentActType = (typeof paymentActTypes)[number];

export const isPaymentAct = (command: CommandType): command is PaymentActType =>
  paymentActTypes.some((one) => one === command);

/** What is asked, and about what. */
export interface PaymentAct {
  readonly type: PaymentActType;
  readonly payment: Payment;
  /** What of the payment settles invoices. */
  readonly allocations: readonly ActiveAllocation[];
  readonly refund?: Refund;
  readonly dispute?: Dispute;
}

/** What a person fills in, as text. */
export interface PaymentActEntry {
  readonly amount: string;
  readonly day: string;
  /** Where a refund is taken from. */
  readonly from: 'unallocated' | 'invoices';
  /** The allocations that nothing is taken from. */
  readonly spared: ReadonlySet<string>;
  /** Whether the money is only asked to go. */
  readonly isRequested: boolean;
  /** Empty: the way the money came in. */
  readonly method: string;
  readonly provider: string;
  readonly reference: string;
  readonly description: string;
  readonly reason: string;
}

/** What the dialog opens with, today: a refund or a dispute of all that there can be one of (billing.md 6.10). */
export function openingOf(act: PaymentAct, today: string): PaymentActEntry {
  return {
    ...{ amount: amountAtFirst(act), day: today, from: sourceAtFirst(act), spared: new Set() },
    ...{ isRequested: false, method: '', provider: '', reference: '', description: '', reason: '' },
  };
}

function amountAtFirst({ type, payment }: PaymentAct): string {
  if (payment.status !== 'received') return '';
  if (type === 'open-dispute') return undisputedOf(payment);
  return type === 'refund-payment' && isPositive(payment.unallocated) ? payment.unallocated : '';
}

/** Where nothing is unallocated, it can only come from invoices. */
const sourceAtFirst = ({ payment, allocations }: PaymentAct): PaymentActEntry['from'] =>
  allocations.length > 0 && payment.status === 'received' && !isPositive(payment.unallocated)
    ? 'invoices'
    : 'unallocated';
