import type { Move, Other, SingleMove } from './move.js';
import { PaperBooks, type Row } from './paper-books.js';
import { must, unlessRefused } from './paper-refusal.js';
import { areApart, credit, fill, isWithin, lose, receive, settle, takeBack } from './paper-settlement.js';
import { least, sumOf, totalsOf } from './paper-totals.js';

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
  const isExact = !('name' in move) || after.left(move.name) === 0n;
  if (move.to === 'start' && !after.isOnline) return false;
  return isExact && parts.every(({ isAll }) => !isAll) && moved <= (grants[move.by][move.to] ?? -1n);
}

/** Whether it falls on a day on which the books are closed. What changes only drafts falls on none. */
function isClosed({ rows, drafts, closed }: PaperBooks, move: SingleMove): boolean {
  if (move.to === 'draft' || move.to === 'save-credit') return false;
  const isOfItsDay = move.to === 'revert' || move.to === 'finalize' || move.to === 'finalize-paid';
  const own = rows.filter((one) => isOfItsDay && one.kind === 'invoice' && one.name === move.invoice);
  const draft = drafts.filter(({ name }) => move.to === 'issue-credit' && name === move.draft);
  return [...own, ...draft, ...('day' in move ? [move] : [])].some(({ day }) => day <= closed);
}

/** The books after a move; `null` where it must be refused. */
export function afterMove(books: PaperBooks, move: Move): PaperBooks | null {
  const by = move.by ? { by: move.by } : {};
  const after = Object.assign(new PaperBooks(), books);
  return unlessRefused(() => {
    for (const step of move.to === 'plan' ? move.steps : [move]) {
      must(!isClosed(after, step));
      must(isGranted(decide(after, step), { ...step, ...by }));
    }
    return after;
  });
}

const byDay = (a: Row, b: Row) => a.day - b.day || a.number - b.number;

function decide(books: PaperBooks, move: SingleMove): PaperBooks {
  switch (move.to) {
    case 'draft': {
      const totals = totalsOf(move.cents, move.day, move.form);
      const { name, day } = move;
      return books.add({ kind: 'invoice', name, day, cents: totals.payable, status: 'draft', ...totals });
    }
    case 'finalize-paid': {
      const { invoice } = move;
      become(books, 'finalize', invoice);
      return receive(books, move, [{ invoice, cents: least(move.cents, books.due(invoice)) }]);
    }
    case 'pay':
      return receive(books, move, move.parts);
    case 'allocate':
    case 'apply-credit':
      return settle(books, move.to === 'allocate' ? 'allocation' : 'credit allocation', move);
    case 'spread': {
      const { name, day, payments, invoices } = move;
      must(payments.every((one) => books.left(one) > 0n) && areApart(payments));
      must(invoices.every((one) => books.free(one) > 0n) && areApart(invoices));
      // The money received first goes to the invoice that falls due first.
      const asked = books.of('invoice').filter((one) => invoices.includes(one.name));
      const owed = asked.sort((a, b) => books.nextDay(a) - books.nextDay(b) || byDay(a, b));
      const held = books.of('payment').filter((one) => payments.includes(one.name));
      const before = books.rows.length - 1;
      for (const { name: from, cents } of held.sort(byDay))
        for (const { name: to } of owed)
          fill(books, { name: `${name}_${books.rows.length - before}`, cents, day, from, to });
      return books;
    }
    case 'move': {
      const { from = '', to, cents } = become(books, 'remove', move.allocation);
      must(to !== move.invoice);
      return settle(books, 'allocation', { ...move, from, parts: [{ invoice: move.invoice, cents }] });
    }
    case 'refund':
    case 'ask-refund':
    case 'refund-credit':
    case 'ask-credit-refund': {
      const { name, cents, from } = move;
      must(isWithin(cents, least(books.left(from), books.undisputed(from))));
      const status = move.to.startsWith('ask') ? 'pending' : 'completed';
      return books.add({ kind: 'refund', name, cents, from, status });
    }
    case 'take-back':
      return takeBack(books, move);
    case 'dispute': {
      const { name, cents, from } = move;
      must(isWithin(cents, books.undisputed(from)));
      return books.add({ kind: 'dispute', name, cents, from, status: 'open' });
    }
    case 'lose':
      return lose(books, move);
    case 'start': {
      const { name, parts } = move;
      must(parts.length > 0 && areApart(parts.map(({ invoice }) => invoice)));
      must(parts.every(({ invoice, cents }) => isWithin(cents, books.free(invoice))));
      return books.add({ kind: 'payment', name, cents: sumOf(parts), status: 'pending', parts });
    }
    case 'confirm': {
      const { name, day, payment: from, reference } = move;
      const found = books.get('payment', from, 'pending', 'failed');
      must(found.parts && books.rows.every((one) => one.reference !== reference));
      const [number, kept] = [books.next('payment'), found.cents];
      books.change(found, { status: 'received', day, number, kept, reference });
      for (const [place, { invoice: to, cents }] of found.parts.entries())
        fill(books, { name: `${name}_${place + 1}`, cents, day, from, to });
      return books;
    }
    case 'credit':
      return credit(books, move);
    case 'save-credit': {
      const { invoice, cents, kept, outside, back } = move;
      must(cents > 0n && kept >= 0n && outside >= 0n && back.every((one) => one.cents > 0n));
      must(books.isCreditable(invoice));
      return Object.assign(books, { drafts: [...books.drafts, move] });
    }
    case 'issue-credit':
    case 'delete-credit': {
      const found = books.drafts.find(({ name }) => name === move.draft);
      must(found);
      books.drafts = books.drafts.filter((one) => one !== found);
      return move.to === 'issue-credit' ? credit(books, found, move.name) : books;
    }
    case 'write-off': {
      const { name, cents, invoice: to } = move;
      must(isWithin(cents, books.free(to)));
      return books.add({ kind: 'write-off', name, cents, to });
    }
    case 'close':
      return Object.assign(books, { closed: move.until });
    case 'prefer': {
      const { keepsCredit, small, isOnline = false } = move;
      return Object.assign(books, { keepsCredit, small, isOnline });
    }
    default:
      become(books, move.to, nameIn(move));
      return books;
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
function become(books: PaperBooks, to: keyof typeof steps, name: string): Row {
  const [kind, from, status] = steps[to];
  const found = books.get(kind, name, from);
  must(books.holding(name).length === 0 && books.taking(name).length === 0 && books.reserved(name) === 0n);
  must(to !== 'void-payment' || (!found.parts && books.undisputed(name) === found.cents));
  // Of which nothing is to be paid is paid at once, and what is paid is not void.
  must(to !== 'void' || found.cents > 0n);
  const parts = to === 'finalize' ? (found.installments ?? []) : [];
  must(parts.length === 0 || sumOf(parts) === found.cents);
  const number = to === 'finalize' ? found.number || books.next('invoice') : found.number;
  books.change(found, { status, number });
  return found;
}
