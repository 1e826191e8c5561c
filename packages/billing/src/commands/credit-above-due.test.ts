import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountDueOf, creditedOf } from '../records/invoice.js';
import { ada, lineInput, today } from '../testing/fixtures.js';
import { back, credit, keepingCredit, owing, standing, withdraw } from './owed-credit.test.js';

describe('a credit note above the amount due', () => {
  it('of a paid invoice leaves credit on the account, and the invoice as it was', () => {
    const books = owing('100');
    books.do(credit('40', { credit: '40' }));
    const note = books.get('credit-note', 'crn_1');
    assert.deepEqual(note.disposition, {
      ...{ refunded: '0.00', refunds: [], credit: '40.00', outside: '0.00' },
    });
    assert.deepEqual(note.status === 'issued' && note.accountCredit, {
      ...{ remaining: '40.00', refunded: '0.00', allocationCount: 0 },
    });
    assert.deepEqual(standing(books), ['100.00', '0.00', '40.00', '0.00']);
    assert.equal(books.paid('a').paidOn, today);
  });

  it('of a part-paid invoice settles what is due, and disposes of the rest', () => {
    const books = owing('70');
    books.do(credit('80', { credit: '50' }));
    assert.deepEqual(standing(books), ['70.00', '30.00', '80.00', '0.00']);
    assert.equal(books.paid('a').paidOn, '2026-11-25');
  });

  it('may be settled outside, and says how', () => {
    const books = owing('100');
    books.do(credit('40', { outside: { amount: '40', reason: 'A voucher' } }));
    const note = books.get('credit-note', 'crn_1');
    assert.deepEqual(note.disposition, {
      ...{ refunded: '0.00', refunds: [], credit: '0.00', outside: '40.00', outsideReason: 'A voucher' },
    });
    assert.ok(!('accountCredit' in note));
  });

  it('may give money back: the allocation is removed, the rest allocated anew, the payment has refunded it', () => {
    const books = owing('100');
    books.do({ ...credit('40', back('40')), id: 'cmd_back' });
    const { refunded, unallocated, allocationCount } = books.received('1');
    assert.deepEqual([refunded, unallocated, allocationCount], ['40.00', '0.00', 2]);
    const removed = books.get('allocation', 'alc_1_1');
    assert.ok(removed.status === 'removed');
    assert.deepEqual([removed.removedOn, removed.reason], ['2026-11-25', 'Late']);
    const rest = books.get('allocation', 'alc_back_1');
    assert.deepEqual(
      [rest.status, rest.number, rest.amount, rest.invoice, rest.allocatedOn],
      ['active', 'PAY-0001-2', '60.00', 'inv_a', '2026-11-25'],
    );
    assert.deepEqual(books.get('refund', 'rfd_1'), {
      ...{ kind: 'refund', id: 'rfd_1', status: 'completed', payment: 'pay_1', paymentNumber: 'PAY-0001' },
      ...{ client: ada, currency: 'EUR', amount: '40.00', refundedOn: '2026-11-25' },
      method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
    });
    assert.deepEqual(standing(books), ['60.00', '40.00', '40.00', '0.00']);
    assert.equal(books.paid('a').paidOn, today);
  });

  it('may only ask for the money to go back: the payment sets it aside, and where it never goes it is unallocated', () => {
    const books = owing('100');
    books.do(credit('40', back('40', { requested: true, reference: 'R-1' })));
    assert.equal(books.get('refund', 'rfd_1').reference, 'R-1');
    const { refunded, refundPending, unallocated } = books.received('1');
    assert.deepEqual([refunded, refundPending, unallocated], ['0.00', '40.00', '0.00']);
    books.do({ type: 'fail-refund', refund: 'rfd_1', failedOn: today });
    assert.equal(books.received('1').unallocated, '40.00');
    assert.deepEqual(standing(books), ['60.00', '40.00', '40.00', '0.00']);
  });

  it('gives a whole allocation back without allocating anything anew, in another way and with words', () => {
    const books = owing('100');
    books.do(credit('100', back('100', { method: 'pmt_direct-deposit', description: 'Sorry' })));
    const { method, description } = books.get('refund', 'rfd_1');
    assert.deepEqual([method.id, description], ['pmt_direct-deposit', 'Sorry']);
    assert.equal(books.received('1').allocationCount, 1);
    assert.deepEqual(standing(books), ['0.00', '100.00', '100.00', '0.00']);
  });

  it('gives back out of two allocations of one payment, and of another payment', () => {
    const books = keepingCredit().owe('a', '100').receive('1', '70', { inv_a: '30' });
    const allocations = [{ invoice: 'inv_a', amount: '40' }] as const;
    books.do({ type: 'allocate-payment', id: 'cmd_2', payment: 'pay_1', allocatedOn: today, allocations });
    books.receive('3', '30', { inv_a: '30' });
    const refunds = [
      { refund: 'rfd_1', allocation: 'alc_1_1', amount: '10' },
      { refund: 'rfd_2', allocation: 'alc_2_1', amount: '40' },
      { refund: 'rfd_3', allocation: 'alc_3_1', amount: '5' },
    ] as const;
    books.do({ ...credit('60', { refunds, credit: '5' }), id: 'cmd_9' });
    assert.deepEqual([books.received('1').refunded, books.received('3').refunded], ['50.00', '5.00']);
    assert.equal(books.received('1').allocationCount, 3);
    assert.equal(books.get('allocation', 'alc_9_1').amount, '20.00');
    assert.equal(books.get('allocation', 'alc_9_3').amount, '25.00');
    assert.deepEqual(standing(books), ['45.00', '55.00', '60.00', '0.00']);
  });

  it('may go in three ways at once, to the cent, with its tax (money.md 4.6)', () => {
    const books = keepingCredit().tax('10');
    books.issue('a', { lines: [lineInput({ unitPrice: '99.99', taxRates: ['tax_10'] })] });
    books.receive('1', '60', { inv_a: '60' });
    books.do(
      credit('99.99', { ...back('10'), credit: '49.99', outside: { amount: '0.01', reason: 'Rounding' } }),
    );
    assert.deepEqual(standing(books), ['50.00', '59.99', '109.99', '0.00']);
  });

  it('that is voided owes again what it took off the due, and money given back stays given back', () => {
    const books = owing('70');
    books.do(credit('80', { ...back('20'), credit: '25', outside: { amount: '5', reason: 'Voucher' } }));
    assert.deepEqual(standing(books), ['50.00', '50.00', '80.00', '0.00']);
    books.do(withdraw);
    assert.deepEqual(standing(books), ['50.00', '0.00', '0.00', '50.00']);
    assert.ok(!('creditedBeyondDue' in books.open('a')));
    assert.ok(!('accountCredit' in books.get('credit-note', 'crn_1')));
    assert.equal(books.received('1').refunded, '20.00');
  });

  it('that is voided leaves a paid invoice paid where it had taken nothing off', () => {
    const books = owing('100');
    const before = books.get('invoice', 'inv_a');
    books.do(credit('40', { credit: '40' }));
    books.do({ ...credit('10', { credit: '10' }), creditNote: 'crn_2' });
    books.do({ ...withdraw, creditNote: 'crn_2' });
    assert.equal(books.paid('a').creditedBeyondDue, '40.00');
    books.do(withdraw);
    assert.deepEqual(books.get('invoice', 'inv_a'), before);
  });

  it('lets the payment be unlinked afterwards: the invoice owes it, and the client has both', () => {
    const books = owing('100');
    books.do(credit('100', { credit: '100' }));
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    assert.deepEqual(standing(books), ['0.00', '0.00', '100.00', '100.00']);
    assert.deepEqual(books.refusal({ ...credit('1'), creditNote: 'crn_2' }), {
      ...{ type: 'nothing-to-credit', invoice: 'inv_a', number: 'INV-0001' },
    });
  });

  it('takes no disposition where all of it is due', () => {
    const books = owing('40');
    books.do(credit('60'));
    assert.ok(!('disposition' in books.get('credit-note', 'crn_1')));
  });

  it('adds up with the others to the invoice, whatever is paid and however each is split (I1, I7)', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(
          fc.record({
            cents: fc.integer({ min: 1, max: 6_000 }),
            way: fc.constantFrom('credit', 'outside', 'refund' as const),
            isVoided: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (paid, notes) => {
          const text = (cents: number) => (cents / 100).toFixed(2);
          const books = owing(text(paid));
          // The rest of an invoice that is credited whole is credited with everything that is left.
          for (const [index, { cents, way, isVoided }] of [
            ...notes,
            { cents: 10_000, way: 'credit', isVoided: false } as const,
          ].entries()) {
            const creditNote = `crn_${index}` as const;
            const invoice = books.get('invoice', 'inv_a');
            assert.ok(invoice.status === 'open' || invoice.status === 'paid');
            const units = (amount: string) => Math.round(Number(amount) * 100);
            const left = 10_000 - units(creditedOf(invoice));
            if (left === 0) break;
            const now = Math.min(cents, left);
            const above = Math.max(0, now - units(amountDueOf(invoice)));
            const live = books
              .records()
              .find(
                (one) => one.kind === 'allocation' && one.status === 'active' && units(one.amount) >= above,
              );
            const refund = { refund: `rfd_${index}`, amount: text(above) } as const;
            const disposition =
              way === 'refund' && live?.kind === 'allocation'
                ? { refunds: [{ ...refund, allocation: live.id }] }
                : way === 'outside'
                  ? { outside: { amount: text(above), reason: 'Voucher' } }
                  : { credit: text(above) };
            books.do({ ...credit(text(now), above > 0 ? disposition : undefined), creditNote });
            if (isVoided) books.do({ ...withdraw, creditNote });
          }
          assert.equal(standing(books)[2], '100.00');
        },
      ),
      { numRuns: 60, seed: 7 },
    ));
});
