import { counts, type PaperBooks, type Row } from './paper-books.js';
import { dueOfEach } from './paper-totals.js';

/** All that can be read from the books, as lines of text that are the same for the same books. */
export function linesOf(books: PaperBooks): readonly string[] {
  const { rows, drafts, closed, keepsCredit, isOnline, small } = books;
  return [
    `closed ${closed}, credit ${keepsCredit ? 'kept' : 'not kept'}, online ${isOnline}, small ${small}`,
    ...rows.flatMap((one) => (isShown(one) ? linesOfRow(books, one) : [])),
    ...drafts.map(
      ({ name, invoice, cents, isOfCharge = false }) =>
        `draft of credit note ${name} to ${invoice}: ${cents}, charge ${isOfCharge}`,
    ),
  ].sort();
}

/** Of what only moves money between others no trace is left once it was taken back. */
const isShown = (one: Row) =>
  ['invoice', 'payment', 'refund', 'dispute'].includes(one.kind) ? one.status !== 'deleted' : counts(one);

function linesOfRow(books: PaperBooks, row: Row): readonly string[] {
  const { kind, name, status, from, to, cents, number, total, payable, charge, kept, installments } = row;
  const due = books.due(name);
  switch (kind) {
    case 'invoice': {
      const parts = status === 'issued' ? dueOfEach(installments ?? [], due) : [];
      return [
        `invoice ${name}: ${status === 'issued' ? (due > 0n ? 'open' : 'paid') : status}, number ${number}, ${total}, to pay ${cents}, due ${due}, reserved ${books.reserved(name)}`,
        ...parts.map((one, place) => `part ${place} of ${name}: day ${one.day}, due ${one.cents}`),
      ];
    }
    case 'payment':
      return [`payment ${name}: ${status}, number ${number}, ${cents}, left ${books.left(name)}`];
    case 'credit note':
      return [
        `credit note ${name} to ${to}: ${total}, charge ${charge !== undefined}, to pay ${payable}, kept ${kept}, left ${books.left(name)}`,
      ];
    default:
      return [`${kind} ${name} of ${from ?? 'none'} to ${to ?? 'none'}: ${cents}, ${status}`];
  }
}
