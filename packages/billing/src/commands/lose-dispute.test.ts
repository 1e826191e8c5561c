import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountOf, subtract, sum } from '../money/amount.js';
import { draftInvoice, eur, euros } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { dispute, TrialBooks, type Trial } from './trial-books.test.js';

const lose = { type: 'lose-dispute', dispute: 'dsp_1', lostOn: '2026-11-30' } as const;
const day = '2026-11-25';
const apply = (id: string, invoice: `inv_${string}`, amount: string, allocatedOn = day) =>
  ({
    ...({ type: 'allocate-payment', id: `cmd_${id}`, payment: 'pay_1' } as const),
    ...{ allocatedOn, allocations: [{ invoice, amount }] },
  }) satisfies Trial;

/** 100.00, of which 20.00 are unallocated, 30.00 settle one invoice, and 50.00 in two parts another one. */
const spent = () => {
  const books = new TrialBooks().owe('a', '30').owe('b', '60').receive('1', '100');
  books.do(apply('first', 'inv_a', '30'));
  books.do(apply('second', 'inv_b', '20', '2026-11-26'));
  books.do(apply('third', 'inv_b', '30', '2026-11-26'));
  return books;
};
const allocations = ['alc_first_1', 'alc_third_1', 'alc_second_1'] as const;

describe('lose-dispute', () => {
  it('takes what is unallocated, and needs to know nothing of allocations then', () => {
    const books = spent();
    books.do(dispute('20'));
    const { disputed: _, ...payment } = books.received('1');
    const open = books.get('dispute', 'dsp_1');
    const gone = { lostOn: '2026-11-30', fromUnallocated: '20.00', fromInvoices: [] };
    assert.deepEqual(books.do(lose), {
      writes: [
        { ...open, status: 'lost', ...gone },
        { ...payment, unallocated: '0.00', lost: '20.00' },
      ],
    });
  });

  it('then takes allocations back, those made last first, and a part of the last one (machine.md, loseDispute)', () => {
    const books = spent();
    books.do(dispute('65'));
    books.do({ ...lose, id: 'cmd_lost', allocations });
    const lost = books.get('dispute', 'dsp_1');
    assert.ok(lost.status === 'lost');
    assert.deepEqual(lost.fromUnallocated, '20.00');
    assert.deepEqual(lost.fromInvoices, [{ invoice: 'inv_b', invoiceNumber: 'INV-0002', amount: '45.00' }]);
    assert.deepEqual(
      [...allocations, 'alc_lost_1'].map((id) => {
        const { status, amount } = books.get('allocation', id);
        return [status, amount];
      }),
      [
        ['active', '30.00'],
        ['removed', '30.00'],
        ['removed', '20.00'],
        ['active', '5.00'],
      ],
    );
    assert.equal(books.get('allocation', 'alc_lost_1').number, 'PAY-0001-4');
    const { unallocated, lost: taken, allocationCount } = books.received('1');
    assert.deepEqual([unallocated, taken, allocationCount], ['0.00', '65.00', 4]);
    assert.deepEqual([books.paid('a').status, books.open('b').amountDue], ['paid', '55.00']);
  });

  it('opens invoices again that were paid, all of them where all is lost (row 191)', () => {
    const books = spent();
    books.do(apply('rest', 'inv_b', '10'));
    books.do(dispute('100'));
    books.do({ ...lose, allocations: [...allocations, 'alc_rest_1'] });
    assert.deepEqual([books.open('a').amountDue, books.open('b').amountDue], ['30.00', '60.00']);
    const { disputed, lost, unallocated } = books.received('1');
    assert.deepEqual([disputed, lost, unallocated], [undefined, '100.00', '0.00']);
  });

  it('takes what was unallocated since it was opened, and what was allocated since', () => {
    const books = new TrialBooks().owe('a', '30').owe('b', '60').receive('1', '50', { inv_a: '30' });
    books.do(dispute('50'));
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: day });
    books.do(apply('since', 'inv_b', '45'));
    books.do({ ...lose, allocations: ['alc_since_1'] });
    assert.deepEqual([books.open('a').amountDue, books.open('b').amountDue], ['30.00', '60.00']);
  });

  it('leaves an invoice to be paid online as far as others began to', () => {
    const books = new TrialBooks()
      .owe('a', '30')
      .receive('1', '20', { inv_a: '20' })
      .start('2', { inv_a: '5' });
    books.do(dispute('20'));
    books.do({ ...lose, allocations: ['alc_1_1'] });
    const { amountDue, reserved } = books.open('a');
    assert.deepEqual([amountDue, reserved], ['30.00', '5.00']);
  });

  it('takes exactly the amount, whatever is unallocated and however the rest is allocated', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 5 }),
        fc.integer({ min: 0, max: 900 }),
        fc.nat(),
        (parts, left, seed) => {
          const cents = (units: number) =>
            `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`;
          const whole = parts.reduce((total, one) => total + one, left);
          fc.pre(whole > 0);
          const amount = (seed % whole) + 1;
          const books = new TrialBooks().receive('1', cents(whole));
          for (const [index, part] of parts.entries()) {
            books.owe(String(index), cents(part));
            books.do(apply(`part${index}`, `inv_${index}`, cents(part)));
          }
          books.do(dispute(cents(amount)));
          books.do({ ...lose, allocations: parts.map((_, index) => `alc_part${index}_1` as const) });
          const { unallocated, lost } = books.received('1');
          const due = books
            .records()
            .flatMap((record) =>
              record.kind === 'invoice' && record.status === 'open' ? [record.amountDue] : [],
            );
          const taken = subtract(euros(cents(left)), unallocated);
          assert.equal(lost, amountOf(cents(amount), eur));
          assert.equal(sum([...due, taken], eur), lost);
          const first = parts.findIndex((_, index) => books.get('invoice', `inv_${index}`).status === 'open');
          const after = parts.slice(first + 1);
          if (first >= 0)
            assert.ok(
              after.every(
                (part, index) => books.open(String(first + 1 + index)).amountDue === euros(cents(part)),
              ),
            );
        },
      ),
      { numRuns: 60, seed: 20_261_124 },
    ));
});

