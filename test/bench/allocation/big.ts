import Big from 'big.js';
import type { Allocations, Peer, Work } from './work.js';

export const big: Peer = {
  name: 'big.js',
  prepare: (work, strategy) => (strategy === 'oldest-due' ? () => oldestDue(work) : () => proportional(work)),
};

function oldestDue({ amount, invoices }: Work): Allocations {
  const allocations = [];
  let left = Big(amount);
  for (const { id, amountDue } of invoices) {
    if (left.eq(0)) break;
    const due = Big(amountDue);
    const part = due.lt(left) ? due : left;
    allocations.push({ invoice: id, amount: part.toFixed(2) });
    left = left.minus(part);
  }
  return { allocations, unallocated: left.toFixed(2) };
}

function proportional({ amount, invoices }: Work): Allocations {
  const dues = invoices.map(({ amountDue }) => Big(amountDue));
  const owed = dues.reduce((sum, due) => sum.plus(due), Big(0));
  const given = owed.lt(amount) ? owed : Big(amount);
  let left = given;
  const shares = dues.map((due, i) => {
    const exact = due.times(given);
    const share = exact.div(owed).round(2, Big.roundDown);
    left = left.minus(share);
    return { invoice: invoices[i]!.id, share, cut: exact.minus(share.times(owed)) };
  });
  const raised = shares.toSorted((a, b) => b.cut.cmp(a.cut)).slice(0, left.times(100).toNumber());
  for (const one of raised) one.share = one.share.plus('0.01');
  return {
    allocations: shares
      .filter(({ share }) => share.gt(0))
      .map(({ invoice, share }) => ({ invoice, amount: share.toFixed(2) })),
    unallocated: Big(amount).minus(given).toFixed(2),
  };
}
