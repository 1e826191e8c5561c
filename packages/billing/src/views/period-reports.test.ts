import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dispute, TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { add, sum, type Amount } from '../money/amount.js';
import type { BillingRecord } from '../records/record.js';
import { ada, eur, lineInput } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { accountOf } from './account.js';
import { paymentsByMethod } from './payments-by-method.js';
import { adasAccount, dayInPlay, someBooks } from './random-account.test.js';
import { salesByPractitioner } from './sales-by-practitioner.js';
import { taxSummary } from './tax-summary.js';
import { unallocatedMoney } from './unallocated-money.js';

const november = { from: dayOf('2026-11-01'), to: dayOf('2026-11-30') };
const december = { from: dayOf('2026-12-01'), to: dayOf('2026-12-31') };
const always = { from: dayOf('1900-01-01'), to: dayOf('2199-12-31') };
const account = (books: TrialBooks) => accountOf({ currency: eur }, books.records());

const credit = (amount: string, issuedOn: string): Trial => ({
  ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn, reason: 'Goodwill' },
  lines: [{ line: 'lin_1', by: 'amount', amount }],
});

const pay = (
  id: string,
  amount: string,
  receivedOn: string,
  method: `pmt_${string}` = 'pmt_cash',
): Trial => ({
  ...{ type: 'record-payment', payment: `pay_${id}`, client: ada, currency: 'EUR', amount, method },
  ...{ receivedOn, allocations: [] },
});

describe('the tax of a period', () => {
  /** In November 100.00 at 10 percent and 50.00 at 5 percent, of which 20.00 of the first is credited in December. */
  const taxed = () => {
    const lines = [
      lineInput({ taxRates: ['tax_10'] }),
      lineInput({ id: 'lin_2', unitPrice: '50', taxRates: ['tax_5'] }),
    ];
    const books = new TrialBooks().tax('10').tax('5').issue('a', { lines });
    books.do(credit('20', '2026-12-02'));
    return books;
  };
  const rows = (books: TrialBooks, period = november) => {
    const { rows: all, tax } = taxSummary(account(books), period);
    return [...all.map(({ rate, base, tax: its }) => [rate.percent, base, its]), tax];
  };

  it('is told rate by rate, on the day of issue; credit notes lower it in theirs', () => {
    assert.deepEqual(rows(taxed()), [['5', '50.00', '2.50'], ['10', '100.00', '10.00'], '12.50']);
    assert.deepEqual(rows(taxed(), december), [['10', '-20.00', '-2.00'], '-2.00']);
    const [first, second] = taxSummary(account(taxed()), always).rows;
    assert.deepEqual(first?.credited, { base: '0.00', tax: '0.00' });
    assert.deepEqual(second, {
      rate: { ...second?.rate, percent: '10' },
      ...{ base: '80.00', tax: '8.00' },
      invoiced: { base: '100.00', tax: '10.00' },
      credited: { base: '20.00', tax: '2.00' },
    });
  });

  it('stands by category, and by percentage within it', () => {
    const books = new TrialBooks();
    for (const [percent, category] of [
      ['7', 'S'],
      ['5', 'Z2'],
      ['19', 'S'],
      ['6', 'AA'],
    ] as const)
      books.do({
        type: 'save-tax-rate',
        taxRate: `tax_${percent}`,
        name: `Tax ${percent}`,
        percent,
        category,
      });
    const lines = ['7', '5', '19', '6'].map((percent, index) =>
      lineInput({ id: `lin_${index + 1}`, taxRates: [`tax_${percent}`] }),
    );
    books.issue('a', { lines });
    assert.deepEqual(
      taxSummary(account(books), november).rows.map(({ rate }) => [rate.category, rate.percent]),
      [
        ['AA', '6'],
        ['S', '7'],
        ['S', '19'],
        ['Z2', '5'],
      ],
    );
  });

  it('leaves void out: what is voided is taken off in the period it is voided in (S-32)', () => {
    const books = taxed();
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-12-03' });
    assert.deepEqual(rows(books, december), [['10', '0.00', '0.00'], '0.00']);
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: '2027-01-05' });
    assert.deepEqual(rows(books).at(-1), '12.50');
    const january = { from: dayOf('2027-01-01'), to: dayOf('2027-01-31') };
    assert.deepEqual(rows(books, january), [['5', '-50.00', '-2.50'], ['10', '-100.00', '-10.00'], '-12.50']);
  });

  it('takes what was voided before it was issued off on the day of issue', () => {
    const books = new TrialBooks().tax('10').issue('a', { lines: [lineInput({ taxRates: ['tax_10'] })] });
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-10-01' });
    assert.deepEqual(rows(books), [['10', '0.00', '0.00'], '0.00']);
    assert.deepEqual(rows(books, { from: dayOf('2026-10-01'), to: dayOf('2026-10-31') }), ['0.00']);
  });

  it('tells a tax that is stated twice as two', () => {
    const books = new TrialBooks().tax('9');
    books.do({ type: 'save-tax-rate', taxRate: 'tax_state', name: 'State', percent: '9' });
    books.issue('a', { lines: [lineInput({ taxRates: ['tax_9', 'tax_state'] })] });
    assert.deepEqual(rows(books), [['9', '100.00', '9.00'], ['9', '100.00', '9.00'], '18.00']);
  });
});

