import type { Back, Credit, Move, MoveOf, Other, Part, SingleMove } from './move.js';

/**
 * The books as one would keep them with pencil and paper: whole cents, a list of what happened, and every figure added
 * up anew from it. Shares no code with the engine, which has to agree with it after every command (machine.md 5.1, I16).
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
  /** Of a credit note what it takes off its invoice, and what of that is given back. */
  readonly cents: bigint;
  readonly day: number;
  /** Of an invoice or a payment: how many were numbered before it, and itself; 0 before. */
  readonly number: number;
  /** The payment or the credit note that it takes from, and the invoice of which it settles a part. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Of a credit note: all of it, and what of it is the client's to use. */
  readonly total?: bigint;
  readonly kept?: bigint;
  /** Of a payment online: what it is for, and what the provider called the money when it came. */
  readonly parts?: readonly Part[];
  readonly reference?: string;
}
export type Entry = Row & { readonly kind: EntryKind };

const none = { invoices: [], payments: [], entries: [], drafts: [] };
export const emptyPaper: PaperBooks = { ...none, closed: 0, keepsCredit: false, isOnline: false, small: 0n };

const sumOf = (all: readonly { readonly cents: bigint }[]) => all.reduce((sum, { cents }) => sum + cents, 0n);
const least = (a: bigint, b: bigint) => (a < b ? a : b);
const isWithin = (cents: bigint, limit: bigint) => cents > 0n && cents <= limit;
const areApart = (names: readonly string[]) => new Set(names).size === names.length;
/** The number of the next one. */
const nextOf = (all: readonly Row[]) => 1 + Math.max(0, ...all.map(({ number }) => number));

const listOf = (kind: Kind) => (kind === 'invoice' || kind === 'payment' ? (`${kind}s` as const) : 'entries');

const find = (books: PaperBooks, kind: Kind, name: string, isFit: (one: Row) => boolean = () => true) =>
  books[listOf(kind)].find((one) => one.kind === kind && one.name === name && isFit(one));

/** Whether it was not taken back, and neither failed nor came back. */
export const counts = ({ status }: Row) => ['active', 'pending', 'completed'].includes(status);

type Made = Pick<Row, 'name' | 'cents'> & Partial<Pick<Row, 'day' | 'from'> & Pick<Back, 'isAsked'>>;
function adding(books: PaperBooks, kind: Kind, { name, cents, day = 0 }: Made, more: Partial<Row>) {
  const row: Row = { kind, name, cents, day, status: 'active', number: 0, ...more };
  return { ...books, [listOf(kind)]: [...books[listOf(kind)], row] };
}

const changing = (books: PaperBooks, row: Row, change: Partial<Row>): PaperBooks => ({
  ...books,
  [listOf(row.kind)]: books[listOf(row.kind)].map((one) => (one === row ? { ...one, ...change } : one)),
});

/** What settles parts of an invoice. */
export const holding = (books: PaperBooks, invoice: string) =>
  books.entries.filter((one) => one.to === invoice && counts(one));

/** What takes from a payment or a credit note. */
const taking = (books: PaperBooks, source: string) =>
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

/** What was credited of an invoice. */
const creditedOf = (books: PaperBooks, invoice: string) =>
  sumOf(holding(books, invoice).map(({ total: cents = 0n }) => ({ cents })));

/** What may still be credited of it. */
export const creditableOf = (books: PaperBooks, invoice: string): bigint =>
  (find(books, 'invoice', invoice)?.cents ?? 0n) - creditedOf(books, invoice);

/** What was paid of it and did not become credit, nor was settled outside. */
const paidOf = (books: PaperBooks, invoice: string): bigint =>
  sumOf(holding(books, invoice).filter(({ kind }) => kind !== 'write-off')) - creditedOf(books, invoice);

