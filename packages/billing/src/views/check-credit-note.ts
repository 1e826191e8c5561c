import { compare, isNegative, isPositive, subtract, sum, zero } from '../money/amount.js';
import type { CreditAllocation } from '../records/credit-allocation.js';
import { payableOf, remainingOf, type CreditNote, type Disposition } from '../records/credit-note.js';
import type { IssuedCreditNote } from '../records/credit-note.js';
import { isDemand, totalOf, type Ledger, type Says } from './ledger.js';

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
  const taxed = sum(
    note.taxes.map(({ tax }) => tax),
    note.currency,
  );
  says('I8: the taxes of a credit note add up to its tax', taxed === note.tax, note.tax);
  if (note.disposition) checkDisposition(note, note.disposition, ledger, says);
  if (note.status === 'void') {
    const used = [...ledger.creditAllocations('creditNote', note.id), ...ledger.refunds(note.id)];
    says('I4: nothing hangs on a void credit note', used.length === 0, note.id);
    return;
  }
  const invoice = ledger.get('invoice', note.invoice);
  says(
    'billing.md 5.4, 4: a live credit note is on an issued invoice',
    isDemand(invoice),
    invoice?.status ?? 'none',
  );
  checkCredit(note, ledger, says);
}

/** What became of the credit that a note left on the client's account. */
function checkCredit(note: IssuedCreditNote, ledger: Ledger, says: Says): void {
  const { id, currency, disposition, accountCredit } = note;
  const credit = disposition?.credit ?? zero(currency);
  const applied = totalOf(currency, ledger.creditAllocations('creditNote', id));
  const refunded = accountCredit?.refunded ?? zero(currency);
  const given = totalOf(currency, ledger.refunds(id));
  const [remaining, left] = [remainingOf(note), subtract(subtract(credit, applied), refunded)];
  says('I2: credit = applied + refunded + remaining', remaining === left, `${remaining}, not ${left}`);
  says('I2: no part of a credit is below zero', !isNegative(remaining), remaining);
  says('I2: refunded of a credit is what its refunds say', refunded === given, refunded);
}

/** Every sentence that holds for credit that was applied to an invoice. */
export function checkCreditAllocation(allocation: CreditAllocation, ledger: Ledger, says: Says): void {
  says('I5: applied credit is above zero', isPositive(allocation.amount), allocation.amount);
  if (allocation.status === 'removed') return;
  const invoice = ledger.get('invoice', allocation.invoice);
  const note = ledger.get('credit-note', allocation.creditNote);
  says('I5: applied credit settles an issued invoice', isDemand(invoice), invoice?.status ?? 'none');
  says('I5: applied credit is of an issued credit note', note?.status === 'issued', note?.status ?? 'none');
  if (!invoice || !note) return;
  const clients = [invoice, note, allocation].map(({ client }) => client.id);
  says('I5: applied credit is of its invoice’s client', new Set(clients).size === 1, clients.join());
  const currencies = [invoice, note, allocation].map(({ currency }) => currency);
  says('I5: applied credit is in its invoice’s currency', new Set(currencies).size === 1, currencies.join());
}

/** What went beyond the amount due is split exactly. */
function checkDisposition(
  note: CreditNote,
  { refunded, refunds, credit, outside }: Disposition,
  ledger: Ledger,
  says: Says,
): void {
  const { currency } = note;
  const parts = [refunded, credit, outside];
  const above = sum(parts, currency);
  says('no part of what is above the due is below zero', !parts.some(isNegative), parts.join());
  says(
    'what is above the due is some of what is payable',
    isPositive(above) && compare(above, payableOf(note)) <= 0,
    above,
  );
  const given = refunds.flatMap((id) => ledger.get('refund', id) ?? []);
  says('what was given back is what its refunds say', totalOf(currency, given) === refunded, refunded);
}
