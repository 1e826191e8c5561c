import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPreferences } from '../records/preferences.js';
import { today } from '../testing/fixtures.js';
import { checkBooks } from '../views/check-books.js';
import { TrialBooks } from './trial-books.test.js';

const byHand = { ...defaultPreferences, numbersByHand: true };
const number = (text: string) =>
  ({ type: 'number-draft', invoice: 'inv_a', number: text, numberedOn: today }) as const;
const trial = () => new TrialBooks(byHand).draft('a');

describe('a number chosen by hand (I-13, Q-05)', () => {
  it('is printed as it was typed, and its series goes on after it', () => {
    const books = trial();
    books.do(number('INV-42'));
    assert.equal(books.get('invoice', 'inv_a').number, 'INV-42');
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: books.version('invoice', 'inv_a') });
    assert.equal(books.issue('b').get('invoice', 'inv_b').number, 'INV-0043');
    assert.deepEqual(books.get('number-series', 'invoice:INV-').retired, [
      { from: 1, to: 41, reason: 'Number chosen by hand', retiredOn: today },
    ]);
    assert.deepEqual(checkBooks(books.records()), []);
  });

  it('has up to twelve digits', () => {
    const books = trial();
    books.do(number('A-999999999999'));
    assert.equal(books.refusal(number('A-1000000000000')).type, 'number-without-digits');
  });

  it('may begin a series of its own', () => {
    const books = trial();
    books.do(number('Müller 2026/001'));
    assert.deepEqual(books.get('number-series', 'invoice:Müller 2026/').next, 2);
    assert.deepEqual(checkBooks(books.records()), []);
  });

  it('may be chosen again: the one before is nobody’s any more', () => {
    const books = trial();
    for (const text of ['INV-5', 'A-1', 'A-3']) books.do(number(text));
    assert.equal(books.get('invoice', 'inv_a').number, 'A-3');
    assert.deepEqual(
      books.get('number-series', 'invoice:A-').retired.map(({ from, to }) => [from, to]),
      [
        [2, 2],
        [1, 1],
      ],
    );
    assert.deepEqual(books.get('number-series', 'invoice:INV-').retired.at(-1)?.from, 5);
    assert.deepEqual(checkBooks(books.records()), []);
  });

  it('is kept where it is the same', () => {
    const books = trial();
    books.do(number('A-1'));
    books.do(number('A-1'));
    assert.deepEqual(books.get('number-series', 'invoice:A-').retired, []);
  });

  it('is refused where it is taken, also written with fewer zeros', () => {
    const books = trial().issue('b').issue('c');
    for (const text of ['INV-0002', 'INV-2', 'INV-1'])
      assert.deepEqual(books.refusal(number(text)).type, 'next-number-too-low');
  });

  it('is refused where the preferences do not allow it', () => {
    assert.deepEqual(new TrialBooks().draft('a').refusal(number('A-1')), { type: 'numbers-not-by-hand' });
  });

  it('is refused, in this order, with not-found and invoice-not-draft', () => {
    assert.equal(new TrialBooks().refusal(number('A-1')).type, 'not-found');
    assert.equal(new TrialBooks().issue('a').refusal(number('A-1')).type, 'invoice-not-draft');
  });
});