/** What they who are not of the office may, up to so many cents, and never may more be paid than is due. */
const grants: Readonly<Record<Other, { readonly [K in Move['to']]?: bigint }>> = {
  clerk: {
    ...{ draft: 10_000n, finalize: 0n, 'finalize-paid': 500n, pay: 500n },
    ...{ allocate: 300n, refund: 100n, 'ask-refund': 100n },
  },
  client: { start: 10_000n },
};

function isGranted(after: PaperBooks, move: SingleMove): boolean {
  if (!move.by) return true;
  const parts = 'parts' in move ? move.parts : [];
  const moved = 'cents' in move ? move.cents : sumOf(parts);
  const isExact = !('name' in move) || leftOf(after, move.name) === 0n;
  if (move.to === 'start' && !after.isOnline) return false;
  return isExact && parts.every(({ isAll }) => !isAll) && moved <= (grants[move.by][move.to] ?? -1n);
}

/** Whether it falls on a day on which the books are closed. What changes only drafts falls on none. */
function isClosed(books: PaperBooks, move: SingleMove): boolean {
  if (move.to === 'draft' || move.to === 'save-credit') return false;
  const isOfItsDay = move.to === 'revert' || move.to === 'finalize' || move.to === 'finalize-paid';
  const own = isOfItsDay ? find(books, 'invoice', move.invoice) : undefined;
  const draft = move.to === 'issue-credit' ? books.drafts.find(({ name }) => name === move.draft) : undefined;
  return [own, draft, 'day' in move ? move : undefined].some((one) => one && one.day <= books.closed);
}

/** The books after a move; `null` where it must be refused. */
export function afterMove(books: PaperBooks, move: Move): PaperBooks | null {
  if (move.to === 'plan') {
    const by = move.by ? { by: move.by } : {};
    return move.steps.reduce<PaperBooks | null>((so, step) => so && afterMove(so, { ...step, ...by }), books);
  }
  const after = isClosed(books, move) ? null : decided(books, move);
  return after && isGranted(after, move) ? after : null;
}

