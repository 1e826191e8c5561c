import type { Credit, Part } from './move.js';
import { must } from './paper-refusal.js';
import { dueOfEach, shareOf, sumOf, type Totals } from './paper-totals.js';

/** What is numbered; and what moves money to an invoice, from a payment or a credit note, or out of the books. */
type Kind = 'invoice' | 'payment' | 'refund' | 'dispute' | Settling;
type Settling = 'allocation' | 'credit allocation' | 'credit note' | 'write-off';
/** A dispute that was lost is completed, one that was won failed, and one won after all returned. */
type Status = 'draft' | 'issued' | 'deleted' | 'received' | 'active' | 'void' | 'open' | OfRefund;
type OfRefund = 'pending' | 'completed' | 'failed' | 'returned';

/** A line of the ledger. Of an invoice and a credit note it says what they come to: of a credit note, what it credits. */
export interface Row extends Partial<Totals> {
  readonly kind: Kind;
  readonly name: string;
  readonly status: Status;
  /** Of an invoice what is to be paid; of a credit note what it takes off its invoice, and what of that is given back. */
  readonly cents: bigint;
  readonly day: number;
  /** Of an invoice or a payment: how many were numbered before it, and itself; 0 before. */
  readonly number: number;
  /** The payment or the credit note that it takes from, and the invoice of which it settles a part. */
  readonly from?: string;
  readonly to?: string;
  /** Of a payment that came or a credit note: what of it is the client's to use. */
  readonly kept?: bigint;
  /** Of a payment online: what it is for, and what the provider called the money when it came. */
  readonly parts?: readonly Part[];
  readonly reference?: string;
}

/** Whether it was not taken back, and neither failed nor came back. */
export const counts = ({ status }: Row) => ['active', 'received', 'pending', 'completed'].includes(status);

/**
 * The books as one would keep them with pencil and paper: whole cents, a list of what happened, and every figure added
 * up anew from it. With its totals and moves it shares no code with the engine, which has to agree with it after every
 * command (machine.md 5.1, I16).
 */
export class PaperBooks {
  rows: readonly Row[] = [];
  /** Of credit notes that nobody has issued. */
  drafts: readonly Credit[] = [];
  /** The last day on which nothing can happen any more; 0 where there is none. */
  closed = 0;
  keepsCredit = false;
  /** Whether clients may pay online. */
  isOnline = false;
  /** The most that counts as a small balance. */
  small = 0n;

  add(row: Partial<Row> & Pick<Row, 'kind' | 'name' | 'cents'>) {
    this.rows = [...this.rows, { status: 'active', day: 0, number: 0, ...row }];
    return this;
  }

  change(row: Row, change: Partial<Row>) {
    this.rows = this.rows.map((one) => (one === row ? { ...one, ...change } : one));
  }

  of(kind: Kind) {
    return this.rows.filter((one) => one.kind === kind);
  }

  /** The one of this name; refused where there is none that is one of these. */
  get(kind: Kind, name: string, ...statuses: readonly Status[]) {
    const found = this.of(kind).find((one) => one.name === name && statuses.includes(one.status));
    must(found);
    return found;
  }

  /** The number of the next one. */
  next(kind: Kind) {
    return 1 + Math.max(0, ...this.of(kind).map(({ number }) => number));
  }

  /** What settles parts of an invoice. */
  holding(invoice: string) {
    return this.rows.filter((one) => one.to === invoice && counts(one));
  }

  /** What takes from a payment or a credit note. */
  taking(source: string) {
    return this.rows.filter((one) => one.from === source && counts(one));
  }

  /** What is still owed on an invoice; nothing while it is not issued. */
  due(invoice: string) {
    const issued = this.of('invoice').filter(({ name, status }) => name === invoice && status === 'issued');
    return issued.length > 0 ? sumOf(issued) - sumOf(this.holding(invoice)) : 0n;
  }

  /** What of that is being paid online. */
  reserved(invoice: string) {
    const parts = this.of('payment').flatMap((one) => (one.status === 'pending' ? (one.parts ?? []) : []));
    return sumOf(parts.filter((part) => part.invoice === invoice));
  }

  free(invoice: string) {
    return this.due(invoice) - this.reserved(invoice);
  }

  #kept(source: string) {
    return this.rows.find((one) => one.name === source && one.kept !== undefined && counts(one))?.kept ?? 0n;
  }

  /** What is left of a payment, or of the credit that a credit note left. */
  left(source: string) {
    return this.#kept(source) - sumOf(this.taking(source));
  }

  /** What of a payment nobody disputes, and has not left it: so much may go back. Of a credit what is left. */
  undisputed(source: string) {
    const isGone = (one: Row) => one.status === 'open' || (one.kind !== 'allocation' && counts(one));
    return this.#kept(source) - sumOf(this.rows.filter((one) => one.from === source && isGone(one)));
  }

  /** The day by which the first part of an invoice that is not settled is to be paid. */
  nextDay({ name, day, installments = [] }: Row) {
    const parts = dueOfEach(installments, this.due(name));
    return (parts.find(({ cents }) => cents > 0n) ?? parts.at(-1) ?? { day: day + 14 }).day;
  }

  /** What the credit notes on an invoice come to. */
  #credited(invoice: string, what: 'total' | 'payable' | 'line' | 'charge') {
    return sumOf(this.holding(invoice).map(({ [what]: cents = 0n }) => ({ cents })));
  }

  /** What may still be credited of the line of an invoice, or of its charge. */
  creditable(invoice: string, part: 'line' | 'charge') {
    const found = this.of('invoice').find(({ name }) => name === invoice);
    return (found?.[part] ?? 0n) - this.#credited(invoice, part);
  }

  /** What was to be paid of so much more of an invoice: its share of all that is credited, less what the notes before took. */
  payable(invoice: string, cents: bigint) {
    const { payable = 0n, total = 0n } = this.of('invoice').find(({ name }) => name === invoice) ?? {};
    const all = this.#credited(invoice, 'total') + cents;
    const due = shareOf(payable, all, total) - this.#credited(invoice, 'payable');
    return due > 0n ? due : 0n;
  }

  /** What was paid of it and did not become credit, nor was settled outside. */
  paid(invoice: string) {
    const paid = this.holding(invoice).filter(({ kind }) => kind !== 'write-off');
    return sumOf(paid) - this.#credited(invoice, 'payable');
  }

  /** Whether there is something to credit of it: what is due and not being paid, or else what was paid where credit is kept. */
  isCreditable(invoice: string) {
    const left = this.creditable(invoice, 'line') + this.creditable(invoice, 'charge');
    const isPaid = this.due(invoice) === 0n;
    const isOpen = isPaid ? this.keepsCredit && this.paid(invoice) > 0n : this.free(invoice) > 0n;
    return isOpen && left > 0n;
  }
}
