import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispute, TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, draftContent, eur } from '../testing/fixtures.js';
import { accountOf } from './account.js';
import { activityOf } from './activity.js';
import { day, issue, receive } from './busy-account.test.js';

const on = (date: number) => day(date);
const done = (...commands: readonly Trial[]): TrialBooks => {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
  for (const command of commands) books.do(command);
  return books;
};
/** The facts of Ada's account, whichever way round its records are read. */
const told = (books: TrialBooks) => {
  const [facts, same] = [books.records(), books.records().toReversed()].map((records) =>
    activityOf(accountOf({ currency: eur, client: ada.id }, records)).facts.map(
      ({ on: date, change, ref: { id }, owed, held, credit }) =>
        `${date.slice(8)} ${id} ${change}: ${owed} owed, ${held} held, ${credit} credit`,
    ),
  );
  assert.deepEqual(facts, same);
  return facts;
};
const use = (invoice: `inv_${string}`, amount: string, date: number): Trial => ({
  ...{ id: 'cmd_use', type: 'allocate-payment', payment: 'pay_1', allocatedOn: on(date) },
  allocations: [{ invoice, amount }],
});
const credit = (invoice: `inv_${string}`, amount: string, date: number, disposition?: object): Trial => ({
  ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice, issuedOn: on(date), reason: 'Late' },
  ...{ lines: [{ line: 'lin_1', by: 'amount', amount }], ...(disposition && { disposition }) },
});
const refund = (amount: string, date: number, requested?: boolean): Trial => ({
  ...{ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount, refundedOn: on(date) },
  ...(requested && { requested }),
});

describe('what happened on an account', () => {
  it('is what settled an invoice, until it was undone', () => {
    const books = done(...issue('a', '100', on(1), on(30)), receive('1', '90', on(2)));
    books.do(use('inv_a', '60', 3));
    books.do(credit('inv_a', '20', 4));
    books.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '5' },
      ...{ writtenOffOn: on(5), reason: 'Moved away' },
    });
    const made = [
      '01 inv_a made: 100.00 owed, 0.00 held, 0.00 credit',
      '02 pay_1 made: 0.00 owed, 90.00 held, 0.00 credit',
      '03 alc_use_1 made: -60.00 owed, -60.00 held, 0.00 credit',
      '04 crn_1 made: -20.00 owed, 0.00 held, 0.00 credit',
      '05 wof_1 made: -5.00 owed, 0.00 held, 0.00 credit',
    ];
    assert.deepEqual(told(books), made);
    books.do({ type: 'remove-allocation', allocation: 'alc_use_1', removedOn: on(6) });
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: on(7) });
    books.do({ type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: on(8) });
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: on(9) });
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: on(10) });
    assert.deepEqual(told(books), [
      ...made,
      '06 alc_use_1 undone: 60.00 owed, 60.00 held, 0.00 credit',
      '07 crn_1 undone: 20.00 owed, 0.00 held, 0.00 credit',
      '08 wof_1 undone: 5.00 owed, 0.00 held, 0.00 credit',
      '09 inv_a undone: -100.00 owed, 0.00 held, 0.00 credit',
      '10 pay_1 undone: 0.00 owed, -90.00 held, 0.00 credit',
    ]);
  });

  it('is credit that was left, applied, taken back, and given back in money', () => {
    const books = done(...issue('a', '50', on(1), on(30)), ...issue('b', '50', on(1), on(30)));
    books.do(receive('1', '50', on(1)));
    books.do(use('inv_a', '50', 1));
    books.do(credit('inv_a', '30', 3, { credit: '30' }));
    books.do({
      ...{ id: 'cmd_apply', type: 'apply-credit', creditNote: 'crn_1', allocatedOn: on(2) },
      allocations: [{ invoice: 'inv_b', amount: '10' }],
    });
    books.do({
      ...{ type: 'remove-credit-allocation', creditAllocation: 'cal_apply_1', removedOn: on(5) },
    });
    books.do({
      ...{ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount: '7' },
      ...{ refundedOn: on(2), method: 'pmt_cash' },
    });
    assert.deepEqual(told(books)?.slice(4), [
      '03 crn_1 made: 0.00 owed, 0.00 held, 30.00 credit',
      '03 cal_apply_1 made: -10.00 owed, 0.00 held, -10.00 credit',
      '03 rfd_1 made: 0.00 owed, 0.00 held, -7.00 credit',
      '05 cal_apply_1 undone: 10.00 owed, 0.00 held, 10.00 credit',
    ]);
  });

  it('is a refund from the day it was asked for, until it failed or came back', () => {
    const asked = done(receive('1', '50', on(1)), refund('20', 2, true));
    const taken = '02 rfd_1 made: 0.00 owed, -20.00 held, 0.00 credit';
    assert.deepEqual(told(asked)?.slice(1), [taken]);
    asked.do({ type: 'fail-refund', refund: 'rfd_1', failedOn: on(4) });
    assert.deepEqual(told(asked)?.slice(1), [taken, '04 rfd_1 undone: 0.00 owed, 20.00 held, 0.00 credit']);
    const gone = done(receive('1', '50', on(1)), refund('20', 2, true));
    gone.do({ type: 'complete-refund', refund: 'rfd_1', refundedOn: on(3) });
    assert.deepEqual(told(gone)?.slice(1), [taken]);
    gone.do({ type: 'return-refund', refund: 'rfd_1', returnedOn: on(5) });
    assert.deepEqual(told(gone)?.slice(1), [taken, '05 rfd_1 undone: 0.00 owed, 20.00 held, 0.00 credit']);
    const atOnce = done(receive('1', '50', on(1)), refund('20', 2));
    assert.deepEqual(told(atOnce)?.slice(1), [taken]);
  });

  it('is a dispute once it is lost, until it is won after all; never before the money was there', () => {
    const books = done(receive('1', '50', on(3)), dispute('20'));
    assert.equal(told(books)?.length, 1);
    books.do({ type: 'lose-dispute', dispute: 'dsp_1', lostOn: on(2) });
    const lost = '03 dsp_1 made: 0.00 owed, -20.00 held, 0.00 credit';
    assert.deepEqual(told(books)?.slice(1), [lost]);
    books.do({ type: 'reverse-dispute', dispute: 'dsp_1', reversedOn: on(6) });
    assert.deepEqual(told(books)?.slice(1), [lost, '06 dsp_1 undone: 0.00 owed, 20.00 held, 0.00 credit']);
  });

  it('is a dispute on the day it was lost, where the money came before', () => {
    const books = done(receive('1', '50', on(1)), dispute('20'));
    books.do({ type: 'lose-dispute', dispute: 'dsp_1', lostOn: on(2) });
    assert.deepEqual(told(books)?.slice(1), ['02 dsp_1 made: 0.00 owed, -20.00 held, 0.00 credit']);
  });

  it('is nothing that hung on an invoice which is a draft again, as the draft is nothing', () => {
    const books = done(...issue('a', '60', on(1), on(30)), receive('1', '60', on(1)));
    books.do(use('inv_a', '60', 2));
    books.do({ type: 'remove-allocation', allocation: 'alc_use_1', removedOn: on(3) });
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    assert.deepEqual(told(books), ['01 pay_1 made: 0.00 owed, 60.00 held, 0.00 credit']);
  });

  it('comes on one day in a fixed order: what was made before what was undone, then by kind and id', () => {
    const books = done(receive('2', '60', on(1)), receive('1', '60', on(1)));
    for (const id of ['b', 'a']) for (const step of issue(id, '60', on(1), on(30))) books.do(step);
    books.do(use('inv_b', '20', 1));
    books.do({ type: 'remove-allocation', allocation: 'alc_use_1', removedOn: on(1) });
    books.do(credit('inv_b', '20', 1));
    books.do(refund('20', 1));
    books.do({ type: 'void-payment', payment: 'pay_2', voidedOn: on(1) });
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: on(1) });
    assert.deepEqual(
      told(books)?.map((fact) => fact.slice(3, fact.indexOf(':'))),
      [
        ...['inv_a made', 'inv_b made', 'pay_1 made', 'pay_2 made', 'crn_1 made', 'alc_use_1 made'],
        ...['rfd_1 made', 'inv_a undone', 'pay_2 undone', 'alc_use_1 undone'],
      ],
    );
  });
});

