import { add, negate, subtract, zero, type Amount } from '../money/amount.js';
import type { Party } from '../records/party.js';
import type { Account } from './account.js';
import { documentsOfPeriod } from './documents-of-period.js';
import type { Period } from './period.js';

/** What was sold by one practitioner in a period. `invoiced` less `credited` is `net`; all without tax. */
export interface PractitionerSales {
  /** Absent: what no practitioner is named on. */
  readonly practitioner?: Party;
  readonly invoiced: Amount;
  readonly credited: Amount;
  readonly net: Amount;
}

/**
 * What was sold in a period by each practitioner, in the order of their names (billing.md S-32). A credit note counts with
 * the practitioner of its invoice; what is void is taken off in the period it was voided in.
 */
export function salesByPractitioner(
  account: Pick<Account, 'currency' | 'invoices' | 'creditNotes'>,
  period: Period,
): readonly PractitionerSales[] {
  const none = zero(account.currency);
  const byId = new Map<string | undefined, PractitionerSales>();
  for (const { sign, document, invoice } of documentsOfPeriod(account, period)) {
    const { practitioner } = invoice;
    const before = byId.get(practitioner?.id);
    let { invoiced, credited } = before ?? { invoiced: none, credited: none };
    const net = document.kind === 'invoice' ? document.figures.net : document.subtotal;
    const signed = sign === 1 ? net : negate(net);
    if (document.kind === 'invoice') invoiced = add(invoiced, signed);
    else credited = add(credited, signed);
    const named = before?.practitioner ?? practitioner;
    byId.set(practitioner?.id, {
      ...(named && { practitioner: named }),
      invoiced,
      credited,
      net: subtract(invoiced, credited),
    });
  }
  return [...byId.values()].sort(byName);
}

const byName = ({ practitioner: a }: PractitionerSales, { practitioner: b }: PractitionerSales): number => {
  if (!a || !b) return a ? -1 : 1;
  return a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1;
};
