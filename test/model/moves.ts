import fc from 'fast-check';
import { afterMove, dueOf, leftOf, type Move, type PaperBooks } from './paper-books.js';

type Named = readonly { readonly name: string }[];

const names = (all: Named) => all.map(({ name }) => name);
const least = (...all: readonly bigint[]) => all.reduce((a, b) => (a < b ? a : b));
const half = (cents: bigint) => (cents + 1n) / 2n;

/** Moves worth trying from these books, allowed or not: amounts at the limit, and the newest of everything. */
export function movesFrom(books: PaperBooks, name: string): readonly Move[] {
  const invoices = names(books.invoices);
  const newest = (all: Named) => names(all).slice(-1);
  const due = (invoice: string) => dueOf(books, invoice);
  const parts = invoices.map((invoice) => ({ invoice, cents: half(due(invoice)) }));
  const together = parts.reduce((sum, { cents }) => sum + cents, 0n);
  return [
    ...invoices.flatMap((invoice): readonly Move[] => [
      { to: 'finalize', invoice },
      { to: 'void', invoice },
      { to: 'revert', invoice },
      { to: 'delete', invoice },
      { to: 'credit', name, invoice, cents: half(due(invoice)) },
      { to: 'write-off', name, invoice, cents: half(due(invoice)) },
    ]),
    { to: 'pay', name, cents: together, parts },
    { to: 'pay', name, cents: together + 300n, parts },
    ...newest(books.payments).flatMap((payment): readonly Move[] => [
      ...invoices.map((invoice): Move => {
        const cents = least(due(invoice), leftOf(books, payment));
        return { to: 'allocate', name, payment, parts: [{ invoice, cents }] };
      }),
      { to: 'refund', name, payment, cents: half(leftOf(books, payment)) },
      { to: 'ask-refund', name, payment, cents: leftOf(books, payment) },
    ]),
    ...newest(books.refunds).flatMap((refund): readonly Move[] => [
      { to: 'complete', refund },
      { to: 'fail', refund },
      { to: 'return', refund },
    ]),
    ...names(books.payments).map((payment): Move => ({ to: 'void-payment', payment })),
    ...newest(books.allocations).flatMap((allocation): readonly Move[] => [
      { to: 'remove', allocation },
      ...invoices.map((invoice): Move => ({ to: 'move', name, allocation, invoice })),
    ]),
    ...newest(books.creditNotes).map((creditNote): Move => ({ to: 'void-credit', creditNote })),
    ...newest(books.writeOffs).map((writeOff): Move => ({ to: 'reverse', writeOff })),
  ];
}

/** What to do next, as numbers that mean something on any books, so that a failure can be shrunk. */
export interface Draw {
  readonly to: Move['to'];
  readonly first: number;
  readonly second: number;
  readonly much: 'exact' | 'less' | 'more' | 'half' | 'one' | 'none';
  /** Where among the kinds to look for the next best thing. */
  readonly next: number;
}

const weights: Readonly<Record<Move['to'], number>> = {
  draft: 6,
  finalize: 8,
  void: 4,
  revert: 2,
  delete: 1,
  pay: 10,
  allocate: 9,
  remove: 5,
  move: 4,
  refund: 5,
  'ask-refund': 5,
  complete: 3,
  fail: 3,
  return: 3,
  'void-payment': 4,
  credit: 7,
  'void-credit': 3,
  'write-off': 6,
  reverse: 4,
};
/** Every kind of move there is. */
export const kinds = Object.keys(weights) as readonly Move['to'][];

// Seven in ten want the first invoice and the first payment.
const hot = fc.oneof({ weight: 7, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat({ max: 6 }) });

export const draw: fc.Arbitrary<Draw> = fc.record({
  to: fc.oneof(...kinds.map((to) => ({ weight: weights[to], arbitrary: fc.constant(to) }))),
  first: hot,
  second: hot,
  next: fc.nat({ max: kinds.length - 1 }),
  much: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('exact', 'half') },
    { weight: 3, arbitrary: fc.constantFrom('less', 'more', 'one', 'none') },
  ),
});

function near(limit: bigint, much: Draw['much']): bigint {
  const cents = { exact: limit, less: limit - 1n, more: limit + 1n, half: limit / 2n, one: 1n, none: 0n };
  return cents[much];
}

/** More invoices than these would only be further drafts that nothing else is done with. */
const invoicesMost = 4;

/**
 * The move that a draw comes to on these books. Who asks for all or half looks first, and does the next best thing where
 * what they wanted is refused, a further draft last; the others ask for it all the same. `name` is for what is made.
 */
export function moveOf(wanted: Draw, books: PaperBooks, name: string): Move {
  const asked = moveTo(wanted, books, name);
  if (wanted.much !== 'exact' && wanted.much !== 'half') return asked;
  const isFull = books.invoices.length >= invoicesMost;
  if (wanted.to === 'draft' && !isFull) return asked;
  for (const to of [wanted.to, ...kinds.slice(wanted.next), ...kinds.slice(0, wanted.next)]) {
    if (to === 'draft') continue;
    for (const [further, other] of nearby) {
      const { first, second } = wanted;
      const move = moveTo({ ...wanted, to, first: first + further, second: second + other }, books, name);
      if (afterMove(books, move)) return move;
    }
  }
  return isFull ? asked : moveTo({ ...wanted, to: 'draft' }, books, name);
}

/** Where else one looks: the places wanted, then those next to them. */
const nearby = [0, 1, 2, 3].flatMap((further) => [0, 1, 2, 3].map((other) => [further, other] as const));

/** Places are counted round, so that nothing is named that does not exist unless there is none. */
function moveTo({ to, first, second, much }: Draw, books: PaperBooks, name: string): Move {
  const pick = (at: number, all: Named) => names(all)[at % Math.max(all.length, 1)] ?? 'none';
  // Newest first: the oldest of these were mostly taken back long ago.
  const back = (all: Named) => pick(second, [...all].reverse());
  const invoice = pick(first, books.invoices);
  const other = pick(second, books.invoices);
  const payment = pick(first, books.payments);
  switch (to) {
    case 'draft':
      return { to, name, cents: BigInt(first * 333 + second * 1000 + 1) };
    case 'finalize':
    case 'void':
    case 'revert':
    case 'delete':
      return { to, invoice };
    case 'pay': {
      const parts = [{ invoice, cents: near(dueOf(books, invoice), much) }];
      if (second % 2) parts.push({ invoice: other, cents: near(dueOf(books, other), 'half') });
      const together = parts.reduce((sum, { cents }) => sum + cents, 0n);
      return { to, name, cents: together + BigInt(second * 100 - (first % 2)), parts };
    }
    case 'allocate': {
      const cents = near(least(leftOf(books, payment), dueOf(books, other)), much);
      return { to, name, payment, parts: [{ invoice: other, cents }] };
    }
    case 'remove':
      return { to, allocation: back(books.allocations) };
    case 'move':
      return { to, name, allocation: back(books.allocations), invoice };
    case 'complete':
    case 'fail':
    case 'return':
      return { to, refund: back(books.refunds) };
    case 'refund':
    case 'ask-refund':
      return { to, name, payment, cents: near(leftOf(books, payment), much) };
    case 'void-payment':
      return { to, payment };
    case 'credit':
    case 'write-off':
      return { to, name, invoice, cents: near(dueOf(books, invoice), much) };
    case 'void-credit':
      return { to, creditNote: back(books.creditNotes) };
    case 'reverse':
      return { to, writeOff: back(books.writeOffs) };
  }
}
