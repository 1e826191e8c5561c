import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { eur } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { accountOf } from './account.js';
import { documentsOfPeriod } from './documents-of-period.js';

const credited = () => {
  const books = new TrialBooks().owe('a', '50');
  books.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: '2026-11-25' },
    ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '20' }] },
  });
  books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-12-02' });
  return books;
};
const told = (books: TrialBooks, from: string, to: string) =>
  documentsOfPeriod(accountOf({ currency: eur }, books.records()), { from: dayOf(from), to: dayOf(to) }).map(
    ({ sign, document }) => [document.id, sign],
  );

describe('the documents of a period', () => {
  it('count where they were issued, and are taken off where they were voided', () => {
    const books = credited();
    assert.deepEqual(told(books, '2026-11-01', '2026-11-30'), [
      ['inv_a', 1],
      ['crn_1', 1],
    ]);
    assert.deepEqual(told(books, '2026-12-01', '2026-12-31'), [['crn_1', -1]]);
    assert.deepEqual(told(books, '2026-11-25', '2026-12-02'), [
      ['crn_1', 1],
      ['crn_1', -1],
    ]);
  });

  it('are without a credit note whose invoice is a draft again', () => {
    const books = credited();
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    assert.deepEqual(told(books, '2026-11-01', '2026-12-31'), []);
  });
});
