import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPaymentMethods, type PaymentMethodType } from '../records/payment-methods.js';
import { TrialBooks } from './trial-books.test.js';

const save = (paymentMethod: `pmt_${string}`, name: string, methodType: PaymentMethodType) =>
  ({ type: 'save-payment-method', paymentMethod, name, methodType }) as const;

describe('save-payment-method', () => {
  it('adds a method after the five there are (S-14, S-15)', () => {
    const books = new TrialBooks();
    books.do(save('pmt_voucher', 'Voucher', 'other'));
    assert.deepEqual(books.get('payment-methods', 'payment-methods'), {
      ...defaultPaymentMethods,
      methods: [
        ...defaultPaymentMethods.methods,
        { id: 'pmt_voucher', name: 'Voucher', type: 'other', archived: false },
      ],
    });
    assert.deepEqual(
      defaultPaymentMethods.methods.map(({ name }) => name),
      ['Credit card', 'EFTPOS', 'Cash', 'Direct deposit', 'Cheque'],
    );
  });

  it('S-18: is of one of six types', () => {
    const types = ['credit-card', 'eftpos', 'cash', 'direct-deposit', 'cheque', 'other'] as const;
    for (const type of types) new TrialBooks().do(save('pmt_new', 'New', type));
    assert.deepEqual(new TrialBooks().refusal(save('pmt_new', 'New', 'barter' as PaymentMethodType)), {
      type: 'enum-unknown',
      path: 'methodType',
    });
  });

  it('renames a method, and payments that used it keep the old name (S-16)', () => {
    const books = new TrialBooks().receive('1', '5');
    books.do(save('pmt_cash', 'Cash desk', 'cash'));
    assert.equal(books.get('payment-methods', 'payment-methods').methods[2]?.name, 'Cash desk');
    assert.equal(books.received('1').method.name, 'Cash');
  });
});

describe('save-payment-method is refused, in this order,', () => {
  const withArchivedCash = () => {
    const books = new TrialBooks();
    books.do({ type: 'archive-payment-method', paymentMethod: 'pmt_cash' });
    return books;
  };

  it('with payment-method-archived for an archived one, also of another type (S-17)', () => {
    assert.deepEqual(withArchivedCash().refusal(save('pmt_cash', 'Cheque', 'other')), {
      type: 'payment-method-archived',
      name: 'Cash',
    });
  });

  it('with method-type-fixed, though the name is taken too (S-16)', () => {
    assert.deepEqual(new TrialBooks().refusal(save('pmt_cash', 'Cheque', 'other')), {
      type: 'method-type-fixed',
      name: 'Cash',
    });
  });

  it('with name-taken by another in use, but not by an archived one', () => {
    assert.deepEqual(new TrialBooks().refusal(save('pmt_coins', 'Cash', 'cash')), {
      type: 'name-taken',
      name: 'Cash',
    });
    withArchivedCash().do(save('pmt_coins', 'Cash', 'cash'));
  });
});
