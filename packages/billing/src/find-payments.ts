import type { Billing } from './billing.js';
import { findMatching, saysAll, type DaysAsked, type FoundPage, type PageAsked } from './find-matching.js';
import { isPositive } from './money/amount.js';
import { paymentDay, type Payment } from './records/payment.js';
import { paymentStanding, type PaymentUse } from './views/standing.js';

/** How a payment that was received may stand beside being paid, as `paymentStanding` tells. */
export const receivedStandings = [
  'partial-refund',
  'refunded',
  'refund-pending',
  'disputed',
  'lost',
] as const;
export type ReceivedStanding = (typeof receivedStandings)[number];

/** Which payments are looked for: those of which all of it holds. Their day is the one the money came, or was asked for online. */
export interface PaymentsAsked extends DaysAsked {
  readonly status?: Payment['status'];
  readonly standing?: ReceivedStanding;
  /** What of the money is used; `held`: only what holds unallocated money, in full or in part. */
  readonly use?: PaymentUse | 'held';
  readonly client?: string;
  /** The id of the method it came by. */
  readonly method?: string;
  /**
   * Each word of it stands in the number, the description, what the provider calls it, or the name of the client or payer,
   * whatever its case and accents.
   */
  readonly text?: string;
}

/**
 * Finds the next `limit` payments after a place, as `findMatching` does. An index answers a status, a client and days; the rest
 * is looked at one by one.
 */
export function findPayments(
  billing: Pick<Billing, 'find'>,
  asked: PaymentsAsked,
  page: PageAsked,
): Promise<FoundPage<Payment>> {
  const { client, standing, use, order = 'descending' } = asked;
  // Only money that was received stands in some way, or is used.
  const status = asked.status ?? (standing || use ? 'received' : undefined);
  const where = client === undefined ? status && { status } : status ? { client, status } : { client };
  const query = { kind: 'payment', order, ...(where && { where }) } as const;
  return findMatching<Payment>(
    { read: (range) => billing.find({ ...query, ...range }), tests: testsOf(asked), dayOf: paymentDay },
    asked,
    page,
  );
}

/** What no index answers. */
function testsOf({ standing, use, method, text }: PaymentsAsked) {
  const tests: ((payment: Payment) => boolean)[] = [];
  if (standing) tests.push((payment) => standsSo(payment, standing));
  if (use) tests.push((payment) => isUsedSo(payment, use));
  if (method !== undefined) tests.push((payment) => payment.method.id === method);
  const says = saysAll(text);
  if (says) tests.push((payment) => says(wordsOf(payment)));
  return tests;
}

function standsSo(payment: Payment, standing: ReceivedStanding): boolean {
  const { lifecycle, isRefundPending, dispute } = paymentStanding(payment);
  switch (standing) {
    case 'refund-pending':
      return isRefundPending;
    case 'disputed':
      return dispute === 'open';
    case 'lost':
      return dispute === 'lost';
    default:
      return lifecycle === standing;
  }
}

function isUsedSo(payment: Payment, use: PaymentUse | 'held'): boolean {
  if (use !== 'held') return paymentStanding(payment).use === use;
  return payment.status === 'received' && isPositive(payment.unallocated);
}

function wordsOf(payment: Payment): readonly (string | null | undefined)[] {
  const { number, description, client, payer } = payment;
  const online = payment.status === 'received' ? payment.online?.reference : undefined;
  return [number, description, online, client.name, payer?.name];
}
