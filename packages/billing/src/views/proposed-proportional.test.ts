import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, compare, sum } from '../money/amount.js';
import { eur, euros } from '../testing/fixtures.js';
import { cents, owed, owedCents } from './owed.test.js';
import { proposeProportional } from './proposed-proportional.js';

const due = fc.integer({ min: 1, max: 5000 });

describe('proposing shares in proportion to what is due', () => {
  it('gives each the part of the money that its amount due is of all', () => {
    const invoices = [owed('inv_a', '100', { serial: 1 }), owed('inv_b', '50', { serial: 2 })];
    assert.deepEqual(proposeProportional(eur, euros('30'), invoices), {
      allocations: [
        { invoice: 'inv_a', amount: '20.00' },
        { invoice: 'inv_b', amount: '10.00' },
      ],
      unallocated: '0.00',
    });
  });

  it('gives the odd unit to the oldest due among equals, whatever the order of the list', () => {
    const invoices = [owed('inv_new', '10', { dueOn: '2026-12-09' }), owed('inv_old', '10')];
    for (const list of [invoices, invoices.toReversed()])
      assert.deepEqual(proposeProportional(eur, euros('0.01'), list).allocations, [
        { invoice: 'inv_old', amount: '0.01' },
      ]);
  });

  it('gives no invoice more than is due, and leaves the rest unallocated', () => {
    assert.deepEqual(proposeProportional(eur, euros('25'), [owed('inv_a', '20')]), {
      allocations: [{ invoice: 'inv_a', amount: '20.00' }],
      unallocated: '5.00',
    });
    assert.deepEqual(proposeProportional(eur, euros('25'), []), { allocations: [], unallocated: '25.00' });
  });

  it('adds up, stays within a unit of the exact share and within what is due, in any order of the list', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.array(due, { maxLength: 12 }), (paid, dues) => {
        const invoices = owedCents(dues);
        const proposed = proposeProportional(eur, euros(cents(paid)), invoices);
        const parts = new Map(proposed.allocations.map(({ invoice, amount }) => [invoice, amount]));
        assert.equal(add(sum(parts.values(), eur), proposed.unallocated), cents(paid));
        const owes = dues.reduce((all, one) => all + one, 0);
        for (const [index, { id, amountDue }] of invoices.entries()) {
          const part = parts.get(id) ?? euros('0');
          assert.ok(compare(part, amountDue) <= 0);
          const exact = (Math.min(paid, owes) * dues[index]!) / owes;
          assert.ok(Math.abs(Math.round(Number(part) * 100) - exact) < 1);
        }
        assert.deepEqual(proposeProportional(eur, euros(cents(paid)), invoices.toReversed()), proposed);
      }),
      { numRuns: 100 },
    ));
});
