import type { Allocation } from '../records/allocation.js';
import type { Dispute } from '../records/dispute.js';
import type { InvoiceId } from '../records/ids.js';

/**
 * Which invoices are settled with money that is disputed: by an active allocation of a payment with an open dispute
 * (machine.md, Invoice: disputed). For `invoiceStandings`; what each would owe again says `lossOf`.
 */
export function disputedInvoices(
  disputes: readonly Dispute[],
  allocations: readonly Allocation[],
): ReadonlySet<InvoiceId> {
  const payments = new Set(disputes.filter(({ status }) => status === 'open').map(({ payment }) => payment));
  return new Set(
    allocations
      .filter(({ status, payment }) => status === 'active' && payments.has(payment))
      .map(({ invoice }) => invoice),
  );
}
