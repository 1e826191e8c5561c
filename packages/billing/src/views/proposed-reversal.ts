import type { PlanStep } from '../command.js';
import { isZero, min } from '../money/amount.js';
import type { LostDispute } from '../records/dispute.js';
import type { Invoice } from '../records/invoice.js';
import { unreservedDue } from '../records/reserved-due.js';
import type { Day } from '../time/day.js';

/**
 * The plan that reverses a lost dispute and settles again what it took back, as far as that is still due: of each invoice no
 * more than it owes and nobody is paying online. What does not fit is unallocated. `invoices` are those that the dispute names, as
 * they are now, in any order. Nothing happens until `execute-plan` states it.
 */
export function proposeReversal(
  { id: dispute, payment, client, currency, fromInvoices }: LostDispute,
  invoices: readonly Invoice[],
  day: Day,
): readonly PlanStep[] {
  const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  const allocations = fromInvoices.flatMap((part) => {
    const invoice = byId.get(part.invoice);
    // It may be void or a draft by now, or issued again to another client or in another currency.
    if (invoice?.status !== 'open' || invoice.client.id !== client.id || invoice.currency !== currency)
      return [];
    const amount = min(part.amount, unreservedDue(invoice));
    return isZero(amount) ? [] : [{ invoice: part.invoice, amount }];
  });
  const reversal: PlanStep = { type: 'reverse-dispute', dispute, reversedOn: day };
  if (allocations.length === 0) return [reversal];
  return [reversal, { type: 'allocate-payment', payment, allocatedOn: day, allocations }];
}
