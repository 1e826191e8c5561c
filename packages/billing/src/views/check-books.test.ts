import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { newSeries } from '../records/number-series.js';
import { euros, today } from '../testing/fixtures.js';
import { checkBooks } from './check-books.js';
import { whole } from './whole-books.test.js';

describe('the books are checked', () => {
  it('and are whole after everything that can be done was done', () => {
    assert.deepEqual(checkBooks(whole), []);
  });

  it('and are whole while they are empty', () => {
    assert.deepEqual(checkBooks([]), []);
  });

  it('and are whole where several numbers were retired, each for a reason of its own', () => {
    const books = new TrialBooks().owe('a', '1').owe('b', '1').owe('c', '1');
    for (const id of ['inv_a', 'inv_c'] as const) {
      books.do({ type: 'revert-to-draft', invoice: id });
      books.do({ type: 'delete-draft', invoice: id, deletedOn: today });
    }
    assert.deepEqual(checkBooks(books.records()), []);
  });

  it('and say nothing of what is payable where something was paid before and is taken off', () => {
    const books = new TrialBooks().owe('a', '100');
    const invoice = books.open('a');
    const figures = { ...invoice.figures, prepaid: euros('30'), payable: euros('70') };
    const rules = checkBooks(books.put({ ...invoice, figures }).records()).map(({ rule }) => rule);
    assert.ok(!rules.includes('I8: total − withheld − prepaid + rounding = payable'));
    assert.ok(rules.includes('I8: the figures are those of the lines'));
  });

  it('at once, however far ahead a series was continued (S-03)', () => {
    const books = new TrialBooks().owe('a', '1');
    const retired = [{ from: 2, to: 999_999_999_998, reason: 'Next number changed', retiredOn: today }];
    const series = { ...newSeries('invoice', 'INV-'), next: 999_999_999_999, retired };
    assert.deepEqual(checkBooks(books.put(series).records()), []);
    const short = { ...series, next: 999_999_999_998 };
    assert.deepEqual(
      checkBooks(books.put(short).records()).map(({ rule, found }) => `${rule}: ${found}`),
      ['I9: numbers are without gaps: accounted for up to 999999999998, next 999999999998'],
    );
  });

  it('and numbers without a series are a gap, but not the numbers of drafts that have none', () => {
    const without = whole.filter(({ kind }) => kind !== 'number-series');
    assert.deepEqual(
      checkBooks(without).map(({ ref, rule }) => `${ref.id}: ${rule}`),
      [
        'arc_old: I-16: a number that was issued stays on its invoice or is retired',
        ...['invoice:INV-', 'payment:PAY-', 'credit-note:CN-'].map(
          (id) => `${id}: I9: numbers are without gaps`,
        ),
      ],
    );
    assert.deepEqual(checkBooks(new TrialBooks().draft('a').records()), []);
  });
});
