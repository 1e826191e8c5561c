import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, euros, grace, openInvoice, receivedPayment } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { controlTotalsOf, moved, totalKeyOf, totalMoves, type ControlTotal } from './control-total.js';
import type { BillingRecord } from './record.js';

const someDay = fc.constantFrom('2026-12-01', '2026-12-02', '2027-01-01').map(dayOf);
const client = fc.constantFrom({ id: 'ada', name: 'Ada' }, grace);
const units = fc.integer({ min: 0, max: 10_000 }).map((cents) => euros((cents / 100).toFixed(2)));

const someRecord: fc.Arbitrary<BillingRecord> = fc.oneof(
  fc.record({ client, dueOn: someDay }).map((over) => openInvoice(draftInvoice(over))),
  fc.record({ client, dueOn: someDay }).map((over) => draftInvoice(over)),
  fc.record({ client, unallocated: units }).map((over) => receivedPayment(over)),
);

/** Totals after some moves: what a storage keeps. */
function keep(kept: Map<string, ControlTotal>, moves: readonly ControlTotal[]): void {
  for (const move of moves) {
    const key = JSON.stringify(totalKeyOf(move));
    const total = moved(kept.get(key), move);
    if (total.items === 0) kept.delete(key);
    else kept.set(key, total);
  }
}

describe('control totals', () => {
  it('moved by every change are what the records come to, recomputed', () => {
    const slots = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.option(someRecord)), { maxLength: 30 });
    const holds = fc.property(slots, (changes) => {
      const records = new Map<number, BillingRecord>();
      const kept = new Map<string, ControlTotal>();
      for (const [slot, record] of changes) {
        const before = records.get(slot);
        keep(kept, totalMoves(before ? [before] : [], record ? [record] : []));
        if (record) records.set(slot, record);
        else records.delete(slot);
      }
      for (const asked of [{}, { client: 'ada' }, { client: grace.id }])
        assert.deepEqual(
          [...kept.values()].filter((total) => total.client === asked.client).sort(inOrder),
          controlTotalsOf(records.values(), asked),
        );
    });
    fc.assert(holds, { seed: 25, numRuns: 300 });
  });

  it('do not move where what is open stays as it is', () => {
    const open = openInvoice();
    assert.deepEqual(totalMoves([open], [{ ...open, memo: 'Thank you' }]), []);
    assert.deepEqual(totalMoves([], [draftInvoice(), receivedPayment({ unallocated: euros('0') })]), []);
  });

  it('move by an amount where the number of items stays, and by items where only these change', () => {
    const open = openInvoice();
    const part = { ...open, amountDue: euros('40') };
    const [ofAll] = totalMoves([open], [part]);
    assert.deepEqual([ofAll?.amount, ofAll?.items], ['-60.00', 0]);
    const two = [part, { ...part, amountDue: euros('60') }];
    assert.deepEqual(
      totalMoves([open], two).map(({ amount, items }) => [amount, items]),
      [
        ['0.00', 1],
        ['0.00', 1],
      ],
    );
  });
});

const inOrder = (a: ControlTotal, b: ControlTotal) => (totalKeyOf(a).join() < totalKeyOf(b).join() ? -1 : 1);
