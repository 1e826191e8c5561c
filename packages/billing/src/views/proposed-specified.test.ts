import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eur, euros } from '../testing/fixtures.js';
import { owed } from './owed.test.js';
import { proposeSpecified } from './proposed-specified.js';

const [a, b] = [owed('inv_a', '30', { serial: 1 }), owed('inv_b', '50', { serial: 2 })];
const propose = (amount: string, ...parts: readonly (readonly [typeof a, string])[]) =>
  proposeSpecified(
    eur,
    euros(amount),
    parts.map(([invoice, text]) => ({ invoice, amount: euros(text) })),
  );

describe('proposing what was specified', () => {
  it('proposes exactly that, in its order, and says what is left', () => {
    assert.deepEqual(propose('100', [b, '50'], [a, '20.50']), {
      ok: true,
      value: {
        allocations: [
          { invoice: 'inv_b', amount: '50.00' },
          { invoice: 'inv_a', amount: '20.50' },
        ],
        unallocated: '29.50',
      },
    });
  });

  it('leaves out parts of nothing', () => {
    assert.deepEqual(propose('10', [a, '0'], [b, '10']), {
      ok: true,
      value: { allocations: [{ invoice: 'inv_b', amount: '10.00' }], unallocated: '0.00' },
    });
  });

  const refusals = [
    ['more than there is, before all else', ['40', [a, '31'], [a, '31']], 'allocations-exceed-amount'],
    ['an invoice that is listed twice', ['90', [a, '1'], [a, '31']], 'invoice-listed-twice'],
    ['more than an invoice owes; it is never trimmed', ['90', [b, '50'], [a, '30.01']], 'exceeds-amount-due'],
  ] as const;
  for (const [what, [amount, ...parts], type] of refusals)
    it(`P-14: refuses ${what}`, () => {
      const proposed = propose(amount, ...parts);
      assert.ok(!proposed.ok);
      assert.equal(proposed.reason.type, type);
    });
});
