import { add, negate, subtract, sum, zero, type Amount } from '../money/amount.js';
import type { MethodUsed, NumberedPayment } from '../records/payment.js';
import type { Dispute } from '../records/dispute.js';
import type { Refund } from '../records/refund.js';
import { latest, type Day } from '../time/day.js';
import type { Account } from './account.js';
import { isWithin, type Period } from './period.js';

/** The money of a period by one method. `received` less `refunded` and `lost` is `net`. */
export interface MethodTotal {
  readonly method: MethodUsed;
  /** Without what was voided. */
  readonly received: Amount;
  /** What went back, without what came in again. */
  readonly refunded: Amount;
  /** What lost disputes took, without what came back of it. */
  readonly lost: Amount;
  readonly net: Amount;
  /** How many payments were received, less those that were voided. */
  readonly payments: number;
}

/** The money of a period: all methods together are `net`. */
export interface PaymentsByMethod extends Period {
  /** In the order of their names; a method that was renamed since has a row for each name. */
  readonly methods: readonly MethodTotal[];
  readonly net: Amount;
}

/**
 * What money came in, went back and was lost in a period, by method. A payment counts on the day it was received, a refund on
 * the day it went, a dispute on the day it was lost; what was voided, returned or reversed is taken off in the period that was
 * in. Money that is only set aside for a refund, or disputed, has not gone.
 */
export function paymentsByMethod(
  account: Pick<Account, 'currency' | 'payments' | 'refunds' | 'disputes'>,
  period: Period,
): PaymentsByMethod {
  const none = zero(account.currency);
  const nothing = { received: none, refunded: none, lost: none, net: none, payments: 0 };
  const rows = new Map<string, MethodTotal>();
  for (const { on, method, received = none, refunded = none, lost = none, payments = 0 } of movesOf(
    account,
  )) {
    if (!isWithin(period, on)) continue;
    const key = JSON.stringify([method.id, method.name]);
    const row = rows.get(key) ?? { ...nothing, method };
    const sums = {
      received: add(row.received, received),
      refunded: add(row.refunded, refunded),
      lost: add(row.lost, lost),
    };
    const net = subtract(subtract(sums.received, sums.refunded), sums.lost);
    rows.set(key, { method, ...sums, net, payments: row.payments + payments });
  }
  const methods = [...rows.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    ...period,
    methods,
    net: sum(
      methods.map(({ net }) => net),
      account.currency,
    ),
  };
}

interface Move extends Partial<Pick<MethodTotal, 'received' | 'refunded' | 'lost' | 'payments'>> {
  readonly on: Day;
  readonly method: MethodUsed;
}

const movesOf = ({
  payments,
  refunds,
  disputes,
}: Pick<Account, 'payments' | 'refunds' | 'disputes'>): readonly Move[] => [
  ...payments.flatMap(movesOfPayment),
  ...refunds.flatMap(movesOfRefund),
  ...disputes.flatMap(movesOfDispute),
];

function movesOfPayment(payment: NumberedPayment): readonly Move[] {
  const { method, amount, receivedOn } = payment;
  const received: Move = { on: receivedOn, method, received: amount, payments: 1 };
  if (payment.status !== 'void') return [received];
  return [
    received,
    { on: latest(receivedOn, payment.voidedOn), method, received: negate(amount), payments: -1 },
  ];
}

function movesOfRefund(refund: Refund): readonly Move[] {
  if (refund.status === 'pending' || refund.status === 'failed') return [];
  const { method, amount, refundedOn } = refund;
  const gone: Move = { on: refundedOn, method, refunded: amount };
  if (refund.status !== 'returned') return [gone];
  return [gone, { on: latest(refundedOn, refund.returnedOn), method, refunded: negate(amount) }];
}

function movesOfDispute(dispute: Dispute): readonly Move[] {
  if (dispute.status !== 'lost' && dispute.status !== 'reversed') return [];
  const { method, amount, lostOn } = dispute;
  const gone: Move = { on: lostOn, method, lost: amount };
  if (dispute.status === 'lost') return [gone];
  return [gone, { on: latest(lostOn, dispute.reversedOn), method, lost: negate(amount) }];
}

const nameOf = ({ method: { name, id } }: MethodTotal): string => `${name}\n${id}`;
