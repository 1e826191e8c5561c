import {
  isPositive,
  previewCredit,
  remainingOf,
  type Asked,
  type CreditInput,
  type DispositionInput,
  type Invoice,
} from '@billkit/billing';
import type { Ask } from '@billkit/billing/testing';
import type { Seen } from './seen.js';
import type { CreditWish, DocumentWish, Step } from './step.js';

const day = '2026-11-24';

/**
 * What is to become of the part of a credit note above the amount due, if there is any: credit, settled outside, given
 * back out of an allocation, or in two parts. Now and then it is not what it should be.
 */
export function dispositionOf(
  { pick, much }: Step,
  seen: Seen,
  invoice: Invoice | undefined,
  lines: readonly Asked<CreditInput>[],
  fresh: string,
): Asked<DispositionInput> | undefined {
  if (invoice?.status !== 'open' && invoice?.status !== 'paid') return undefined;
  const { above } = previewCredit(invoice, lines, seen.preferences);
  if (!isPositive(above)) return undefined;
  const of = seen.allocations.filter((one) => one.invoice === invoice.id && one.status === 'active');
  const [allocation] = of.slice(pick % Math.max(of.length, 1));
  const outside = (amount: string) => ({ outside: { amount, reason: 'Voucher' } });
  const back = (amount: string) =>
    allocation ? { refunds: [{ refund: `rfd_${fresh}`, allocation: allocation.id, amount }] as const } : {};
  switch (pick % 4) {
    case 0:
      return { ...outside('0.01'), credit: minusCent(above) };
    case 1:
      return much === 'a-unit-more' ? outside(above) : { credit: above };
    case 2:
      return back(above);
    default:
      return { ...back('0.01'), credit: minusCent(above) };
  }
}

/** A cent less; where that is nothing, an amount that is refused. */
function minusCent(amount: string): string {
  const text = (BigInt(amount.replace('.', '')) - 1n).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** What a bookkeeper who looks first wants instead, where there is no credit to use; one in four wants it all the same. */
export function possibleWithCredit(what: CreditWish, { pick }: Step, seen: Seen): DocumentWish {
  if (pick % 4 === 0) return what;
  const isLeft = seen.creditNotes.some((note) => isPositive(remainingOf(note)));
  if (what !== 'remove-credit-allocation') return isLeft ? what : 'issue-credit-note';
  const isApplied = seen.creditAllocations.some(({ status }) => status === 'active');
  return isApplied ? what : isLeft ? 'apply-credit' : 'issue-credit-note';
}

/** What one wants with the credit that credit notes left on accounts; `near` is an amount near a limit. */
export function askOfAccountCredit(
  what: CreditWish,
  { pick, invoice: place }: Step,
  seen: Seen,
  fresh: string,
  near: (limit: string) => string,
): Ask {
  const left = seen.creditNotes.filter((note) => isPositive(remainingOf(note)));
  const notes = left.length > 0 && pick % 5 ? left : seen.creditNotes;
  const [note] = notes.slice(pick % Math.max(notes.length, 1));
  const creditNote = note?.id ?? 'crn_none';
  const invoice = `inv_${place}` as const;
  const owing = seen.invoices.find(({ id }) => id === invoice);
  const remaining = note && isPositive(remainingOf(note)) ? remainingOf(note) : '10.00';
  switch (what) {
    case 'apply-credit': {
      const due = owing?.status === 'open' ? owing.amountDue : '10.00';
      const other = seen.invoices[pick % Math.max(seen.invoices.length, 1)];
      const amount = near(pick % 2 ? remaining : due);
      const second = pick === 7 && other ? [{ invoice: other.id, amount: '0.01' }] : [];
      return { type: what, creditNote, allocatedOn: day, allocations: [{ invoice, amount }, ...second] };
    }
    case 'refund-credit':
      return {
        ...{ type: what, refund: `rfd_${fresh}`, creditNote, amount: near(remaining), refundedOn: day },
        ...{ method: 'pmt_cash', requested: pick % 2 === 0 },
      };
    case 'remove-credit-allocation': {
      const [one] = seen.creditAllocations.slice(pick % Math.max(seen.creditAllocations.length, 1));
      return { type: what, creditAllocation: one?.id ?? 'cal_none', removedOn: day };
    }
  }
}
