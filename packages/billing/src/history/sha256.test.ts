import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { sha256 } from './sha256.js';

describe('SHA-256', () => {
  for (const [text, hash] of [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ] as const)
    it(`is as published of ${text.length} letters (FIPS 180-4)`, () => assert.equal(sha256(text), hash));

  it('is that of Node of every text, at each length around a block too', () => {
    const same = (text: string) =>
      assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'));
    for (let length = 0; length < 200; length++) same('x'.repeat(length));
    for (const sign of ['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}'])
      same(sign);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), same), { seed: 1, numRuns: 200 });
  });
});
