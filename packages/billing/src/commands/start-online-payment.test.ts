import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPreferences } from '../records/preferences.js';
import { ada, eur, euros, grace, lineInput, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { accountOf } from '../views/account.js';
import { balanceOn } from '../views/account-figures.js';
import { activityOf } from '../views/activity.js';
import { client, receipt, TrialBooks } from './trial-books.test.js';

const start = (over: object = {}) =>
  ({
    type: 'start-online-payment',
    payment: 'pay_1',
    method: 'pmt_credit-card',
    startedOn: '2026-11-25',
    allocations: [{ invoice: 'inv_a', amount: '60' }],
    ...over,
  }) as const;
const part = (invoice: `inv_${string}`, amount: string) => ({ invoice, amount });

describe('start-online-payment', () => {
  it('reserves what it is for, before the provider is asked; no money has come (P-39)', () => {
    const books = new TrialBooks().owe('a', '100');
    const invoice = books.open('a');
    assert.deepEqual(books.do(start({ description: 'Over the link' })), {
      writes: [
        {
          ...{ kind: 'payment', id: 'pay_1', status: 'pending', number: null, client: ada },
          ...{ currency: 'EUR', amount: '60.00', startedOn: '2026-11-25', description: 'Over the link' },
          method: { id: 'pmt_credit-card', name: 'Credit card', type: 'credit-card' },
          parts: [{ invoice: 'inv_a', invoiceNumber: 'INV-0001', amount: '60.00' }],
        },
        { ...invoice, reserved: '60.00' },
      ],
    });
    const account = activityOf(accountOf({ currency: eur }, books.records()));
    const { owed, held } = balanceOn(account, dayOf('2026-11-30'));
    assert.deepEqual([owed, held], ['100.00', '0.00']);
  });

  it('takes no number, so that one that comes to nothing leaves no gap', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '60' }).receive('2', '5');
    assert.equal(books.received('2').number, 'PAY-0001');
  });

  it('is for several invoices at once, and on the account and at the location of the first (P-10)', () => {
    const location = { id: 'north', name: 'North' };
    const payer = { id: 'funder', name: 'Funder' };
    const books = new TrialBooks().issue('a', { location, payer }).owe('b', '50');
    books.do(start({ allocations: [part('inv_a', '100'), part('inv_b', '0.01')] }));
    const payment = books.get('payment', 'pay_1');
    assert.deepEqual([payment.amount, payment.location, payment.payer], ['100.01', location, payer]);
    assert.equal(books.open('b').reserved, '0.01');
  });

  it('keeps who pays where that is said (Q-17)', () => {
    const books = new TrialBooks().issue('a', { payer: { id: 'funder', name: 'Funder' } });
    books.do(start({ payer: grace }));
    assert.deepEqual(books.get('payment', 'pay_1').payer, grace);
  });

  it('lets two together reserve all that is due, and nothing beyond (P-07)', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '60' });
    const rest = start({ payment: 'pay_2', allocations: [part('inv_a', '40.01')] });
    assert.deepEqual(books.refusal(rest), {
      ...{ type: 'amount-reserved', invoice: 'inv_a', number: 'INV-0001', currency: 'EUR' },
      ...{ amountDue: '100.00', reserved: '60.00' },
    });
    books.start('2', { inv_a: '40' });
    assert.equal(books.open('a').reserved, '100.00');
  });

  it('leaves what it does not reserve to whoever pays otherwise', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '60' });
    assert.equal(books.refusal(receipt('2', '40.01', { inv_a: '40.01' })).type, 'amount-reserved');
    assert.equal(books.refusal(receipt('2', '100', { inv_a: '100' })).type, 'amount-reserved');
    assert.equal(books.refusal(receipt('2', '101', { inv_a: '100.01' })).type, 'exceeds-amount-due');
    books.receive('2', '40', { inv_a: '40' });
    assert.deepEqual([books.open('a').amountDue, books.open('a').reserved], ['60.00', '60.00']);
  });

  it('is the client’s own to begin where the account has that turned on, and staff’s always (S-07, P-37)', () => {
    const books = new TrialBooks().owe('a', '100').issue('b', { client: grace });
    assert.deepEqual(books.refusal(start(), client), { type: 'online-payment-off' });
    books.put({ ...defaultPreferences, onlinePayment: true });
    assert.ok(books.ask(start(), client).ok);
    assert.deepEqual(books.refusal(start({ allocations: [part('inv_b', '1')] }), client), {
      ...{ type: 'not-found', kind: 'invoice', id: 'inv_b' },
    });
  });
});

