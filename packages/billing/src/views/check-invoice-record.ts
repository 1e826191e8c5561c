import { sameContent } from '../input/same-content.js';
import {
  add,
  compare,
  isNegative,
  isPositive,
  isZero,
  subtract,
  sum,
  zero,
  type Amount,
} from '../money/amount.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import type { ArchivedInvoice } from '../records/archived-invoice.js';
import { beyondDue, offDue } from '../records/credit-note.js';
import { countCredit, noCredit } from '../records/credit.js';
import { creditableLines, creditableOf } from '../records/creditable-lines.js';
import type { Invoice, IssuedInvoice } from '../records/invoice.js';
import {
  allocatedTo,
  amountDueOf,
  creditedOf,
  creditedOffDue,
  creditedPayableOf,
} from '../records/invoice.js';
import { figuresOf } from '../records/invoice-figures.js';
import { seriesOf } from '../records/number-series.js';
import { compareDays } from '../time/day.js';
import { checkInstallments, checkPayable } from './check-payable.js';
import { totalOf, type Ledger, type Says } from './ledger.js';

/** Every sentence that holds for an invoice as it is stored, beside the records it depends on. */
export function checkInvoiceRecord(invoice: Invoice, ledger: Ledger, says: Says): void {
  const allocations = [
    ...ledger.allocations('invoice', invoice.id),
    ...ledger.creditAllocations('invoice', invoice.id),
  ];
  const notes = ledger.notes(invoice.id);
  const writeOffs = ledger.writeOffs(invoice.id);
  const pending = ledger.pending(invoice.id);
  if (invoice.status === 'draft' || invoice.status === 'void') {
    says(
      'I4: nothing is attached to a draft or void invoice',
      [allocations, notes, writeOffs, pending].every(({ length }) => length === 0),
      invoice.status,
    );
    if (invoice.status === 'draft') return;
  }
  checkFigures(invoice, says);
  const { currency, writtenOff } = invoice;
  const givenUp = totalOf(currency, writeOffs);
  says('I1: written off is what its write-offs say', writtenOff === givenUp, writtenOff);
  if (invoice.status === 'void') return;

  const { payable } = invoice.figures;
  const allocated = totalOf(currency, allocations);
  const credited = sum(
    notes.map((note) => note.total),
    currency,
  );
  const offTheDue = sum(notes.map(offDue), invoice.currency);
  const due = amountDueOf(invoice);
  const left = subtract(subtract(subtract(payable, allocated), offTheDue), givenUp);
  says('I1: due = payable − allocated − credited − written off', due === left, `${due}, not ${left}`);
  says(
    'I1: due is not below zero and at most what is payable',
    !isNegative(due) && compare(due, payable) <= 0,
    due,
  );
  const reserved = reservedOf(invoice);
  says(
    'what is reserved is what pending payments are for',
    reserved === totalOf(invoice.currency, pending),
    reserved,
  );
  says(
    'no more is reserved than is due, and not less than nothing',
    !isNegative(reserved) && compare(reserved, due) <= 0,
    reserved,
  );
  says(
    'I3: open exactly when something is due',
    isPositive(due) === (invoice.status === 'open'),
    invoice.status,
  );
  says(
    'I7: what was credited is what its credit notes say',
    creditedOf(invoice) === credited,
    creditedOf(invoice),
  );
  says(
    'I1: what was credited beyond the due is what its credit notes say',
    creditedOffDue(invoice) ===
      subtract(creditedPayableOf(invoice), sum(notes.map(beyondDue), invoice.currency)),
    invoice.creditedBeyondDue ?? 'none',
  );
  checkPayable(invoice, ledger, says);
  checkCredit(invoice, ledger, says);
  checkRates(invoice, ledger, says);
}

const reservedOf = (invoice: IssuedInvoice) =>
  invoice.status === 'open' ? invoice.reserved : zero(invoice.currency);

