import { fault, type Fault } from './fault.js';

/** Mistakes with any command: who may ask it, on which day, what it finds, and whether all of it is done or nothing. */
export const faultsOfCommands: readonly Fault[] = [
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
    'who may not take more than is due does',
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
];
