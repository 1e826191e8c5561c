import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { appliedOf, hasCredit, remainingOf } from './credit-note.js';
import { defaultPreferences } from './preferences.js';

/** Of a note over 30.00 on a paid invoice: what remains of it and what settles other invoices. */
const creditOf = (disposition: object) => {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
  books.owe('a', '50').receive('1', '50', { inv_a: '50' });
  books.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: '2026-11-25' },
    ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '30' }], disposition },
  });
  const note = books.get('credit-note', 'crn_1');
  assert.ok(note.status === 'issued');
  return [remainingOf(note), appliedOf(note)];
};

describe('the credit of a note that went beyond what was due', () => {
  it('is what was left on the account; nothing where all of it was settled outside', () => {
    assert.deepEqual(creditOf({ credit: '30' }), ['30.00', '0.00']);
    assert.deepEqual(creditOf({ outside: { amount: '30', reason: 'Voucher' } }), ['0.00', '0.00']);
  });

  it('is none of a note that is not there', () => {
    assert.equal(hasCredit(undefined), false);
  });
});
