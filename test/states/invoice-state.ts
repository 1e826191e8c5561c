import { allocatedTo, creditedOf, isPositive, isZero, unreservedDue, type Invoice } from '@billkit/billing';

export type InvoiceState =
  | 'none'
  | 'new draft'
  | 'numbered draft'
  | 'open'
  | 'part paid'
  | 'part credited'
  | 'part reserved'
  | 'all reserved'
  | 'paid'
  | 'paid by credit'
  | 'part written off'
  | 'written off'
  | 'zero-total paid'
  | 'void'
  | 'replaced';

export function invoiceState(invoice: Invoice | undefined): InvoiceState {
  if (!invoice) return 'none';
  if (invoice.status === 'draft') return invoice.number === null ? 'new draft' : 'numbered draft';
  if (invoice.status === 'void') return invoice.replacedBy ? 'replaced' : 'void';
  if (invoice.status === 'open' && isPositive(invoice.reserved))
    return isZero(unreservedDue(invoice)) ? 'all reserved' : 'part reserved';
  const [isPaidFor, isCredited] = [isPositive(allocatedTo(invoice)), isPositive(creditedOf(invoice))];
  if (isPositive(invoice.writtenOff) && !isPaidFor)
    return invoice.status === 'open' ? 'part written off' : 'written off';
  if (invoice.status === 'open') return isPaidFor ? 'part paid' : isCredited ? 'part credited' : 'open';
  return isPaidFor ? 'paid' : isCredited ? 'paid by credit' : 'zero-total paid';
}
