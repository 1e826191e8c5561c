import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { eur, euros } from '../testing/fixtures.js';
import { creditBase } from './credit-base.js';

/** What crediting one more comes to, of three over 10.00, one of which was credited for `credited`. */
const oneMore = (credited: string) =>
  creditBase(
    {
      ...{ quantity: decimalOf('3'), base: euros('10') },
      ...{ creditedQuantity: decimalOf('1'), creditedBase: euros(credited) },
    },
    decimalOf('1'),
    'half-up',
    eur,
  );

describe('what crediting a quantity of a line comes to (money.md 4.6)', () => {
  it('is what all of it that is credited comes to, less what it came to before', () => {
    assert.equal(oneMore('3.33'), '3.34');
    assert.equal(oneMore('6.66'), '0.01');
  });

  it('is never below zero, not even where more was credited before', () => {
    assert.deepEqual(['6.67', '6.68'].map(oneMore), ['0.00', '0.00']);
  });
});
