import { fault, type Fault } from './fault.js';

/** Mistakes with what an invoice comes to, what of it is kept back, what of that can be credited, and in which parts it is due. */
export const faultsOfTotals: readonly Fault[] = [
  fault(
    'what is taken off a line is asked for',
    'pricing/price-line.js',
    'base: minus(charged, discount)',
    'base: charged',
  ),
  fault(
    'what is added to a line is given away',
    'pricing/price-line.js',
    'const charged = plus(gross, charge);',
    'const charged = gross;',
  ),
  fault(
    'a percentage is rounded down',
    'pricing/price-line.js',
    'portion(base, units, powerOfTen(2 + scale), rounding)',
    "portion(base, units, powerOfTen(2 + scale), 'down')",
  ),
  fault('what is taken off the whole is asked for', 'pricing/calculation.js', 'minus(0, comesTo(one))', '0'),
  fault(
    'what is added to the whole is given away',
    'pricing/calculation.js',
    '...charges.map(comesTo)',
    '...charges.map(() => 0)',
  ),
  fault(
    'a percentage of the whole is one of the charges, too',
    'pricing/calculation.js',
    'const comesTo = (one) => adjustmentOn(base, one, input.rounding);',
    `const more = charges.reduce((sum, one) => plus(sum, adjustmentOn(base, one, input.rounding)), base);
     const comesTo = (one) => adjustmentOn(more, one, input.rounding);`,
  ),
  fault(
    'what is kept back is asked for',
    'pricing/write-figures.js',
    'minus(minus(total, sumOfRows(withheld)), prepaid)',
    'minus(total, prepaid)',
  ),
  fault(
    'nothing is kept back of a charge',
    'pricing/calculation.js',
    '(netsOf[row] ??= []).push(netOf[place] ?? 0);',
    '(netsOf[row] ??= []).push(place === input.lines.length && input.charges ? 0 : (netOf[place] ?? 0));',
  ),
  fault(
    'an invoice of which nothing is payable stays open',
    'records/finalize.js',
    'return isZero(figures.payable)',
    'return isZero(figures.total)',
  ),
  fault(
    'a credit note takes off what was kept back, too',
    'records/credit.js',
    'if (!before)\n        return {};',
    'return {};',
  ),
  fault(
    'each credit note is rounded by itself',
    'records/credit.js',
    'creditedBase: creditedOf(invoice), creditedTax };',
    'creditedBase: zero(currency), creditedTax: zero(currency) };',
  ),
  fault(
    'what a voided credit note took off stays counted',
    'records/credited-invoice.js',
    'countPayable(invoice, note, subtract)',
    'countPayable(invoice, note, (before) => before)',
  ),
  fault(
    'a line is credited in full although something was taken off the whole',
    'records/creditable-parts.js',
    'if (!items.some(takesOff))',
    'if (true)',
  ),
  fault(
    'a charge cannot be credited',
    'records/creditable-lines.js',
    '...charges.map(({ id, reason, taxes })',
    '...[].map(({ id, reason, taxes })',
  ),
  fault(
    'installments stand in the order of the terms',
    'records/installments.js',
    '.sort((a, b) => compareDays(dayAt(a), dayAt(b)))',
    '',
  ),
  fault(
    'the odd cent goes to the last of equal parts',
    'money/apportion.js',
    'if (cut > most)',
    'if (cut >= most)',
  ),
  fault(
    'what settles an invoice fills its last installment first',
    'records/installments.js',
    '[...installments.entries()]',
    '[...installments.entries()].reverse()',
  ),
  fault(
    'an invoice falls due with its first installment, settled or not',
    'records/installments.js',
    'all.find(({ amountDue }) => amountDue !== zero(invoice.currency)) ?? all.at(-1)',
    'all[0]',
  ),
  fault(
    'an invoice falls due with its last installment only',
    'records/installments.js',
    'invoice.installments ? nextInstallment(invoice).dueOn : invoice.dueOn',
    'invoice.dueOn',
  ),
  fault(
    'installments need not come to what is payable',
    'records/installments.js',
    'return together === payable',
    'return true',
  ),
  fault(
    'installments in percent need not be a hundred together',
    'records/installments.js',
    'compareDecimals(together, whole) === 0',
    'true',
  ),
];
