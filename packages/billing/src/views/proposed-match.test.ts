import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, sum } from '../money/amount.js';
import { eur, euros } from '../testing/fixtures.js';
import { cents, owed, owedCents } from './owed.test.js';
import { proposeOldestDue } from './proposed-allocations.js';
import { proposeExactMatch } from './proposed-match.js';

const match = (amount: string, ...dues: readonly number[]) => {
  const { match, allocations } = proposeExactMatch(eur, euros(amount), owedCents(dues));
  return [match, ...allocations.map(({ invoice }) => invoice)];
};

describe('proposing what a sum was meant to settle', () => {
  it('finds the one invoice that owes exactly that', () => {
    assert.deepEqual(proposeExactMatch(eur, euros('50'), [owed('inv_a', '30'), owed('inv_b', '50')]), {
      allocations: [{ invoice: 'inv_b', amount: '50.00' }],
      unallocated: '0.00',
      match: 'one-invoice',
    });
  });

  it('takes the oldest of several that owe it', () => {
    const invoices = [owed('inv_new', '50', { dueOn: '2026-12-09' }), owed('inv_old', '50')];
    assert.equal(proposeExactMatch(eur, euros('50'), invoices).allocations[0]?.invoice, 'inv_old');
  });

  it('finds the fewest invoices that owe it together', () => {
    assert.deepEqual(match('1.00', 10, 20, 30, 40, 90), ['several-invoices', 'inv_0', 'inv_4']);
    assert.deepEqual(match('0.70', 10, 20, 30, 40, 90), ['several-invoices', 'inv_2', 'inv_3']);
  });

  it('falls back to the oldest due where nothing comes to it, and says so', () => {
    const invoices = owedCents([10, 20]);
    assert.deepEqual(proposeExactMatch(eur, euros('0.15'), invoices), {
      ...proposeOldestDue(euros('0.15'), invoices),
      match: 'none',
    });
    assert.deepEqual(match('0', 10), ['none']);
  });

  it('looks for one among any number of invoices, for several among at most 20', () => {
    const many = Array.from({ length: 21 }, (_, index) => 100 + index);
    assert.deepEqual(match('1.20', ...many), ['one-invoice', 'inv_20']);
    assert.equal(match('2.01', ...many)[0], 'none');
    assert.equal(match('2.01', ...many.slice(0, 20))[0], 'several-invoices');
  });

  it('counts none that is being paid online, all of it, among the 20', () => {
    const many = Array.from({ length: 20 }, (_, index) => 100 + index);
    const reserved = { ...owed('inv_online', '5'), reserved: euros('5') };
    const found = proposeExactMatch(eur, euros('2.01'), [reserved, ...owedCents(many)]);
    assert.equal(found.match, 'several-invoices');
  });

  it('proposes exactly the money there is, at most what is due', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 8 }),
        (paid, dues) => {
          const invoices = owedCents(dues);
          const proposed = proposeExactMatch(eur, euros(cents(paid)), invoices);
          const parts = proposed.allocations.map(({ amount }) => amount);
          assert.equal(add(sum(parts, eur), proposed.unallocated), cents(paid));
          const owes = new Map(invoices.map(({ id, amountDue }) => [id, amountDue]));
          if (proposed.match !== 'none')
            for (const { invoice, amount } of proposed.allocations) assert.equal(amount, owes.get(invoice));
        },
      ),
      { numRuns: 100 },
    ));
});
