import type { Billing } from './billing.js';
import { findAll } from './find-all.js';
import { limitMax } from './query.js';
import type { InvoiceId } from './records/ids.js';
import { disputedInvoices } from './views/disputed-invoices.js';

/**
 * Which invoices are settled with money that is disputed now, see `disputedInvoices`; of a client, only theirs. It reads the open
 * disputes, of which there are few, and what is allocated of their payments.
 */
export async function findDisputedInvoices(
  billing: Pick<Billing, 'find'>,
  client?: string,
): Promise<ReadonlySet<InvoiceId>> {
  const where = { status: 'open', ...(client !== undefined && { client }) } as const;
  const found = await findAll(billing, { kind: 'dispute', where, limit: limitMax });
  const disputes = found.map(({ record }) => record);
  const payments = [...new Set(disputes.map(({ payment }) => payment))];
  const allocations = await Promise.all(
    payments.map((payment) => findAll(billing, { kind: 'allocation', where: { payment }, limit: limitMax })),
  );
  return disputedInvoices(
    disputes,
    allocations.flat().map(({ record }) => record),
  );
}
