import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasCardNumber } from './card-number.js';

describe('the number of a card in a text', () => {
  for (const text of [
    '4242424242424242',
    'paid with 4242 4242 4242 4242, thanks',
    '3782-822463-10005',
    '4222222222222',
    '6304000000000000000',
    '4242 4242 4242 4242 12/29',
    'booking 31, 4242-4242-4242-4242',
  ])
    it(`is seen: ${text}`, () => {
      assert.equal(hasCardNumber(text), true);
    });

  for (const text of [
    '',
    'Rent of March, 2026-03-01',
    '4242424242424241',
    '424242424242',
    '42424242424242424242',
    'pi_3NqXaZ2eZvKYlo2C',
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'DE68 4242 4242 4242 4242 00',
    '7242 4242 4242 4246',
    '0000 0000 0000 0000',
  ])
    it(`is not seen where there is none: ${text || 'nothing'}`, () => {
      assert.equal(hasCardNumber(text), false);
    });
});
