import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { defaultPolicy, type Policy } from '../policy.js';
import { defaultPreferences } from '../records/preferences.js';
import { proposedSettlements, type Source } from '../records/settlements.js';
import {
  ada,
  draftInvoice,
  eur,
  euros,
  grace,
  line,
  lineInput,
  openInvoice,
  receivedPayment,
  today,
} from '../testing/fixtures.js';
import { receipt, refund, TrialBooks } from './trial-books.test.js';

const allocate = (payments: string, invoices: string) =>
  ({
    id: 'cmd_all',
    type: 'allocate-payments',
    payments: payments.split(' ').map((id) => `pay_${id}` as const),
    invoices: invoices.split(' ').map((id) => `inv_${id}` as const),
    allocatedOn: '2026-11-26',
  }) as const;

/** Ada's money, by the day it came in. */
const receivedOn = (books: TrialBooks, id: string, amount: string, day: string) =>
  books.do({ ...receipt(id, amount), receivedOn: day });

const madeBy = (books: TrialBooks) =>
  books
    .records()
    .flatMap((one) =>
      one.kind === 'allocation' && one.id.startsWith('alc_all')
        ? [[one.number, one.invoiceNumber, one.amount]]
        : [],
    );

describe('allocate-payments', () => {
  it('settles what fell due first with what came in first, whatever the order they are named in (P-12)', () => {
    const books = new TrialBooks();
    books.issue('late', { dueOn: '2026-12-20', lines: [lineInput({ unitPrice: '50' })] });
    books.issue('early', { dueOn: '2026-12-01', lines: [lineInput({ unitPrice: '50' })] });
    receivedOn(books, '1', '40', '2026-11-24');
    receivedOn(books, '2', '30', '2026-11-20');
    books.do(allocate('1 2', 'late early'));
    assert.deepEqual(madeBy(books), [
      ['PAY-0002-1', 'INV-0002', '30.00'],
      ['PAY-0001-1', 'INV-0002', '20.00'],
      ['PAY-0001-2', 'INV-0001', '20.00'],
    ]);
    assert.deepEqual([books.paid('early').paidOn, books.open('late').amountDue], ['2026-11-26', '30.00']);
    assert.deepEqual([books.received('1').unallocated, books.received('2').unallocated], ['0.00', '0.00']);
  });

  it('leaves what is too much unallocated, and writes nothing that it does not reach', () => {
    const books = new TrialBooks().owe('a', '50').receive('1', '50').receive('2', '30');
    const { writes } = books.do(allocate('1 2', 'a'));
    const ids = ['pay_1', 'inv_a', 'alc_all_1'];
    assert.deepEqual(
      writes.map(({ id }) => id),
      ids,
    );
    assert.equal(books.received('2').unallocated, '30.00');
    books.owe('b', '20').owe('c', '20');
    const more = books.do({ ...allocate('2', 'b c'), id: 'cmd_more' });
    assert.deepEqual(
      more.writes.map(({ id }) => id),
      ['pay_2', 'inv_b', 'inv_c', 'alc_more_1', 'alc_more_2'],
    );
  });

  it('touches no money that is refunded or set aside to go back (P-28)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '50');
    books.do(refund('20'));
    books.do(refund('20', { refund: 'rfd_2', requested: true }));
    books.do(allocate('1', 'a'));
    assert.equal(books.open('a').amountDue, '90.00');
  });
});

/** Ada's paid invoice over 100.00, of which 60.00 are left as credit since the 25th. */
function credited(): TrialBooks {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
  books.owe('paid', '100').receive('paid', '100', { inv_paid: '100' });
  books.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_paid', issuedOn: '2026-11-25' },
    ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '60' }] },
    disposition: { credit: '60' },
  });
  return books;
}

const withCredit = (payments: string, invoices: string, creditNotes = ['crn_1' as const]) => ({
  ...allocate(payments, invoices),
  ...(payments === '' && { payments: [] }),
  creditNotes,
});

