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
    'if (compare(amount, unreservedDue(invoice)) <= 0)',
    'if (true)',
  ),
  fault(
    'what is being paid online is not reserved',
    'records/invoice.js',
    'reserved: add(invoice.reserved, amount)',
    'reserved: invoice.reserved',
  ),
  fault(
    'what comes to nothing stays reserved',
    'records/invoice.js',
    'reserved: subtract(invoice.reserved, amount)',
    'reserved: invoice.reserved',
  ),
  fault(
    'an invoice cannot be paid to the last cent',
    'records/invoice.js',
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
    'subtract(note.total, beyondDue(note))',
    'note.total',
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
  fault('a refund is completed twice', 'records/refund.js', "if (refund.status === 'pending')", 'if (true)'),
  fault(
    'what was set aside for a refund that failed stays away',
    'records/refund.js',
    '...release(payment, amount), refundPending: subtract',
    '...payment, refundPending: subtract',
  ),
  fault(
    'a refund that came back stays away',
    'records/refund.js',
    '...release(payment, amount), refunded: subtract',
    '...payment, refunded: subtract',
  ),
  fault(
    'a plan is carried out up to the step that is refused',
    'commands/execute-plan.js',
    'if (!decided.ok)\n                return decided;',
    'if (!decided.ok)\n                break;',
  ),
  fault(
    'each step of a plan finds the books as they were before it',
    'commands/execute-plan.js',
    'this.books = this.books.after(decision);',
    '',
  ),
  fault(
    'an invoice does not owe what was given back of it',
    'commands/refund-invoices.js',
    'owing.set(invoice.id, owe(invoice, amount))',
    'owing.set(invoice.id, invoice)',
  ),
  fault(
    'more is given back than was allocated',
    'commands/take-back.js',
    'if (compare(amount, allocated) > 0)',
    'if (false)',
  ),
  fault(
    'what is not given back of an allocation is lost',
    'commands/take-back.js',
    'if (!isPositive(rest))',
    'if (true)',
  ),
  fault(
    'the money received last is used first',
    'records/oldest-first.js',
    'compareDays(a.receivedOn, b.receivedOn)',
    'compareDays(b.receivedOn, a.receivedOn)',
  ),
  fault(
    'the invoice that falls due last is settled first',
    'records/oldest-first.js',
    'compareDays(a.dueOn, b.dueOn)',
    'compareDays(b.dueOn, a.dueOn)',
  ),
  fault('any rest is a small balance', 'records/write-off.js', 'if (compare(rest, limit) <= 0)', 'if (true)'),
  fault(
    'the last closed day is open',
    'closed-period.js',
    'compareDays(day, closedUntil) <= 0',
    'compareDays(day, closedUntil) < 0',
  ),
  fault(
    'an invoice of a closed period goes back to draft',
    'closed-period.js',
    "'revert-to-draft': ({ invoice }, books) => dayAsked('revert-to-draft', books.get('invoice', invoice))",
    "'revert-to-draft': () => []",
  ),
  fault('who may move so much moves more', 'permit.js', 'if (compare(amount, limit) <= 0)', 'if (true)'),
  fault(
    'who may not takes more than is owed',
    'permit.js',
    'if (policy.mayOverpay.includes(role))',
    'if (true)',
  ),
  fault(
    'who may not write off does so with an allocation',
    'permit.js',
    'const writesOff = command.allocations.some(({ writeOffRest }) => writeOffRest);',
    'const writesOff = false;',
  ),
  fault(
    'a moved allocation settles its first invoice all the same',
    'commands/move-allocation.js',
    'writes: [payment, left, invoice, removed, made]',
    'writes: [payment, invoice, removed, made]',
  ),
];
