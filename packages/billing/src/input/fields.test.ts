import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencyOf } from '../money/currency.js';
import type { Check } from './check.js';
import {
  allocationRef,
  creditAllocationRef,
  currency,
  day,
  description,
  discountPercent,
  id,
  label,
  labelOrEmpty,
  moneyText,
  note,
  party,
  quantity,
  reason,
  requireAmount,
  requireDiscount,
  taxPercent,
  unitPrice,
  version,
  whole,
} from './fields.js';

const problemOf = <T>(check: Check<T>, value: unknown) => {
  const read = check(value, 'field');
  if (read.ok) return null;
  assert.equal(read.reason.path, 'field');
  return read.reason.type;
};

const every: Readonly<Record<string, Check<unknown>>> = {
  ...{ id: id('inv'), whole: whole(0, 9), label, labelOrEmpty, note, description, reason },
  ...{ quantity, unitPrice, discountPercent, taxPercent, day, currency, moneyText },
};

for (const [name, check] of Object.entries(every))
  describe(`the field ${name}`, () => {
    it('is required', () => assert.equal(problemOf(check, undefined), 'input-required'));

    it('is of its type', () => {
      for (const value of [null, true, [], {}, ['a'], { $gt: '' }, { toString: () => 'inv_1' }, Symbol('a')])
        assert.equal(problemOf(check, value), 'input-type');
      assert.equal(problemOf(check, name === 'whole' ? '1' : 1), 'input-type');
    });
  });

describe('an id', () => {
  const invoice = id('inv');

  it('has the prefix of its kind and something after it, up to 64 characters', () => {
    for (const value of ['inv_1', 'inv_A-b_9', `inv_${'x'.repeat(60)}`])
      assert.deepEqual(invoice(value, ''), { ok: true, value });
    for (const value of ['', 'inv', 'inv_', 'pay_1', 'INV_1', 'xinv_1', `inv_${'x'.repeat(61)}`])
      assert.equal(problemOf(invoice, value), 'id-syntax', value);
  });

  it('has no other characters anywhere (rows 74, 77, 87)', () => {
    for (const one of ['/', '.', ' ', '\u0000', '\n', 'é', 'e\u0301', "'", ';', ':', '\u200b', '１'])
      for (const place of [4, 40, 63]) {
        const value = `inv_${'x'.repeat(60)}`;
        assert.equal(problemOf(invoice, value.slice(0, place) + one + value.slice(place + 1)), 'id-syntax');
        const longer = `alc_${'x'.repeat(76)}`;
        for (const at of [place, place + 16])
          assert.equal(
            problemOf(allocationRef, longer.slice(0, at) + one + longer.slice(at + 1)),
            'id-syntax',
          );
      }
  });

  it('may be longer where it is derived from another', () => {
    assert.equal(problemOf(allocationRef, `alc_${'x'.repeat(76)}`), null);
    assert.equal(problemOf(allocationRef, `alc_${'x'.repeat(77)}`), 'id-syntax');
    assert.equal(problemOf(creditAllocationRef, `cal_${'x'.repeat(76)}`), null);
    assert.equal(problemOf(creditAllocationRef, `cal_${'x'.repeat(77)}`), 'id-syntax');
  });
});

describe('a whole number', () => {
  it('is whole and within its range, both ends included', () => {
    const terms = whole(0, 3650);
    for (const value of [0, 1, 3650]) assert.equal(problemOf(terms, value), null);
    for (const value of [-1, 3651, 0.5, NaN, Infinity, -Infinity, 1e300])
      assert.equal(problemOf(terms, value), 'number-range');
  });

  it('as a version that was seen is at least one (row 84)', () => {
    assert.equal(problemOf(version, 1), null);
    for (const value of [0, -1, 2 ** 53]) assert.equal(problemOf(version, value), 'number-range');
  });
});

