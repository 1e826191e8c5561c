import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf, compare, sum } from './amount.js';
import { currencyOf } from './currency.js';
import { fill, fillFromAll } from './fill.js';
import { amountOfUnits } from './units.js';

const eur = currencyOf('EUR');
const euros = (text: string) => amountOf(text, eur);
const amount = fc.integer({ min: 0, max: 5000 }).map((units) => amountOfUnits(units, 2));
const itself = <T>(one: T): T => one;
const fillTexts = (whole: string, ...caps: readonly string[]) =>
  fill(euros(whole), caps.map(euros), itself, (_, part) => part);

describe('filling one after the other', () => {
  it('gives each up to its cap, and the last what is left', () => {
    assert.deepEqual(fillTexts('100', '30', '50', '80', '10'), {
      parts: ['30.00', '50.00', '20.00'],
      rest: '0.00',
    });
  });

  it('makes no part of what has no room', () => {
    assert.deepEqual(fillTexts('60', '0', '30', '0', '50'), { parts: ['30.00', '30.00'], rest: '0.00' });
  });

  it('leaves what is more than all caps', () => {
    assert.deepEqual(fillTexts('100', '30', '50'), { parts: ['30.00', '50.00'], rest: '20.00' });
    assert.deepEqual(fillTexts('100'), { parts: [], rest: '100.00' });
  });

  it('gives nothing to anybody when there is nothing', () => {
    assert.deepEqual(fillTexts('0', '30'), { parts: [], rest: '0.00' });
  });

  it('is exact for the largest amounts and beyond what a number holds', () => {
    const most = '9999999999999.99';
    assert.deepEqual(fillTexts(most, '9999999999999.98', '1'), {
      parts: ['9999999999999.98', '0.01'],
      rest: '0.00',
    });
    const many = amountOfUnits(10n ** 20n, 2);
    assert.deepEqual(
      fill(many, [euros('0.01')], itself, (_, part) => part).rest,
      amountOfUnits(10n ** 20n - 1n, 2),
    );
  });

  it('throws for what is below zero or of another currency', () => {
    assert.throws(() => fillTexts('-1', '1'), /-1.00 is below zero/);
    assert.throws(() => fillTexts('1', '-1'), /-1.00 is below zero/);
    const yen = amountOf('5', currencyOf('JPY'));
    assert.throws(() => fill(yen, [euros('5')], itself, itself), /"5.00" does not have 0 digits/);
    assert.throws(() => fill(euros('5'), [yen], itself, itself), /"5" does not have 2 digits/);
  });

  it('adds up, and only what is reached last is not full', () => {
    fc.assert(
      fc.property(amount, fc.array(amount), (whole, caps) => {
        const { parts, rest } = fill(whole, caps, itself, (_, part) => part);
        assert.equal(add(sum(parts, eur), rest), whole);
        const open = caps.filter((cap) => cap !== '0.00');
        for (const [place, part] of parts.entries()) {
          const cap = open[place]!;
          if (place < parts.length - 1) assert.equal(part, cap);
          assert.ok(compare(part, cap) <= 0);
        }
        assert.ok(rest === '0.00' || parts.every((part, place) => part === open[place]));
      }),
    );
  });
});

describe('filling from several sources', () => {
  const fillAll = (sources: readonly string[], caps: readonly string[]) =>
    fillFromAll(
      sources.map((text, place) => ({ place, held: euros(text) })),
      ({ held }) => held,
      caps.map((text, place) => ({ place, cap: euros(text) })),
      ({ cap }) => cap,
      (from, to, part) => `${from.place} to ${to.place}: ${part}`,
    );

  it('uses up the first source and fills the first cap before the next', () => {
    assert.deepEqual(fillAll(['30', '0', '50', '20'], ['40', '0', '40', '5']), [
      '0 to 0: 30.00',
      '2 to 0: 10.00',
      '2 to 2: 40.00',
      '3 to 3: 5.00',
    ]);
  });

  it('makes nothing where there is no source or no cap', () => {
    assert.deepEqual(fillAll([], ['1']), []);
    assert.deepEqual(fillAll(['1'], []), []);
    assert.deepEqual(fillAll([], []), []);
  });

  it('throws for what is below zero or of another currency', () => {
    assert.throws(() => fillAll(['1'], ['-1']), /-1.00 is below zero/);
    const yen = amountOf('5', currencyOf('JPY'));
    assert.throws(() => fillFromAll([yen], itself, [euros('5')], itself, itself), /does not have 0 digits/);
  });

  it('from one source is filling with it', () => {
    fc.assert(
      fc.property(amount, fc.array(amount), (whole, caps) => {
        const parts = fillFromAll([whole], itself, caps, itself, (_, __, part) => part);
        const filled = fill(whole, caps, itself, (_, part) => part).parts;
        assert.deepEqual(
          parts,
          filled.filter((part) => part !== '0.00'),
        );
      }),
    );
  });
});
