import { fault, type Fault } from './fault.js';

/** Mistakes with what is due of an invoice, what is reserved of it, and what is written off. */
export const faultsOfInvoices: readonly Fault[] = [
  fault(
    'more is paid than is due',
    'records/reserved-due.js',
    'if (compare(amount, unreservedDue(invoice)) <= 0)',
    'if (true)',
  ),
  fault(
    'what is being paid online is not reserved',
    'records/reserved-due.js',
    'reserved: add(invoice.reserved, amount)',
    'reserved: invoice.reserved',
  ),
  fault(
    'what comes to nothing stays reserved',
    'records/reserved-due.js',
    'reserved: subtract(invoice.reserved, amount)',
    'reserved: invoice.reserved',
  ),
  fault(
    'an invoice cannot be paid to the last cent',
    'records/reserved-due.js',
    'if (compare(amount, unreservedDue(invoice)) <= 0)',
    'if (compare(amount, unreservedDue(invoice)) < 0)',
  ),
  fault(
    'a paid invoice takes money',
    'records/invoice.js',
    "if (invoice.status === 'open')\n        return ok(invoice);",
    "if (invoice.status !== 'void')\n        return ok({ amountDue: '0.00', ...invoice });",
  ),
  fault(
    'an invoice is finalized twice',
    'records/invoice.js',
    "if (invoice.status === 'draft')",
    'if (true)',
  ),
  fault(
    'an invoice is voided under its allocations',
    'records/invoice.js',
    'if (isPositive(allocated))',
    'if (false)',
  ),
  fault(
    'an invoice is voided under its credit notes',
    'records/invoice.js',
    'if (isPositive(credited))',
    'if (false)',
  ),
  fault(
    'an invoice is voided under its write-offs',
    'records/invoice.js',
    'if (isPositive(writtenOff))',
    'if (false)',
  ),
  fault('a part pays an invoice', 'records/invoice.js', 'return isZero(amountDue)', 'return true'),
  fault('an invoice is never paid', 'records/invoice.js', 'return isZero(amountDue)', 'return false'),
  fault(
    'an invoice does not owe again what was taken back',
    'records/invoice.js',
    'const amountDue = add(amountDueOf(invoice), amount);',
    'const amountDue = amountDueOf(invoice);',
  ),
  fault(
    'a write-off is reversed twice',
    'records/write-off.js',
    "if (writeOff.status === 'active')",
    'if (true)',
  ),
  fault(
    'a reversed write-off still counts',
    'records/write-off.js',
    'writtenOff: subtract(invoice.writtenOff, amount)',
    'writtenOff: invoice.writtenOff',
  ),
  fault('any rest is a small balance', 'records/write-off.js', 'if (compare(rest, limit) <= 0)', 'if (true)'),
];