describe('a text', () => {
  for (const [name, check, most] of [
    ['label', label, 200],
    ['labelOrEmpty', labelOrEmpty, 200],
    ['reason', reason, 500],
    ['description', description, 2000],
    ['note', note, 5000],
  ] as const)
    it(`of ${name} has at most ${most} letters, however many code units they take (row 98)`, () => {
      assert.equal(problemOf(check, 'x'.repeat(most)), null);
      assert.equal(problemOf(check, '😀'.repeat(most)), null);
      assert.equal(problemOf(check, 'x'.repeat(most + 1)), 'text-too-long');
      assert.equal(problemOf(check, `${'😀'.repeat(most)}x`), 'text-too-long');
    });

  it('that is far too long is not even counted', () => {
    assert.equal(problemOf(label, '\ud800'.repeat(401)), 'text-too-long');
    assert.equal(problemOf(label, '\ud800'.repeat(200)), 'text-malformed');
  });

  it('has no NUL and no half of a surrogate pair, which is said before other control characters (96, 97)', () => {
    for (const value of ['a\u0000b', '\ud800', 'a\udc00', '\u001b\u0000'])
      for (const check of [label, labelOrEmpty, note, description, reason])
        assert.equal(problemOf(check, value), 'text-malformed');
  });

  it('on one line has no control characters and none that reorder the text (rows 93, 95)', () => {
    for (const one of [
      '\u001b[31m',
      '\r\n',
      '\n',
      '\t',
      '\u007f',
      '\u0085',
      '\u009f',
      '\u202e',
      '\u2066',
      '\u2069',
    ])
      for (const check of [label, labelOrEmpty])
        assert.equal(problemOf(check, `a${one}b`), 'text-control-character');
    assert.equal(problemOf(label, 'שלום أهلا 👨‍👩‍👧'), null);
  });

  it('row 94: on one line has nothing that nobody sees', () => {
    for (const one of ['\u200b', '\u2060', '\ufeff', '\u00ad', '\u3164', '\u115f', '\u{e0041}', '\u{e007f}'])
      for (const check of [label, labelOrEmpty])
        assert.equal(problemOf(check, `a${one}b`), 'text-control-character', JSON.stringify(one));
    for (const value of [
      'a\u200cb',
      'a\u200db',
      '\u200dक',
      'क\u200d',
      '👍\u200d',
      '\u200d👍',
      '👍\u200c👍',
      '♥\ufe0f\ufe0e',
    ])
      assert.equal(problemOf(label, value), 'text-control-character', JSON.stringify(value));
  });

  it('row 94: on one line may join letters that need it, and emoji', () => {
    for (const value of [
      'می\u200cخواهم',
      'ශ්\u200dරී',
      'क्\u200dष',
      '👩\u200d⚕\ufe0f',
      '🧑🏽\u200d🔧',
      '❤\ufe0f\u200d🔥',
    ])
      assert.equal(problemOf(label, value), null, value);
    assert.equal(problemOf(note, 'a\u200bb'), null);
  });

  it('of several lines has tabs and line feeds, and may be ordered either way, but no other controls', () => {
    for (const check of [note, description, reason]) {
      assert.equal(problemOf(check, 'a\n\tb \u202e'), null);
      for (const one of ['\r', '\u0001', '\u0008', '\u000b', '\u000c', '\u001b', '\u007f', '\u0085'])
        assert.equal(problemOf(check, `a${one}b`), 'text-control-character');
    }
  });

  it('has every letter and sign of Latin script, and no more below them than may be (rows 93-95)', () => {
    const letters = Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit));
    const refusedIn = (check: Check<unknown>) =>
      letters.filter((letter) => problemOf(check, `a${letter}b`) !== null).join('');
    const controls = letters.filter((letter) => /\p{Cc}/u.test(letter));
    assert.equal(refusedIn(label), [...controls, '\u00ad'].join(''));
    assert.equal(refusedIn(note), controls.filter((one) => one !== '\n' && one !== '\t').join(''));
  });

  it('that must say something is not blank, whatever kind of blank (row 99)', () => {
    for (const value of ['', '   ', '\u00a0', '\u3000'])
      for (const check of [label, reason]) assert.equal(problemOf(check, value), 'input-required');
    for (const check of [labelOrEmpty, description, note]) assert.equal(problemOf(check, ''), null);
  });

  it('is kept as it was written', () => {
    assert.deepEqual(label('  Dr.  Noether ', ''), { ok: true, value: '  Dr.  Noether ' });
  });
});

describe('money as text', () => {
  const eur = currencyOf('EUR');

  it('is judged by its form alone before the currency is known', () => {
    for (const value of ['1.005', '0', '-1', '999999999999999999'])
      assert.equal(problemOf(moneyText, value), null);
    for (const value of ['', '1,5', '1e2', '+1', '-0', ' 1'])
      assert.equal(problemOf(moneyText, value), 'money-syntax');
  });

  it('is an amount above zero where one is named', () => {
    assert.deepEqual(requireAmount('0.01', eur, 'a'), { ok: true, value: '0.01' });
    for (const [text, type] of [
      ['0.00', 'money-sign'],
      ['-0.01', 'money-sign'],
      ['-0.001', 'money-scale'],
      ['-99999999999999', 'money-range'],
      ['', 'money-syntax'],
    ] as const)
      assert.deepEqual(requireAmount(text, eur, 'a'), { ok: false, reason: { type, path: 'a' } });
  });

  it('is an amount of zero or more where it is a discount', () => {
    assert.deepEqual(requireDiscount('0', eur, 'a'), { ok: true, value: '0.00' });
    assert.deepEqual(requireDiscount('5', eur, 'a'), { ok: true, value: '5.00' });
    for (const [text, type] of [
      ['-0.01', 'money-sign'],
      ['-0.001', 'money-scale'],
    ] as const)
      assert.deepEqual(requireDiscount(text, eur, 'a'), { ok: false, reason: { type, path: 'a' } });
  });
});

describe('a party', () => {
  it('has an id and a name, and may have an e-mail and an address of several lines', () => {
    const full = { id: 'p 1/2', name: 'Ada', email: 'ada@example.org', address: 'Street 1\nTown' };
    assert.deepEqual(party(full, ''), { ok: true, value: full });
    assert.deepEqual(party({ id: '1', name: 'Ada' }, ''), { ok: true, value: { id: '1', name: 'Ada' } });
  });

  it('lacks none of the two', () => {
    for (const [value, path] of [
      [{ name: 'Ada' }, 'client.id'],
      [{ id: '1' }, 'client.name'],
      [{ id: '1', name: ' ' }, 'client.name'],
      [{ id: '1', name: 'Ada', email: '' }, 'client.email'],
    ] as const)
      assert.deepEqual(party(value, 'client'), { ok: false, reason: { type: 'input-required', path } });
  });
});

describe('decimals and days', () => {
  it('carry the problem their parser found', () => {
    for (const [check, value, problem] of [
      [quantity, '0', 'decimal-range'],
      [quantity, '0.0000001', 'decimal-scale'],
      [unitPrice, '-1', 'decimal-range'],
      [discountPercent, '100.01', 'decimal-range'],
      [taxPercent, '19%', 'decimal-syntax'],
      [day, '2023-02-29', 'date-invalid'],
      [day, '1', 'date-syntax'],
      [day, '9999-12-31', 'date-range'],
      [currency, 'eur', 'currency-unknown'],
    ] as const)
      assert.equal(problemOf<unknown>(check, value), problem);
  });
});