describe('allocate-payments with credit on the account', () => {
  it('uses what is oldest first, money or credit, and on one day money (P-12)', () => {
    const books = credited().owe('a', '100').owe('b', '50');
    receivedOn(books, '1', '20', '2026-11-26');
    receivedOn(books, '2', '30', '2026-11-25');
    const { writes } = books.do(withCredit('1 2', 'b a'));
    assert.deepEqual(
      writes.flatMap((one) =>
        one.kind === 'allocation' || one.kind === 'credit-allocation'
          ? [[one.id, one.number, one.invoiceNumber, one.amount]]
          : [],
      ),
      [
        ['alc_all_1', 'PAY-0003-1', 'INV-0002', '30.00'],
        ['cal_all_2', 'CN-0001-1', 'INV-0002', '60.00'],
        ['alc_all_3', 'PAY-0002-1', 'INV-0002', '10.00'],
        ['alc_all_4', 'PAY-0002-2', 'INV-0003', '10.00'],
      ],
    );
    assert.deepEqual([books.paid('a').paidOn, books.open('b').amountDue], ['2026-11-26', '40.00']);
  });

  it('needs no money, and writes no credit note that it does not reach', () => {
    const books = credited().owe('a', '20');
    assert.deepEqual(
      books.do(withCredit('', 'a')).writes.map(({ id }) => id),
      ['crn_1', 'inv_a', 'cal_all_1'],
    );
    books.owe('b', '5').receive('1', '5');
    receivedOn(books, '0', '5', '2026-11-20');
    const more = books.do({ ...withCredit('0', 'b'), id: 'cmd_more' });
    assert.equal(
      more.writes.some(({ id }) => id === 'crn_1'),
      false,
    );
  });

  it('counts both towards what somebody may move', () => {
    const books = credited().owe('a', '100');
    receivedOn(books, '1', '20', '2026-11-26');
    const upTo = [{ currency: eur, amount: euros('79.99') }];
    const commands = { ...defaultPolicy.commands, 'allocate-payments': { clerk: { upTo } } };
    const policy: Policy = { ...defaultPolicy, commands };
    const clerk = { id: 'clerk', role: 'clerk' };
    assert.equal(books.refusal(withCredit('1', 'a'), clerk, policy).type, 'above-amount-limit');
  });

  it('takes the oldest of several of one day in the order of their numbers, money before credit', () => {
    const sources: readonly Source[] = [
      ...[2, 1].map((serial) => receivedPayment({ id: `pay_${serial}`, serial })),
      ...[2, 1].map((serial) => ({
        ...credited().get('credit-note', 'crn_1'),
        id: `crn_${serial}`,
        serial,
        issuedOn: today,
      })),
    ] as readonly Source[];
    const owing = [openInvoice(draftInvoice({ lines: [line({ unitPrice: decimalOf('1000') })] }))];
    for (const list of [sources, sources.toReversed()])
      assert.deepEqual(
        proposedSettlements(list, owing).map(({ source }) => source),
        ['pay_1', 'pay_2', 'crn_1', 'crn_2'],
      );
  });

  it('is refused, in this order, for what is wrong with a credit note', () => {
    const books = credited().owe('a', '10').owe('b', '100');
    assert.deepEqual(books.refusal(withCredit('', 'a', [])), { type: 'input-required', path: 'payments' });
    const twice = { type: 'credit-note-listed-twice', creditNote: 'crn_1' };
    assert.deepEqual(books.refusal(withCredit('', 'a a', ['crn_1', 'crn_1'])), twice);
    assert.equal(books.refusal(withCredit('', 'a a', ['crn_2' as 'crn_1'])).type, 'not-found');
    books.do(withCredit('', 'b'));
    assert.equal(books.refusal(withCredit('', 'a a')).type, 'nothing-remaining');
    assert.equal(credited().issue('g', { client: grace }).refusal(withCredit('', 'g')).type, 'other-client');
  });
});

describe('allocate-payments is refused, in this order,', () => {
  it('with payment-listed-twice, also where there is none, but after the ones before it', () => {
    const books = new TrialBooks().receive('1', '5');
    const twice = { type: 'payment-listed-twice', payment: 'pay_1' };
    assert.deepEqual(books.refusal(allocate('1 1', 'a')), twice);
    assert.equal(books.refusal(allocate('2 2', 'a')).type, 'not-found');
  });

  it('with not-found for a payment that does not exist, also where the invoices are wrong', () => {
    const missing = { type: 'not-found', kind: 'payment', id: 'pay_1' };
    assert.deepEqual(new TrialBooks().refusal(allocate('1', 'a a')), missing);
  });

  it('with payment-void, and with nothing-unallocated when all is used (M8)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5').receive('2', '5', { inv_a: '5' });
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' });
    assert.equal(books.refusal(allocate('1', 'none')).type, 'payment-void');
    assert.equal(books.refusal(allocate('2', 'none')).type, 'nothing-unallocated');
  });

  it('with invoice-listed-twice', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5');
    assert.deepEqual(books.refusal(allocate('1', 'a a')), { type: 'invoice-listed-twice', invoice: 'inv_a' });
  });

  it('with not-found for an invoice that does not exist', () => {
    const missing = { type: 'not-found', kind: 'invoice', id: 'inv_a' };
    assert.deepEqual(new TrialBooks().receive('1', '5').refusal(allocate('1', 'a')), missing);
  });

  it('with invoice-not-open, also for the last one, which the money would never reach (P-01)', () => {
    const books = new TrialBooks().owe('a', '100').draft('b').receive('1', '5');
    assert.equal(books.refusal(allocate('1', 'a b')).type, 'invoice-not-open');
  });

  it('with other-client, then currency-mismatch, whichever payment or invoice it is (P-15)', () => {
    const lines = [lineInput({ unitPrice: '1' })];
    const books = new TrialBooks().owe('a', '1').receive('1', '5');
    books.issue('b', { client: grace, currency: 'USD', lines });
    books.issue('c', { client: ada, currency: 'USD', lines });
    books.do({ ...receipt('2', '5'), client: grace, currency: 'USD' });
    books.do({ ...receipt('3', '5'), currency: 'USD' });
    const types = (
      [
        ['1', 'a b'],
        ['1 2', 'a'],
        ['1', 'a c'],
        ['1 3', 'a'],
      ] as const
    ).map(([payments, invoices]) => books.refusal(allocate(payments, invoices)).type);
    assert.deepEqual(types, ['other-client', 'other-client', 'currency-mismatch', 'currency-mismatch']);
  });
});