describe('the money of a period', () => {
  it('is told by method: what came in, and what went back by it', () => {
    const books = new TrialBooks();
    books.do(pay('1', '100', '2026-11-02'));
    books.do(pay('2', '50', '2026-11-30', 'pmt_eftpos'));
    books.do(pay('3', '25', '2026-11-30'));
    const refund = { type: 'refund-payment', payment: 'pay_1', refundedOn: '2026-11-30' } as const;
    books.do({ ...refund, refund: 'rfd_1', amount: '10' });
    books.do({ ...refund, refund: 'rfd_2', amount: '20', method: 'pmt_eftpos' });
    books.do({ ...refund, refund: 'rfd_3', amount: '5', requested: true });
    books.do({ type: 'return-refund', refund: 'rfd_2', returnedOn: '2026-12-01' });
    books.do({ type: 'void-payment', payment: 'pay_3', voidedOn: '2026-12-05' });
    const told = (period: typeof november) => {
      const { methods, net } = paymentsByMethod(account(books), period);
      return [
        ...methods.map((one) => [one.method.name, one.payments, one.received, one.refunded, one.net]),
        net,
      ];
    };
    assert.deepEqual(told(november), [
      ['Cash', 2, '125.00', '10.00', '115.00'],
      ['EFTPOS', 1, '50.00', '20.00', '30.00'],
      '145.00',
    ]);
    assert.deepEqual(told(december), [
      ['Cash', -1, '-25.00', '0.00', '-25.00'],
      ['EFTPOS', 0, '0.00', '-20.00', '20.00'],
      '-5.00',
    ]);
  });

  it('is told by the name of the method, whichever came first', () => {
    const books = new TrialBooks();
    for (const [place, method] of (['pmt_eftpos', 'pmt_cheque', 'pmt_cash'] as const).entries())
      books.do(pay(String(place), '10', '2026-11-02', method));
    const told = (records: readonly BillingRecord[]) =>
      paymentsByMethod(accountOf({ currency: eur }, records), november).methods.map(
        ({ method }) => method.name,
      );
    assert.deepEqual(told(books.records()), ['Cash', 'Cheque', 'EFTPOS']);
    assert.deepEqual(told(books.records().toReversed()), ['Cash', 'Cheque', 'EFTPOS']);
  });

  it('that was lost to disputes is told on the day it was lost, and on the day it came back', () => {
    const books = new TrialBooks();
    books.do(pay('1', '100', '2026-11-02'));
    const asked = { type: 'open-dispute', payment: 'pay_1', openedOn: '2026-11-20' } as const;
    for (const [id, amount, lostOn] of [
      ['won', '1', null],
      ['open', '2', null],
      ['lost', '30', '2026-11-30'],
      ['reversed', '40', '2026-11-28'],
    ] as const) {
      books.do({ ...asked, dispute: `dsp_${id}`, amount });
      if (lostOn) books.do({ type: 'lose-dispute', dispute: `dsp_${id}`, lostOn });
    }
    books.do({ type: 'win-dispute', dispute: 'dsp_won', wonOn: '2026-11-30' });
    books.do({ type: 'reverse-dispute', dispute: 'dsp_reversed', reversedOn: '2026-12-03' });
    const told = (period: typeof november) =>
      paymentsByMethod(account(books), period).methods.map((one) => [
        ...[one.method.name, one.payments, one.received, one.refunded, one.lost, one.net],
      ]);
    assert.deepEqual(told(november), [['Cash', 1, '100.00', '0.00', '70.00', '30.00']]);
    assert.deepEqual(told(december), [['Cash', 0, '0.00', '0.00', '-40.00', '40.00']]);
    const { unallocated, disputed } = unallocatedMoney(account(books));
    assert.deepEqual([unallocated, disputed], ['70.00', '2.00']);
  });

  it('that is disputed counts as unallocated as far as it is', () => {
    const books = new TrialBooks().owe('a', '40').receive('1', '50', { inv_a: '40' });
    books.do(dispute('30'));
    const { unallocated, disputed } = unallocatedMoney(account(books));
    assert.deepEqual([unallocated, disputed], ['10.00', '10.00']);
  });

  it('that nobody has claimed is listed, the oldest first', () => {
    const books = new TrialBooks().owe('a', '40');
    books.do(pay('1', '30', '2026-11-20'));
    books.do(pay('2', '50', '2026-11-10'));
    books.do(pay('3', '40', '2026-11-05'));
    books.do(pay('4', '60', '2026-11-01'));
    books.do({
      ...{ type: 'allocate-payment', payment: 'pay_3', allocatedOn: '2026-11-24' },
      allocations: [{ invoice: 'inv_a', amount: '40' }],
    });
    books.do({ type: 'void-payment', payment: 'pay_4', voidedOn: '2026-11-24' });
    const { payments, unallocated } = unallocatedMoney(account(books));
    assert.deepEqual(
      payments.map(({ id }) => id),
      ['pay_2', 'pay_1'],
    );
    assert.equal(unallocated, '80.00');
  });

  it('is told by what it was given for, what was said first, and is held like any other (P-08)', () => {
    const books = new TrialBooks().owe('a', '40');
    const given = (id: string, amount: string, type: 'deposit' | 'package', description?: string) =>
      books.do({
        ...pay(id, amount, '2026-11-20'),
        purpose: { type, ...(description && { description }) },
      } as Trial);
    given('1', '300', 'package', '10 sessions');
    books.do(pay('2', '5', '2026-11-20'));
    given('3', '20', 'deposit');
    given('4', '15', 'deposit');
    books.do({
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-24' },
      allocations: [{ invoice: 'inv_a', amount: '30' }],
    });
    assert.deepEqual(books.received('1').purpose, { type: 'package', description: '10 sessions' });
    const { heldFor, unallocated } = unallocatedMoney(account(books));
    assert.deepEqual(
      heldFor.map(({ purpose, unallocated: left }) => [purpose, left]),
      [
        ['deposit', '35.00'],
        ['package', '270.00'],
        [null, '5.00'],
      ],
    );
    assert.equal(unallocated, '310.00');
  });
});

