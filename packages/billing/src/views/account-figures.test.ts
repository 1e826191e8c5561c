import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import { draftContent, lineInput } from '../testing/fixtures.js';
import { creditLeftOn, invoicesDueOn } from './account-figures.js';
import { activity, day, issue, receive } from './busy-account.test.js';

const use = (amount: string, date: number): Trial => ({
  ...{ id: 'cmd_use', type: 'allocate-payment', payment: 'pay_1', allocatedOn: day(date) },
  allocations: [{ invoice: 'inv_a', amount }],
});
const dueOn = (books: TrialBooks, date: number) =>
  invoicesDueOn(activity(books), day(date)).map(({ invoice, dueOn: falls, amountDue }) => [
    ...[invoice, falls.slice(8), amountDue],
  ]);

describe('the invoices that owe something at the end of a day', () => {
  /** 60.00 and 40.00, due on the 10th and the 20th, of which 70.00 come and go again. */
  const inParts = () => {
    const books = new TrialBooks().owe('z', '1');
    const due = (date: number) => ({ type: 'day', day: day(date) }) as const;
    books.do({
      ...{ type: 'create-draft', invoice: 'inv_a' },
      content: draftContent({
        ...{ issuedOn: day(1), lines: [lineInput({ unitPrice: '100' })] },
        installmentTerms: {
          ...{ type: 'amount' },
          parts: [
            { amount: '40', due: due(20) },
            { amount: '60', due: due(10) },
          ],
        },
      }),
    });
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    books.do(receive('1', '70', day(2)));
    books.do(use('70', 3));
    return books;
  };

  it('owe each installment that is not settled on its own day', () => {
    const books = inParts();
    assert.deepEqual(dueOn(books, 1), [
      ['inv_a', '10', '60.00'],
      ['inv_a', '20', '40.00'],
    ]);
    assert.deepEqual(dueOn(books, 3), [['inv_a', '20', '30.00']]);
  });

  it('stand there once, though one is void by then and, as dated, was still being paid: it owes less than nothing', () => {
    const books = inParts();
    books.do({ type: 'remove-allocation', allocation: 'alc_use_1', removedOn: day(9) });
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: day(5) });
    assert.deepEqual(
      dueOn(books, 6).map(([invoice, , amountDue]) => [invoice, amountDue]),
      [['inv_a', '-70.00']],
    );
    assert.deepEqual(dueOn(books, 9), []);
  });

  it('stand there in the order they fall due, and do not where they are settled to the cent', () => {
    const books = new TrialBooks();
    for (const [id, date] of [...Object.entries({ c: 20, a: 10, b: 15 })])
      for (const step of issue(id, '50', day(1), day(date))) books.do(step);
    assert.deepEqual(
      dueOn(books, 1).map(([id]) => id),
      ['inv_a', 'inv_b', 'inv_c'],
    );
    books.do(receive('1', '50', day(2)));
    books.do(use('49.99', 3));
    assert.deepEqual(dueOn(books, 3)[0], ['inv_a', '10', '0.01']);
    books.do({ ...use('0.01', 4), id: 'cmd_last' });
    assert.deepEqual(dueOn(books, 4)[0], ['inv_b', '15', '50.00']);
  });
});

describe('the credit notes of which credit is left at the end of a day', () => {
  it('stand there once, with what was neither applied nor given back by then', () => {
    const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
    for (const id of ['a', 'b']) for (const step of issue(id, '50', day(1), day(30))) books.do(step);
    books.do(receive('1', '50', day(1)));
    books.do(use('50', 1));
    books.do({
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: day(2) },
      ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '30' }] },
      disposition: { credit: '30' },
    });
    books.do({
      ...{ id: 'cmd_apply', type: 'apply-credit', creditNote: 'crn_1', allocatedOn: day(3) },
      allocations: [{ invoice: 'inv_b', amount: '10' }],
    });
    books.do({
      ...{ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount: '20' },
      ...{ refundedOn: day(4), method: 'pmt_cash' },
    });
    const left = (date: number) =>
      creditLeftOn(activity(books), day(date)).map(({ creditNote, remaining }) => [creditNote, remaining]);
    assert.deepEqual([1, 2, 3, 4].map(left), [[], [['crn_1', '30.00']], [['crn_1', '20.00']], []]);
    books.do({ type: 'remove-credit-allocation', creditAllocation: 'cal_apply_1', removedOn: day(8) });
    books.do({ type: 'return-refund', refund: 'rfd_1', returnedOn: day(8) });
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: day(6) });
    assert.deepEqual([6, 8].map(left), [[['crn_1', '-30.00']], []]);
  });
});
