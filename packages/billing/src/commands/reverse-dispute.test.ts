import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../time/day.js';
import { proposeReversal } from '../views/proposed-reversal.js';
import { dispute, TrialBooks } from './trial-books.test.js';

const reverse = { type: 'reverse-dispute', dispute: 'dsp_1', reversedOn: '2026-12-15' } as const;
const day = dayOf('2026-12-15');

/** 50.00 that settled one invoice with 10.00 and another one with 30.00, all of it lost. */
const lost = () => {
  const books = new TrialBooks().owe('a', '10').owe('b', '30');
  books.receive('1', '50', { inv_a: '10', inv_b: '30' });
  books.do(dispute('50'));
  const allocations = ['alc_1_1', 'alc_1_2'] as const;
  books.do({ type: 'lose-dispute', id: 'cmd_lost', dispute: 'dsp_1', lostOn: '2026-11-30', allocations });
  return books;
};

describe('reverse-dispute', () => {
  it('brings the money back, unallocated; the invoices owe what they owed (machine.md, reversible on win)', () => {
    const books = lost();
    const { lost: _, ...payment } = books.received('1');
    const before = books.get('dispute', 'dsp_1');
    assert.deepEqual(books.do(reverse), {
      writes: [
        { ...before, status: 'reversed', reversedOn: '2026-12-15' },
        { ...payment, unallocated: '50.00' },
      ],
    });
    assert.equal(books.open('b').amountDue, '30.00');
  });

  it('takes off only what it is about of what was lost', () => {
    const books = new TrialBooks().receive('1', '50');
    for (const id of ['dsp_1', 'dsp_2'] as const) {
      books.do(dispute('20', id));
      books.do({ type: 'lose-dispute', dispute: id, lostOn: '2026-11-30' });
    }
    books.do(reverse);
    const { unallocated, lost: left } = books.received('1');
    assert.deepEqual([unallocated, left], ['30.00', '20.00']);
  });

  it('leaves the money to be disputed again, as a new dispute', () => {
    const books = lost();
    books.do(reverse);
    books.do(dispute('50', 'dsp_2'));
  });
});

describe('a reversal is proposed', () => {
  const proposal = (books: TrialBooks) => {
    const own = books.get('dispute', 'dsp_1');
    assert.ok(own.status === 'lost');
    const invoices = books.records().filter((record) => record.kind === 'invoice');
    return proposeReversal(own, invoices, day);
  };
  const restored = (...parts: readonly (readonly [string, string])[]) => [
    reverse,
    {
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: day },
      allocations: parts.map(([invoice, amount]) => ({ invoice, amount })),
    },
  ];

  it('with all that it took back, settled again: as it was before', () => {
    const books = lost();
    assert.deepEqual(proposal(books), restored(['inv_b', '30.00'], ['inv_a', '10.00']));
    books.do({ type: 'execute-plan', steps: proposal(books) });
    assert.deepEqual([books.paid('a').status, books.paid('b').status], ['paid', 'paid']);
    assert.equal(books.received('1').unallocated, '10.00');
  });

  it('only as far as that is still due, and nobody is paying it online', () => {
    const books = lost();
    books.receive('2', '4', { inv_a: '4' }).start('3', { inv_b: '12' });
    assert.deepEqual(proposal(books), restored(['inv_b', '18.00'], ['inv_a', '6.00']));
    books.do({ type: 'execute-plan', steps: proposal(books) });
  });

  it('without an invoice of which all that is due is being paid online', () => {
    const books = lost().start('3', { inv_b: '30' });
    assert.deepEqual(proposal(books), restored(['inv_a', '10.00']));
  });

  it('without what was paid or voided since', () => {
    const books = lost();
    books.receive('2', '10', { inv_a: '10' });
    books.do({ type: 'void-invoice', invoice: 'inv_b', voidedOn: '2026-12-01' });
    assert.deepEqual(proposal(books), [reverse]);
  });

  it('without invoices of another client or in another currency, and those that are not there any more', () => {
    const books = lost();
    const own = books.get('dispute', 'dsp_1');
    assert.ok(own.status === 'lost');
    const others = [
      { ...books.open('a'), client: { id: 'grace', name: 'Grace' } },
      { ...books.open('b'), currency: 'USD' as never },
    ];
    assert.deepEqual(proposeReversal(own, others, day), [reverse]);
    assert.deepEqual(proposeReversal(own, [], day), [reverse]);
  });
});

describe('reverse-dispute is refused, in this order,', () => {
  it('with not-found where there is none', () => {
    assert.deepEqual(new TrialBooks().refusal(reverse), { type: 'not-found', kind: 'dispute', id: 'dsp_1' });
  });

  it('with dispute-not-lost while it is open, and the second time', () => {
    const books = lost();
    const about = { type: 'dispute-not-lost', dispute: 'dsp_1', number: 'PAY-0001' };
    books.do(reverse);
    assert.deepEqual(books.refusal(reverse), { ...about, status: 'reversed' });
    books.do(dispute('5', 'dsp_2'));
    const open = { ...about, dispute: 'dsp_2', status: 'open' };
    assert.deepEqual(books.refusal({ ...reverse, dispute: 'dsp_2' }), open);
  });
});
