import { fault, type Fault } from './fault.js';

/** Mistakes with disputes. */
export const faultsOfDisputes: readonly Fault[] = [
  fault(
    'disputed money goes back twice',
    'records/payment.js',
    'compare(amount, undisputedOf(payment)) <= 0',
    'true',
  ),
  fault(
    'more is disputed than is still there',
    'records/dispute.js',
    'if (compare(amount, disputable) <= 0)',
    'if (true)',
  ),
  fault(
    'a payment is voided although it is disputed',
    'records/payment.js',
    'if (isPositive(disputes))',
    'if (false)',
  ),
  fault(
    'a lost dispute takes what is unallocated last',
    'records/dispute.js',
    'const fromUnallocated = min(unallocated, amount);',
    "const fromUnallocated = '0.00';",
  ),
  fault(
    'a lost dispute takes the oldest allocations first',
    'records/dispute.js',
    'newestFirst(allocations)',
    'newestFirst(allocations).toReversed()',
  ),
  fault(
    'an invoice stays paid although its money was lost',
    'commands/lose-dispute.js',
    'owing.set(invoice.id, owe(invoice, amount))',
    'owing.set(invoice.id, invoice)',
  ),
  fault(
    'what a lost dispute leaves of an allocation is lost, too',
    'commands/lose-dispute.js',
    'if (!isPositive(rest))',
    'if (true)',
  ),
  fault(
    'a dispute is lost although an allocation is missing',
    'commands/lose-dispute.js',
    'if (together === allocated)',
    'if (true)',
  ),
  fault(
    'money that was won after all stays lost',
    'records/dispute.js',
    'withLost(release(payment, dispute.amount),',
    'withLost(payment,',
  ),
  fault('a dispute is lost twice', 'records/dispute.js', "if (dispute.status === 'open')", 'if (true)'),
];
