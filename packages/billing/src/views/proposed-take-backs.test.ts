import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { euros } from '../testing/fixtures.js';
import { proposeTakeBacks } from './proposed-take-backs.js';

/** Ada paid 30.00 and 20.00 of two invoices on one day, and 10.00 of the first a day later. */
const books = () => {
  const made = new TrialBooks().owe('a', '100').owe('b', '100');
  made.receive('1', '60', { inv_a: '30', inv_b: '20' });
  const allocations = [{ invoice: 'inv_a', amount: '10' }] as const;
  made.do({ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-25', allocations });
  return made;
};
const active = (of: TrialBooks) =>
  of.records().flatMap((one) => (one.kind === 'allocation' && one.status === 'active' ? [one] : []));

describe('what is proposed to go back', () => {
  it('is what was allocated last, until it is enough', () => {
    const { refunds, missing } = proposeTakeBacks(euros('35'), active(books()));
    assert.deepEqual(
      refunds.map(({ amount }) => amount),
      ['10.00', '20.00', '5.00'],
    );
    assert.deepEqual(refunds.slice(1), [
      { allocation: 'alc_1_2', amount: '20.00' },
      { allocation: 'alc_1_1', amount: '5.00' },
    ]);
    assert.equal(missing, '0.00');
  });

  it('says what the allocations do not hold', () => {
    const { refunds, missing } = proposeTakeBacks(euros('60.01'), active(books()));
    assert.deepEqual([refunds.length, missing], [3, '0.01']);
  });

  it('is accepted as it is', () => {
    const made = books();
    const { refunds } = proposeTakeBacks(euros('60'), active(made));
    const asked = refunds.map((one, index) => ({ ...one, refund: `rfd_${index}` as const }));
    made.do({ type: 'refund-invoices', refunds: asked, refundedOn: '2026-11-26' });
    assert.equal(made.received('1').refunded, '60.00');
  });
});
