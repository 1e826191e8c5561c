import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanStep } from '../command.js';
import { TrialBooks } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import type { Refusal } from '../refusal.js';
import { eur, euros, today } from '../testing/fixtures.js';
import { planFor, type Attached } from './plan-for.js';

/** All that is attached to anything in the books. */
function attachedIn(books: TrialBooks, over: Partial<Attached> = {}): Attached {
  const records = books.records();
  return {
    allocations: records.flatMap((one) => (one.kind === 'allocation' && one.status === 'active' ? one : [])),
    creditAllocations: records.flatMap((one) =>
      one.kind === 'credit-allocation' && one.status === 'active' ? one : [],
    ),
    creditNotes: records.flatMap((one) => (one.kind === 'credit-note' && one.status === 'issued' ? one : [])),
    writeOffs: records.flatMap((one) => (one.kind === 'write-off' && one.status === 'active' ? one : [])),
    pendingPayments: [],
    ...over,
  };
}
/** The types of the steps that carry out what the books refuse, or `null`. */
function planIn(books: TrialBooks, asked: PlanStep, over: Partial<Attached> = {}) {
  const refusal = books.refusal(asked);
  return planFor(asked, refusal, attachedIn(books, over), today);
}
const stepsOf = (plan: readonly PlanStep[] | null) => plan?.map(({ type }) => type);

const voidPayment = { type: 'void-payment', payment: 'pay_1', voidedOn: today } as const;
const refund = (amount: string) =>
  ({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount, refundedOn: today }) as const;
const credit = (creditNote: `crn_${string}`, amount: string) =>
  ({
    ...({ type: 'issue-credit-note', creditNote, invoice: 'inv_a', issuedOn: today } as const),
    ...({ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount }] } as const),
  }) satisfies PlanStep;
