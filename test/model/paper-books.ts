import type { Credit, Part } from './move.js';
import { dueOfEach, shareOf, sumOf, type Totals } from './paper-totals.js';

/**
 * The books as one would keep them with pencil and paper: whole cents, a list of what happened, and every figure added
 * up anew from it. With its totals, moves and settlement it shares no code with the engine, which has to agree with it after
 * every command (machine.md 5.1, I16).
 */
export interface PaperBooks {
  readonly invoices: readonly Row[];
  readonly payments: readonly Row[];
  readonly entries: readonly Entry[];
  /** Of credit notes that nobody has issued. */
  readonly drafts: readonly Credit[];
  /** The last day on which nothing can happen any more; 0 where there is none. */
  readonly closed: number;
  readonly keepsCredit: boolean;
  /** Whether clients may pay online. */
  readonly isOnline: boolean;
  /** The most that counts as a small balance. */
  readonly small: bigint;
}

type EntryKind = 'allocation' | 'credit allocation' | 'credit note' | 'write-off' | 'refund' | 'dispute';
type Kind = 'invoice' | 'payment' | EntryKind;
/** A dispute that was lost is completed, one that was won failed, and one won after all returned. */
type OfMoney = 'received' | 'open' | 'pending' | 'completed' | 'failed' | 'returned';

/** Whatever has a line of its own. */
export interface Row {
  readonly kind: Kind;
  readonly name: string;
  readonly status: 'active' | 'void' | 'draft' | 'issued' | 'deleted' | OfMoney;
  /** Of an invoice what is to be paid; of a credit note what it takes off its invoice, and what of that is given back. */
  readonly cents: bigint;
  readonly day: number;
  /** Of an invoice or a payment: how many were numbered before it, and itself; 0 before. */
  readonly number: number;
  /** The payment or the credit note that it takes from, and the invoice of which it settles a part. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Of an invoice: what it comes to. */
  readonly totals?: Totals;
  /** Of a credit note: all of it, whether of the charge, what of it was to be paid, and what of that is the client's to use. */
  readonly total?: bigint;
  readonly isOfCharge?: boolean;
  readonly payable?: bigint;
  readonly kept?: bigint;
  /** Of a payment online: what it is for, and what the provider called the money when it came. */
  readonly parts?: readonly Part[];
  readonly reference?: string;
}
export type Entry = Row & { readonly kind: EntryKind };

const none = { invoices: [], payments: [], entries: [], drafts: [] };
export const emptyPaper: PaperBooks = { ...none, closed: 0, keepsCredit: false, isOnline: false, small: 0n };

export const isWithin = (cents: bigint, limit: bigint) => cents > 0n && cents <= limit;
export const areApart = (names: readonly string[]) => new Set(names).size === names.length;
/** The number of the next one. */
export const nextOf = (all: readonly Row[]) => 1 + Math.max(0, ...all.map(({ number }) => number));

const listOf = (kind: Kind) => (kind === 'invoice' || kind === 'payment' ? (`${kind}s` as const) : 'entries');

export const find = (
  books: PaperBooks,
  kind: Kind,
  name: string,
  isFit: (one: Row) => boolean = () => true,
) => books[listOf(kind)].find((one) => one.kind === kind && one.name === name && isFit(one));

/** Whether it was not taken back, and neither failed nor came back. */
export const counts = ({ status }: Row) => ['active', 'pending', 'completed'].includes(status);

export type Made = Pick<Row, 'name' | 'cents'> & Partial<Pick<Row, 'day'>>;
export function adding(books: PaperBooks, kind: Kind, { name, cents, day = 0 }: Made, more: Partial<Row>) {
  const row: Row = { kind, name, cents, day, status: 'active', number: 0, ...more };
  return { ...books, [listOf(kind)]: [...books[listOf(kind)], row] };
}

export const changing = (books: PaperBooks, row: Row, change: Partial<Row>): PaperBooks => ({
  ...books,
  [listOf(row.kind)]: books[listOf(row.kind)].map((one) => (one === row ? { ...one, ...change } : one)),
});

/** What settles parts of an invoice. */
export const holding = (books: PaperBooks, invoice: string) =>
  books.entries.filter((one) => one.to === invoice && counts(one));