/** What was issued before a revert is as whole as an invoice that nothing was attached to, and its number is not lost. */
export function checkArchived({ invoice, issued }: ArchivedInvoice, ledger: Ledger, says: Says): void {
  checkFigures(issued, says);
  says('I-74: the archived document is that of its invoice', issued.id === invoice, issued.id);
  says('I4: nothing was attached to what was reverted', isZero(creditedOf(issued)), creditedOf(issued));
  says('I4: nothing was attached to what was reverted', isZero(issued.writtenOff), issued.writtenOff);
  says('I4: nothing was attached to what was reverted', isZero(allocatedTo(issued)), allocatedTo(issued));
  says('I4: nothing was attached to what was reverted', isZero(reservedOf(issued)), reservedOf(issued));
  const series = ledger.get('number-series', seriesOf('invoice', issued.number));
  const isRetired = series?.retired.some(({ from, to }) => from <= issued.serial && issued.serial <= to);
  const isKept = ledger.get('invoice', invoice)?.number === issued.number;
  says(
    'I-16: a number that was issued stays on its invoice or is retired',
    isKept || !!isRetired,
    issued.number,
  );
}

/** The frozen figures are what the frozen content comes to, and its days are in order. */
function checkFigures(invoice: IssuedInvoice, says: Says): void {
  const again = figuresOf({ ...invoice, status: 'draft' });
  says('I8: the figures are those of the lines', sameContent(invoice.figures, again), invoice.figures.total);
  const { net, tax, total, withheld, cashRounding, prepaid, payable } = invoice.figures;
  says('I8: net + tax = total', subtract(total, tax) === net, `${net} + ${tax} = ${total}`);
  const kept = sum(
    withheld.map((one) => one.tax),
    invoice.currency,
  );
  says(
    'I8: total − withheld − prepaid + rounding = payable',
    add(subtract(subtract(total, kept), prepaid), cashRounding) === payable,
    payable,
  );
  checkInstallments(invoice, says);
  says('due no earlier than issued', compareDays(invoice.dueOn, invoice.issuedOn) >= 0, invoice.dueOn);
}

/** Of each tax no more is credited than the invoice has of it, and all of it where all of the invoice is (money.md I7). */
function checkRates(invoice: IssuedInvoice, ledger: Ledger, says: Says): void {
  const { currency, figures } = invoice;
  const notes = ledger.notes(invoice.id);
  const isWhole = creditedOf(invoice) === figures.total;
  for (const [index, row] of figures.taxes.entries()) {
    const occurrence = occurrenceOf(figures.taxes, index);
    const rows = notes.flatMap(({ taxes }) => taxes[placeOf(taxes, row, occurrence)] ?? []);
    const [base, tax] = (['base', 'tax'] as const).map((figure) =>
      subtract(
        row[figure],
        sum(
          rows.map((one) => one[figure]),
          currency,
        ),
      ),
    ) as [Amount, Amount];
    const found = `${row.percent} %: ${base} + ${tax} left`;
    const isWithin = isLeftOf(base, row.base) && isLeftOf(tax, row.tax);
    says('I7: no rate is credited beyond itself', isWithin, found);
    says('I7: all of each rate is credited with all of the invoice', !isWhole || isZero(tax), found);
  }
}

/** Whether what is left of a whole is not on the other side of zero. */
const isLeftOf = (left: Amount, whole: Amount): boolean =>
  isNegative(whole) ? !isPositive(left) : !isNegative(left);

/** Each line's running credit is the sum of its credit notes, and at most the line. */
function checkCredit(invoice: IssuedInvoice, ledger: Ledger, says: Says): void {
  let counted = creditableOf(invoice).map(() => noCredit(zero(invoice.currency)));
  for (const note of ledger.notes(invoice.id))
    counted = [...countCredit({ ...invoice, credited: counted }, note.lines, 'add')];
  says(
    'I7: each line is credited as its credit notes say',
    sameContent(invoice.credited, counted),
    invoice.id,
  );
  for (const { line, tax, baseLeft, quantityLeft, credited } of creditableLines(invoice)) {
    const taxLeft = subtract(tax, credited.tax);
    const withinLine = !isNegative(baseLeft) && isLeftOf(taxLeft, tax) && !quantityLeft.startsWith('-');
    says('I7: no line is credited beyond itself', withinLine, `${line.id}: ${baseLeft} + ${taxLeft} left`);
    says(
      'I7: a line credited whole has given all its tax',
      !isZero(baseLeft) || isZero(taxLeft),
      `${line.id}: ${taxLeft}`,
    );
  }
}
