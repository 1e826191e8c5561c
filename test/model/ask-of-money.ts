import {
  isPositive,
  remainingOf,
  undisputedOf,
  type CreditNote,
  type Dispute,
  type Invoice,
  type Payment,
  type Refund,
} from '@billkit/billing';
import { ada, type Ask } from '@billkit/billing/testing';
import { cash, day, dueOf, freeOf, near, pickOf } from './chosen.js';
import type { Seen } from './seen.js';
import type { DocumentWish, Step } from './step.js';

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
const leftOf = (payment: Payment | undefined) =>
  payment?.status === 'received' ? payment.unallocated : '10.00';

/** A refund of this status if there is one; one in four picks among all. */
function refundOf(status: Refund['status'], { pick }: Step, { refunds }: Seen): Refund['id'] {
  const fitting = refunds.filter((refund) => refund.status === status);
  return pickOf(pick % 4 && fitting.length > 0 ? fitting : refunds, pick)?.id ?? 'rfd_none';
}

/** An online payment of which no money has come, if there is one; one in four picks among all payments. */
function onlineOf({ pick }: Step, { payments }: Seen): Payment['id'] {
  const fitting = payments.filter(({ status }) => status === 'pending' || status === 'failed');
  return pickOf(pick % 4 && fitting.length > 0 ? fitting : payments, pick)?.id ?? 'pay_none';
}

/** A dispute of this status if there is one; one in four picks among all. */
function disputeOf(status: Dispute['status'], { pick }: Step, { disputes }: Seen): Dispute['id'] {
  const fitting = disputes.filter((dispute) => dispute.status === status);
  return pickOf(pick % 4 && fitting.length > 0 ? fitting : disputes, pick)?.id ?? 'dsp_none';
}

/** It with all allocations of its payment; one in four does without. */
function loss(step: Step, seen: Seen): Ask {
  const dispute = disputeOf('open', step, seen);
  const payment = seen.disputes.find(({ id }) => id === dispute)?.payment;
  const active = seen.allocations.filter((one) => one.status === 'active' && one.payment === payment);
  const allocations = step.pick % 4 ? { allocations: active.map(({ id }) => id) } : {};
  return { type: 'lose-dispute', dispute, lostOn: day, ...allocations };
}

