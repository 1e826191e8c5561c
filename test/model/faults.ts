/** A mistake that is made in one place of the compiled engine: a text that stands there once, and what stands for it. */
export interface Fault {
  readonly name: string;
  /** In `packages/billing/dist`. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

const fault = (name: string, file: string, find: string, put: string): Fault => ({ name, file, find, put });

/** Mistakes such as engines were seen with (reliability.md 5.5). The books on paper must notice every one. */
export const faults: readonly Fault[] = [
  fault(
    'more is allocated than is left of a payment',
    'records/payment.js',
    'if (compare(amount, unallocated) <= 0)',
    'if (compare(amount, unallocated) <= 1)',
  ),
  fault(
    'the last cent of a payment cannot be used',
    'records/payment.js',
    'if (compare(amount, unallocated) <= 0)',
    'if (compare(amount, unallocated) < 0)',
  ),
  fault(
    'what is allocated is not taken from the payment',
    'records/payment.js',
    'unallocated: subtract(payment.unallocated, amount)',
    'unallocated: payment.unallocated',
  ),
  fault(
    'what is taken back does not return to the payment',
    'records/payment.js',
    'unallocated: add(payment.unallocated, amount)',
    'unallocated: payment.unallocated',
  ),
  fault(
    'a payment is voided under its allocations',
    'records/payment.js',
    'if (isPositive(allocated))',
    'if (false)',
  ),
  fault(
    'a payment is voided although it was refunded',
    'records/payment.js',
    'if (isPositive(refunded))',
    'if (false)',
  ),
  fault(
    'an allocation is taken back twice',
    'records/allocation.js',
    "if (allocation.status === 'active')",
    'if (true)',
  ),
  fault(
    'more is paid than is due',
    'records/invoice.js',
    'if (compare(amount, amountDue) <= 0)',
    'if (true)',
  ),
  fault(
    'an invoice cannot be paid to the last cent',
    'records/invoice.js',
    'if (compare(amount, amountDue) <= 0)',
    'if (compare(amount, amountDue) < 0)',
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
    'what is refunded is not taken from the payment',
    'records/refund.js',
    'const drawn = draw(payment, amount);',
    'const drawn = payment;',
  ),
  fault(
    'a refund is not counted',
    'records/refund.js',
    'refunded: add(drawn.refunded, amount)',
    'refunded: drawn.refunded',
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
  fault(
    'a credit note is voided twice',
    'records/credit-note.js',
    "if (note.status === 'issued')",
    'if (true)',
  ),
  fault(
    'amounts are compared as text',
    'money/amount.js',
    'return unitsOf(a) < unitsOf(b) ? -1 : 1;',
    'return a < b ? -1 : 1;',
  ),
  fault(
    'numbers are not counted on',
    'commands/numbering.js',
    'return takeNumber(series, padding);',
    'return { ...takeNumber(series, padding), series };',
  ),
  fault(
    'what was read may have changed since',
    'billing.js',
    'const refs = new Map([...read, ...touched].map((ref) => [keyOf(ref), ref]));',
    'const refs = new Map();',
  ),
  fault(
    'only what is written must not have changed',
    'billing.js',
    'const refs = new Map([...read, ...touched].map((ref) => [keyOf(ref), ref]));',
    "const refs = new Map(touched.filter(({ kind }) => kind === 'allocation').map((ref) => [keyOf(ref), ref]));",
  ),
  fault(
    'a conflict is taken for done',
    'billing.js',
    "if (written === 'committed')",
    "if (written !== 'nothing')",
  ),
];
