import { lesser, looksFirst, type Draw } from './draw.js';
import { formOf } from './form-of.js';
import { least, Look, names, near } from './look.js';
import type { Move, Plan, SingleMove } from './move.js';
import { counts, type PaperBooks, type Row } from './paper-books.js';
import { afterMove } from './paper-moves.js';

/** What is wanted, as a move of this kind. `name` is for what is made. */
function single(look: Look, to: SingleMove['to'], name: string): SingleMove {
  const { pick, much } = look.draw;
  const { books, day, invoice, payment } = look;
  switch (to) {
    case 'draft': {
      const cents = BigInt(pick * 333 + 501);
      return { to, name, day, cents, form: formOf(look.draw, cents) };
    }
    case 'finalize':
      return { to, invoice: look.draftOr(invoice) };
    case 'finalize-paid': {
      const draft = look.draftOr(invoice);
      const total = books.of('invoice').find((one) => one.name === draft)?.cents ?? 0n;
      return { to, name, day, invoice: draft, cents: near(total, much) };
    }
    case 'revert':
      return { to, invoice: look.free() };
    case 'void':
      return { to, invoice: look.free(), day };
    case 'delete':
      return { to, invoice: look.draftOr(invoice), day };
    case 'pay': {
      const parts = look.parts(null);
      const together = parts.reduce((sum, { cents }) => sum + cents, 0n);
      const beyond = [0n, 0n, 100n, 250n, -1n][pick % 5] ?? 0n;
      return { to, name, day, parts, cents: together + beyond };
    }
    case 'allocate':
      return { to, name, day, from: payment, parts: look.parts(books.left(payment)) };
    case 'spread': {
      const held = names(books.of('payment').filter((one) => books.left(one.name) > 0n));
      const owed = names(books.of('invoice').filter((one) => books.free(one.name) > 0n));
      const payments = [payment, ...held.slice(0, pick % 3)];
      const invoices = [invoice, ...owed.slice(0, pick % 4)];
      const once = (all: readonly string[]) => (look.looks ? [...new Set(all)] : all);
      return { to, name, day, payments: once(payments), invoices: once(invoices) };
    }
    case 'remove':
      return { to, day, entry: look.entry('allocation') };
    case 'remove-credit':
      return { to, day, entry: look.entry('credit allocation') };
    case 'void-credit':
      return { to, day, entry: look.entry('credit note', (one) => books.left(one.name) === one.kept) };
    case 'reverse':
      return { to, day, entry: look.entry('write-off') };
    case 'move': {
      const roomFor = (one: Row | undefined) =>
        books.of('invoice').filter(({ name: to }) => to !== one?.to && books.free(to) >= (one?.cents ?? 1n));
      const isOn = (one: Row | undefined) => one?.to === invoice;
      const isMovable = (one: Row) =>
        isOn(one) ? roomFor(one).length > 0 : books.free(invoice) >= one.cents;
      const allocation = look.entry('allocation', isMovable);
      const own = books.rows.find((one) => one.kind === 'allocation' && one.name === allocation);
      return {
        to,
        name,
        day,
        allocation,
        invoice: look.looks && isOn(own) ? look.pick(roomFor(own)) : invoice,
      };
    }
    case 'refund':
    case 'ask-refund': {
      const limit = look.looks ? least(books.left(payment), books.undisputed(payment)) : books.left(payment);
      return { to, name, day, from: payment, cents: near(limit, much) };
    }
    case 'refund-credit':
    case 'ask-credit-refund': {
      const from = look.entry('credit note', (one) => books.left(one.name) > 0n);
      return { to, name, day, from, cents: near(books.left(from), much) };
    }
    case 'apply-credit': {
      const from = look.entry('credit note', (one) => books.left(one.name) > 0n);
      const parts = look.parts(books.left(from)).map(({ isAll: _, ...part }) => part);
      return { to, name, day, from, parts };
    }
    case 'take-back': {
      const on = books.rows.filter((one) => one.kind === 'allocation' && counts(one));
      const own = on.filter((one) => one.to === invoice);
      const first = look.entry('allocation');
      const taken = [first, ...names(own.length > 1 ? own : on).filter((one) => one !== first)];
      const back = taken.slice(0, 1 + (pick % 2)).map((allocation) => {
        const all = on.find((one) => one.name === allocation)?.cents ?? 1n;
        return { allocation, cents: near(all, much), isAsked: pick % 3 === 0 };
      });
      return { to, name, day, back };
    }
    case 'complete':
    case 'fail':
      return { to, day, refund: look.entry('refund', ({ status }) => status === 'pending') };
    case 'return':
      return { to, day, refund: look.entry('refund', ({ status }) => status === 'completed') };
    case 'void-payment':
      return { to, day, payment: look.whole() };
    case 'dispute':
      return { to, name, day, from: payment, cents: near(books.undisputed(payment), much) };
    case 'win':
      return { to, day, dispute: look.dispute('open') };
    case 'win-after-all':
      return { to, day, dispute: look.dispute('completed') };
    case 'lose': {
      const dispute = look.dispute('open');
      const from = books.rows.find((one) => one.kind === 'dispute' && one.name === dispute)?.from;
      const all = books.rows.filter((one) => one.kind === 'allocation' && one.from === from && counts(one));
      return { to, name, day, dispute, allocations: names(look.looks ? all : all.slice(pick % 2)) };
    }
    case 'start':
      return { to, name, parts: look.parts(null).map(({ isAll: _, ...part }) => part) };
    case 'confirm': {
      // Who does not look often tells of money that was told of before, but of another payment.
      const [told] = look.looks ? [] : books.of('payment').flatMap(({ reference }) => reference ?? []);
      const asked = look.online(['pending', 'failed'], told !== undefined && pick % 4 > 0);
      return { to, name, day, payment: asked, reference: told ?? asked };
    }
    case 'cancel':
      return { to, payment: look.online(['pending']) };
    case 'credit':
    case 'save-credit': {
      const credit = look.credit();
      return { to, name, day, invoice, ...credit, ...look.dispose(credit.cents) };
    }
    case 'issue-credit':
      return { to, name, draft: look.pick(books.drafts) };
    case 'delete-credit':
      return { to, draft: look.pick(books.drafts) };
    case 'write-off':
      return { to, name, day, invoice, cents: near(books.free(invoice), much) };
    case 'close':
      return { to, until: [0, 0, 1, 2, 3][pick % 5] ?? 0 };
    case 'prefer':
      return { to, day, keepsCredit: pick % 3 > 0, isOnline: pick % 4 > 0, small: BigInt(pick % 7) };
  }
}

