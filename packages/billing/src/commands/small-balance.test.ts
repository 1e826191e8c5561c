import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPolicy } from '../policy.js';
import { allocatedTo } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, eur, today } from '../testing/fixtures.js';
import { receipt, TrialBooks } from './trial-books.test.js';

const { kind: _, id: __, ...defaults } = defaultPreferences;
const change = (...smallBalances: readonly { readonly currency: string; readonly amount: string }[]) =>
  ({
    type: 'change-preferences',
    ...{ version: 0, changedOn: today, ...defaults, smallBalances },
  }) as const;

/** A part of a payment, the rest of its invoice written off. */
const all = (invoice: `inv_${string}`, amount: string, writeOffRest: `wof_${string}` = 'wof_1') => ({
  ...{ invoice, amount, writeOffRest },
});
type Part = ReturnType<typeof all>;

const pay = (amount: string, ...allocations: readonly Part[]) => ({ ...receipt('1', amount), allocations });
const apply = (...allocations: readonly Part[]) =>
  ({ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-30', allocations }) as const;

/** Invoices of 100.00 each, and up to 0.50 may be written off with a payment. */
function owed(...ids: readonly string[]): TrialBooks {
  const books = new TrialBooks();
  books.do(change({ currency: 'EUR', amount: '0.50' }));
  for (const id of ids) books.owe(id, '100');
  return books;
}

describe('a small balance', () => {
  it('is written off in the same command as the payment that leaves it, as a record of its own (money.md I1)', () => {
    const books = owed('a');
    const { writes } = books.do(pay('99.50', all('inv_a', '99.50')));
    assert.deepEqual(
      writes.map(({ kind }) => kind),
      ['number-series', 'payment', 'invoice', 'allocation', 'write-off'],
    );
    assert.deepEqual(books.get('write-off', 'wof_1'), {
      ...{ kind: 'write-off', id: 'wof_1', status: 'active', invoice: 'inv_a', invoiceNumber: 'INV-0001' },
      ...{ client: ada, currency: eur, amount: '0.50', writtenOffOn: today, reason: 'Small balance' },
    });
    assert.deepEqual([books.paid('a').paidOn, books.paid('a').writtenOff], [today, '0.50']);
    assert.equal(allocatedTo(books.paid('a')), '99.50');
  });

  it('is written off on the day money already held is allocated', () => {
    const books = owed('a').receive('1', '99.99');
    books.do(apply(all('inv_a', '99.99')));
    const { amount, writtenOffOn } = books.get('write-off', 'wof_1');
    assert.deepEqual([amount, writtenOffOn, books.paid('a').paidOn], ['0.01', '2026-11-30', '2026-11-30']);
  });

  it('is written off of each invoice that says so, and stays due on the others', () => {
    const books = owed('a', 'b', 'c');
    const parts = [all('inv_a', '99.60'), { invoice: 'inv_b', amount: '99.70' } as const];
    books.do({
      ...receipt('1', '300'),
      allocations: [...parts, all('inv_c', '99.80', 'wof_2')],
    });
    assert.deepEqual(
      [books.paid('a').writtenOff, books.open('b').amountDue, books.paid('c').writtenOff],
      ['0.40', '0.30', '0.20'],
    );
    assert.equal(books.received('1').unallocated, '0.90');
  });

  it('is what is left after credit and earlier payments, whatever the total was', () => {
    const books = owed('a').receive('2', '60', { inv_a: '60' });
    books.do(pay('39.75', all('inv_a', '39.75')));
    assert.equal(books.paid('a').writtenOff, '0.25');
  });

  it('is owed again once its write-off is reversed', () => {
    const books = owed('a');
    books.do(pay('99.50', all('inv_a', '99.50')));
    books.do({ type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: today });
    assert.deepEqual([books.open('a').amountDue, books.open('a').writtenOff], ['0.50', '0.00']);
  });
});

describe('a small balance is not written off', () => {
  it('above the limit of the account, with exceeds-small-balance', () => {
    assert.deepEqual(owed('a').refusal(pay('99.49', all('inv_a', '99.49'))), {
      ...{ type: 'exceeds-small-balance', invoice: 'inv_a', number: 'INV-0001', currency: eur },
      ...{ limit: '0.50', amount: '0.51' },
    });
  });

  it('without a limit in the currency: by default nothing counts as small', () => {
    const none = new TrialBooks().owe('a', '100');
    const refused = {
      ...{ type: 'exceeds-small-balance', invoice: 'inv_a', number: 'INV-0001', currency: eur },
      ...{ limit: '0.00', amount: '0.01' },
    };
    assert.deepEqual(none.refusal(pay('99.99', all('inv_a', '99.99'))), refused);
    none.do(change({ currency: 'JPY', amount: '5' }));
    assert.deepEqual(none.refusal(pay('99.99', all('inv_a', '99.99'))), refused);
  });

  it('where there is no rest, with nothing-due', () => {
    assert.deepEqual(owed('a').refusal(pay('100', all('inv_a', '100'))), {
      ...{ type: 'nothing-due', invoice: 'inv_a' },
    });
  });

  it('under an id that is taken, also by another part, before there is a look at the rest', () => {
    const books = owed('a', 'b');
    const taken = { type: 'id-taken', kind: 'write-off', id: 'wof_1' };
    assert.deepEqual(books.refusal(pay('199.99', all('inv_a', '99.99'), all('inv_b', '100'))), taken);
    books.do(pay('99.99', all('inv_a', '99.99')));
    assert.deepEqual(books.refusal({ ...pay('100', all('inv_b', '100')), payment: 'pay_2' }), taken);
  });

  it('by who may not write anything off, before there is a look at the id', () => {
    const books = owed('a', 'b');
    books.do(pay('99.99', all('inv_a', '99.99')));
    const asked = { ...pay('99.99', all('inv_b', '99.99')), payment: 'pay_2' } as const;
    const { commands } = defaultPolicy;
    const policy = {
      ...defaultPolicy,
      commands: { ...commands, 'write-off-invoice': { staff: 'any' } },
    } as const;
    assert.deepEqual(books.refusal(asked, undefined, policy), {
      ...{ type: 'forbidden', command: 'write-off-invoice', role: 'owner' },
    });
  });

  it('where the allocation itself is refused', () => {
    assert.equal(owed('a').refusal(pay('200', all('inv_a', '100.01'))).type, 'exceeds-amount-due');
  });
});
