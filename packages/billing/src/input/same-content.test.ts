import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sameContent } from './same-content.js';

describe('plain data says the same', () => {
  for (const [what, a, b] of [
    ['whatever the order of its keys', { a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 }],
    ['as texts, numbers and nothing', ['a', 1, null, true], ['a', 1, null, true]],
    ['when it is empty', { a: [], b: {} }, { a: [], b: {} }],
  ] as const)
    it(what, () => assert.equal(sameContent(a, b), true));

  for (const [what, a, b] of [
    ['when a value differs', { a: 1 }, { a: 2 }],
    ['when it differs deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
    ['when a key is missing', { a: 1, b: 2 }, { a: 1 }],
    ['when a key is more', { a: 1 }, { a: 1, b: 2 }],
    ['when a key has another name', { a: undefined }, { b: undefined }],
    ['when the order of a list differs', [1, 2], [2, 1]],
    ['when one is a list and the other numbered like one', ['a'], { 0: 'a' }],
    ['when one is empty and the other nothing', {}, null],
    ['when one is nothing and the other empty', null, {}],
    ['when one is text and the other a number', '1', 1],
    ['when one is text and the other its letters', 'a', { 0: 'a' }],
    ['when one is letters and the other their text', { 0: 'a' }, 'a'],
    ['when one is data and the other text', { a: 1 }, 'a'],
    ['when one is text and the other data', 'a', { a: 1 }],
  ] as const)
    it(`not ${what}`, () => assert.equal(sameContent(a, b), false));

  it('as its copy by way of JSON', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (data) => sameContent(data, JSON.parse(JSON.stringify(data)))),
      { numRuns: 50 },
    ));
});