describe('what is reserved', () => {
  const reserved = () => new TrialBooks().owe('a', '100').start('1', { inv_a: '60' });
  const credit = (amount: string) =>
    ({
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
      reason: 'Late',
      lines: [{ line: 'lin_1', by: 'amount', amount }],
    }) as const;

  it('cannot be credited or written off, while the rest can (C-08)', () => {
    const lost = {
      type: 'write-off-invoice',
      writeOff: 'wof_1',
      invoice: 'inv_a',
      writtenOffOn: today,
      reason: 'Gone',
    } as const;
    const books = reserved();
    assert.equal(books.refusal(credit('40.01')).type, 'amount-reserved');
    assert.equal(books.refusal({ ...lost, amount: '40.01' }).type, 'amount-reserved');
    assert.ok(books.ask({ ...lost, amount: '40' }).ok);
    books.do(credit('40'));
    assert.equal(books.open('a').amountDue, '60.00');
  });

  it('cannot be credited where the account keeps credit either', () => {
    const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
    books.owe('a', '100').receive('2', '20', { inv_a: '20' }).start('1', { inv_a: '60' });
    assert.equal(books.refusal(credit('20.01')).type, 'amount-reserved');
    const above = { ...credit('100'), disposition: { credit: '20' } };
    assert.equal(books.refusal(above).type, 'amount-reserved');
    books.do(credit('20'));
    assert.equal(books.refusal(credit('0.01')).type, 'id-taken');
    assert.equal(books.refusal({ ...credit('0.01'), creditNote: 'crn_2' }).type, 'amount-reserved');
  });

  it('is no small balance, which nobody will pay', () => {
    const smallBalances = [{ currency: eur, amount: euros('60') }];
    const books = new TrialBooks({ ...defaultPreferences, smallBalances });
    books.owe('a', '100').start('1', { inv_a: '60' });
    const asked = receipt('2', '40');
    const allocations = [{ ...part('inv_a', '40'), writeOffRest: 'wof_1' as const }];
    assert.equal(books.refusal({ ...asked, allocations }).type, 'amount-reserved');
  });

  it('keeps the invoice from being voided, reverted or settled by what is unallocated', () => {
    const books = reserved().receive('2', '100');
    for (const type of ['void-invoice', 'revert-to-draft'] as const)
      assert.deepEqual(
        books.refusal(
          type === 'void-invoice' ? { type, invoice: 'inv_a', voidedOn: today } : { type, invoice: 'inv_a' },
        ),
        {
          ...{ type: 'invoice-has-pending-payments', invoice: 'inv_a', number: 'INV-0001' },
          ...{ currency: 'EUR', amount: '60.00' },
        },
      );
    const settle = {
      type: 'allocate-payments',
      payments: ['pay_2'],
      invoices: ['inv_a'],
      allocatedOn: today,
    } as const;
    books.do(settle);
    assert.deepEqual([books.open('a').amountDue, books.received('2').unallocated], ['60.00', '60.00']);
    assert.equal(books.refusal(settle).type, 'amount-reserved');
  });

  it('stays reserved when another payment is taken back', () => {
    const books = reserved().receive('2', '40', { inv_a: '40' });
    books.do({ type: 'remove-allocation', allocation: 'alc_2_1', removedOn: today });
    assert.deepEqual([books.open('a').amountDue, books.open('a').reserved], ['100.00', '60.00']);
  });
});

describe('start-online-payment is refused, in this order,', () => {
  it('with id-taken, then not-found and payment-method-archived of the method, then method-not-online', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5');
    books.do({ type: 'archive-payment-method', paymentMethod: 'pmt_cheque' });
    const types = (['pmt_none', 'pmt_cheque', 'pmt_cash'] as const).map(
      (method) => books.refusal(start({ payment: 'pay_2', method })).type,
    );
    assert.deepEqual(types, ['not-found', 'payment-method-archived', 'method-not-online']);
    assert.equal(books.refusal(start({ method: 'pmt_none' })).type, 'id-taken');
  });

  it('with what an invoice refuses, one after another, before the next', () => {
    const lines = [lineInput({ unitPrice: '10' })];
    const books = new TrialBooks().owe('a', '10').draft('draft').issue('other', { client: grace, lines });
    books.issue('dollars', { currency: 'USD', lines });
    const type = (...parts: readonly ReturnType<typeof part>[]) =>
      books.refusal(start({ allocations: parts })).type;
    const first = part('inv_a', '1');
    assert.deepEqual(
      [
        type(part('inv_none', '1')),
        type(part('inv_draft', '0')),
        type(first, first),
        type(first, part('inv_other', '0')),
        type(first, part('inv_dollars', '0')),
        type(part('inv_a', '0')),
        type(part('inv_a', '0.001')),
        type(part('inv_a', '10.01'), part('inv_none', '1')),
      ],
      [
        ...['not-found', 'invoice-not-open', 'invoice-listed-twice', 'other-client', 'currency-mismatch'],
        ...['money-sign', 'money-scale', 'exceeds-amount-due'],
      ],
    );
  });

  it('with money-range where the parts come to more than an amount can be', () => {
    const most = [lineInput({ unitPrice: '999999999999', quantity: '10' })];
    const books = new TrialBooks().issue('a', { lines: most }).issue('b', { lines: most });
    const allocations = [part('inv_a', '9999999999990'), part('inv_b', '10')];
    const refusal = books.refusal(start({ allocations }));
    assert.deepEqual(refusal, { type: 'money-range', path: 'allocations' });
  });
});
