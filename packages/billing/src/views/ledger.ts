import { sum, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { ActiveAllocation } from '../records/allocation.js';
import type { ActiveCreditAllocation } from '../records/credit-allocation.js';
import type { IssuedCreditNote } from '../records/credit-note.js';
import type { Dispute, LostDispute, OpenDispute } from '../records/dispute.js';
import type { Invoice } from '../records/invoice.js';
import type { PaymentPart } from '../records/payment.js';
import { keyOf, type BillingRecord, type Kind, type RecordOf } from '../records/record.js';
import { isLive, type LiveRefund } from '../records/refund.js';
import type { ActiveWriteOff } from '../records/write-off.js';

/** The whole books, with what counts on each invoice and payment at hand. */
export class Ledger {
  readonly records: readonly BillingRecord[];
  readonly #byKey: ReadonlyMap<string, BillingRecord>;
  readonly #allocations: Readonly<Record<'invoice' | 'payment', Grouped<ActiveAllocation>>>;
  readonly #creditAllocations: Readonly<Record<'invoice' | 'creditNote', Grouped<ActiveCreditAllocation>>>;
  readonly #notes: Grouped<IssuedCreditNote>;
  readonly #writeOffs: Grouped<ActiveWriteOff>;
  readonly #refunds: Grouped<LiveRefund>;
  readonly #disputes: Grouped<OpenDispute | LostDispute>;
  readonly #pending: Grouped<PaymentPart>;

  constructor(records: Iterable<BillingRecord>) {
    this.records = [...records];
    this.#byKey = new Map(this.records.map((record) => [keyOf(record), record]));
    const allocations = this.records.filter((one) => one.kind === 'allocation' && one.status === 'active');
    this.#allocations = {
      invoice: groupedBy(allocations, ({ invoice }) => invoice),
      payment: groupedBy(allocations, ({ payment }) => payment),
    };
    const credits = this.records.filter((one) => one.kind === 'credit-allocation' && one.status === 'active');
    this.#creditAllocations = {
      invoice: groupedBy(credits, ({ invoice }) => invoice),
      creditNote: groupedBy(credits, ({ creditNote }) => creditNote),
    };
    this.#notes = groupedBy(
      this.records.filter((one) => one.kind === 'credit-note' && one.status === 'issued'),
      ({ invoice }) => invoice,
    );
    this.#writeOffs = groupedBy(
      this.records.filter((one) => one.kind === 'write-off' && one.status === 'active'),
      ({ invoice }) => invoice,
    );
    this.#refunds = groupedBy(this.records.filter((one) => one.kind === 'refund').filter(isLive), (refund) =>
      'payment' in refund ? refund.payment : refund.creditNote,
    );
    this.#disputes = groupedBy(
      this.records.filter((one) => one.kind === 'dispute').filter(isHolding),
      ({ payment }) => payment,
    );
    this.#pending = groupedBy(
      this.records.flatMap((one) => (one.kind === 'payment' && one.status === 'pending' ? one.parts : [])),
      ({ invoice }) => invoice,
    );
  }

  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#byKey.get(keyOf({ kind, id })) as RecordOf<K> | undefined;
  }

  /** Active allocations to an invoice or from a payment. */
  allocations(end: 'invoice' | 'payment', id: string): readonly ActiveAllocation[] {
    return this.#allocations[end].get(id) ?? [];
  }

  /** Credit applied to an invoice, or of a credit note. */
  creditAllocations(end: 'invoice' | 'creditNote', id: string): readonly ActiveCreditAllocation[] {
    return this.#creditAllocations[end].get(id) ?? [];
  }

  /** Credit notes that count on an invoice. */
  notes(invoice: string): readonly IssuedCreditNote[] {
    return this.#notes.get(invoice) ?? [];
  }

  /** Write-offs that count on an invoice. */
  writeOffs(invoice: string): readonly ActiveWriteOff[] {
    return this.#writeOffs.get(invoice) ?? [];
  }

  /** Refunds that took money from a payment or from the credit of a credit note, or set it aside. */
  refunds(from: string): readonly LiveRefund[] {
    return this.#refunds.get(from) ?? [];
  }

  /** Disputes of a payment that are open or lost. */
  disputes(payment: string): readonly (OpenDispute | LostDispute)[] {
    return this.#disputes.get(payment) ?? [];
  }

  /** What pending payments are for of an invoice. */
  pending(invoice: string): readonly PaymentPart[] {
    return this.#pending.get(invoice) ?? [];
  }
}

/** Whether a dispute is open, or took something. */
export const isHolding = (dispute: Dispute): dispute is OpenDispute | LostDispute =>
  dispute.status === 'open' || dispute.status === 'lost';

type Grouped<R> = ReadonlyMap<string, readonly R[]>;

/** The records by what they hang on: whole books are too many to be looked through for each of them. */
function groupedBy<R>(records: readonly R[], keyOfRecord: (record: R) => string): Grouped<R> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(keyOfRecord(record));
    if (group) group.push(record);
    else groups.set(keyOfRecord(record), [record]);
  }
  return groups;
}

/** Whether there is an invoice, it was issued, and it counts. */
export const isDemand = (invoice: Invoice | undefined): boolean =>
  invoice?.status === 'open' || invoice?.status === 'paid';

/** What some records come to. */
export const totalOf = (of: Currency, records: readonly { readonly amount: Amount }[]): Amount =>
  sum(
    records.map(({ amount }) => amount),
    of,
  );

/** Says that a sentence of the contract is broken when `holds` is false. */
export type Says = (rule: string, holds: boolean, found: string) => void;