describe('the reports of any periods', () => {
  it('add up to those of the whole time, which are what is not void now', () =>
    fc.assert(
      fc.property(someBooks, dayInPlay, (books, middle) => {
        const all = adasAccount(books);
        const parts = [
          { from: always.from, to: dayOf(middle) },
          {
            from: dayOf(`${middle.slice(0, 8)}${String(Number(middle.slice(8)) + 1).padStart(2, '0')}`),
            to: always.to,
          },
        ];
        const both = (one: (period: typeof november) => Amount) => add(one(parts[0]!), one(parts[1]!));
        const money = (period: typeof november) => paymentsByMethod(all, period).net;
        assert.equal(both(money), money(always));
        const sold = (period: typeof november) =>
          sum(
            salesByPractitioner(all, period).map(({ net }) => net),
            eur,
          );
        assert.equal(both(sold), sold(always));
        const live = all.invoices.filter(({ status }) => status !== 'void');
        const notes = all.creditNotes.filter(({ status }) => status === 'issued');
        const expected = add(
          sum(
            live.map(({ figures }) => figures.net),
            eur,
          ),
          sum(
            notes.map(({ subtotal }) => `-${subtotal}` as Amount),
            eur,
          ),
        );
        assert.equal(sold(always), expected);
        const kept = all.payments.filter(({ status }) => status === 'received');
        const gone = all.refunds.filter(({ status }) => status === 'completed');
        const lost = all.disputes.filter(({ status }) => status === 'lost');
        const left = add(
          sum(
            kept.map(({ amount }) => amount),
            eur,
          ),
          sum(
            [...gone, ...lost].map(({ amount }) => `-${amount}` as Amount),
            eur,
          ),
        );
        assert.equal(money(always), left);
      }),
      { numRuns: 200, seed: 20_261_124 },
    ));
});
