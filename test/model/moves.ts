import type { Move } from './move.js';
import { counts, type PaperBooks, type Row } from './paper-books.js';

type Named = readonly { readonly name: string }[];

const day = 4;
const names = (all: Named) => all.map(({ name }) => name);
const least = (...all: readonly bigint[]) => all.reduce((a, b) => (a < b ? a : b));
const half = (cents: bigint) => (cents + 1n) / 2n;
const plain = { kept: 0n, outside: 0n, back: [] };

/** Moves worth trying from these books, allowed or not: amounts at the limit, and the newest of everything. */
export function movesFrom(books: PaperBooks, name: string): readonly Move[] {
  const invoices = names(books.of('invoice'));
  const newest = (all: Named) => names(all).slice(-1);
  const of = (kind: Row['kind']) => books.rows.filter((one) => one.kind === kind);
  const due = (invoice: string) => books.free(invoice);
  const online = books.of('payment').filter((one) => one.parts);
  const parts = invoices.map((invoice) => ({ invoice, cents: half(due(invoice)) }));
  const together = parts.reduce((sum, { cents }) => sum + cents, 0n);
  const making = { name, day } as const;
  return [
    ...invoices.flatMap((invoice): readonly Move[] => [
      { to: 'finalize', invoice },
      { to: 'void', invoice, day },
      { to: 'revert', invoice },
      { to: 'delete', invoice, day },
      { to: 'credit', ...making, invoice, cents: half(due(invoice)), ...plain },
      { to: 'write-off', ...making, invoice, cents: half(due(invoice)) },
    ]),
    { to: 'pay', ...making, cents: together, parts },
    { to: 'pay', ...making, cents: together + 300n, parts },
    ...newest(books.of('payment')).flatMap((from): readonly Move[] => [
      ...invoices.map((invoice): Move => {
        const cents = least(due(invoice), books.left(from));
        return { to: 'allocate', ...making, from, parts: [{ invoice, cents }] };
      }),
      { to: 'refund', ...making, from, cents: half(books.left(from)) },
      { to: 'ask-refund', ...making, from, cents: books.left(from) },
    ]),
    ...newest(of('refund')).flatMap((refund): readonly Move[] => [
      { to: 'complete', refund, day },
      { to: 'fail', refund, day },
      { to: 'return', refund, day },
    ]),
    ...names(books.of('payment')).map((payment): Move => ({ to: 'void-payment', payment, day })),
    ...newest(books.of('payment')).map((from): Move => {
      return { to: 'dispute', ...making, from, cents: books.undisputed(from) - 100n };
    }),
    ...of('dispute')
      .slice(-1)
      .flatMap(({ name: dispute, from }): readonly Move[] => {
        const all = of('allocation').filter((one) => one.from === from && counts(one));
        return [
          { to: 'lose', ...making, dispute, allocations: names(all) },
          { to: 'win', dispute, day },
          { to: 'win-after-all', dispute, day },
        ];
      }),
    { to: 'start', name, parts },
    ...newest(online).flatMap((payment): readonly Move[] => [
      { to: 'confirm', ...making, payment, reference: 'once' },
      { to: 'cancel', payment },
    ]),
    ...newest(of('allocation')).flatMap((entry): readonly Move[] => [
      { to: 'remove', entry, day },
      ...invoices.map((invoice): Move => ({ to: 'move', ...making, allocation: entry, invoice })),
    ]),
    ...newest(of('credit note')).map((entry): Move => ({ to: 'void-credit', entry, day })),
    ...newest(of('write-off')).map((entry): Move => ({ to: 'reverse', entry, day })),
    ...(books.keepsCredit ? creditMoves(books, name) : []),
  ];
}

/** The same of what there is only where credit is kept. */
function creditMoves(books: PaperBooks, name: string): readonly Move[] {
  const making = { name, day } as const;
  const newest = (kind: Row['kind']) =>
    books.rows.filter((one) => one.kind === kind && counts(one)).slice(-1);
  return [
    ...books.of('invoice').flatMap(({ name: invoice }): readonly Move[] => {
      const cents = books.free(invoice) + 100n;
      const back = newest('allocation').map(({ name: allocation }) => ({ allocation, cents: 100n }));
      return [
        { to: 'credit', ...making, invoice, cents, ...plain, kept: 100n },
        { to: 'credit', ...making, invoice, cents, ...plain, back },
        { to: 'save-credit', ...making, invoice, cents, ...plain, outside: 100n },
      ];
    }),
    ...newest('credit note').flatMap(({ name: from }): readonly Move[] => [
      ...books.of('invoice').map(({ name: invoice }): Move => {
        const cents = least(books.free(invoice), books.left(from));
        return { to: 'apply-credit', ...making, from, parts: [{ invoice, cents }] };
      }),
      { to: 'ask-credit-refund', ...making, from, cents: half(books.left(from)) },
    ]),
    ...newest('credit allocation').map(({ name: entry }): Move => ({ to: 'remove-credit', entry, day })),
    ...newest('allocation').map(({ name: allocation, cents }): Move => {
      return { to: 'take-back', ...making, back: [{ allocation, cents: half(cents) }] };
    }),
    ...books.drafts.slice(-1).map(({ name: draft }): Move => ({ to: 'issue-credit', name, draft })),
  ];
}
