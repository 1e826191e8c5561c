import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Asked } from '../input/asked.js';
import { appliedOf, remainingOf } from '../records/credit-note.js';
import { amountDueOf } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, grace, today } from '../testing/fixtures.js';
import type { RefundCredit } from './refund-credit.js';
import { TrialBooks, type Trial } from './trial-books.test.js';

/** Ada's paid invoice over 100.00 with a credit of 60.00, and two open ones over 50.00 and 30.00. */
function credited(): TrialBooks {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
  books.owe('a', '100').receive('1', '100', { inv_a: '100' });
  books.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: today },
    ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '60' }] },
    disposition: { credit: '60' },
  });
  return books.owe('b', '50').owe('c', '30');
}

const apply = (...parts: readonly (readonly [invoice: `inv_${string}`, amount: string])[]) =>
  ({
    type: 'apply-credit',
    id: 'cmd_apply',
    creditNote: 'crn_1',
    allocatedOn: '2026-11-26',
    allocations: parts.map(([invoice, amount]) => ({ invoice, amount })),
  }) as const;
const takeBack = {
  type: 'remove-credit-allocation',
  creditAllocation: 'cal_apply_1',
  removedOn: '2026-11-27',
} as const;
const refund = (amount: string, over: Partial<Asked<RefundCredit>> = {}) =>
  ({
    type: 'refund-credit',
    refund: 'rfd_1',
    creditNote: 'crn_1',
    amount,
    refundedOn: '2026-11-27',
    method: 'pmt_cash',
    ...over,
  }) as const;
const withdraw = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-28' } as const;

/** What is remaining, applied and refunded of the credit. */
function standing(books: TrialBooks) {
  const note = books.get('credit-note', 'crn_1');
  assert.ok(note.status === 'issued');
  return [remainingOf(note), appliedOf(note), note.accountCredit?.refunded];
}
const due = (books: TrialBooks, id: string) => amountDueOf(books.get('invoice', `inv_${id}`));

