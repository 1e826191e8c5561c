import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import {
  draftInvoice,
  eur,
  euros,
  grace,
  line,
  openInvoice,
  receivedPayment,
  today,
} from '../testing/fixtures.js';
import { decimalOf } from '../money/decimal.js';
import { dayOf } from '../time/day.js';
import { allocate, newestFirst, requireActive, requireCovered, type ActiveAllocation } from './allocation.js';
import { allocatedTo, amountDueOf } from './invoice.js';
import { allocatedFrom } from './payment.js';

const apply = (
  amount: string,
  invoice: Parameters<typeof allocate>[1] = openInvoice(),
  payment: Parameters<typeof allocate>[0] = receivedPayment(),
) => allocate(payment, invoice, euros(amount), today, 'alc_1');

const cents = fc.integer({ min: 1, max: 500 }).map((units) => amountOf((units / 100).toFixed(2), eur));

const refusalOf = (result: ReturnType<typeof apply>) => (result.ok ? null : result.reason);

describe('allocating a payment to an invoice', () => {
  it('moves the money and numbers the allocation after the payment (P-14, P-16)', () => {
    const result = apply('100');
    assert.ok(result.ok);
    assert.equal(result.value.invoice.status, 'paid');
    assert.deepEqual(
      result.value.payment,
      receivedPayment({ unallocated: euros('100'), allocationCount: 1 }),
    );
    assert.deepEqual(result.value.allocation, {
      kind: 'allocation',
      id: 'alc_1',
      number: 'PAY-0001-1',
      payment: 'pay_1',
      paymentNumber: 'PAY-0001',
      invoice: 'inv_1',
      invoiceNumber: 'INV-0001',
      currency: eur,
      amount: '100.00',
      allocatedOn: today,
      status: 'active',
    });
  });

  it('counts on where earlier allocations were, also when they were removed since', () => {
    const result = apply('1', openInvoice(), receivedPayment({ allocationCount: 7 }));
    assert.equal(result.ok && result.value.allocation.number, 'PAY-0001-8');
  });

  it('never makes or loses money, whatever is asked', () =>
    fc.assert(
      fc.property(cents, cents, cents, (paid, due, part) => {
        const invoice = openInvoice(draftInvoice({ lines: [line({ unitPrice: decimalOf(due) })] }));
        const payment = receivedPayment({ amount: paid, unallocated: paid });
        const result = allocate(payment, invoice, part, today, 'alc_1');
        if (!result.ok) return;
        const { value } = result;
        assert.equal(add(value.payment.unallocated, value.allocation.amount), paid);
        assert.equal(add(amountDueOf(value.invoice), value.allocation.amount), due);
        assert.equal(allocatedFrom(value.payment), part);
        assert.equal(allocatedTo(value.invoice), part);
      }),
    ));
});

describe('allocating is refused, in this order,', () => {
  const usd = currencyOf('USD');
  const poor = receivedPayment({ amount: euros('50'), unallocated: euros('50') });
  const foreign = openInvoice(draftInvoice({ currency: usd, client: grace }));

  it('with invoice-not-open for another client’s draft (P-01)', () => {
    assert.equal(refusalOf(apply('1', draftInvoice({ client: grace })))?.type, 'invoice-not-open');
  });

  it('with other-client, though the currency is another too (P-15)', () => {
    assert.deepEqual(refusalOf(apply('1', foreign)), {
      type: 'other-client',
      invoice: 'inv_1',
      number: 'INV-0001',
      client: 'Grace Hopper',
    });
  });

  it('with currency-mismatch, though there is too little money too', () => {
    assert.deepEqual(refusalOf(apply('60', openInvoice(draftInvoice({ currency: usd })), poor)), {
      type: 'currency-mismatch',
      expected: 'USD',
      actual: 'EUR',
    });
  });

  it('with exceeds-unallocated, though more is applied than is owed too', () => {
    assert.equal(refusalOf(apply('100.01', openInvoice(), poor))?.type, 'exceeds-unallocated');
  });

  it('with exceeds-amount-due', () => {
    assert.equal(refusalOf(apply('100.01'))?.type, 'exceeds-amount-due');
  });
});

describe('an allocation', () => {
  const done = apply('100');
  const active = (done.ok ? done.value.allocation : null) as ActiveAllocation;

  it('is active until it is removed, for good', () => {
    assert.deepEqual(requireActive(active), { ok: true, value: active });
    assert.deepEqual(requireActive({ ...active, status: 'removed', removedOn: today }), {
      ok: false,
      reason: { type: 'allocation-removed', allocation: 'alc_1', number: 'PAY-0001-1' },
    });
  });

  it('takes part of what there is to apply: all of it, but not a cent more', () => {
    assert.deepEqual(requireCovered(eur, euros('5'), euros('5')), { ok: true, value: null });
    assert.deepEqual(requireCovered(eur, euros('5'), euros('5.01')), {
      ok: false,
      reason: { type: 'allocations-exceed-amount', currency: eur, amount: '5.00', applied: '5.01' },
    });
  });
});

describe('the order in which allocations are taken back', () => {
  it('is the newest day first, whatever the numbers; on one day the last number', () => {
    const made = apply('10');
    assert.ok(made.ok);
    const on = (number: string, day: string) => ({
      ...made.value.allocation,
      number,
      allocatedOn: dayOf(day),
    });
    const [late, early, tenth, second] = [
      on('PAY-0001-1', '2026-11-26'),
      on('PAY-0002-1', '2026-11-25'),
      on('PAY-0003-10', '2026-11-24'),
      on('PAY-0003-2', '2026-11-24'),
    ];
    const order = [late, early, tenth, second];
    for (const made of [order, order.toReversed(), [tenth, late, second, early]])
      assert.deepEqual(newestFirst(made), order);
  });
});
