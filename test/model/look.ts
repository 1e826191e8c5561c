import { favourite, looksFirst, type Draw } from './draw.js';
import type { Part } from './move.js';
import { counts, type PaperBooks, type Row } from './paper-books.js';

export type Named = readonly { readonly name: string }[];
export const names = (all: Named) => all.map(({ name }) => name);
export const least = (...all: readonly bigint[]) => all.reduce((a, b) => (a < b ? a : b));
const most = (a: bigint, b: bigint) => (a > b ? a : b);

export function near(limit: bigint, much: Draw['much']): bigint {
  const cents = {
    all: limit,
    half: (limit + 1n) / 2n,
    less: limit - 1n,
    more: limit + 1n,
    one: 1n,
    none: 0n,
  };
  return cents[much];
}

/** What one sees of the books with a draw in hand. */
export class Look {
  readonly draw: Draw;
  readonly books: PaperBooks;
  readonly day: number;
  readonly looks: boolean;
  readonly invoice: string;
  readonly payment: string;

  constructor(draw: Draw, books: PaperBooks) {
    this.draw = draw;
    this.books = books;
    this.looks = looksFirst(draw);
    this.day = this.looks ? Math.max(draw.day, Math.min(books.closed + 1, 4)) : draw.day;
    const [invoices, payments] = [books.of('invoice'), books.of('payment')];
    const [first] = invoices.filter(({ status }) => status === 'issued' || status === 'draft');
    const [held] = payments.filter(({ status }) => status === 'received');
    this.invoice = draw.invoice === favourite ? (first?.name ?? 'none') : this.pick(invoices, draw.invoice);
    this.payment = draw.payment === favourite ? (held?.name ?? 'none') : this.pick(payments, draw.payment);
  }

  /** Places are counted round, so that nothing is named that does not exist unless there is none. */
  pick(all: Named, place = this.draw.pick): string {
    return names(all)[place % Math.max(all.length, 1)] ?? 'none';
  }

  /**
   * Of the invoice and the payment wanted if there is any, else of one of them. Who looks takes one that counts and fits; who
   * does not, one that does not fit if there is any, whatever became of it.
   */
  entry(kind: Row['kind'], isFitting: (one: Row) => boolean = () => true): string {
    const all = this.books.rows.filter((one) => one.kind === kind);
    const isWanted = (one: Row) => (counts(one) && isFitting(one)) === this.looks;
    const wanted = all.some(isWanted) ? all.filter(isWanted) : this.looks ? [] : all;
    return this.pick(this.own(wanted));
  }

  /** A dispute; who looks takes one that is this, of the payment wanted if there is any. */
  dispute(status: Row['status']): string {
    const all = this.books.rows.filter((one) => one.kind === 'dispute');
    return this.pick(this.looks ? this.own(all.filter((one) => one.status === status)) : all);
  }

  /** Those of them that are of the invoice and the payment wanted, or else of one of them; all where there is none. */
  own(all: readonly Row[]): readonly Row[] {
    const isOnIt = ({ to }: Row) => to === this.invoice;
    const isOfIt = ({ from }: Row) => from === this.payment;
    const closest = [(one: Row) => isOnIt(one) && isOfIt(one), isOnIt, isOfIt].find((is) => all.some(is));
    return closest ? all.filter(closest) : all;
  }

  /** The invoice wanted; half of those who look take another draft where it is none. */
  draftOr(invoice: string): string {
    const drafts = this.books.of('invoice').filter(({ status }) => status === 'draft');
    const isOne = names(drafts).includes(invoice);
    return this.looks && this.draw.pick % 2 && drafts.length > 0 && !isOne ? this.pick(drafts) : invoice;
  }

  /** The invoice wanted; who looks takes one that nothing holds, if there is any, and so do half of the others. */
  free(): string {
    const isFree = ({ name, status }: Row) => status === 'issued' && this.books.holding(name).length === 0;
    const free = this.looks || this.draw.pick % 2 ? this.books.of('invoice').filter(isFree) : [];
    return free.length > 0 ? this.pick(free) : this.invoice;
  }

  /** An online payment, for the invoice wanted if there is any; who looks takes one that is this. */
  online(statuses: readonly string[], looks = this.looks): string {
    const online = this.books.of('payment').filter((one) => one.parts);
    const fitting = looks ? online.filter(({ status }) => statuses.includes(status)) : online;
    const own = fitting.filter(({ parts = [] }) => parts.some(({ invoice }) => invoice === this.invoice));
    return this.pick(own.length > 0 ? own : fitting);
  }

  /** The payment wanted; who looks takes one that nothing was taken of, if there is any. */
  whole(): string {
    const isWhole = ({ name, status, cents }: Row) =>
      status === 'received' && this.books.left(name) === cents;
    const whole = this.looks ? this.books.of('payment').filter(isWhole) : [];
    return whole.length > 0 ? this.pick(whole) : this.payment;
  }

  /** The invoice wanted, and another one now and then. */
  parts(limit: bigint | null): readonly Part[] {
    const { pick, much } = this.draw;
    const due = this.books.free(this.invoice);
    const cents = near(limit === null ? due : least(limit, due), much);
    const isAll = pick % 4 === 1 && due - cents > 0n && (due - cents <= this.books.small || pick === 9);
    const other = this.pick(this.books.of('invoice'));
    const part = { invoice: this.invoice, cents, ...(isAll && { isAll }) };
    const second = { invoice: other, cents: near(this.books.free(other), 'half') };
    return pick % 4 === 2 ? [part, second] : [part];
  }

  /** Mostly of the line; of the charge now and then, or where nothing is left of the line. */
  credit() {
    const [ofLine, ofCharge] = (['line', 'charge'] as const).map((one) =>
      this.books.creditable(this.invoice, one),
    );
    const isOfCharge = this.draw.pick % 5 === 4 || (this.looks && ofLine === 0n);
    const creditable = (isOfCharge ? ofCharge : ofLine) ?? 0n;
    const limit = this.draw.pick % 3 ? creditable : least(this.books.free(this.invoice), creditable);
    return { cents: near(limit, this.draw.much), ...(isOfCharge && { isOfCharge }) };
  }

  /** What becomes of the part above the amount due: kept, given back, settled outside, in two parts, or not all of it. */
  dispose(cents: bigint) {
    const payable = this.books.payable(this.invoice, cents);
    const above = most(payable - this.books.due(this.invoice), 0n);
    const allocation = this.entry('allocation');
    const none = { kept: 0n, outside: 0n, back: [] };
    const isAsked = this.draw.pick % 2 === 1;
    if (above === 0n) return none;
    switch (this.draw.next % 6) {
      case 0:
        return { ...none, outside: above };
      case 1:
        return { ...none, kept: above - above / 3n, outside: above / 3n };
      case 2:
        return { ...none, back: [{ allocation, cents: above, isAsked }] };
      case 3:
        return { ...none, kept: above / 2n, back: [{ allocation, cents: above - above / 2n, isAsked }] };
      case 4:
        return { ...none, kept: this.looks ? above : above - 1n };
      default:
        return { ...none, kept: above };
    }
  }
}
