import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { eur, lineInput } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { accountOf } from './account.js';
import { salesByPractitioner } from './sales-by-practitioner.js';

const november = { from: dayOf('2026-11-01'), to: dayOf('2026-11-30') };
const december = { from: dayOf('2026-12-01'), to: dayOf('2026-12-31') };
const account = (books: TrialBooks) => accountOf({ currency: eur }, books.records());

const credit = (amount: string, issuedOn: string): Trial => ({
  ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn, reason: 'Goodwill' },
  lines: [{ line: 'lin_1', by: 'amount', amount }],
});

describe('what each practitioner sold', () => {
  it('is told by name, without tax, less what was credited; what names nobody comes last (S-32)', () => {
    const books = new TrialBooks().tax('10');
    const lines = [lineInput({ taxRates: ['tax_10'] })];
    books.issue('a', { lines, practitioner: { id: 'p2', name: 'Zoe' } });
    books.issue('b', { lines, practitioner: { id: 'p1', name: 'Ann' } });
    books.issue('c', { lines });
    books.issue('d', { lines, practitioner: { id: 'p1', name: 'Ann' } });
    books.issue('e', { lines, practitioner: { id: 'p0', name: 'Zoe' } });
    books.do(credit('20', '2026-11-25'));
    books.do({ type: 'void-invoice', invoice: 'inv_d', voidedOn: '2026-12-03' });
    const told = (period: typeof november) =>
      salesByPractitioner(account(books), period).map(({ practitioner, invoiced, credited, net }) => [
        ...[practitioner?.id, invoiced, credited, net],
      ]);
    assert.deepEqual(told(november), [
      ['p1', '200.00', '0.00', '200.00'],
      ['p0', '100.00', '0.00', '100.00'],
      ['p2', '100.00', '20.00', '80.00'],
      [undefined, '100.00', '0.00', '100.00'],
    ]);
    assert.deepEqual(told(december), [['p1', '-100.00', '0.00', '-100.00']]);
  });

  it('is told by name, of one name by id, whoever sold first', () => {
    const soldBy = (...sellers: readonly (readonly [id: string, name: string] | null)[]) => {
      const books = new TrialBooks();
      for (const [place, seller] of sellers.entries())
        books.issue(String(place), seller ? { practitioner: { id: seller[0], name: seller[1] } } : {});
      return salesByPractitioner(account(books), november).map(({ practitioner }) => practitioner?.id);
    };
    const [ann, bob, one, two] = [
      ['p4', 'Ann'],
      ['p3', 'Bob'],
      ['p1', 'Zoe'],
      ['p2', 'Zoe'],
    ] as const;
    const told = ['p4', 'p3', 'p1', 'p2', undefined];
    assert.deepEqual(soldBy(null, two, bob, one, ann), told);
    assert.deepEqual(soldBy(ann, bob, one, two, null), told);
    assert.deepEqual(soldBy(two, one, null, bob, ann), told);
  });
});
