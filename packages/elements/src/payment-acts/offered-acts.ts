import {
  allocatedFrom,
  isPositive,
  paymentActions,
  type Action,
  type ActiveAllocation,
  type Allocation,
  type CommandType,
  type Payment,
  type Refusal,
  type Viewer,
} from '@billkit/billing';
import { isPaymentAct } from './act.js';

/** What a plan may take out of the way: that money of the payment is allocated. */
const inTheWay: readonly Refusal['type'][] = ['payment-has-allocations', 'nothing-unallocated'];

/** Whether a plan may carry out what was refused, because money of the payment is allocated. */
export const isFreed = (refusal: Refusal, payment: Payment): boolean =>
  payment.status === 'received' && inTheWay.includes(refusal.type) && isPositive(allocatedFrom(payment));

/** What became of an online payment is what its provider tells the host. */
const toldByProvider: readonly CommandType[] = ['confirm-online-payment', 'fail-online-payment'];

/** What the menu of a payment offers; what is only in the way of something does not keep it from being chosen. */
export const offeredActs = (payment: Payment, viewer: Viewer): readonly Action[] =>
  paymentActions(payment, viewer)
    .filter(({ command }) => !toldByProvider.includes(command))
    .map((action) =>
      action.refusal && isPaymentAct(action.command) && isFreed(action.refusal, payment)
        ? { ...action, refusal: null }
        : action,
    );

/** The allocations that something can be taken back of. */
export const activeOf = (allocations: readonly Allocation[]): readonly ActiveAllocation[] =>
  allocations.filter((one): one is ActiveAllocation => one.status === 'active');