function decided(books: PaperBooks, move: SingleMove): PaperBooks | null {
  switch (move.to) {
    case 'draft':
      return adding(books, 'invoice', move, { status: 'draft' });
    case 'finalize-paid': {
      const issued = stepped(books, 'finalize', move.invoice);
      const cents = issued ? least(move.cents, dueOf(issued, move.invoice)) : 0n;
      return issued && paid(issued, move, [{ invoice: move.invoice, cents }]);
    }
    case 'pay':
      return paid(books, move, move.parts);
    case 'allocate':
    case 'apply-credit':
      return settled(books, move.to === 'allocate' ? 'allocation' : 'credit allocation', move);
    case 'spread': {
      const { name, day, payments, invoices } = move;
      const isHeld = payments.every((one) => leftOf(books, one) > 0n) && areApart(payments);
      const isOwed = invoices.every((one) => freeOf(books, one) > 0n) && areApart(invoices);
      // The money received first goes to the invoice that is the oldest.
      const owed = books.invoices.filter((one) => invoices.includes(one.name)).sort(byDay);
      const held = books.payments.filter((one) => payments.includes(one.name)).sort(byDay);
      const all = held.flatMap(({ name: from, cents }) => owed.map((to) => ({ from, to: to.name, cents })));
      return isHeld && isOwed ? filled(books, all, { name, day }) : null;
    }
    case 'move': {
      const found = find(books, 'allocation', move.allocation, counts);
      if (!found?.from || found.to === move.invoice) return null;
      const using = { ...move, from: found.from, parts: [{ ...move, cents: found.cents }] };
      return settled(changing(books, found, { status: 'void' }), 'allocation', using);
    }
    case 'refund':
    case 'ask-refund':
    case 'refund-credit':
    case 'ask-credit-refund': {
      const after = refunded(books, { ...move, isAsked: move.to.startsWith('ask') });
      const most = least(leftOf(books, move.from), undisputedOf(books, move.from));
      return isWithin(move.cents, most) ? after : null;
    }
    case 'take-back':
      return takenBack(books, move);
    case 'dispute': {
      const after = adding(books, 'dispute', move, { from: move.from, status: 'open' });
      return isWithin(move.cents, undisputedOf(books, move.from)) ? after : null;
    }
    case 'lose':
      return lost(books, move);
    case 'start': {
      const { name, parts } = move;
      const isFree = parts.every(({ invoice, cents }) => isWithin(cents, freeOf(books, invoice)));
      if (!isFree || parts.length === 0 || !areApart(parts.map(({ invoice }) => invoice))) return null;
      return adding(books, 'payment', { name, cents: sumOf(parts) }, { status: 'pending', parts });
    }
    case 'confirm': {
      const { name, day, payment: from, reference } = move;
      const found = find(books, 'payment', from);
      const isUsed = books.payments.some((one) => one.reference === reference);
      if (!found?.parts || !['pending', 'failed'].includes(found.status) || isUsed) return null;
      const received = { status: 'received', day, number: nextOf(books.payments), reference } as const;
      const all = found.parts.map(({ invoice: to, cents }, place) => ({ from, to, cents, place }));
      return filled(changing(books, found, received), all, { name, day });
    }
    case 'credit':
      return credited(books, move);
    case 'save-credit': {
      const { invoice, cents, kept, outside, back } = move;
      const isPaid = dueOf(books, invoice) === 0n;
      const mayMore = isPaid ? books.keepsCredit && paidOf(books, invoice) > 0n : freeOf(books, invoice) > 0n;
      const isPositive = cents > 0n && kept >= 0n && outside >= 0n && back.every((one) => one.cents > 0n);
      const isOpen = mayMore && creditableOf(books, invoice) > 0n;
      return isOpen && isPositive ? { ...books, drafts: [...books.drafts, move] } : null;
    }
    case 'issue-credit':
    case 'delete-credit': {
      const found = books.drafts.find(({ name }) => name === move.draft);
      const rest = { ...books, drafts: books.drafts.filter((one) => one !== found) };
      if (found && move.to === 'issue-credit') return credited(rest, found, move.name);
      return found ? rest : null;
    }
    case 'write-off': {
      const after = adding(books, 'write-off', move, { to: move.invoice });
      return isWithin(move.cents, freeOf(books, move.invoice)) ? after : null;
    }
    case 'close':
      return { ...books, closed: move.until };
    case 'prefer':
      return { ...books, keepsCredit: move.keepsCredit, small: move.small, isOnline: move.isOnline ?? false };
    default:
      return stepped(books, move.to, nameIn(move));
  }
}

/** Of which kind something must be, and what it must be so that it becomes something else. */
const steps = {
  finalize: ['invoice', 'draft', 'issued'],
  void: ['invoice', 'issued', 'void'],
  revert: ['invoice', 'issued', 'draft'],
  delete: ['invoice', 'draft', 'deleted'],
  remove: ['allocation', 'active', 'void'],
  'remove-credit': ['credit allocation', 'active', 'void'],
  'void-credit': ['credit note', 'active', 'void'],
  reverse: ['write-off', 'active', 'void'],
  complete: ['refund', 'pending', 'completed'],
  fail: ['refund', 'pending', 'failed'],
  return: ['refund', 'completed', 'returned'],
  'void-payment': ['payment', 'received', 'void'],
  cancel: ['payment', 'pending', 'failed'],
  win: ['dispute', 'open', 'failed'],
  'win-after-all': ['dispute', 'completed', 'returned'],
} as const;

const nameIn = (step: { readonly [_ in 'invoice' | 'entry' | 'refund' | 'payment' | 'dispute']?: string }) =>
  step.invoice ?? step.entry ?? step.refund ?? step.payment ?? step.dispute ?? '';

