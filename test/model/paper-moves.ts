import type { Move, Other, SingleMove } from './move.js';
import {
  adding,
  areApart,
  changing,
  counts,
  dueOf,
  find,
  freeOf,
  holding,
  isCreditable,
  isWithin,
  leftOf,
  nextDayOf,
  nextOf,
  reservedOf,
  taking,
  undisputedOf,
  type PaperBooks,
  type Row,
} from './paper-books.js';
import { byDay, credited, filled, lost, paid, refunded, settled, takenBack } from './paper-settlement.js';
import { least, sumOf, totalsOf, type Totals } from './paper-totals.js';

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
    case 'draft': {
      const totals = totalsOf(move.cents, move.day, move.form);
      const made = { name: move.name, day: move.day, cents: totals?.payable ?? 0n };
      return totals && adding(books, 'invoice', made, { status: 'draft', totals });
    }
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
      // The money received first goes to the invoice that falls due first.
      const due = (one: Row) => nextDayOf(books, one);
      const asked = books.invoices.filter((one) => invoices.includes(one.name));
      const owed = asked.sort((a, b) => due(a) - due(b) || byDay(a, b));
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
      const after = refunded(books, move, move.from, move.to.startsWith('ask'));
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
      const isPositive = cents > 0n && kept >= 0n && outside >= 0n && back.every((one) => one.cents > 0n);
      const isFit = isPositive && isCreditable(books, invoice);
      return isFit ? { ...books, drafts: [...books.drafts, move] } : null;
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

/** Whether its parts, where it has any, come to what is to be paid. */
const isPayableInParts = ({ payable, installments }: Totals) =>
  installments.length === 0 || sumOf(installments) === payable;

/** Something becomes something else, unless something else holds on to it. */
function stepped(books: PaperBooks, to: keyof typeof steps, name: string): PaperBooks | null {
  const [kind, from, status] = steps[to];
  const found = find(books, kind, name);
  if (found?.status !== from || (to === 'void-payment' && found.parts)) return null;
  const isHeld = holding(books, name).length > 0 || taking(books, name).length > 0;
  if (isHeld || reservedOf(books, name) > 0n) return null;
  if (to === 'void-payment' && undisputedOf(books, name) !== found.cents) return null;
  // Of which nothing is to be paid is paid at once, and what is paid is not void.
  if (to === 'void' && found.cents === 0n) return null;
  if (to === 'finalize' && found.totals && !isPayableInParts(found.totals)) return null;
  const number = to === 'finalize' ? found.number || nextOf(books.invoices) : found.number;
  return changing(books, found, { status, number });
}
