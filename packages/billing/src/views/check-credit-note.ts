import { compare, isNegative, isPositive, sum, zero } from '../money/amount.js';
import { remainingOf, type CreditNote, type Disposition } from '../records/credit-note.js';
import { totalOf, type Ledger, type Says } from './ledger.js';

/** Every sentence that holds for a credit note. */
export function checkCreditNote(note: CreditNote, ledger: Ledger, says: Says): void {
  const totalled = (figure: 'net' | 'tax' | 'total') =>
    sum(
      note.lines.map((line) => line[figure]),
      note.currency,
    );
  says('a credit note is above zero', isPositive(note.total), note.total);
  says('I8: lines add up to the subtotal', totalled('net') === note.subtotal, note.subtotal);
  says('I8: lines add up to the tax', totalled('tax') === note.tax, note.tax);
  says('I8: lines add up to the total', totalled('total') === note.total, note.total);
  if (note.disposition) checkDisposition(note, note.disposition, ledger, says);
  if (note.status === 'void') return;
  const invoice = ledger.get('invoice', note.invoice);
  const isIssued = invoice?.status === 'open' || invoice?.status === 'paid';
  says('billing.md 5.4, 4: a live credit note is on an issued invoice', isIssued, invoice?.status ?? 'none');
  const credit = note.disposition?.credit ?? zero(note.currency);
  says('what remains of a credit is all of it', remainingOf(note) === credit, remainingOf(note));
}

/** What went beyond the amount due is split exactly. */
function checkDisposition(
  { total, currency }: CreditNote,
  { refunded, refunds, credit, outside }: Disposition,
  ledger: Ledger,
  says: Says,
): void {
  const parts = [refunded, credit, outside];
  const above = sum(parts, currency);
  says('no part of what is above the due is below zero', !parts.some(isNegative), parts.join());
  says('what is above the due is some of the total', isPositive(above) && compare(above, total) <= 0, above);
  const given = refunds.flatMap((id) => ledger.get('refund', id) ?? []);
  says('what was given back is what its refunds say', totalOf(currency, given) === refunded, refunded);
}
