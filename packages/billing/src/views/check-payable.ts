import { sameContent } from '../input/same-content.js';
import { isNegative, isZero, subtract, sum, zero } from '../money/amount.js';
import { payableOf } from '../records/credit-note.js';
import { creditedOf, type IssuedInvoice } from '../records/invoice.js';
import { compareDays } from '../time/day.js';
import type { Ledger, Says } from './ledger.js';

/** Installments are there where terms ask for them, add up to what is payable, and the last falls due with the invoice. */
export function checkInstallments(
  { installments, installmentTerms, dueOn, figures, currency }: IssuedInvoice,
  says: Says,
): void {
  const found = JSON.stringify(installments ?? 'none');
  says('installments are as the terms ask for', !!installments === !!installmentTerms, found);
  if (!installments) return;
  const together = sum(
    installments.map(({ amount }) => amount),
    currency,
  );
  says('money.md 4.7: installments add up to what is payable', together === figures.payable, found);
  says('no installment is below zero', !installments.some(({ amount }) => isNegative(amount)), found);
  const days = installments.map((one) => one.dueOn);
  const isOrdered = sameContent(days, days.toSorted(compareDays)) && days.at(-1) === dueOn;
  says('installments fall due in their order, the last with the invoice', isOrdered, found);
}

/**
 * What live credit notes took of what is payable and kept back is counted where the payable is not the total, is no more
 * than that, and all of it where all of the invoice is credited (money.md I7).
 */
export function checkPayable(invoice: IssuedInvoice, ledger: Ledger, says: Says): void {
  const { creditedPayable: counted, currency, figures } = invoice;
  const found = JSON.stringify(counted ?? 'none');
  const isApart = figures.payable !== figures.total;
  says('what is credited of the payable is kept where it is not the total', isApart === !!counted, found);
  if (!counted) return;
  const notes = ledger.notes(invoice.id);
  const none = zero(currency);
  const payable = sum(notes.map(payableOf), currency);
  const withheld = sum(
    notes.map((note) => note.withheld ?? none),
    currency,
  );
  says(
    'I7: what was credited of the payable is what its credit notes say',
    counted.payable === payable && counted.withheld === withheld,
    found,
  );
  const kept = sum(
    figures.withheld.map(({ tax }) => tax),
    currency,
  );
  const [payableLeft, withheldLeft] = [subtract(figures.payable, payable), subtract(kept, withheld)];
  const isWithin = !isNegative(payableLeft) && !isNegative(withheldLeft);
  says('I7: no more is credited than is payable and kept back', isWithin, found);
  const isWhole = creditedOf(invoice) === figures.total;
  says(
    'I7: all that is payable and kept back is credited with all of the invoice',
    !isWhole || (isZero(payableLeft) && isZero(withheldLeft)),
    found,
  );
}
