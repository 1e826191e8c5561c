import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openInvoice, today } from '../testing/fixtures.js';
import { back, credit, owing, standing } from './owed-credit.test.js';
import { TrialBooks } from './trial-books.test.js';

describe('a credit note above the amount due is refused, in this order,', () => {
  it('with nothing-to-credit where all was credited, before its day is looked at', () => {
    const books = owing('100');
    books.do(credit('100', { credit: '100' }));
    assert.deepEqual(books.refusal({ ...credit('1'), creditNote: 'crn_2', issuedOn: '2020-01-01' }), {
      ...{ type: 'nothing-to-credit', invoice: 'inv_a', number: 'INV-0001' },
    });
  });

  for (const [path, disposition] of [
    ['disposition.refunds.1.amount', { refunds: [...back('1').refunds, ...back('0').refunds], credit: '0' }],
    ['disposition.credit', { credit: '0', outside: { amount: '0', reason: 'Voucher' } }],
    ['disposition.outside.amount', { outside: { amount: '0', reason: 'Voucher' } }],
  ] as const)
    it(`with money-sign at ${path}, before the lines are priced`, () => {
      assert.deepEqual(owing('100').refusal(credit('1000', disposition)), { type: 'money-sign', path });
    });

  it('with credit-exceeds-amount-due where the account keeps no credit (C-02, C-08)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '60', { inv_a: '60' });
    assert.equal(books.refusal(credit('50', { credit: '10' })).type, 'credit-exceeds-amount-due');
  });

  for (const [what, disposition, disposed] of [
    ['nothing is said', undefined, '0.00'],
    ['a cent is missing', { credit: '9.99' }, '9.99'],
    [
      'there is a cent too much',
      { ...back('5'), credit: '5', outside: { amount: '0.01', reason: 'x' } },
      '10.01',
    ],
  ] as const)
    it(`with disposition-mismatch where ${what}: no part of a split is made up`, () => {
      assert.deepEqual(owing('60').refusal(credit('50', disposition)), {
        ...{ type: 'disposition-mismatch', invoice: 'inv_a', number: 'INV-0001', currency: 'EUR' },
        ...{ above: '10.00', disposed },
      });
    });

  it('with disposition-mismatch where all of it is due and something is disposed of', () => {
    assert.equal(owing('60').refusal(credit('40', { credit: '1' })).type, 'disposition-mismatch');
  });

  it('with credit-exceeds-paid for what was written off, not paid', () => {
    const books = owing('60');
    books.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '40' },
      ...{ writtenOffOn: today, reason: 'Moved' },
    });
    books.do(credit('10', { credit: '10' }));
    const more = (amount: string) =>
      ({ ...credit(amount, { credit: amount }), creditNote: 'crn_2' }) as const;
    assert.deepEqual(books.refusal(more('50.01')), {
      ...{ type: 'credit-exceeds-paid', invoice: 'inv_a', number: 'INV-0001', currency: 'EUR' },
      ...{ paid: '50.00', amount: '50.01' },
    });
    books.do(more('50'));
    assert.deepEqual(standing(books), ['60.00', '0.00', '60.00', '0.00']);
  });

  it('with nothing-to-credit where what was paid is unlinked and written off', () => {
    const books = owing('100');
    books.do(credit('60', { credit: '60' }));
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    books.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '100' },
      ...{ writtenOffOn: today, reason: 'Moved' },
    });
    assert.deepEqual(books.refusal({ ...credit('40', { credit: '40' }), creditNote: 'crn_2' }), {
      ...{ type: 'nothing-to-credit', invoice: 'inv_a', number: 'INV-0001' },
    });
  });

  it('with allocation-listed-twice, then id-taken for two refunds of one id', () => {
    const books = owing('60').receive('2', '40', { inv_a: '40' });
    const one = { refund: 'rfd_1', allocation: 'alc_1_1', amount: '5' } as const;
    const twice = (other: object) => books.refusal(credit('10', { refunds: [one, { ...one, ...other }] }));
    assert.deepEqual(twice({}), { type: 'allocation-listed-twice', allocation: 'alc_1_1' });
    assert.deepEqual(twice({ allocation: 'alc_2_1' }), { type: 'id-taken', kind: 'refund', id: 'rfd_1' });
  });

  it('with id-taken for a refund there is, before its allocation is looked up', () => {
    const books = owing('60').receive('2', '40');
    books.do({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_2', amount: '1', refundedOn: today });
    assert.equal(books.refusal(credit('50', back('10', { allocation: 'alc_none' }))).type, 'id-taken');
  });

  it('with not-found, allocation-removed, allocation-of-other-invoice', () => {
    const books = owing('60')
      .owe('b', '50')
      .receive('2', '50', { inv_b: '50' })
      .receive('3', '9', { inv_a: '9' });
    books.do({ type: 'remove-allocation', allocation: 'alc_3_1', removedOn: today });
    const outOf = (allocation: `alc_${string}`) =>
      books.refusal(credit('50', back('10', { allocation, method: 'pmt_none' })));
    assert.deepEqual(outOf('alc_none'), { type: 'not-found', kind: 'allocation', id: 'alc_none' });
    assert.equal(outOf('alc_3_1').type, 'allocation-removed');
    assert.deepEqual(outOf('alc_2_1'), {
      ...{ type: 'allocation-of-other-invoice', allocation: 'alc_2_1', number: 'PAY-0002-1' },
    });
  });

  it('with exceeds-allocation, before the method is looked up', () => {
    const books = owing('20').receive('2', '70', { inv_a: '70' });
    assert.deepEqual(books.refusal(credit('31', back('21', { method: 'pmt_none' }))), {
      ...{ type: 'exceeds-allocation', allocation: 'alc_1_1', number: 'PAY-0001-1', currency: 'EUR' },
      ...{ allocated: '20.00', amount: '21.00' },
    });
  });

  it('with not-found or payment-method-archived of the method', () => {
    const books = owing('60');
    const by = (method: `pmt_${string}`) => books.refusal(credit('50', back('10', { method })));
    assert.deepEqual(by('pmt_none'), { type: 'not-found', kind: 'payment-methods', id: 'pmt_none' });
    books.do({ type: 'archive-payment-method', paymentMethod: 'pmt_cheque' });
    assert.equal(by('pmt_cheque').type, 'payment-method-archived');
  });

  it('by no refusal but an error when an active allocation has lost its payment', () => {
    const books = owing('60');
    const { unallocated: _, refunded: __, allocationCount: ___, ...payment } = books.received('1');
    books.put({ ...payment, status: 'void', voidedOn: openInvoice().dueOn });
    assert.throws(() => books.ask(credit('50', back('10'))), /alc_1_1 has lost an end/);
  });
});