describe('the records of an account', () => {
  it('are those of its client and currency that count, or once did; without a client those of all', () => {
    const grace = { id: 'grace', name: 'Grace Hopper' };
    const books = done(...issue('a', '60', on(1), on(30)), receive('1', '60', on(1)));
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    books.do({ type: 'create-draft', invoice: 'inv_g', content: draftContent({ client: grace }) });
    books.do({ type: 'finalize-invoice', invoice: 'inv_g', version: 1 });
    books.do({ ...receive('2', '100', on(1)), client: grace } as Trial);
    books.do({ ...use('inv_g', '100', 1), payment: 'pay_2' } as Trial);
    books.do({ ...receive('3', '5', on(1)), currency: 'USD' } as Trial);
    for (const step of issue('o', '30', on(1), on(30))) books.do(step);
    books.do({
      ...{ type: 'start-online-payment', payment: 'pay_4', method: 'pmt_credit-card', startedOn: on(2) },
      allocations: [{ invoice: 'inv_o', amount: '30' }],
    });
    const idsOf = (client?: string) => {
      const { currency: _, ...lists } = accountOf(
        { currency: eur, ...(client && { client }) },
        books.records(),
      );
      return Object.values<readonly { readonly id: string }[]>(lists).map((list) => list.map(({ id }) => id));
    };
    const archived = books.records().filter(({ kind }) => kind === 'archived-invoice');
    const kept = archived.map(({ id }) => id);
    assert.equal(kept.length, 1);
    assert.deepEqual(idsOf(ada.id).slice(0, 4), [['inv_o'], kept, ['pay_1'], []]);
    assert.deepEqual(idsOf('grace').slice(0, 4), [['inv_g'], [], ['pay_2'], ['alc_use_1']]);
    const all = [['inv_g', 'inv_o'], kept, ['pay_1', 'pay_2'], ['alc_use_1']];
    assert.deepEqual(idsOf().slice(0, 4), all);
  });
});
