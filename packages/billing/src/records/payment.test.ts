import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eur, euros, receivedPayment, today } from '../testing/fixtures.js';
import {
  allocatedFrom,
  draw,
  release,
  requireReceived,
  requireUnallocated,
  requireVoidable,
  requireWithinUnallocated,
  undisputedOf,
  type Payment,
} from './payment.js';

const untouched = receivedPayment();
const allocated = receivedPayment({ unallocated: euros('80') });
const used = receivedPayment({ unallocated: euros('0') });
const refunded = receivedPayment({ unallocated: euros('150'), refunded: euros('50') });
const gone = receivedPayment({ unallocated: euros('0'), refunded: euros('200') });
const reserved = receivedPayment({ unallocated: euros('150'), refundPending: euros('50') });
const all = receivedPayment({ unallocated: euros('0'), refunded: euros('120'), refundPending: euros('80') });
const both = receivedPayment({ unallocated: euros('30'), refunded: euros('50') });
const contested = receivedPayment({ disputed: euros('200') });
const lost = receivedPayment({ unallocated: euros('20'), lost: euros('180') });
const { unallocated: _, refunded: __, refundPending: ___, allocationCount: ____, ...received } = untouched;
const voided: Payment = { ...received, status: 'void', voidedOn: today };

describe('the money of a payment', () => {
  it('is allocated as far as it is neither unallocated nor refunded, nor set aside for it, nor lost', () => {
    const payments = [untouched, allocated, used, refunded, gone, both, reserved, all, contested, lost];
    assert.deepEqual(payments.map(allocatedFrom), [
      '0.00',
      '120.00',
      '200.00',
      '0.00',
      '0.00',
      '120.00',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
    ]);
    assert.deepEqual([both, contested, lost].map(undisputedOf), ['150.00', '0.00', '20.00']);
  });

  it('is drawn from what is unallocated, to the last cent', () => {
    assert.deepEqual(requireWithinUnallocated(allocated, euros('80')), { ok: true, value: null });
    assert.deepEqual(draw(allocated, euros('80')), { ...allocated, unallocated: '0.00' });
  });

  it('is not drawn beyond that: exceeds-unallocated (P-14, P-26)', () => {
    assert.deepEqual(requireWithinUnallocated(allocated, euros('80.01')), {
      ok: false,
      reason: {
        type: 'exceeds-unallocated',
        payment: 'pay_1',
        number: 'PAY-0001',
        currency: eur,
        unallocated: '80.00',
        amount: '80.01',
      },
    });
  });

  it('is released to what is unallocated (P-19)', () => {
    assert.deepEqual(release(allocated, euros('20')), { ...allocated, unallocated: '100.00' });
  });
});

describe('what each state of a payment allows', () => {
  const [isVoid, none] = ['payment-void', 'nothing-unallocated'];
  for (const [name, payment, counts, applies, voids] of [
    ['untouched', untouched, null, null, null],
    ['part allocated', allocated, null, null, 'payment-has-allocations'],
    ['all allocated', used, null, none, 'payment-has-allocations'],
    ['part refunded', refunded, null, null, 'payment-has-refunds'],
    ['all refunded', gone, null, none, 'payment-has-refunds'],
    ['part set aside for a refund', reserved, null, null, 'payment-has-pending-refunds'],
    ['part refunded and the rest set aside', all, null, none, 'payment-has-refunds'],
    ['part allocated and part refunded', both, null, null, 'payment-has-allocations'],
    ['disputed', contested, null, null, 'payment-has-disputes'],
    ['lost but for a part', lost, null, null, 'payment-has-disputes'],
    ['void', voided, isVoid, isVoid, isVoid],
  ] as const) {
    it(`${name}: counts ${counts ?? 'yes'}, applied or refunded ${applies ?? 'yes'}, voided ${voids ?? 'yes'}`, () => {
      const refusals = [requireReceived, requireUnallocated, requireVoidable].map((require) => {
        const result = require(payment);
        return result.ok ? null : result.reason.type;
      });
      assert.deepEqual(refusals, [counts, applies, voids]);
    });
  }

  it('tells what a refusal is about', () => {
    const about = { payment: 'pay_1', number: 'PAY-0001' };
    const sum = (amount: string) => ({ ...about, currency: eur, amount });
    assert.deepEqual(requireReceived(voided), { ok: false, reason: { type: isVoid, ...about } });
    assert.deepEqual(requireUnallocated(used), { ok: false, reason: { type: none, ...about } });
    assert.deepEqual(requireVoidable(both), {
      ok: false,
      reason: { type: 'payment-has-allocations', ...sum('120.00') },
    });
    assert.deepEqual(requireVoidable(refunded), {
      ok: false,
      reason: { type: 'payment-has-refunds', ...sum('50.00') },
    });
    assert.deepEqual(requireVoidable(reserved), {
      ok: false,
      reason: { type: 'payment-has-pending-refunds', ...sum('50.00') },
    });
  });
});
