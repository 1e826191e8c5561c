import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, openInvoice, receivedPayment } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const remove = { type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' } as const;

describe('remove-allocation', () => {
  it('gives the money back to the payment, and a paid invoice owes it again (M5, T9, P-19, P-20)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '120', { inv_a: '100' });
    const allocation = books.get('allocation', 'alc_1_1');
    books.do(remove);
    const [payment, invoice] = [books.received('1'), books.open('a')];
    assert.deepEqual([payment.unallocated, payment.allocationCount], ['120.00', 1]);
    assert.equal(invoice.amountDue, '100.00');
    assert.ok(!('paidOn' in invoice));
    assert.deepEqual(books.get('allocation', 'alc_1_1'), {
      ...allocation,
      status: 'removed',
      removedOn: '2026-11-25',
    });
  });

  it('leaves the other allocations of an open invoice alone', () => {
    const books = new TrialBooks().owe('a', '100');
    books.receive('1', '30', { inv_a: '30' }).receive('2', '20', { inv_a: '20' });
    books.do(remove);
    assert.equal(books.open('a').amountDue, '80.00');
    assert.equal(books.get('allocation', 'alc_2_1').status, 'active');
  });

  it('keeps the reason where one is given', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '30', { inv_a: '30' });
    books.do({ ...remove, reason: 'Wrong invoice' });
    const allocation = books.get('allocation', 'alc_1_1');
    assert.equal(allocation.status === 'removed' && allocation.reason, 'Wrong invoice');
  });

  it('reads an id as long as an allocation’s may be', () => {
    const [allocation, longer] = [`alc_${'x'.repeat(76)}`, `alc_${'x'.repeat(77)}`] as const;
    assert.equal(new TrialBooks().refusal({ ...remove, allocation }).type, 'not-found');
    assert.equal(new TrialBooks().refusal({ ...remove, allocation: longer }).type, 'id-syntax');
  });
});

describe('remove-allocation is refused', () => {
  it('with not-found where there is no allocation', () => {
    assert.deepEqual(new TrialBooks().refusal(remove), {
      type: 'not-found',
      kind: 'allocation',
      id: 'alc_1_1',
    });
  });

  it('with allocation-removed the second time', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '30', { inv_a: '30' });
    books.do(remove);
    assert.deepEqual(books.refusal(remove), {
      type: 'allocation-removed',
      allocation: 'alc_1_1',
      number: 'PAY-0001-1',
    });
  });

  const whole = new TrialBooks().owe('a', '100').receive('1', '30', { inv_a: '30' });
  const [allocation, invoice] = [whole.get('allocation', 'alc_1_1'), whole.get('invoice', 'inv_a')];
  const {
    unallocated: _,
    refunded: __,
    refundPending: ___,
    allocationCount: _____,
    ...received
  } = receivedPayment();
  const { amountDue: ____, ...issued } = openInvoice(draftInvoice({ id: 'inv_a' }));
  for (const [what, ends] of [
    ['its payment', [invoice]],
    ['its invoice', [receivedPayment()]],
    [
      'a received payment, because it is void',
      [invoice, { ...received, status: 'void', voidedOn: received.receivedOn }],
    ],
    [
      'an issued invoice, because it is void',
      [receivedPayment(), { ...issued, status: 'void', voidedOn: issued.dueOn }],
    ],
    ['an issued invoice, because it is a draft', [receivedPayment(), draftInvoice({ id: 'inv_a' })]],
  ] as const)
    it(`by no refusal but an error when the books have lost ${what}`, () => {
      assert.throws(() => new TrialBooks(allocation, ...ends).ask(remove), /alc_1_1 has lost an end/);
    });
});
