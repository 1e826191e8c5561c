import { fault, type Fault } from './fault.js';

/** Mistakes with credit notes and with the credit that they leave. */
export const faultsOfCredit: readonly Fault[] = [
  fault(
    'a credit note is voided twice',
    'records/credit-note.js',
    "if (note.status === 'issued')",
    'if (true)',
  ),
  fault(
    'more credit is applied than remains',
    'commands/apply-credit.js',
    'requireCovered(currency, accountCredit.remaining, applied)',
    'requireCovered(currency, applied, applied)',
  ),
  fault(
    'what is applied of a credit remains all the same',
    'records/credit-note.js',
    'subtract(note.accountCredit.remaining, amount)',
    'note.accountCredit.remaining',
  ),
  fault(
    'applied credit that is taken back does not remain again',
    'records/credit-note.js',
    'add(note.accountCredit.remaining, amount)',
    'note.accountCredit.remaining',
  ),
  fault(
    'applied credit is taken back twice',
    'records/credit-allocation.js',
    "if (allocation.status === 'active')",
    'if (true)',
  ),
  fault(
    'a credit note is voided under its applied credit',
    'records/credit-note.js',
    'if (isPositive(applied))',
    'if (false)',
  ),
  fault(
    'a credit note is voided although its credit was given back',
    'records/credit-note.js',
    'if (accountCredit && isPositive(accountCredit.refunded))',
    'if (false)',
  ),
  fault(
    'a paid invoice is credited where no credit is kept',
    'records/credited-invoice.js',
    "accountCredit && invoice.status === 'paid'",
    "invoice.status === 'paid'",
  ),
  fault(
    'what a credit note has above the amount due goes nowhere',
    'commands/disposition.js',
    'if (disposed !== above)',
    'if (false)',
  ),
  fault(
    'more becomes credit than was paid',
    'records/credited-invoice.js',
    'if (compare(above, paid) <= 0)',
    'if (true)',
  ),
  fault(
    'a voided credit note is owed again beyond what it had taken off',
    'records/credit-note.js',
    'subtract(payableOf(note), beyondDue(note))',
    'payableOf(note)',
  ),
  fault(
    'a refund of credit is not counted',
    'records/refund.js',
    "countRefunded(drawCredit(note, amount), amount, 'add')",
    'drawCredit(note, amount)',
  ),
  fault(
    'the draft of a credit note stays when it is issued',
    'commands/issue-credit-note-draft.js',
    'deletes: [refOf(found.value)]',
    'deletes: []',
  ),
];
