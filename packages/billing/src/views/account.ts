import type { Currency } from '../money/currency.js';
import type { Allocation } from '../records/allocation.js';
import type { ArchivedInvoice } from '../records/archived-invoice.js';
import type { CreditAllocation } from '../records/credit-allocation.js';
import type { CreditNote } from '../records/credit-note.js';
import type { Dispute } from '../records/dispute.js';
import type { IssuedInvoice } from '../records/invoice.js';
import type { NumberedPayment } from '../records/payment.js';
import type { BillingRecord } from '../records/record.js';
import type { Refund } from '../records/refund.js';
import type { WriteOff } from '../records/write-off.js';

/** Whose account: a client's, or without one all of them together. An account is in one currency. */
export interface AccountAsked {
  readonly currency: Currency;
  /** The id of the client. */
  readonly client?: string;
}

/** Everything that counts on an account or once did. */
export interface Account {
  readonly currency: Currency;
  /** Drafts are left out: they count nowhere. */
  readonly invoices: readonly IssuedInvoice[];
  /** What was issued before an invoice went back to draft. It counts nowhere, but once it did. */
  readonly archived: readonly ArchivedInvoice[];
  /** Online payments of which no money has come are left out, too. */
  readonly payments: readonly NumberedPayment[];
  readonly allocations: readonly Allocation[];
  readonly creditNotes: readonly CreditNote[];
  readonly creditAllocations: readonly CreditAllocation[];
  readonly writeOffs: readonly WriteOff[];
  readonly refunds: readonly Refund[];
  readonly disputes: readonly Dispute[];
}

/** Picks the records of an account out of others. */
export function accountOf(asked: AccountAsked, records: Iterable<BillingRecord>): Account {
  const { currency } = asked;
  const account = {
    invoices: [] as IssuedInvoice[],
    archived: [] as ArchivedInvoice[],
    payments: [] as NumberedPayment[],
    allocations: [] as Allocation[],
    creditNotes: [] as CreditNote[],
    creditAllocations: [] as CreditAllocation[],
    writeOffs: [] as WriteOff[],
    refunds: [] as Refund[],
    disputes: [] as Dispute[],
  };
  const allocations: Allocation[] = [];
  for (const record of records) {
    if (record.kind === 'allocation') allocations.push(record);
    if (record.kind === 'archived-invoice' && isOn(asked, record.issued)) account.archived.push(record);
    if (!isOn(asked, record)) continue;
    switch (record.kind) {
      case 'invoice':
        if (record.status !== 'draft') account.invoices.push(record);
        break;
      case 'payment':
        if (record.number !== null) account.payments.push(record);
        break;
      case 'credit-note':
        account.creditNotes.push(record);
        break;
      case 'credit-allocation':
        account.creditAllocations.push(record);
        break;
      case 'write-off':
        account.writeOffs.push(record);
        break;
      case 'refund':
        account.refunds.push(record);
        break;
      case 'dispute':
        account.disputes.push(record);
        break;
    }
  }
  // An allocation does not say whose it is, but its payment does.
  const payments = new Set(account.payments.map(({ id }) => id));
  return { ...account, currency, allocations: allocations.filter(({ payment }) => payments.has(payment)) };
}

type OfAClient = Extract<BillingRecord, { readonly client: unknown; readonly currency: unknown }>;

const isOn = ({ currency, client }: AccountAsked, record: BillingRecord): record is OfAClient =>
  'client' in record && record.currency === currency && (client === undefined || record.client.id === client);