describe('account credit', () => {
  it('settles open invoices of the client, numbered after its credit note', () => {
    const books = credited();
    books.do(apply(['inv_b', '50'], ['inv_c', '5']));
    assert.deepEqual(standing(books), ['5.00', '55.00', '0.00']);
    assert.equal(books.paid('b').paidOn, '2026-11-26');
    assert.equal(due(books, 'c'), '25.00');
    assert.deepEqual(books.get('credit-allocation', 'cal_apply_1'), {
      ...{ kind: 'credit-allocation', id: 'cal_apply_1', status: 'active', number: 'CN-0001-1' },
      ...{ creditNote: 'crn_1', creditNoteNumber: 'CN-0001', invoice: 'inv_b', invoiceNumber: 'INV-0002' },
      ...{ client: ada, currency: 'EUR', amount: '50.00', allocatedOn: '2026-11-26' },
    });
    books.do({ ...apply(['inv_c', '5']), id: 'cmd_more' });
    assert.equal(books.get('credit-allocation', 'cal_more_1').number, 'CN-0001-3');
  });

  it('settles its own invoice, too, once that owes something again', () => {
    const books = credited();
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    books.do(apply(['inv_a', '60']));
    assert.equal(due(books, 'a'), '40.00');
  });

  it('that is taken back remains again, and the invoice owes it', () => {
    const books = credited();
    books.do(apply(['inv_b', '50']));
    books.do({ ...takeBack, reason: 'Mistake' });
    assert.deepEqual([...standing(books), due(books, 'b')], ['60.00', '0.00', '0.00', '50.00']);
    const { status, ...rest } = books.get('credit-allocation', 'cal_apply_1');
    assert.equal(status, 'removed');
    assert.ok('removedOn' in rest && rest.removedOn === '2026-11-27' && rest.reason === 'Mistake');
  });

  it('that is taken back without a reason has none', () => {
    const books = credited();
    books.do(apply(['inv_b', '50']));
    books.do(takeBack);
    assert.ok(!('reason' in books.get('credit-allocation', 'cal_apply_1')));
  });

  it('is given back in money, in part and again', () => {
    const books = credited();
    books.do(refund('20', { description: 'Moved', reference: 'R-1' }));
    assert.deepEqual(books.get('refund', 'rfd_1'), {
      ...{ kind: 'refund', id: 'rfd_1', status: 'completed', creditNote: 'crn_1' },
      ...{ creditNoteNumber: 'CN-0001', client: ada, currency: 'EUR', amount: '20.00' },
      ...{ refundedOn: '2026-11-27', reference: 'R-1', description: 'Moved' },
      method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
    });
    books.do(refund('40', { refund: 'rfd_2' }));
    assert.deepEqual(standing(books), ['0.00', '0.00', '60.00']);
  });

  it('that was asked back for is set aside, and remains again where the money never goes', () => {
    const books = credited();
    books.do(refund('20', { requested: true }));
    assert.deepEqual(standing(books), ['40.00', '0.00', '20.00']);
    books.do({ type: 'fail-refund', refund: 'rfd_1', failedOn: '2026-11-28' });
    assert.deepEqual(standing(books), ['60.00', '0.00', '0.00']);
  });

  it('that was asked back for stays given back once it has gone, and remains again where it comes back', () => {
    const books = credited();
    books.do(refund('20', { requested: true }));
    books.do({ type: 'complete-refund', refund: 'rfd_1', refundedOn: '2026-11-28' });
    assert.deepEqual(standing(books), ['40.00', '0.00', '20.00']);
    books.do({ type: 'return-refund', refund: 'rfd_1', returnedOn: '2026-11-29' });
    assert.deepEqual(standing(books), ['60.00', '0.00', '0.00']);
    assert.deepEqual(books.refusal({ type: 'complete-refund', refund: 'rfd_1', refundedOn: today }), {
      ...{ type: 'refund-not-pending', refund: 'rfd_1', from: 'CN-0001', status: 'returned' },
    });
    books.do(withdraw);
  });

  it('is where it was after any series of uses that were all taken back (I12)', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ invoice: fc.constantFrom('b', 'c', 'refund'), cents: fc.nat({ max: 3_000 }) }), {
          maxLength: 6,
        }),
        (uses) => {
          const books = credited();
          const before = new Map(books.records().map((record) => [record.id, record]));
          const undo: Trial[] = [];
          for (const [index, { invoice, cents }] of uses.entries()) {
            const amount = (cents / 100).toFixed(2);
            const asked =
              invoice === 'refund'
                ? refund(amount, { refund: `rfd_${index}` })
                : { ...apply([`inv_${invoice}` as `inv_${string}`, amount]), id: `cmd_${index}` };
            if (!books.ask(asked).ok) continue;
            books.do(asked);
            undo.push(
              invoice === 'refund'
                ? { type: 'return-refund', refund: `rfd_${index}`, returnedOn: today }
                : { ...takeBack, creditAllocation: `cal_${index}_1` },
            );
          }
          for (const one of undo) books.do(one);
          for (const id of ['inv_a', 'inv_b', 'inv_c'])
            assert.deepEqual(books.get('invoice', id), before.get(id));
          assert.deepEqual(standing(books), ['60.00', '0.00', '0.00']);
          books.do(withdraw);
        },
      ),
      { numRuns: 60, seed: 5 },
    ));
});

describe('a credit note whose credit is in use', () => {
  it('is not voided while it is applied, then while it was given back', () => {
    const books = credited();
    books.do(apply(['inv_b', '50']));
    books.do(refund('10'));
    assert.deepEqual(books.refusal(withdraw), {
      ...{ type: 'credit-note-has-allocations', creditNote: 'crn_1', number: 'CN-0001' },
      ...{ currency: 'EUR', amount: '50.00' },
    });
    books.do(takeBack);
    assert.deepEqual(books.refusal(withdraw), {
      ...{ type: 'credit-note-has-refunds', creditNote: 'crn_1', number: 'CN-0001' },
      ...{ currency: 'EUR', amount: '10.00' },
    });
  });
});

