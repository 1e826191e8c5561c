import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf, sum } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import type { OpenInvoice } from '../records/invoice.js';
import { eur, euros } from '../testing/fixtures.js';
import { owed } from './owed.test.js';
import { byAge, oldestFirst } from '../records/oldest-first.js';
import { proposeNewestDue, proposeOldestDue } from './proposed-allocations.js';

describe('proposing what to settle', () => {
  it('fills the invoice that fell due first, then the next, and leaves the last in part', () => {
    const invoices = [
      owed('inv_late', '100', { dueOn: '2026-12-20' }),
      owed('inv_first', '30', { dueOn: '2026-12-01' }),
      owed('inv_next', '50', { dueOn: '2026-12-10' }),
    ];
    assert.deepEqual(proposeOldestDue(euros('100'), invoices), {
      allocations: [
        { invoice: 'inv_first', amount: '30.00' },
        { invoice: 'inv_next', amount: '50.00' },
        { invoice: 'inv_late', amount: '20.00' },
      ],
      unallocated: '0.00',
    });
    assert.equal(invoices[0]?.id, 'inv_late', 'the list it was given keeps its order');
  });

  it('leaves out invoices there is no money for', () => {
    const invoices = [owed('inv_a', '30', { serial: 1 }), owed('inv_b', '50', { serial: 2 })];
    assert.deepEqual(proposeOldestDue(euros('30'), invoices), {
      allocations: [{ invoice: 'inv_a', amount: '30.00' }],
      unallocated: '0.00',
    });
    assert.deepEqual(proposeOldestDue(euros('0'), invoices), { allocations: [], unallocated: '0.00' });
  });

  it('leaves what is more than everything owed unallocated', () => {
    assert.deepEqual(proposeOldestDue(euros('30.01'), [owed('inv_a', '30')]), {
      allocations: [{ invoice: 'inv_a', amount: '30.00' }],
      unallocated: '0.01',
    });
    assert.deepEqual(proposeOldestDue(euros('5'), []), { allocations: [], unallocated: '5.00' });
  });

  it('counts what is still due, not the total', () => {
    const part = { ...owed('inv_a', '100'), amountDue: euros('10') };
    assert.equal(proposeOldestDue(euros('50'), [part]).unallocated, '40.00');
  });

  it('leaves out an invoice that an online payment is pending for as a whole', () => {
    const pending = { ...owed('inv_first', '30', { dueOn: '2026-12-01' }), reserved: euros('30') };
    const next = owed('inv_next', '50', { dueOn: '2026-12-10' });
    assert.deepEqual(proposeOldestDue(euros('15'), [pending, next]).allocations, [
      { invoice: 'inv_next', amount: '15.00' },
    ]);
  });

  it('throws for money of another currency', () => {
    const yen = amountOf('5', currencyOf('JPY'));
    assert.throws(() => proposeOldestDue(yen, [owed('inv_a', '30')]), RangeError);
  });

  it('keeps a list that is in order as it is, and puts any other in order', () => {
    const [a, b, c] = [
      owed('inv_a', '1', { serial: 1 }),
      owed('inv_b', '1', { serial: 2 }),
      owed('inv_c', '1', { serial: 3 }),
    ];
    const ordered = [a, b, c];
    assert.equal(oldestFirst(ordered), ordered);
    assert.deepEqual(oldestFirst([a, c, b]), ordered);
    assert.deepEqual(oldestFirst([]), []);
  });

  it('fills what fell due last first, when asked to', () => {
    const invoices = [
      owed('inv_first', '30', { dueOn: '2026-12-01' }),
      owed('inv_late', '100', { dueOn: '2026-12-20' }),
      owed('inv_next', '50', { dueOn: '2026-12-10' }),
    ];
    assert.deepEqual(proposeNewestDue(euros('130'), invoices), {
      allocations: [
        { invoice: 'inv_late', amount: '100.00' },
        { invoice: 'inv_next', amount: '30.00' },
      ],
      unallocated: '0.00',
    });
  });

  it('proposes exactly the money there is, whatever is owed', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.array(fc.integer({ min: 1, max: 5000 })),
        (paid, dues) => {
          const cents = (units: number) => (units / 100).toFixed(2);
          const invoices = dues.map((due, index) => owed(`inv_${index}`, cents(due), { serial: index }));
          const { allocations, unallocated } = proposeOldestDue(euros(cents(paid)), invoices);
          const applied = sum(
            allocations.map(({ amount }) => amount),
            eur,
          );
          assert.equal(add(applied, unallocated), cents(paid));
          assert.ok(unallocated === '0.00' || allocations.length === invoices.length);
        },
      ),
      { numRuns: 50 },
    ));
});

describe('ties between invoices that fall due on one day', () => {
  const sorted = (...invoices: readonly OpenInvoice[]) =>
    [invoices, invoices.toReversed()].map((all) => all.toSorted(byAge).map(({ id }) => id));
  const both = (ids: readonly string[]) => [ids, ids];

  it('go to the one issued earlier, though its number is higher', () => {
    const [early, late] = [
      owed('inv_b', '1', { issuedOn: '2026-11-01', serial: 9 }),
      owed('inv_a', '1', { issuedOn: '2026-11-02', serial: 1 }),
    ];
    assert.deepEqual(sorted(late, early), both(['inv_b', 'inv_a']));
  });

  it('go to the lower number, as numbers count: 9 before 10', () => {
    const invoices = [owed('inv_b', '1', { serial: 9 }), owed('inv_a', '1', { serial: 10 })];
    assert.deepEqual(sorted(...invoices), both(['inv_b', 'inv_a']));
  });

  it('go to the lower id at last', () => {
    assert.deepEqual(sorted(owed('inv_b', '1'), owed('inv_a', '1')), both(['inv_a', 'inv_b']));
  });
});
