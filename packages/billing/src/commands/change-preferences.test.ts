import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPreferences } from '../records/preferences.js';
import { changePreferences } from './change-preferences.js';
import { TrialBooks, type Trial } from './trial-books.test.js';

const { kind: _, id: __, ...defaults } = defaultPreferences;
const change = (version: number, over: Readonly<Record<string, unknown>> = {}) =>
  ({ type: 'change-preferences', version, changedOn: '2026-11-24', ...defaults, ...over }) as Trial;

const others = {
  currency: 'USD',
  taxMode: 'inclusive',
  taxRounding: 'line',
  rounding: 'half-even',
  terms: 30,
  numbers: {
    invoice: { prefix: '', padding: 1 },
    'credit-note': { prefix: 'ADJ-', padding: 6 },
    payment: { prefix: 'P', padding: 12 },
  },
};

describe('change-preferences', () => {
  it('replaces them all, and nothing else is kept (S-01)', () => {
    const books = new TrialBooks();
    assert.deepEqual(books.do(change(0, others)), {
      writes: [{ kind: 'preferences', id: 'preferences', ...others }],
    });
    books.do(change(1));
    assert.deepEqual(books.get('preferences', 'preferences'), defaultPreferences);
  });

  it('takes no prefix that ends in a digit: INV-1 and 1 would be printed as INV- and 11', () => {
    const numbers = { ...others.numbers, invoice: { prefix: 'INV-1', padding: 1 } };
    assert.deepEqual(changePreferences.check({ ...change(0, { numbers }), id: 'cmd_1' }, ''), {
      ok: false,
      reason: { type: 'prefix-ends-in-digit', path: 'numbers.invoice.prefix' },
    });
    const number = { ...others.numbers, invoice: { prefix: 1, padding: 1 } };
    assert.deepEqual(changePreferences.check({ ...change(0, { numbers: number }), id: 'cmd_1' }, ''), {
      ok: false,
      reason: { type: 'input-type', path: 'numbers.invoice.prefix' },
    });
    const year = { ...others.numbers, invoice: { prefix: '2026-', padding: 1 } };
    assert.equal(changePreferences.check({ ...change(0, { numbers: year }), id: 'cmd_1' }, '').ok, true);
  });

  it('restates no invoice there is (5.3)', () => {
    const books = new TrialBooks().owe('a', '100').draft('b');
    const before = [books.get('invoice', 'inv_a'), books.get('invoice', 'inv_b')];
    books.do(change(0, others));
    assert.deepEqual([books.get('invoice', 'inv_a'), books.get('invoice', 'inv_b')], before);
  });

  it('continues an older series: the next invoice gets that number, the skipped ones are retired (S-03)', () => {
    const books = new TrialBooks().owe('a', '1');
    books.do(change(0, { nextInvoiceNumber: 1501 }));
    assert.deepEqual(books.get('number-series', 'invoice'), {
      kind: 'number-series',
      id: 'invoice',
      next: 1501,
      retired: [{ from: 2, to: 1500, reason: 'Next number changed', retiredOn: '2026-11-24' }],
    });
    assert.equal(books.owe('b', '1').open('b').number, 'INV-1501');
  });

  it('starts a series at the number asked for when none was taken', () => {
    const books = new TrialBooks();
    books.do(change(0, { nextInvoiceNumber: 2 }));
    assert.deepEqual(books.get('number-series', 'invoice').retired, [
      { from: 1, to: 1, reason: 'Next number changed', retiredOn: '2026-11-24' },
    ]);
  });

  for (const [what, books, nextInvoiceNumber] of [
    ['one, while none was taken', new TrialBooks(), 1],
    ['two, after the first', new TrialBooks().owe('a', '1'), 2],
  ] as const)
    it(`leaves the series alone when the next number is ${what}, as it is anyway (S-02)`, () => {
      assert.equal(books.do(change(0, { nextInvoiceNumber })).writes.length, 1);
    });

  for (const at of [undefined, 1])
    it(`is refused with stale-version, ${at ? 'also with a number too low' : 'when it was saved since'}`, () => {
      const books = new TrialBooks().owe('a', '1');
      books.do(change(0));
      assert.deepEqual(books.refusal(change(0, at === undefined ? {} : { nextInvoiceNumber: at })), {
        type: 'stale-version',
        kind: 'preferences',
        id: 'preferences',
        seen: 0,
        current: 1,
      });
    });

  it('is refused with next-number-too-low for a number that is taken or retired (S-04, Q-26)', () => {
    const books = new TrialBooks().owe('a', '1');
    books.do(change(0, { nextInvoiceNumber: 10 }));
    assert.deepEqual(books.refusal(change(1, { nextInvoiceNumber: 9 })), {
      type: 'next-number-too-low',
      next: 9,
      least: 10,
    });
  });
});
