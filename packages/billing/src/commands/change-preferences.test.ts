import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newSeries } from '../records/number-series.js';
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
  assignNumberAt: 'draft',
  numbersByHand: true,
  onlinePayment: true,
  smallBalances: [
    { currency: 'EUR', amount: '0.50' },
    { currency: 'JPY', amount: '5' },
  ],
  cashIncrements: [{ currency: 'CHF', amount: '0.05' }],
  accountCredit: true,
  allowEmptyInvoice: true,
  allowNegativeLines: true,
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

  it('takes terms of up to ten years, numbers of up to 12 digits, and as the next number one of 12', () => {
    const padded = (padding: number) => ({
      numbers: { ...defaults.numbers, invoice: { prefix: 'INV-', padding } },
    });
    const books = new TrialBooks();
    for (const [last, beyond] of [
      [{ terms: 3650 }, { terms: 3651 }],
      [{ terms: 0 }, { terms: -1 }],
      [padded(12), padded(13)],
      [padded(1), padded(0)],
      [{ nextInvoiceNumber: 999_999_999_999 }, { nextInvoiceNumber: 1_000_000_000_000 }],
      [{ nextInvoiceNumber: 1 }, { nextInvoiceNumber: 0 }],
    ] as const) {
      assert.ok(books.ask(change(0, last)).ok);
      assert.equal(books.refusal(change(0, beyond)).type, 'number-range');
    }
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
    const ofYear = { ...others.numbers, payment: { prefix: 'P{year}', padding: 1 } };
    assert.deepEqual(changePreferences.check({ ...change(0, { numbers: ofYear }), id: 'cmd_1' }, ''), {
      ok: false,
      reason: { type: 'prefix-ends-in-digit', path: 'numbers.payment.prefix' },
    });
    const year = { ...others.numbers, invoice: { prefix: '2026-', padding: 1 } };
    assert.equal(changePreferences.check({ ...change(0, { numbers: year }), id: 'cmd_1' }, '').ok, true);
  });

  for (const prefix of ['{month}-', 'INV-{year', '{{year}}-', '{ye{year}ar}-'])
    it(`takes nothing in braces but the year, and so not ${prefix}`, () => {
      const locations = [{ location: 'north', prefix }];
      const numbers = { ...others.numbers, invoice: { prefix: '', padding: 1, locations } };
      assert.deepEqual(changePreferences.check({ ...change(0, { numbers }), id: 'cmd_1' }, ''), {
        ok: false,
        reason: { type: 'prefix-placeholder', path: 'numbers.invoice.locations.0.prefix' },
      });
    });

  it('keeps a prefix in its composed form: É is printed alike however it was typed', () => {
    const numbers = { ...others.numbers, invoice: { prefix: 'E\u0301-', padding: 1 } };
    const books = new TrialBooks();
    books.do(change(0, { numbers }));
    assert.equal(books.get('preferences', 'preferences').numbers.invoice.prefix, '\u00c9-');
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
    assert.deepEqual(books.get('number-series', 'invoice:INV-'), {
      ...newSeries('invoice', 'INV-'),
      next: 1501,
      retired: [{ from: 2, to: 1500, reason: 'Next number changed', retiredOn: '2026-11-24' }],
    });
    assert.equal(books.owe('b', '1').open('b').number, 'INV-1501');
  });

  it('starts a series at the number asked for when none was taken', () => {
    const books = new TrialBooks();
    books.do(change(0, { nextInvoiceNumber: 2 }));
    assert.deepEqual(books.get('number-series', 'invoice:INV-').retired, [
      { from: 1, to: 1, reason: 'Next number changed', retiredOn: '2026-11-24' },
    ]);
  });

  it('continues the series of the prefix it brings, in the year it is changed in; others go on as they were', () => {
    const numbers = { ...defaults.numbers, invoice: { prefix: 'R{year}-', padding: 2 } };
    const books = new TrialBooks().owe('a', '1');
    books.do(change(0, { numbers, nextInvoiceNumber: 9 }));
    assert.equal(books.get('number-series', 'invoice:R2026-').next, 9);
    assert.equal(books.owe('b', '1').open('b').number, 'R2026-09');
    books.do(change(1, { numbers: defaults.numbers }));
    assert.equal(books.owe('c', '1').open('c').number, 'INV-0002');
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

  it('is refused with money-… of the first small balance that is none in its currency', () => {
    const small = (currency: string, amount: string) =>
      new TrialBooks().refusal(
        change(0, {
          smallBalances: [
            { currency: 'EUR', amount: '1' },
            { currency, amount },
          ],
        }),
      );
    assert.deepEqual(small('USD', '0'), { type: 'money-sign', path: 'smallBalances.1.amount' });
    assert.deepEqual(small('JPY', '0.5'), { type: 'money-scale', path: 'smallBalances.1.amount' });
  });

  it('is refused with currency-listed-twice, also with a location listed twice', () => {
    const twice = { location: 'north', prefix: 'N-' };
    const numbers = { ...defaults.numbers, payment: { prefix: 'P', padding: 1, locations: [twice, twice] } };
    const small = { currency: 'EUR', amount: '1' };
    assert.deepEqual(new TrialBooks().refusal(change(0, { numbers, smallBalances: [small, small] })), {
      type: 'currency-listed-twice',
      currency: 'EUR',
    });
  });

  it('is refused with location-listed-twice, also with a number too low', () => {
    const books = new TrialBooks().owe('a', '1');
    const [north, south] = ['north', 'south'].map((location) => ({ location, prefix: `${location}-` }));
    const numbers = {
      ...defaults.numbers,
      'credit-note': { prefix: 'CN-', padding: 4, locations: [north, south, { ...north, prefix: 'N-' }] },
    };
    assert.deepEqual(books.refusal(change(0, { numbers, nextInvoiceNumber: 1 })), {
      type: 'location-listed-twice',
      location: 'north',
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
