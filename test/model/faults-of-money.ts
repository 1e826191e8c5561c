import { fault, type Fault } from './fault.js';

/** Mistakes with payments, what is allocated of them, and what goes back. */
export const faultsOfMoney: readonly Fault[] = [
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
    'records/settlements.js',
    'compareDays(dayOfSource(a), dayOfSource(b))',
    'compareDays(dayOfSource(b), dayOfSource(a))',
  ),
  fault(
    'the invoice that falls due last is settled first',
    'records/oldest-first.js',
    'compareDays(nextDueOn(a), nextDueOn(b))',
    'compareDays(nextDueOn(b), nextDueOn(a))',
  ),
  fault(
    'money of one reference is booked twice',
    'commands/confirm-online-payment.js',
    'if (used)',
    'if (false)',
  ),
  fault(
    'money of an online payment settles what others are paying',
    'commands/confirm-online-payment.js',
    'min(part.amount, unreservedDue(owed))',
    'part.amount',
  ),
  fault(
    'a client pays online where that is not wanted',
    'commands/start-online-payment.js',
    'const turnedOn = requireTurnedOn(asker, onlinePayment);',
    'const turnedOn = ok(null);',
  ),
  fault(
    'a moved allocation settles its first invoice all the same',
    'commands/move-allocation.js',
    'writes: [payment, left, invoice, removed, made]',
    'writes: [payment, invoice, removed, made]',
  ),
];
