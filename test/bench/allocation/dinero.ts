import { add, allocate, dinero, EUR, isZero, lessThan, subtract, toDecimal, toSnapshot } from 'dinero.js';
import type { Allocations, Peer, Work } from './work.js';

export const dineroJs: Peer = {
  name: 'dinero.js',
  prepare: (work, strategy) => (strategy === 'oldest-due' ? () => oldestDue(work) : () => proportional(work)),
  others: 'allocate gives what is left over to the first, not to the largest parts cut off',
};

function oldestDue({ amount, invoices }: Work): Allocations {
  const allocations = [];
  let left = euros(amount);
  for (const { id, amountDue } of invoices) {
    if (isZero(left)) break;
    const due = euros(amountDue);
    const part = lessThan(due, left) ? due : left;
    allocations.push({ invoice: id, amount: toDecimal(part) });
    left = subtract(left, part);
  }
  return { allocations, unallocated: toDecimal(left) };
}

function proportional({ amount, invoices }: Work): Allocations {
  const dues = invoices.map(({ amountDue }) => euros(amountDue));
  const owed = dues.reduce((sum, due) => add(sum, due), euros('0.00'));
  const paid = euros(amount);
  const given = lessThan(paid, owed) ? paid : owed;
  const shares = allocate(
    given,
    dues.map((due) => toSnapshot(due).amount),
  );
  return {
    allocations: shares
      .map((share, i) => ({ invoice: invoices[i]!.id, share }))
      .filter(({ share }) => !isZero(share))
      .map(({ invoice, share }) => ({ invoice, amount: toDecimal(share) })),
    unallocated: toDecimal(subtract(paid, given)),
  };
}

const euros = (text: string) => dinero({ amount: Number(text.replace('.', '')), currency: EUR });