describe('a dispute whose books have lost a record', () => {
  it('is an error: an allocation that is active has an invoice that is open or paid', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '30', { inv_a: '30' });
    books.do(dispute('30'));
    books.put(draftInvoice({ id: 'inv_a' }));
    assert.throws(() => books.ask({ ...lose, allocations: ['alc_1_1'] }), /alc_1_1 has lost an end/);
  });

  it('is an error: a dispute has a payment that was received', () => {
    const books = spent();
    books.do(dispute('20'));
    const { disputed: _, ...payment } = books.received('1');
    books.put({ ...payment, status: 'void', voidedOn: dayOf(day) });
    assert.throws(() => books.ask(lose), /dsp_1 has lost its payment/);
  });
});

describe('lose-dispute is refused, in this order,', () => {
  it('with not-found where there is none', () => {
    assert.deepEqual(new TrialBooks().refusal(lose), { type: 'not-found', kind: 'dispute', id: 'dsp_1' });
  });

  it('with dispute-not-open the second time, whatever allocations are named', () => {
    const books = spent();
    books.do(dispute('20'));
    books.do(lose);
    assert.deepEqual(books.refusal({ ...lose, allocations: ['alc_none'] }), {
      ...{ type: 'dispute-not-open', dispute: 'dsp_1', number: 'PAY-0001', status: 'lost' },
    });
  });

  it('with what is wrong with an allocation, one after another', () => {
    const books = spent().owe('c', '5').receive('2', '5', { inv_c: '5' });
    books.do({ type: 'remove-allocation', allocation: 'alc_second_1', removedOn: day });
    books.do(dispute('90'));
    const refused = (...named: readonly `alc_${string}`[]) => books.refusal({ ...lose, allocations: named });
    assert.deepEqual(refused('alc_first_1', 'alc_first_1', 'alc_none'), {
      ...{ type: 'allocation-listed-twice', allocation: 'alc_first_1' },
    });
    assert.deepEqual(refused('alc_first_1', 'alc_none', 'alc_2_1'), {
      ...{ type: 'not-found', kind: 'allocation', id: 'alc_none' },
    });
    assert.deepEqual(refused('alc_2_1', 'alc_second_1'), {
      ...{ type: 'allocation-of-other-payment', allocation: 'alc_2_1', number: 'PAY-0002-1' },
    });
    assert.deepEqual(refused('alc_second_1'), {
      ...{ type: 'allocation-removed', allocation: 'alc_second_1', number: 'PAY-0001-2' },
    });
  });

  it('with allocations-incomplete where one is missing and some of the loss is allocated', () => {
    const books = spent();
    books.do(dispute('20.01'));
    const about = { payment: 'pay_1', number: 'PAY-0001', currency: 'EUR', allocated: '80.00' };
    assert.deepEqual(books.refusal(lose), { type: 'allocations-incomplete', ...about, named: '0.00' });
    assert.deepEqual(books.refusal({ ...lose, allocations: allocations.slice(1) }), {
      ...{ type: 'allocations-incomplete', ...about, named: '50.00' },
    });
    books.do({ ...lose, allocations });
  });
});
