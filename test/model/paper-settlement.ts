import type { Credit, MoveOf, Part } from './move.js';
import {
  adding,
  areApart,
  changing,
  counts,
  creditableOf,
  dueOf,
  find,
  freeOf,
  isCreditable,
  isWithin,
  leftOf,
  nextOf,
  paidOf,
  payableOf,
  reservedOf,
  taking,
  undisputedOf,
  type Entry,
  type Made,
  type PaperBooks,
  type Row,
} from './paper-books.js';
import { least, sumOf } from './paper-totals.js';

// What settles invoices, and what is taken back of it.

/** Money comes in, and settles so much. */
export function paid(books: PaperBooks, move: MoveOf<'pay' | 'finalize-paid'>, parts: readonly Part[]) {
  const after = adding(books, 'payment', move, { status: 'received', number: nextOf(books.payments) });
  return move.cents > 0n ? settled(after, 'allocation', { ...move, from: move.name, parts }) : null;
}

export const refunded = (books: PaperBooks, made: Made, from: string, isAsked: boolean) =>
  adding(books, 'refund', made, { from, status: isAsked ? 'pending' : 'completed' });

type Using = Pick<MoveOf<'allocate' | 'apply-credit'>, 'name' | 'day' | 'from' | 'parts'>;

/** Parts of a payment or a credit settle invoices: each one of its own with so much due, together what is left at most. */
export function settled(
  books: PaperBooks,
  kind: Entry['kind'],
  { name, day, from, parts }: Using,
): PaperBooks | null {
  if (!areApart(parts.map(({ invoice }) => invoice)) || sumOf(parts) > leftOf(books, from)) return null;
  let after = books;
  for (const [index, { invoice: to, cents, isAll }] of parts.entries()) {
    const [own, rest] = [`${name}_${index + 1}`, freeOf(after, to) - cents];
    if (cents <= 0n || rest < 0n) return null;
    if (isAll && (reservedOf(after, to) > 0n || !isWithin(rest, books.small))) return null;
    after = adding(after, kind, { name: own, cents, day }, { from, to });
    if (isAll) after = adding(after, 'write-off', { name: own, cents: rest }, { to });
  }
  return after;
}

export const byDay = (a: Row, b: Row) => a.day - b.day || a.number - b.number;

type Wanted = Pick<Row, 'cents'> & { readonly from: string; readonly to: string; readonly place?: number };

/** Each settles as much as is left, and as is free. */
export const filled = (
  books: PaperBooks,
  all: readonly Wanted[],
  { name, day }: Pick<Using, 'name' | 'day'>,
) =>
  all.reduce((so, { from, to, cents: most, place = so.entries.length - books.entries.length }) => {
    const cents = least(most, least(leftOf(so, from), freeOf(so, to)));
    const made = { name: `${name}_${place + 1}`, cents, day };
    return cents > 0n ? adding(so, 'allocation', made, { from, to }) : so;
  }, books);

/** Allocations are taken back; a part of each goes back to who paid, and what is left of it settles as before. */
export function takenBack(books: PaperBooks, taking: MoveOf<'take-back'> | Credit, command = taking.name) {
  const { name, day, back } = taking;
  let after = areApart(back.map(({ allocation }) => allocation)) ? books : null;
  for (const [index, { allocation, cents, isAsked = false }] of back.entries()) {
    const found = find(books, 'allocation', allocation, counts);
    if (!after || !found?.from || !isWithin(cents, least(found.cents, undisputedOf(after, found.from))))
      return null;
    if ('invoice' in taking && found.to !== taking.invoice) return null;
    after = changing(after, found, { status: 'void' });
    after = refunded(after, { name: `${name}_${index + 1}`, cents }, found.from, isAsked);
    const rest = { name: `${command}_${index + 1}`, cents: found.cents - cents, day };
    if (rest.cents > 0n) after = adding(after, 'allocation', rest, { from: found.from, to: found.to });
  }
  return after;
}

/** A lost dispute takes what is left of the payment, then of its allocations, of which none may be missing, the latest. */
export function lost(
  books: PaperBooks,
  { name, dispute, allocations, day }: MoveOf<'lose'>,
): PaperBooks | null {
  const found = find(books, 'dispute', dispute);
  if (found?.status !== 'open' || !found.from) return null;
  const all = taking(books, found.from).filter(({ kind }) => kind === 'allocation');
  let missing = found.cents - leftOf(books, found.from);
  const areKnown = areApart(allocations) && allocations.every((one) => all.some((own) => own.name === one));
  if (!areKnown || (missing > 0n && allocations.length < all.length)) return null;
  let after = changing(books, found, { status: 'completed' });
  for (const one of all.reverse().sort((a, b) => b.day - a.day)) {
    if (missing <= 0n) break;
    const rest = { name: `${name}_1`, cents: one.cents - least(missing, one.cents), day };
    after = changing(after, one, { status: 'void' });
    if (rest.cents > 0n) after = adding(after, 'allocation', rest, { from: one.from, to: one.to });
    missing -= one.cents;
  }
  return after;
}

/** A credit note takes off what is due; what it has above that is given back, kept, or settled outside. */
export function credited(books: PaperBooks, credit: Credit, command = credit.name): PaperBooks | null {
  const { invoice: to, cents: total, isOfCharge = false, kept, outside, back, day } = credit;
  const found = find(books, 'invoice', to);
  const isOpen = found?.status === 'issued' && day >= found.day && isCreditable(books, to);
  if (!isOpen || !isWithin(total, creditableOf(books, to, isOfCharge))) return null;
  const payable = payableOf(books, to, total);
  const off = least(payable, dueOf(books, to));
  const above = payable - off;
  if (kept < 0n || outside < 0n || kept + outside + sumOf(back) !== above) return null;
  if (off > freeOf(books, to) || (above > 0n && (!books.keepsCredit || above > paidOf(books, to))))
    return null;
  const after = takenBack(books, credit, command);
  const made = { name: credit.name, day, cents: payable - kept - outside };
  return after && adding(after, 'credit note', made, { to, total, isOfCharge, payable, kept });
}
