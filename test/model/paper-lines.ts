import { counts, dueOf, leftOf, reservedOf, type Entry, type PaperBooks } from './paper-books.js';
import { dueOfEach } from './paper-totals.js';

/** All that can be read from the books, as lines of text that are the same for the same books. */
export function linesOf(books: PaperBooks): readonly string[] {
  const { invoices, payments, entries, drafts, closed, keepsCredit, isOnline, small } = books;
  return [
    `closed ${closed}, credit ${keepsCredit ? 'kept' : 'not kept'}, online ${isOnline}, small ${small}`,
    ...invoices.flatMap(({ name, status, cents, number, totals }) => {
      const due = dueOf(books, name);
      if (status === 'deleted') return [];
      const shown = status === 'issued' ? (due === 0n ? 'paid' : 'open') : status;
      const parts = status === 'issued' ? dueOfEach(totals?.installments ?? [], due) : [];
      return [
        `invoice ${name}: ${shown}, number ${number}, ${totals?.total}, to pay ${cents}, due ${due}, reserved ${reservedOf(books, name)}`,
        ...parts.map((one, place) => `part ${place} of ${name}: day ${one.day}, due ${one.cents}`),
      ];
    }),
    ...payments.map(({ name, status, cents, number }) => {
      const left = status === 'received' ? leftOf(books, name) : 0n;
      return `payment ${name}: ${status}, number ${number}, ${cents}, left ${left}`;
    }),
    ...entries
      .filter((one) => one.kind === 'refund' || one.kind === 'dispute' || counts(one))
      .map((one) => lineOf(one, books)),
    ...drafts.map(
      ({ name, invoice, cents, isOfCharge }) =>
        `draft of credit note ${name} on ${invoice}${isOfCharge ? ', charge' : ''}: ${cents}`,
    ),
  ].sort();
}

function lineOf(entry: Entry, books: PaperBooks): string {
  const { kind, name, from, to, cents, status, total, payable, kept, isOfCharge } = entry;
  switch (kind) {
    case 'allocation':
    case 'credit allocation':
      return `${kind} ${name} of ${from} to ${to}: ${cents}`;
    case 'credit note':
      return `credit note ${name} on ${to}${isOfCharge ? ', charge' : ''}: ${total}, to pay ${payable}, kept ${kept}, left ${leftOf(books, name)}`;
    case 'write-off':
      return `write-off ${name} on ${to}: ${cents}`;
    case 'refund':
    case 'dispute':
      return `${kind} ${name} of ${from}: ${cents}, ${status}`;
  }
}
