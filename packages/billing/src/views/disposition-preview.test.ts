import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencyOf } from '../money/currency.js';
import { euros } from '../testing/fixtures.js';
import { previewDisposition } from './disposition-preview.js';

const places = (...typed: readonly string[]) => {
  const [back = '', credit = '', outside = ''] = typed;
  return [{ text: back, most: euros('30') }, { text: credit }, { text: outside }];
};
const preview = (above: string, ...typed: readonly string[]) =>
  previewDisposition(euros(above), places(...typed), currencyOf('EUR'));

describe('what becomes of what is above the amount due, while it is typed', () => {
  it('is to be all of it, and what is left can go to each place that takes it', () => {
    const { disposed, left, filled } = preview('82.50', '', '20');
    assert.deepEqual([disposed, left], ['20.00', '62.50']);
    assert.deepEqual(filled, ['30.00', '82.50', '62.50']);
  });

  it('leaves nothing to place once it adds up, or where a place is full', () => {
    assert.deepEqual(preview('50', '30', '20').filled, [null, null, null]);
    assert.deepEqual(preview('60', '30', '20').filled, [null, '30.00', '10.00']);
  });

  it('says how much too much is placed', () => {
    const { left, filled } = preview('10', '', '12');
    assert.deepEqual([left, filled], ['-2.00', [null, null, null]]);
  });

  it('counts what is no amount as nothing, and says why', () => {
    const { disposed, problems } = preview('10', '1.005', '4', '-1');
    assert.equal(disposed, '4.00');
    assert.deepEqual(
      problems.map((one) => one?.type ?? null),
      ['money-scale', null, 'money-sign'],
    );
  });

  it('finds nothing wrong with an amount, nor with a place that is left blank', () => {
    assert.deepEqual(preview('10', '', '4').problems, [null, null, null]);
  });
});
