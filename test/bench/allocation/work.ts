import { amountOf, currencyOf, dayOf, type OpenInvoice } from '@billkit/billing';
import { openInvoice, draftInvoice } from '@billkit/billing/testing';

// The work everybody does: amounts due as decimal text in, parts as decimal text out.

export type Strategy = 'oldest-due' | 'proportional';

/** What somebody pays, and what is open: in the order it fell due. */
export interface Work {
  readonly amount: string;
  readonly invoices: readonly OpenInvoice[];
}

export interface Allocations {
  readonly allocations: readonly { readonly invoice: string; readonly amount: string }[];
  readonly unallocated: string;
}

/** Somebody who does the work. */
export interface Peer {
  readonly name: string;
  readonly prepare: (work: Work, strategy: Strategy) => () => Allocations;
  /** Why its shares may be others than ours, by a unit. Absent: they are the same. */
  readonly others?: string;
}

export const eur = currencyOf('EUR');

/** Three quarters of what so many invoices owe; always the same for a size. */
export function workOf(count: number): Work {
  const model = openInvoice(draftInvoice());
  const dues = Array.from({ length: count }, (_, i) => ((i * 7919) % 90_000) + 1000);
  return {
    amount: text(Math.floor(dues.reduce((sum, due) => sum + due, 0) * 0.75)),
    invoices: dues.map((due, i) => ({
      ...model,
      id: `inv_${String(i).padStart(6, '0')}`,
      serial: i + 1,
      // Each invoice has texts of its own, as records have that come out of a storage.
      issuedOn: dayOf(dayAt(i / 50)),
      dueOn: dayOf(dayAt(i / 50 + 14)),
      amountDue: amountOf(text(due), eur),
    })),
  };
}

const dayAt = (days: number) => new Date(Date.UTC(2020, 0, 1 + Math.floor(days))).toISOString().slice(0, 10);

const text = (cents: number) => (cents / 100).toFixed(2);