/** Steps of a plan that take everything off an invoice, and then do something with it. */
function freeing(books: PaperBooks, invoice: string, day: number, last: SingleMove): readonly SingleMove[] {
  const to: Partial<Record<Row['kind'], 'remove' | 'remove-credit' | 'void-credit' | 'reverse'>> = {
    allocation: 'remove',
    'credit allocation': 'remove-credit',
    'credit note': 'void-credit',
    'write-off': 'reverse',
  };
  const pending = books.of('payment').filter(({ status, parts = [] }) => {
    return status === 'pending' && parts.some((part) => part.invoice === invoice);
  });
  const on = books.holding(invoice);
  const ofItsNotes = books.rows.filter((one) => counts(one) && on.some((note) => note.name === one.from));
  const all = [...new Set([...ofItsNotes, ...on])];
  return [
    ...pending.map(({ name }): SingleMove => ({ to: 'cancel', payment: name })),
    ...all.flatMap(({ kind, name }): readonly SingleMove[] => {
      const back = to[kind];
      return back ? [{ to: back, entry: name, day }] : [];
    }),
    last,
  ];
}

/** The same, or several of which all are done or none. */
function wanted(look: Look, to: Move['to'], name: string): Move {
  if (to !== 'plan') return single(look, to, name);
  const { books, day } = look;
  const { next, pick } = look.draw;
  const plan = (steps: readonly SingleMove[]): Plan => ({ to, name, steps });
  const invoice = pick % 3 ? look.invoice : look.pick(books.of('invoice'));
  switch (pick % 4) {
    case 0:
      return plan(freeing(books, invoice, day, { to: 'void', invoice, day }));
    case 1:
      return plan(freeing(books, invoice, day, { to: 'revert', invoice }));
    default: {
      const steps = [next, next + pick, next + 2 * pick].map((one) => lesser[one % lesser.length] ?? 'pay');
      return plan(steps.map((one, index) => single(look, one, `${name}-${index + 1}`)));
    }
  }
}

/** More invoices than these would only be further drafts that nothing else is done with. */
const invoicesMost = 7;

/**
 * The move that a draw comes to on these books. Who looks first does something else with the same invoice and payment
 * where what they wanted is refused; the others ask for it all the same. `name` is for what is made.
 */
export function moveOf(draw: Draw, books: PaperBooks, name: string): Move {
  const by = draw.by === 'office' ? {} : { by: draw.by };
  const isFull =
    books.of('invoice').filter(({ status }) => status === 'draft' || status === 'issued').length >=
    invoicesMost;
  const look = new Look(draw, books);
  const kind = draw.to === 'draft' && isFull ? 'write-off' : draw.to;
  const asked: Move = { ...wanted(look, kind, name), ...by };
  if (!looksFirst(draw) || afterMove(books, asked)) return asked;
  for (const [further] of lesser.entries()) {
    const to = lesser[(draw.next + further) % lesser.length];
    const move: Move = { ...wanted(look, to ?? 'pay', name), ...by };
    if (afterMove(books, move)) return move;
  }
  return asked;
}
