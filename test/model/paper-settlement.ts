import type { Credit, MoveOf, Part } from './move.js';
import type { PaperBooks, Row } from './paper-books.js';
import { must } from './paper-refusal.js';
import { least, sumOf } from './paper-totals.js';

// What settles invoices, and what is taken back of it.

export const isWithin = (cents: bigint, limit: bigint) => cents > 0n && cents <= limit;
export const areApart = (names: readonly string[]) => new Set(names).size === names.length;

type Using = Pick<MoveOf<'allocate' | 'apply-credit'>, 'name' | 'day' | 'from' | 'parts'>;

/** Parts of a payment or a credit settle invoices: each one of its own with so much due, together what is left at most. */
export function settle(books: PaperBooks, kind: Row['kind'], { name: of, day, from, parts }: Using) {
  must(areApart(parts.map(({ invoice }) => invoice)) && sumOf(parts) <= books.left(from));
  for (const [index, { invoice: to, cents, isAll }] of parts.entries()) {
    const [name, rest] = [`${of}_${index + 1}`, books.free(to) - cents];
    must(cents > 0n && rest >= 0n);
    must(!isAll || (books.reserved(to) === 0n && isWithin(rest, books.small)));
    books.add({ kind, name, cents, day, from, to });
    if (isAll) books.add({ kind: 'write-off', name, cents: rest, to });
  }
  return books;
}

/** Money comes in, and settles so much. */
export function receive(books: PaperBooks, move: MoveOf<'pay' | 'finalize-paid'>, parts: readonly Part[]) {
  const { name, cents, day } = move;
  must(cents > 0n);
  const number = books.next('payment');
  books.add({ kind: 'payment', name, cents, day, number, status: 'received', kept: cents });
  return settle(books, 'allocation', { name, day, from: name, parts });
}

/** So much of a payment settles as much of an invoice as is free. */
export function fill(books: PaperBooks, { name, cents: most, day, from, to }: Required<Settling>) {
  const cents = least(most, least(books.left(from), books.free(to)));
  if (cents > 0n) books.add({ kind: 'allocation', name, cents, day, from, to });
}
type Settling = Pick<Row, 'name' | 'cents' | 'day' | 'from' | 'to'>;

/** An allocation is taken back but for so much, which settles as before. */
function takeOff(books: PaperBooks, one: Row, name: string, cents: bigint, day: number) {
  books.change(one, { status: 'void' });
  if (cents > 0n) books.add({ ...one, name, cents, day });
}

/** Allocations are taken back; a part of each goes back to who paid, and what is left of it settles as before. */
export function takeBack(books: PaperBooks, taking: MoveOf<'take-back'> | Credit, command = taking.name) {
  must(areApart(taking.back.map(({ allocation }) => allocation)));
  for (const [index, { allocation, cents, isAsked = false }] of taking.back.entries()) {
    const found = books.get('allocation', allocation, 'active');
    const { from = '', to } = found;
    must(isWithin(cents, least(found.cents, books.undisputed(from))));
    must(!('invoice' in taking) || to === taking.invoice);
    takeOff(books, found, `${command}_${index + 1}`, found.cents - cents, taking.day);
    const name = `${taking.name}_${index + 1}`;
    books.add({ kind: 'refund', name, cents, from, status: isAsked ? 'pending' : 'completed' });
  }
  return books;
}

/** A lost dispute takes what is left of the payment, then of its allocations, of which none may be missing, the latest. */
export function lose(books: PaperBooks, { name, dispute, allocations, day }: MoveOf<'lose'>) {
  const found = books.get('dispute', dispute, 'open');
  const { from = '' } = found;
  const all = books.taking(from).filter(({ kind }) => kind === 'allocation');
  let missing = found.cents - books.left(from);
  must(areApart(allocations) && allocations.every((one) => all.some((own) => own.name === one)));
  must(missing <= 0n || allocations.length === all.length);
  books.change(found, { status: 'completed' });
  for (const one of all.reverse().sort((a, b) => b.day - a.day)) {
    if (missing <= 0n) break;
    takeOff(books, one, `${name}_1`, one.cents - least(missing, one.cents), day);
    missing -= one.cents;
  }
  return books;
}

/** A credit note takes off what is due; what it has above that is given back, kept, or settled outside. */
export function credit(books: PaperBooks, made: Credit, command = made.name) {
  const { name, day, invoice: to, cents: total, isOfCharge = false, kept, outside, back } = made;
  const part = isOfCharge ? 'charge' : 'line';
  must(day >= books.get('invoice', to, 'issued').day && books.isCreditable(to));
  must(isWithin(total, books.creditable(to, part)));
  const payable = books.payable(to, total);
  const off = least(payable, books.due(to));
  const above = payable - off;
  must(kept >= 0n && outside >= 0n && kept + outside + sumOf(back) === above);
  must(off <= books.free(to) && (above === 0n || (books.keepsCredit && above <= books.paid(to))));
  takeBack(books, made, command);
  const cents = payable - kept - outside;
  return books.add({ kind: 'credit note', name, day, cents, to, kept, total, payable, [part]: total });
}