/** What takes from a payment or a credit note. */
export const taking = (books: PaperBooks, source: string) =>
  books.entries.filter((one) => one.from === source && counts(one));

/** What is still owed on an invoice; nothing while it is not issued. */
export function dueOf(books: PaperBooks, invoice: string): bigint {
  const found = find(books, 'invoice', invoice);
  return found?.status === 'issued' ? found.cents - sumOf(holding(books, invoice)) : 0n;
}

/** What of that is being paid online. */
export const reservedOf = ({ payments }: PaperBooks, invoice: string): bigint => {
  const parts = payments.flatMap((one) => (one.status === 'pending' ? (one.parts ?? []) : []));
  return sumOf(parts.filter((part) => part.invoice === invoice));
};

export const freeOf = (books: PaperBooks, invoice: string): bigint =>
  dueOf(books, invoice) - reservedOf(books, invoice);

/** What is left of a payment, or of the credit that a credit note left. */
export function leftOf(books: PaperBooks, source: string): bigint {
  const payment = find(books, 'payment', source);
  const isHeld = payment?.status === 'received';
  const whole = isHeld ? payment.cents : find(books, 'credit note', source, counts)?.kept;
  return (whole ?? 0n) - sumOf(taking(books, source));
}

/** What of a payment nobody disputes, and has not left it: so much may go back. Of a credit what is left. */
export function undisputedOf(books: PaperBooks, source: string): bigint {
  const payment = find(books, 'payment', source);
  const isGone = (one: Row) => one.status === 'open' || (one.kind !== 'allocation' && counts(one));
  const gone = books.entries.filter((one) => one.from === source && isGone(one));
  return payment?.status === 'received' ? payment.cents - sumOf(gone) : leftOf(books, source);
}

/** The day by which the first part of an invoice that is not settled is to be paid. */
export function nextDayOf(books: PaperBooks, { name, day, totals }: Row): number {
  const parts = dueOfEach(totals?.installments ?? [], dueOf(books, name));
  return (parts.find(({ cents }) => cents > 0n) ?? parts.at(-1) ?? { day: day + 14 }).day;
}

/** Of the credit notes on an invoice, or only of those on its charge, or on its line. */
const credited = (books: PaperBooks, invoice: string, what: 'total' | 'payable', isOfCharge?: boolean) => {
  const notes = holding(books, invoice).filter(({ kind }) => kind === 'credit note');
  const own = notes.filter((one) => isOfCharge === undefined || one.isOfCharge === isOfCharge);
  return sumOf(own.map(({ [what]: cents = 0n }) => ({ cents })));
};

/** What may still be credited of the line of an invoice, or of its charge. */
export function creditableOf(books: PaperBooks, invoice: string, isOfCharge = false): bigint {
  const totals = find(books, 'invoice', invoice)?.totals;
  return (totals?.[isOfCharge ? 'charge' : 'line'] ?? 0n) - credited(books, invoice, 'total', isOfCharge);
}

/** What was to be paid of so much more of an invoice: its share of all that is credited, less what the notes before took. */
export function payableOf(books: PaperBooks, invoice: string, cents: bigint): bigint {
  const { cents: payable = 0n, totals } = find(books, 'invoice', invoice) ?? {};
  const all = credited(books, invoice, 'total') + cents;
  const due = shareOf(payable, all, totals?.total ?? 0n) - credited(books, invoice, 'payable');
  return due > 0n ? due : 0n;
}

/** What was paid of it and did not become credit, nor was settled outside. */
export const paidOf = (books: PaperBooks, invoice: string): bigint =>
  sumOf(holding(books, invoice).filter(({ kind }) => kind !== 'write-off')) -
  credited(books, invoice, 'payable');

/** Whether there is something to credit of it: what is due and not being paid, or else what was paid where credit is kept. */
export function isCreditable(books: PaperBooks, invoice: string): boolean {
  const left = creditableOf(books, invoice) + creditableOf(books, invoice, true);
  const isPaid = dueOf(books, invoice) === 0n;
  const isOpen = isPaid ? books.keepsCredit && paidOf(books, invoice) > 0n : freeOf(books, invoice) > 0n;
  return isOpen && left > 0n;
}
