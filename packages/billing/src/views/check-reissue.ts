import type { Invoice } from '../records/invoice.js';
import type { Ledger, Says } from './ledger.js';

/** A void invoice and the one that takes its place name each other. */
export function checkReissue(invoice: Invoice, ledger: Ledger, says: Says): void {
  if (invoice.replaces) {
    const { id, number } = invoice.replaces;
    const replaced = ledger.get('invoice', id);
    const isNamed = replaced?.status === 'void' && replaced.replacedBy === invoice.id;
    says('a re-issued invoice is named by the void one it replaces', isNamed, number);
  }
  if (invoice.status !== 'void' || !invoice.replacedBy) return;
  const isNamed = ledger.get('invoice', invoice.replacedBy)?.replaces?.id === invoice.id;
  says('a void invoice is replaced by one that names it', isNamed, invoice.replacedBy);
}
