import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import { add, amountOf } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { eur, lineInput, today } from '../testing/fixtures.js';
import { previewDueOn, previewFinalPayment } from './finalize-preview.js';

describe('the due date while a draft is filled in', () => {
  for (const [issuedOn, dueOn, expected] of [
    ['2026-11-24', '', '2026-12-08'],
    ['2026-11-24', '2026-11-30', '2026-11-30'],
    ['2026-11-24', '2026-11-23', 'due-before-issue'],
    ['', '', 'date-syntax issuedOn'],
    ['2026-11-24', '2026-02-30', 'date-invalid dueOn'],
    ['2199-12-31', '', 'date-range issuedOn'],
  ] as const)
    it(`issued ${issuedOn || 'on no day'}, due ${dueOn || 'by the terms'}: ${expected}`, () => {
      const due = previewDueOn(issuedOn, dueOn, 14);
      const path = !due.ok && 'path' in due.reason ? ` ${due.reason.path}` : '';
      assert.equal(due.ok ? due.value : `${due.reason.type}${path}`, expected);
    });
});

describe('the due date of a draft in installments', () => {
  it('is the day of the last one, unless a person typed another', () => {
    const part = (days: number) => ({ percent: decimalOf('50'), due: { type: 'days', days } }) as const;
    const terms = { type: 'percent', parts: [part(30), part(60)] } as const;
    assert.deepEqual(previewDueOn('2026-11-24', '', 14, terms), { ok: true, value: '2027-01-23' });
  });
});

describe('the payment that comes with an invoice while it is typed', () => {
  const preview = (total: string, text: string) =>
    previewFinalPayment('inv_a', eur, amountOf(total, eur), text);

  it('leaves what is more than the total unallocated (P-06)', () => {
    assert.deepEqual(preview('148.50', '200'), {
      ...{ received: '200.00', applied: '148.50', unallocated: '51.50', refusal: null },
    });
  });

  it('applies all of what is less', () => {
    const { applied, unallocated } = preview('148.50', '100');
    assert.deepEqual([applied, unallocated], ['100.00', '0.00']);
  });

  for (const [total, text, type] of [
    ['10', '1,5', 'money-syntax'],
    ['10', '', 'money-syntax'],
    ['10', '0', 'money-sign'],
    ['10', '1.005', 'money-scale'],
    ['0', '10', 'nothing-due'],
  ] as const)
    it(`says ${type} for “${text}” on a total of ${total}`, () => {
      assert.equal(preview(total, text).refusal?.type, type);
    });

  it('says what finalize-invoice then does, whatever is typed', () => {
    const text = fc.oneof(
      fc.integer({ min: 0, max: 30_000 }).map((cents) => (cents / 100).toFixed(2)),
      fc.constantFrom('', '1,5', '-1', '1.005', '007'),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), text, (cents, amount) => {
        const price = (cents / 100).toFixed(2);
        const books = new TrialBooks();
        books.draft('a', { lines: [lineInput({ quantity: '1', unitPrice: price })] });
        const told = preview(price, amount);
        const payment = { payment: 'pay_1', amount, method: 'pmt_cash', receivedOn: today } as const;
        const decided = books.ask({ type: 'finalize-invoice', invoice: 'inv_a', version: 1, payment });
        assert.equal(decided.ok, told.refusal === null);
        assert.equal(add(told.applied, told.unallocated), told.received);
        if (!decided.ok) return;
        const paid = decided.value.writes.find((record) => record.kind === 'payment');
        assert.ok(paid?.status === 'received');
        assert.deepEqual([paid.amount, paid.unallocated], [told.received, told.unallocated]);
      }),
      { numRuns: 200 },
    );
  });
});
