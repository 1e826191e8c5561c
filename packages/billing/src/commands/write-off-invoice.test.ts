import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allocatedTo } from '../records/invoice.js';
import { ada, draftInvoice, eur, openInvoice } from '../testing/fixtures.js';
import { invoiceStandings } from '../views/standing.js';
import { dayOf } from '../time/day.js';
import { TrialBooks } from './trial-books.test.js';

const writeOff = (amount: string, id: `wof_${string}` = 'wof_1') =>
  ({
    type: 'write-off-invoice',
    writeOff: id,
    invoice: 'inv_a',
    amount,
    writtenOffOn: '2026-11-30',
    reason: 'Moved away',
  }) as const;
const reverse = { type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: '2026-12-01' } as const;

/** An invoice of 100.00, of which 40.00 is paid. */
const owed = () => new TrialBooks().owe('a', '100').receive('1', '40', { inv_a: '40' });

describe('write-off-invoice', () => {
  it('gives up part of what is owed: the rest stays due, and what was paid stays paid (money.md I1)', () => {
    const books = owed();
    books.do(writeOff('59.99'));
    assert.deepEqual(books.get('write-off', 'wof_1'), {
      ...{ kind: 'write-off', id: 'wof_1', status: 'active', invoice: 'inv_a', invoiceNumber: 'INV-0001' },
      ...{ client: ada, currency: eur, amount: '59.99', writtenOffOn: '2026-11-30', reason: 'Moved away' },
    });
    const { amountDue, writtenOff } = books.open('a');
    assert.deepEqual([amountDue, writtenOff, allocatedTo(books.open('a'))], ['0.01', '59.99', '40.00']);
  });

  it('of all that is due settles the invoice on that day, which is never shown as plainly paid', () => {
    const books = owed();
    books.do(writeOff('60'));
    assert.deepEqual([books.paid('a').paidOn, books.paid('a').writtenOff], ['2026-11-30', '60.00']);
    assert.equal(allocatedTo(books.paid('a')), '40.00');
    assert.deepEqual(invoiceStandings(books.paid('a'), dayOf('2199-12-31')), ['written-off']);
  });

  it('several times adds up', () => {
    const books = owed();
    books.do(writeOff('10'));
    books.do(writeOff('5.50', 'wof_2'));
    assert.deepEqual([books.open('a').amountDue, books.open('a').writtenOff], ['44.50', '15.50']);
  });
});

describe('write-off-invoice is refused', () => {
  it('with id-taken, before it looks at the invoice', () => {
    const books = owed();
    books.do(writeOff('10'));
    assert.deepEqual(books.refusal({ ...writeOff('10'), invoice: 'inv_none' }), {
      ...{ type: 'id-taken', kind: 'write-off', id: 'wof_1' },
    });
  });

  it('with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(writeOff('1')), {
      ...{ type: 'not-found', kind: 'invoice', id: 'inv_a' },
    });
  });

  it('with invoice-not-open for one that owes nothing, before it looks at the amount', () => {
    const books = new TrialBooks().draft('a');
    assert.equal(books.refusal(writeOff('0')).type, 'invoice-not-open');
    const paid = owed().receive('2', '60', { inv_a: '60' });
    assert.equal(paid.refusal(writeOff('1')).type, 'invoice-not-open');
  });

  it('with money-… of the amount', () => {
    assert.deepEqual(owed().refusal(writeOff('0')), { type: 'money-sign', path: 'amount' });
    assert.deepEqual(owed().refusal(writeOff('0.001')), { type: 'money-scale', path: 'amount' });
  });

  it('with exceeds-amount-due when more is given up than is owed', () => {
    assert.deepEqual(owed().refusal(writeOff('60.01')), {
      ...{ type: 'exceeds-amount-due', invoice: 'inv_a', number: 'INV-0001', currency: eur },
      ...{ amountDue: '60.00', amount: '60.01' },
    });
  });
});

describe('reverse-write-off', () => {
  for (const [what, amount] of [
    ['part', '10'],
    ['all', '60'],
  ] as const)
    it(`of ${what} of the rest: the invoice is as it was (T9)`, () => {
      const books = owed();
      const before = books.open('a');
      books.do(writeOff(amount));
      const record = books.get('write-off', 'wof_1');
      books.do(reverse);
      assert.deepEqual(books.open('a'), before);
      assert.deepEqual(books.get('write-off', 'wof_1'), {
        ...{ ...record, status: 'reversed', reversedOn: '2026-12-01' },
      });
    });

  it('of one of two leaves the other, and keeps the reason where one is given', () => {
    const books = owed();
    books.do(writeOff('10'));
    books.do(writeOff('50', 'wof_2'));
    books.do({ ...reverse, reason: 'They paid after all' });
    assert.deepEqual([books.open('a').amountDue, books.open('a').writtenOff], ['10.00', '50.00']);
    const record = books.get('write-off', 'wof_1');
    assert.equal(record.status === 'reversed' && record.reversalReason, 'They paid after all');
    assert.equal(record.reason, 'Moved away');
  });
});

describe('reverse-write-off is refused', () => {
  it('with not-found where there is none', () => {
    assert.deepEqual(owed().refusal(reverse), { type: 'not-found', kind: 'write-off', id: 'wof_1' });
  });

  it('with write-off-reversed the second time', () => {
    const books = owed();
    books.do(writeOff('10'));
    books.do(reverse);
    assert.deepEqual(books.refusal(reverse), {
      ...{ type: 'write-off-reversed', writeOff: 'wof_1', number: 'INV-0001' },
    });
  });

  const books = owed();
  books.do(writeOff('10'));
  const record = books.get('write-off', 'wof_1');
  const { amountDue: _, ...issued } = openInvoice(draftInvoice({ id: 'inv_a' }));
  for (const [what, invoices] of [
    ['does not exist', []],
    ['is a draft', [draftInvoice({ id: 'inv_a' })]],
    ['is void', [{ ...issued, status: 'void', voidedOn: issued.dueOn }]],
  ] as const)
    it(`by no refusal but an error when its invoice ${what}`, () => {
      assert.throws(() => new TrialBooks(record, ...invoices).ask(reverse), /wof_1 has lost its invoice/);
    });
});

describe('an invoice with a write-off', () => {
  it('is neither voided nor reverted until it is reversed (I4, T15)', () => {
    for (const amount of ['10', '100']) {
      const books = new TrialBooks().owe('a', '100');
      books.do(writeOff(amount));
      const voids = { type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-12-02' } as const;
      const refusal = {
        ...{ type: 'invoice-has-write-offs', invoice: 'inv_a', number: 'INV-0001', currency: eur },
        amount: `${amount}.00`,
      };
      assert.deepEqual(books.refusal(voids), refusal);
      assert.deepEqual(books.refusal({ type: 'revert-to-draft', invoice: 'inv_a' }), refusal);
      books.do(reverse);
      books.do(voids);
    }
  });

  it('names what was allocated and credited first', () => {
    const books = owed();
    books.do(writeOff('60'));
    const voids = { type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-12-02' } as const;
    assert.equal(books.refusal(voids).type, 'invoice-has-allocations');
  });
});
