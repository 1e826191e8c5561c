import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { ada, draftContent, eur, lineInput, today } from '../testing/fixtures.js';
import { addDays, dayOf } from '../time/day.js';
import { accountOf } from '../views/account.js';
import { activityOf } from '../views/activity.js';
import { ageingOn } from '../views/ageing.js';
import { publicInvoice } from '../views/public-invoice.js';
import { openStatement } from '../views/statement.js';
import type { InstallmentTerms } from './installments.js';
import { on, after, percents } from './installment-steps.test.js';

describe('an invoice in installments', () => {
  const two = percents(['40', after(0)], ['60', after(30)]);
  const drafted = (installmentTerms: NonNullable<Parameters<typeof draftContent>[0]>['installmentTerms']) =>
    new TrialBooks().draft('a', { ...(installmentTerms && { installmentTerms }) });
  const finalize = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;

  it('is frozen with each day and amount, and falls due with the last', () => {
    const books = drafted(two);
    books.do(finalize);
    const { installments, dueOn, terms, installmentTerms } = books.open('a');
    assert.deepEqual(installments, [
      { dueOn: today, amount: '40.00' },
      { dueOn: '2026-12-24', amount: '60.00' },
    ]);
    assert.deepEqual([dueOn, terms, installmentTerms], ['2026-12-24', undefined, two]);
  });

  it('follows its terms again when it is reverted, revised and finalized on another day', () => {
    const books = drafted(two);
    books.do(finalize);
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    const draft = books.get('invoice', 'inv_a');
    assert.deepEqual([draft.dueOn, draft.installmentTerms, 'installments' in draft], [undefined, two, false]);
    const content = draftContent({
      issuedOn: '2026-12-01',
      installmentTerms: two,
      lines: [lineInput({ unitPrice: '50' })],
    });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 3, content });
    books.do({ ...finalize, version: 4 });
    assert.deepEqual(
      books.open('a').installments?.map(({ dueOn, amount }) => [dueOn, amount]),
      [
        ['2026-12-01', '20.00'],
        ['2026-12-31', '30.00'],
      ],
    );
  });

  it('is copied with its terms, save those with days of their own', () => {
    const copy = (terms: InstallmentTerms) => {
      const books = drafted(terms);
      books.do({ type: 'duplicate-invoice', id: 'cmd_copy', invoice: 'inv_a', issuedOn: '2027-01-11' });
      return books.get('invoice', 'inv_copy').installmentTerms;
    };
    assert.deepEqual(copy(two), two);
    assert.equal(copy(percents(['40', after(0)], ['60', on('2026-12-24')])), undefined);
  });

  it('is aged, and stated as open, by its installments; money settles the first due first', () => {
    const books = drafted(two);
    books.do(finalize);
    books.receive('1', '50', { inv_a: '50' });
    const activity = activityOf(accountOf({ client: ada.id, currency: eur }, books.records()));
    const ageing = (day: string) =>
      ageingOn(activity, dayOf(day)).buckets.map(({ invoices }) =>
        invoices.map(({ dueOn, amountDue }) => [dueOn, amountDue]),
      );
    assert.deepEqual(ageing('2026-12-24'), [[['2026-12-24', '50.00']], [], [], [], []]);
    assert.deepEqual(ageing('2026-12-25'), [[], [['2026-12-24', '50.00']], [], [], []]);
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    const open = activityOf(accountOf({ client: ada.id, currency: eur }, books.records()));
    const { invoices } = openStatement(open, { from: today, to: addDays(today, 1) });
    assert.deepEqual(
      invoices.map(({ dueOn, amountDue, total }) => [dueOn, amountDue, total]),
      [
        [today, '40.00', '100.00'],
        ['2026-12-24', '60.00', '100.00'],
      ],
    );
  });

  it('that owes less than nothing on a past day is stated as a whole', () => {
    const books = drafted(two);
    books.do(finalize);
    books.receive('1', '100', { inv_a: '100' });
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-12-01' });
    books.receive('2', '60', { inv_a: '60' });
    const activity = activityOf(accountOf({ client: ada.id, currency: eur }, books.records()));
    assert.deepEqual(
      openStatement(activity, { from: today, to: today }).invoices.map(({ dueOn, amountDue }) => [
        dueOn,
        amountDue,
      ]),
      [['2026-12-24', '-60.00']],
    );
  });

  it('shows who pays how far each is settled', () => {
    const books = drafted(two);
    books.do(finalize);
    books.receive('1', '50', { inv_a: '50' });
    const link = {
      kind: 'public-link',
      id: 'x',
      invoice: 'inv_a',
      createdOn: today,
      status: 'active',
    } as const;
    const shown = publicInvoice(link, books.open('a'));
    assert.ok(shown.payable);
    assert.deepEqual(
      shown.document.installments?.map(({ amountDue }) => amountDue),
      ['0.00', '50.00'],
    );
  });

  const part = (amount: string, days = 0) => ({ amount, due: after(days) });
  const refusal = (over: Parameters<typeof draftContent>[0]) =>
    new TrialBooks().refusal({ type: 'create-draft', invoice: 'inv_a', content: draftContent(over) });

  it('is refused with due-day-with-installments where a due day stands beside them', () => {
    const both = { installmentTerms: percents(['40', after(0)]), dueOn: '2026-12-24' };
    assert.deepEqual(refusal(both), { type: 'due-day-with-installments', dueOn: '2026-12-24' });
  });

  it('is refused with installments-not-whole where they are not 100 percent together', () => {
    for (const [first, together] of [
      ['39.99', '99.99'],
      ['40.000001', '100.000001'],
    ] as const)
      assert.deepEqual(refusal({ installmentTerms: percents([first, after(0)], ['60', after(30)]) }), {
        type: 'installments-not-whole',
        together,
      });
  });

  it('is refused for what is wrong with a part', () => {
    const path = 'content.installmentTerms.parts';
    assert.deepEqual(refusal({ installmentTerms: { type: 'amount', parts: [] } }), {
      type: 'input-required',
      path,
    });
    const amounts = { type: 'amount', parts: [part('1'), part('0')] } as const;
    assert.deepEqual(refusal({ installmentTerms: amounts }), {
      type: 'money-sign',
      path: `${path}.1.amount`,
    });
    const none = percents(['100', after(0)], ['0', after(0)]);
    assert.deepEqual(refusal({ installmentTerms: none }), {
      type: 'decimal-range',
      path: `${path}.1.percent`,
    });
  });

  it('is refused with installments-mismatch as it is finalized where they do not come to what is payable', () => {
    const terms = (...amounts: readonly string[]) =>
      ({ type: 'amount', parts: amounts.map((one) => part(one, 5)) }) as const;
    for (const [last, together] of [
      ['59.99', '99.99'],
      ['60.01', '100.01'],
    ] as const)
      assert.deepEqual(drafted(terms('40', last)).refusal(finalize), {
        ...{ type: 'installments-mismatch', invoice: 'inv_a', currency: 'EUR' },
        ...{ payable: '100.00', together },
      });
    drafted(terms('40', '60')).do(finalize);
  });

  it('is refused with date-range and due-before-issue of the first installment that is out of order', () => {
    const last = { issuedOn: '2199-12-01', installmentTerms: percents(['40', after(0)], ['60', after(30)]) };
    assert.equal(new TrialBooks().issue('a', last).open('a').dueOn, '2199-12-31');
    const late = { issuedOn: '2199-12-01', installmentTerms: percents(['40', after(0)], ['60', after(31)]) };
    assert.deepEqual(new TrialBooks().draft('a', late).refusal(finalize), {
      type: 'date-range',
      path: 'issuedOn',
    });
    assert.deepEqual(
      drafted(percents(['40', on('2026-11-23')], ['60', on('2026-11-22')])).refusal(finalize),
      {
        ...{ type: 'due-before-issue', issuedOn: today, dueOn: '2026-11-23' },
      },
    );
  });
});