/** What a step about payments, allocations and refunds asks for; nothing where it is not about money. */
export function askOfMoney(
  what: DocumentWish,
  step: Step,
  seen: Seen,
  fresh: string,
  found: Invoice | undefined,
  money: Payment | undefined,
): Ask | undefined {
  const invoice = `inv_${step.invoice}` as const;
  const payment = money?.id ?? 'pay_none';
  const received = { client: found?.client ?? ada, currency: 'EUR', method: cash, receivedOn: day } as const;
  const amount = near(dueOf(found), step);
  const own = `pay_${fresh}` as const;
  switch (what) {
    case 'record-payment': {
      const allocations = [{ invoice, amount }];
      return { type: what, payment: own, ...received, amount, allocations };
    }
    case 'record-over-two': {
      const other = pickOf(seen.invoices, step.pick);
      const parts = other ? [{ invoice: other.id, amount: near(dueOf(other), step) }] : [];
      const allocations = [{ invoice, amount }, ...parts];
      return { type: 'record-payment', payment: own, ...received, amount: '250.00', allocations };
    }
    case 'record-all-but-a-rest': {
      const part = near(dueOf(found), { ...step, much: step.pick % 2 ? 'a-unit-less' : step.much });
      const allocations = [{ invoice, amount: part, writeOffRest: `wof_${fresh}` as const }];
      return { type: 'record-payment', payment: own, ...received, amount: part, allocations };
    }
    case 'allocate-payment': {
      const part = near(step.pick % 2 ? leftOf(money) : dueOf(found), step);
      return { type: what, payment, allocatedOn: day, allocations: [{ invoice, amount: part }] };
    }
    case 'allocate-payments':
      return oldestFirst(step, seen, found);
    case 'move-allocation':
      return moveOf(step, seen, invoice);
    case 'remove-allocation': {
      const allocation = pickOf(seen.allocations, step.pick)?.id ?? 'alc_none';
      return { type: what, allocation, removedOn: day };
    }
    case 'refund-payment':
    case 'request-refund': {
      const back = { amount: near(leftOf(money), step), requested: what === 'request-refund' };
      return { type: 'refund-payment', refund: `rfd_${fresh}`, payment, refundedOn: day, ...back };
    }
    case 'refund-invoices': {
      const active = seen.allocations.filter(({ status }) => status === 'active');
      const refunds = distinct([pickOf(active, step.pick), pickOf(active, step.payment)]).map(
        (one, index) => ({
          ...{ refund: `rfd_${fresh}${index}` as const, allocation: one?.id ?? 'alc_none' },
          ...{ amount: near(one?.amount ?? '1.00', step), requested: step.pick % 2 === 0 },
        }),
      );
      return { type: what, refunds, refundedOn: day };
    }
    case 'complete-refund':
      return { type: what, refund: refundOf('pending', step, seen), refundedOn: day };
    case 'fail-refund':
      return { type: what, refund: refundOf('pending', step, seen), failedOn: day };
    case 'return-refund':
      return { type: what, refund: refundOf('completed', step, seen), returnedOn: day };
    case 'start-online-payment': {
      const other = pickOf(seen.invoices, step.pick);
      const parts =
        other && other.id !== invoice ? [{ invoice: other.id, amount: near(freeOf(other), step) }] : [];
      const allocations = [{ invoice, amount: near(freeOf(found), step) }, ...parts];
      return { type: what, payment: own, method: 'pmt_credit-card', startedOn: day, allocations };
    }
    case 'confirm-online-payment': {
      const asked = onlineOf(step, seen);
      const reference = step.pick % 4 ? asked : 'told-twice';
      return { type: what, payment: asked, provider: 'acme', reference, receivedOn: day };
    }
    case 'fail-online-payment':
      return { type: what, payment: onlineOf(step, seen), outcome: 'expired', failedOn: day };
    case 'open-dispute': {
      const held = money?.status === 'received' ? undisputedOf(money) : '10.00';
      return { type: what, dispute: `dsp_${fresh}`, payment, amount: near(held, step), openedOn: day };
    }
    case 'win-dispute':
      return { type: what, dispute: disputeOf('open', step, seen), wonOn: day };
    case 'lose-dispute':
      return loss(step, seen);
    case 'reverse-dispute':
      return { type: what, dispute: disputeOf('lost', step, seen), reversedOn: day };
    case 'void-payment':
      return { type: what, payment, voidedOn: day };
    default:
      return undefined;
  }
}

/** Money of the invoice's client that is left, to it and to another one that is open; one in four picks among all. */
function oldestFirst({ pick, payment }: Step, seen: Seen, found: Invoice | undefined): Ask {
  const { payments, creditNotes, invoices } = seen;
  const isTheirs = ({ client }: Invoice | Payment | CreditNote) =>
    pick % 4 === 0 || client.id === found?.client.id;
  const held = payments.filter(
    (one) => isTheirs(one) && one.status === 'received' && one.unallocated !== '0.00',
  );
  const credits = pick % 2 ? creditNotes.filter((one) => isTheirs(one) && isPositive(remainingOf(one))) : [];
  const open = invoices.filter((one) => isTheirs(one) && one.status === 'open');
  return {
    type: 'allocate-payments',
    payments:
      credits.length > 0 && held.length === 0
        ? []
        : distinct([pick, payment].map((place) => pickOf(held, place)?.id ?? 'pay_none')),
    ...(credits.length > 0 && { creditNotes: credits.map(({ id }) => id) }),
    invoices: distinct([pick, pick + 1].map((place) => pickOf(open, place)?.id ?? 'inv_none')),
    allocatedOn: day,
  };
}

/** An allocation, to another open invoice of its client if there is one; one in four to any. */
function moveOf({ pick }: Step, { allocations, invoices }: Seen, invoice: `inv_${string}`): Ask {
  const active = allocations.filter(({ status }) => status === 'active');
  const one = pickOf(active, pick);
  const client = invoices.find(({ id }) => id === one?.invoice)?.client.id;
  const others = invoices.filter(
    (other) => other.status === 'open' && other.id !== one?.invoice && other.client.id === client,
  );
  const to = pick % 4 ? pickOf(others, pick)?.id : undefined;
  return { type: 'move-allocation', allocation: one?.id ?? 'alc_none', invoice: to ?? invoice, movedOn: day };
}