describe('applying credit is refused, in this order,', () => {
  it('with not-found, credit-note-void, nothing-remaining', () => {
    const books = credited();
    const none = books.refusal({ ...apply(['inv_none', '1.001']), creditNote: 'crn_none' });
    assert.deepEqual(none, { type: 'not-found', kind: 'credit-note', id: 'crn_none' });
    books.do(apply(['inv_b', '50'], ['inv_c', '10']));
    assert.deepEqual(books.refusal(apply(['inv_none', '1.001'])), {
      ...{ type: 'nothing-remaining', creditNote: 'crn_1', number: 'CN-0001' },
    });
    books.do(takeBack);
    books.do({ ...takeBack, creditAllocation: 'cal_apply_2' });
    books.do(withdraw);
    assert.equal(books.refusal(apply(['inv_none', '1.001'])).type, 'credit-note-void');
  });

  it('with money-scale of an amount, then allocations-exceed-amount', () => {
    const books = credited();
    assert.deepEqual(books.refusal(apply(['inv_none', '100'], ['inv_none', '1.001'])), {
      ...{ type: 'money-scale', path: 'allocations.1.amount' },
    });
    assert.deepEqual(books.refusal(apply(['inv_none', '60'], ['inv_none', '0.01'])), {
      ...{ type: 'allocations-exceed-amount', currency: 'EUR', amount: '60.00', applied: '60.01' },
    });
  });

  it('with invoice-listed-twice, not-found, invoice-not-open', () => {
    const books = credited();
    const twice = books.refusal(apply(['inv_b', '1'], ['inv_b', '1']));
    assert.deepEqual(twice, { type: 'invoice-listed-twice', invoice: 'inv_b' });
    assert.equal(books.refusal(apply(['inv_none', '1'])).type, 'not-found');
    assert.equal(books.refusal(apply(['inv_a', '1'])).type, 'invoice-not-open');
  });

  it('with other-client, currency-mismatch, exceeds-amount-due', () => {
    const books = credited();
    books.issue('hers', { client: grace, currency: 'JPY' }).issue('yen', { currency: 'JPY' });
    assert.equal(books.refusal(apply(['inv_hers', '1'])).type, 'other-client');
    assert.deepEqual(books.refusal(apply(['inv_yen', '1'])), {
      ...{ type: 'currency-mismatch', expected: 'JPY', actual: 'EUR' },
    });
    assert.equal(books.refusal(apply(['inv_c', '30.01'])).type, 'exceeds-amount-due');
  });

  it('as a whole where one part is refused', () => {
    const books = credited();
    books.refusal(apply(['inv_b', '1'], ['inv_c', '31']));
    assert.deepEqual(standing(books), ['60.00', '0.00', '0.00']);
  });
});

describe('refunding credit is refused, in this order,', () => {
  it('with id-taken, not-found, nothing-remaining', () => {
    const books = credited();
    books.do(refund('60'));
    assert.equal(books.refusal(refund('1', { creditNote: 'crn_none' })).type, 'id-taken');
    const of = (creditNote: `crn_${string}`) =>
      books.refusal(refund('0', { refund: 'rfd_2', creditNote })).type;
    assert.deepEqual([of('crn_none'), of('crn_1')], ['not-found', 'nothing-remaining']);
  });

  it('with money-sign, not-found and payment-method-archived of the method, exceeds-remaining', () => {
    const books = credited();
    books.do({ type: 'archive-payment-method', paymentMethod: 'pmt_cheque' });
    const by = (amount: string, method: `pmt_${string}`) => books.refusal(refund(amount, { method }));
    assert.deepEqual(by('0', 'pmt_none'), { type: 'money-sign', path: 'amount' });
    assert.equal(by('61', 'pmt_none').type, 'not-found');
    assert.equal(by('61', 'pmt_cheque').type, 'payment-method-archived');
    assert.deepEqual(by('61', 'pmt_cash'), {
      ...{ type: 'exceeds-remaining', creditNote: 'crn_1', number: 'CN-0001', currency: 'EUR' },
      ...{ remaining: '60.00', amount: '61.00' },
    });
  });
});

describe('taking applied credit back is refused', () => {
  it('with not-found where there is none, and with credit-allocation-removed the second time', () => {
    const books = credited();
    assert.deepEqual(books.refusal(takeBack), {
      ...{ type: 'not-found', kind: 'credit-allocation', id: 'cal_apply_1' },
    });
    books.do(apply(['inv_b', '50']));
    books.do(takeBack);
    assert.deepEqual(books.refusal(takeBack), {
      ...{ type: 'credit-allocation-removed', creditAllocation: 'cal_apply_1', number: 'CN-0001-1' },
    });
  });
});

describe('an end of a credit that is lost is no refusal but an error', () => {
  it('where credit is taken back from an invoice, or a refund of it fails', () => {
    const books = credited();
    books.do(apply(['inv_b', '50']));
    books.do(refund('5', { requested: true }));
    const note = books.get('credit-note', 'crn_1');
    assert.ok(note.status === 'issued');
    const { accountCredit: _, ...bare } = note;
    const failing = { type: 'fail-refund', refund: 'rfd_1', failedOn: today } as const;
    for (const lost of [bare, { ...bare, status: 'void', voidedOn: note.issuedOn } as const]) {
      books.put(lost);
      assert.throws(() => books.ask(takeBack), /cal_apply_1 has lost an end/);
      assert.throws(() => books.ask(failing), /rfd_1 has lost its credit note/);
    }
    books.put(note);
    const { status: _status, ...invoice } = books.paid('b');
    books.put({ ...invoice, status: 'void', voidedOn: note.issuedOn });
    assert.throws(() => books.ask(takeBack), /cal_apply_1 has lost an end/);
  });
});