const voidInvoice = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
/** 50.00 in two allocations of 30.00 and 20.00. */
const settled = () => {
  const books = new TrialBooks().owe('a', '50').receive('1', '50', { inv_a: '30' });
  books.do({
    ...{ id: 'cmd_more', type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-25' },
    allocations: [{ invoice: 'inv_a', amount: '20' }],
  });
  return books;
};
const draftAgain = (books: TrialBooks) =>
  ({
    ...({ type: 'revise-draft', invoice: 'inv_a' } as const),
    version: books.version('invoice', 'inv_a'),
    content: { client: { id: 'ada', name: 'Ada' }, issuedOn: today, lines: [] },
  }) satisfies PlanStep;

const refundCredit = (amount: string) =>
  ({
    ...({ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount } as const),
    ...({ refundedOn: today, method: 'pmt_cash' } as const),
  }) satisfies PlanStep;
/** 60.00 of a paid invoice left as credit, of which 50.00 settle another one. */
const withCredit = () => {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
  books.owe('a', '100').owe('b', '50').receive('1', '100', { inv_a: '100' });
  books.do({ ...credit('crn_1', '60'), disposition: { credit: '60' } });
  books.do({
    ...{ id: 'cmd_apply', type: 'apply-credit', creditNote: 'crn_1', allocatedOn: today },
    allocations: [{ invoice: 'inv_b', amount: '50' }],
  });
  return books;
};

describe('the steps that carry out what was refused', () => {
  it('take all allocations of a payment back before it is voided, the newest first', () => {
    const books = settled();
    assert.deepEqual(planIn(books, voidPayment, { payment: books.received('1') }), [
      { type: 'remove-allocation', allocation: 'alc_more_1', removedOn: today },
      { type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today },
      voidPayment,
    ]);
    assert.equal(planIn(books, voidPayment), null, 'of a payment that nobody found');
  });

  it('void credit notes the newest first, in whatever order they were found', () => {
    const books = new TrialBooks().owe('a', '50');
    for (const id of ['crn_1', 'crn_2', 'crn_3'] as const) books.do(credit(id, '1'));
    const { creditNotes } = attachedIn(books);
    const [one, two, three] = creditNotes;
    assert.ok(one && two && three);
    const plan = planIn(books, voidInvoice, { creditNotes: [two, one, three] });
    assert.deepEqual(
      plan?.map((step) => ('creditNote' in step ? step.creditNote : step.type)),
      ['crn_3', 'crn_2', 'crn_1', 'void-invoice'],
    );
  });

  it('make an open or paid invoice a draft again before it is revised, but not a void one', () => {
    const open = new TrialBooks().owe('a', '50');
    assert.deepEqual(stepsOf(planIn(open, draftAgain(open))), ['revert-to-draft', 'revise-draft']);
    const paid = settled();
    const types = ['remove-allocation', 'remove-allocation', 'revert-to-draft', 'revise-draft'];
    assert.deepEqual(stepsOf(planIn(paid, draftAgain(paid))), types);
    const finalize = { type: 'finalize-invoice', invoice: 'inv_a', version: 2 } as const;
    assert.equal(planIn(open, finalize), null);
    open.do(voidInvoice);
    assert.equal(planIn(open, draftAgain(open)), null);
  });

  it('free no more money for a refund than it takes, and allocate again what is left of the last one', () => {
    const books = settled();
    const over = { payment: books.received('1') };
    assert.deepEqual(stepsOf(planIn(books, refund('20'), over)), ['remove-allocation', 'refund-payment']);
    assert.deepEqual(planIn(books, refund('45'), over), [
      { type: 'remove-allocation', allocation: 'alc_more_1', removedOn: today },
      { type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today },
      refund('45'),
      {
        ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: today },
        allocations: [{ invoice: 'inv_a', amount: '5.00' }],
      },
    ]);
    const [first] = attachedIn(books).allocations;
    assert.ok(first);
    assert.equal(planIn(books, refund('45'), { ...over, allocations: [first] }), null, 'not enough of it');
    assert.equal(planIn(books, refund('45'), { ...over, allocations: [] }), null, 'none of it');
    assert.equal(planIn(books, refund('45')), null, 'of a payment that nobody found');
  });

  it('take applied credit back for a refund of it, and apply again what is left', () => {
    assert.deepEqual(planIn(withCredit(), refundCredit('25'), { allocations: [] }), [
      { type: 'remove-credit-allocation', creditAllocation: 'cal_apply_1', removedOn: today },
      refundCredit('25'),
      {
        ...{ type: 'apply-credit', creditNote: 'crn_1', allocatedOn: today },
        allocations: [{ invoice: 'inv_b', amount: '35.00' }],
      },
    ]);
  });

  it('name the allocations that a lost dispute takes from', () => {
    const books = settled();
    books.do({ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', amount: '50', openedOn: today });
    const lose = { type: 'lose-dispute', dispute: 'dsp_1', lostOn: today } as const;
    assert.deepEqual(planIn(books, lose), [{ ...lose, allocations: ['alc_1_1', 'alc_more_1'] }]);
  });

  it('make a paid invoice owe as much as is credited, but not one that is void', () => {
    const books = settled();
    const over = { invoice: books.paid('a') };
    assert.deepEqual(stepsOf(planIn(books, credit('crn_1', '20'), over)), [
      ...['remove-allocation', 'issue-credit-note'],
    ]);
    assert.equal(planIn(books, credit('crn_1', '20')), null, 'of an invoice that nobody found');
    assert.equal(planIn(books, credit('crn_1', '0.001'), over), null, 'an amount that is none');
    assert.equal(planIn(books, credit('crn_1', '50.01'), over), null, 'more than the line');
  });
});

describe('there is no way out', () => {
  const refusals: readonly Refusal[] = [
    { type: 'nothing-unallocated', payment: 'pay_1', number: 'PAY-0001' },
    {
      ...{ type: 'allocations-incomplete', payment: 'pay_1', number: 'PAY-0001' },
      ...{ currency: eur, allocated: euros('50'), named: euros('0') },
    },
    { type: 'nothing-remaining', creditNote: 'crn_1', number: 'CN-0001' },
    { type: 'invoice-not-open', invoice: 'inv_a', number: 'INV-0001', status: 'paid' },
  ];
  for (const refusal of refusals)
    it(`from ${refusal.type} for a command that asks for something else`, () => {
      const books = withCredit();
      const over = { invoice: books.paid('a'), payment: books.received('1') };
      const other = {
        ...({ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '20' } as const),
        ...({ writtenOffOn: today, reason: 'Gone' } as const),
      } satisfies PlanStep;
      assert.equal(planFor(other, refusal, attachedIn(books, over), today), null);
    });

  it('to give credit back of a note that has none, or in an amount that is none', () => {
    const refusal = { type: 'nothing-remaining', creditNote: 'crn_1', number: 'CN-0001' } as const;
    const bare = new TrialBooks().owe('a', '50');
    bare.do(credit('crn_1', '10'));
    assert.equal(planFor(refundCredit('10'), refusal, attachedIn(bare), today), null);
    assert.equal(planFor(refundCredit('1.001'), refusal, attachedIn(withCredit()), today), null);
  });

  it('to void credit notes of which credit was given back, which is final', () => {
    const books = withCredit();
    books.do(refundCredit('10'));
    const steps = planIn(books, { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today });
    assert.equal(steps, null);
    assert.equal(planIn(books, voidInvoice), null);
  });

  it('to give back what is disputed, to the cent, or an amount that is none', () => {
    const books = settled();
    books.do({ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', amount: '20', openedOn: today });
    const over = { payment: books.received('1') };
    const refusal = { type: 'nothing-unallocated', payment: 'pay_1', number: 'PAY-0001' } as const;
    const plan = (amount: string) =>
      stepsOf(planFor(refund(amount), refusal, attachedIn(books, over), today))?.length;
    assert.deepEqual(['30', '30.01', '1.001'].map(plan), [4, undefined, undefined]);
  });

  it('to void a payment of which something went back, is set aside for that, is disputed or was lost', () => {
    const used = (...commands: Parameters<TrialBooks['do']>[0][]) => {
      const books = new TrialBooks().owe('a', '50').receive('1', '100', { inv_a: '50' });
      for (const command of commands) books.do(command);
      return planFor(
        voidPayment,
        {
          ...{ type: 'payment-has-allocations', payment: 'pay_1', number: 'PAY-0001' },
          ...{ currency: eur, amount: euros('50') },
        },
        attachedIn(books, { payment: books.received('1') }),
        today,
      );
    };
    const disputed = {
      type: 'open-dispute',
      dispute: 'dsp_1',
      payment: 'pay_1',
      amount: '5',
      openedOn: today,
    } as const;
    assert.equal(used()?.length, 2);
    assert.equal(used(refund('5')), null);
    assert.equal(used({ ...refund('5'), requested: true }), null);
    assert.equal(used(disputed), null);
    assert.equal(used(disputed, { type: 'lose-dispute', dispute: 'dsp_1', lostOn: today }), null);
  });
});
