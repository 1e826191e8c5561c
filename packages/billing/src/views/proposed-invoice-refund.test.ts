import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import type { ActiveAllocation } from '../records/allocation.js';
import { today } from '../testing/fixtures.js';
import { proposeInvoiceRefund } from './proposed-invoice-refund.js';

/** Ada paid 30.00 of one invoice and 20.00 of another. */
const books = () =>
  new TrialBooks().owe('a', '100').owe('b', '100').receive('1', '60', { inv_a: '30', inv_b: '20' });

function step(made: TrialBooks, amount: string) {
  const active = made
    .records()
    .flatMap((one) => (one.kind === 'allocation' && one.status === 'active' ? [one] : []));
  const [first, ...rest] = active as [ActiveAllocation, ...ActiveAllocation[]];
  const refundId = (place: number) => `rfd_x-${place}` as const;
  return proposeInvoiceRefund({ amount, refundedOn: today, refundId, reference: 're_1' }, [first, ...rest]);
}

describe('what is proposed to be refunded of invoices', () => {
  it('takes the amount out of what was allocated last, each as a refund of its own', () => {
    const made = books();
    assert.deepEqual(step(made, '25'), {
      ...{ type: 'refund-invoices', refundedOn: today },
      refunds: [
        { allocation: 'alc_1_2', amount: '20.00', refund: 'rfd_x-0', reference: 're_1' },
        { allocation: 'alc_1_1', amount: '5.00', refund: 'rfd_x-1', reference: 're_1' },
      ],
    });
    made.do(step(made, '25'));
    assert.equal(made.received('1').unallocated, '10.00');
  });

  it('never lowers it: more than is allocated is asked of the one made first and refused, and so is what is no amount', () => {
    const made = books();
    assert.deepEqual(step(made, '50.01'), {
      ...{ type: 'refund-invoices', refundedOn: today },
      refunds: [
        { allocation: 'alc_1_2', amount: '20.00', refund: 'rfd_x-0', reference: 're_1' },
        { allocation: 'alc_1_1', amount: '30.01', refund: 'rfd_x-1', reference: 're_1' },
      ],
    });
    assert.equal(made.refusal(step(made, '50.01')).type, 'exceeds-allocation');
    assert.equal(made.refusal(step(made, '0')).type, 'money-sign');
    assert.equal(made.refusal(step(made, '1.001')).type, 'money-scale');
  });
});
