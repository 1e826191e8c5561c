import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compare, min, sum, type Amount } from '../money/amount.js';
import { eur, euros, receivedPayment } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { cents, owed, owedCents } from '../views/owed.test.js';
import { proposedSettlements } from './settlements.js';

const held = (id: `pay_${string}`, unallocated: string, receivedOn = '2026-11-24', serial = 1) =>
  receivedPayment({ id, unallocated: euros(unallocated), receivedOn: dayOf(receivedOn), serial });

describe('settling what is owed with the money that is held', () => {
  it('uses the oldest money first, for what fell due first (P-12)', () => {
    const received = [held('pay_late', '80', '2026-11-25'), held('pay_early', '30'), held('pay_used', '0')];
    const open = [owed('inv_late', '100', { dueOn: '2026-12-20' }), owed('inv_early', '50')];
    assert.deepEqual(proposedSettlements(received, open), [
      { source: 'pay_early', invoice: 'inv_early', amount: '30.00' },
      { source: 'pay_late', invoice: 'inv_early', amount: '20.00' },
      { source: 'pay_late', invoice: 'inv_late', amount: '60.00' },
    ]);
  });

  it('takes payments of one day in the order of their numbers, 9 before 10, then of their ids', () => {
    const received = [
      held('pay_a', '1', '2026-11-24', 10),
      held('pay_c', '1', '2026-11-24', 9),
      held('pay_b', '1', '2026-11-24', 9),
    ];
    for (const list of [received, received.toReversed()])
      assert.deepEqual(
        proposedSettlements(list, [owed('inv_a', '3')]).map(({ source }) => source),
        ['pay_b', 'pay_c', 'pay_a'],
      );
  });

  it('leaves either no money or nothing due, and takes no more than there is of either', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 8 }),
        (amounts, dues) => {
          const received = amounts.map((units, index) =>
            held(`pay_${index}`, cents(units), '2026-11-24', index),
          );
          const open = owedCents(dues);
          const settled = proposedSettlements(received, open);
          const total = (parts: readonly Amount[]) => sum(parts, eur);
          const applied = (end: 'source' | 'invoice', id: string) =>
            total(settled.filter((one) => one[end] === id).map(({ amount }) => amount));
          for (const { id, unallocated } of received)
            assert.ok(compare(applied('source', id), unallocated) <= 0);
          for (const { id, amountDue } of open) assert.ok(compare(applied('invoice', id), amountDue) <= 0);
          const [money, owes] = [
            total(received.map(({ unallocated }) => unallocated)),
            total(open.map(({ amountDue }) => amountDue)),
          ];
          assert.equal(total(settled.map(({ amount }) => amount)), min(money, owes));
        },
      ),
      { numRuns: 100 },
    ));
});
