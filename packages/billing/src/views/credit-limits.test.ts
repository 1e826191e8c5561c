import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import { lineInput } from '../testing/fixtures.js';
import { creditLimits } from './credit-limits.js';

/** An invoice of 2 × 50.00 at 10 percent and one of 30.00 without tax: 140.00. */
const sold = (preferences = defaultPreferences) =>
  new TrialBooks(preferences).tax('10').issue('a', {
    lines: [
      lineInput({ quantity: '2', unitPrice: '50', taxRates: ['tax_10'] }),
      lineInput({ id: 'lin_2', description: 'Report', unitPrice: '30' }),
    ],
  });
const most = (invoice: OpenInvoice | PaidInvoice, accountCredit = false) =>
  creditLimits(invoice, { accountCredit }).most;

describe('the limits of a credit note', () => {
  it('are what is left in each tax, and all of it on an invoice of which nothing was paid', () => {
    const { left, most: total } = creditLimits(sold().open('a'));
    assert.deepEqual(
      left.taxes.map(({ percent, base, tax }) => [percent, base, tax]),
      [['10', '100.00', '10.00']],
    );
    assert.deepEqual([left.total, total], ['140.00', '140.00']);
  });

  it('are what is due, or what is left where that is less (C-08, C-22)', () => {
    const part = sold().receive('1', '100', { inv_a: '100' });
    assert.deepEqual([most(part.open('a')), most(part.open('a'), true)], ['40.00', '140.00']);
    const paid = sold().receive('1', '140', { inv_a: '140' });
    assert.deepEqual([most(paid.paid('a')), most(paid.paid('a'), true)], ['0.00', '140.00']);
  });

  it('leave out what is being paid online', () => {
    const pending = sold({ ...defaultPreferences, onlinePayment: true }).start('1', { inv_a: '50' });
    assert.deepEqual([most(pending.open('a')), most(pending.open('a'), true)], ['90.00', '90.00']);
  });

  it('leave out what was written off until that is reversed', () => {
    const books = sold().receive('1', '100', { inv_a: '100' });
    books.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '40' },
      ...{ writtenOffOn: '2026-11-24', reason: 'Moved away' },
    });
    assert.equal(most(books.paid('a'), true), '100.00');
  });
});
