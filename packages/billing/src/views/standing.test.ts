import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispute, TrialBooks } from '../commands/trial-books.test.js';
import { euros, receivedPayment, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { disputedInvoices } from './disputed-invoices.js';
import { invoiceStandings, paymentStanding } from './standing.js';

const credit = (amount: string) =>
  ({
    type: 'issue-credit-note',
    creditNote: 'crn_1',
    invoice: 'inv_a',
    issuedOn: today,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount }],
  }) as const;

/** Due on 8 December. */
const owed = () => new TrialBooks().owe('a', '100');
const standings = (books: TrialBooks, day = '2026-12-08') =>
  invoiceStandings(books.get('invoice', 'inv_a'), dayOf(day));

describe('the standing of an invoice', () => {
  it('open, on the day it falls due: none', () => assert.deepEqual(standings(owed()), []));

  it('open, the day after: overdue (Q-18)', () => {
    assert.deepEqual(standings(owed(), '2026-12-09'), ['overdue']);
  });

  it('open with part of it paid: part paid; overdue comes in front (Q-18)', () => {
    const books = owed().receive('1', '0.01', { inv_a: '0.01' });
    assert.deepEqual(standings(books), ['part-paid']);
    assert.deepEqual(standings(books, '2026-12-09'), ['overdue', 'part-paid']);
  });

  it('open with part of it credited: part paid', () => {
    const books = owed();
    books.do(credit('40'));
    assert.deepEqual(standings(books), ['part-paid']);
  });

  it('paid by credit notes alone: credited (Q-08)', () => {
    const books = owed();
    books.do(credit('100'));
    assert.deepEqual(standings(books, '2199-12-31'), ['credited']);
  });

  it('paid by money, or by money and credit: none', () => {
    const books = owed().receive('1', '60', { inv_a: '60' });
    books.do(credit('40'));
    assert.deepEqual(standings(books, '2199-12-31'), []);
    assert.deepEqual(standings(owed().receive('1', '100', { inv_a: '100' })), []);
  });

  it('settled by a write-off, with money, credit or nothing else: written off, and not credited', () => {
    const giveUp = { type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a' } as const;
    const rest = { ...giveUp, writtenOffOn: today, reason: 'Gone' } as const;
    const [credited, part, paid] = [owed(), owed(), owed().receive('1', '40', { inv_a: '40' })];
    credited.do(credit('40'));
    for (const books of [credited, paid]) books.do({ ...rest, amount: '60' });
    part.do({ ...rest, amount: '60' });
    assert.deepEqual(
      [credited, paid, part].map((books) => standings(books)),
      [['written-off'], ['written-off'], ['part-paid']],
    );
  });

  it('settled with money that is disputed: disputed, paid or not, until that is decided (machine.md, disputed)', () => {
    const books = new TrialBooks()
      .owe('a', '100')
      .owe('b', '100')
      .receive('1', '120', { inv_a: '90', inv_b: '5' });
    const shown = () => {
      const all = books.records();
      const disputed = disputedInvoices(
        all.filter((record) => record.kind === 'dispute'),
        all.filter((record) => record.kind === 'allocation'),
      );
      return (['a', 'b'] as const).map((id) =>
        invoiceStandings(books.get('invoice', `inv_${id}`), dayOf('2026-12-09'), disputed),
      );
    };
    books.do({ type: 'remove-allocation', allocation: 'alc_1_2', removedOn: today });
    books.do(dispute('10'));
    assert.deepEqual(shown(), [['overdue', 'disputed', 'part-paid'], ['overdue']]);
    books.receive('2', '10', { inv_a: '10' });
    assert.deepEqual(shown(), [['disputed'], ['overdue']]);
    books.do({ type: 'win-dispute', dispute: 'dsp_1', wonOn: today });
    assert.deepEqual(shown(), [[], ['overdue']]);
  });

  it('paid because it totals zero: none', () => {
    assert.deepEqual(standings(new TrialBooks().owe('a', '0')), []);
  });

  it('draft or void: none, on any day', () => {
    const books = owed();
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    assert.deepEqual(standings(books, '2199-12-31'), []);
    assert.deepEqual(standings(new TrialBooks().draft('a'), '2199-12-31'), []);
  });
});

describe('the standing of a payment of 200.00 (billing.md 4.3)', () => {
  for (const [unallocated, refunded, pending, lifecycle, use] of [
    ['200', '0', '0', 'paid', 'unallocated'],
    ['199.99', '0', '0', 'paid', 'partially-allocated'],
    ['0', '0', '0', 'paid', 'allocated'],
    ['150', '50', '0', 'partial-refund', 'partially-allocated'],
    ['0', '50', '0', 'partial-refund', 'allocated'],
    ['0', '200', '0', 'refunded', 'allocated'],
    ['150', '0', '50', 'paid', 'partially-allocated'],
    ['0', '0', '200', 'paid', 'allocated'],
    ['0', '150', '50', 'partial-refund', 'allocated'],
  ] as const)
    it(`with ${unallocated} unallocated, ${refunded} refunded and ${pending} to be: ${lifecycle}, ${use} (P-22, P-23, Q-13)`, () => {
      const money = { unallocated: euros(unallocated), refunded: euros(refunded) };
      const payment = receivedPayment({ ...money, refundPending: euros(pending) });
      assert.deepEqual(paymentStanding(payment), {
        lifecycle,
        use,
        isRefundPending: pending !== '0',
        dispute: null,
      });
    });

  it('of which some is disputed or was lost: told beside (machine.md, openDispute)', () => {
    const books = new TrialBooks().receive('1', '200');
    const told = () => paymentStanding(books.received('1')).dispute;
    books.do(dispute('50'));
    assert.equal(told(), 'open');
    books.do({ type: 'lose-dispute', dispute: 'dsp_1', lostOn: today });
    assert.equal(told(), 'lost');
    books.do(dispute('50', 'dsp_2'));
    assert.equal(told(), 'open');
    books.do({ type: 'win-dispute', dispute: 'dsp_2', wonOn: today });
    books.do({ type: 'reverse-dispute', dispute: 'dsp_1', reversedOn: today });
    assert.equal(told(), null);
  });

  it('void: used for nothing (P-22, P-23)', () => {
    const books = new TrialBooks().receive('1', '200');
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: today });
    assert.deepEqual(paymentStanding(books.get('payment', 'pay_1')), {
      lifecycle: 'void',
      use: null,
      isRefundPending: false,
      dispute: null,
    });
  });
});