/** Something becomes something else, unless something else holds on to it. */
function stepped(books: PaperBooks, to: keyof typeof steps, name: string): PaperBooks | null {
  const [kind, from, status] = steps[to];
  const found = find(books, kind, name);
  if (found?.status !== from || (to === 'void-payment' && found.parts)) return null;
  const isHeld = holding(books, name).length > 0 || taking(books, name).length > 0;
  if (isHeld || reservedOf(books, name) > 0n) return null;
  if (to === 'void-payment' && undisputedOf(books, name) !== found.cents) return null;
  const number = to === 'finalize' ? found.number || nextOf(books.invoices) : found.number;
  return changing(books, found, { status, number });
}

/** Money comes in, and settles so much. */
function paid(books: PaperBooks, move: MoveOf<'pay' | 'finalize-paid'>, parts: readonly Part[]) {
  const after = adding(books, 'payment', move, { status: 'received', number: nextOf(books.payments) });
  return move.cents > 0n ? settled(after, 'allocation', { ...move, from: move.name, parts }) : null;
}

const refunded = (books: PaperBooks, made: Made) =>
  adding(books, 'refund', made, { from: made.from, status: made.isAsked ? 'pending' : 'completed' });

type Using = Pick<MoveOf<'allocate' | 'apply-credit'>, 'name' | 'day' | 'from' | 'parts'>;

/** Parts of a payment or a credit settle invoices: each one of its own with so much due, together what is left at most. */
function settled(books: PaperBooks, kind: Kind, { name, day, from, parts }: Using): PaperBooks | null {
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

const byDay = (a: Row, b: Row) => a.day - b.day || a.number - b.number;

type Wanted = Pick<Row, 'cents'> & { readonly from: string; readonly to: string; readonly place?: number };

/** Each settles as much as is left, and as is free. */
const filled = (books: PaperBooks, all: readonly Wanted[], { name, day }: Pick<Using, 'name' | 'day'>) =>
  all.reduce((so, { from, to, cents: most, place = so.entries.length - books.entries.length }) => {
    const cents = least(most, least(leftOf(so, from), freeOf(so, to)));
    const made = { name: `${name}_${place + 1}`, cents, day };
    return cents > 0n ? adding(so, 'allocation', made, { from, to }) : so;
  }, books);

/** Allocations are taken back; a part of each goes back to who paid, and what is left of it settles as before. */
function takenBack(books: PaperBooks, taking: MoveOf<'take-back'> | Credit, command = taking.name) {
  const { name, day, back } = taking;
  let after = areApart(back.map(({ allocation }) => allocation)) ? books : null;
  for (const [index, { allocation, cents, isAsked = false }] of back.entries()) {
    const found = find(books, 'allocation', allocation, counts);
    if (!after || !found?.from || !isWithin(cents, least(found.cents, undisputedOf(after, found.from))))
      return null;
    if ('invoice' in taking && found.to !== taking.invoice) return null;
    after = changing(after, found, { status: 'void' });
    after = refunded(after, { name: `${name}_${index + 1}`, cents, from: found.from, isAsked });
    const rest = { name: `${command}_${index + 1}`, cents: found.cents - cents, day };
    if (rest.cents > 0n) after = adding(after, 'allocation', rest, { from: found.from, to: found.to });
  }
  return after;
}

/** A lost dispute takes what is left of the payment, then of its allocations, of which none may be missing, the latest. */
function lost(books: PaperBooks, { name, dispute, allocations, day }: MoveOf<'lose'>): PaperBooks | null {
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
function credited(books: PaperBooks, credit: Credit, command = credit.name): PaperBooks | null {
  const { invoice: to, cents: total, kept, outside, back, day } = credit;
  const found = find(books, 'invoice', to);
  if (found?.status !== 'issued' || day < found.day || !isWithin(total, creditableOf(books, to))) return null;
  const off = least(total, dueOf(books, to));
  const above = total - off;
  if (kept < 0n || outside < 0n || kept + outside + sumOf(back) !== above) return null;
  if (off > freeOf(books, to) || (above > 0n && (!books.keepsCredit || above > paidOf(books, to))))
    return null;
  const after = takenBack(books, credit, command);
  return after && adding(after, 'credit note', credit, { to, cents: total - kept - outside, total, kept });
}
