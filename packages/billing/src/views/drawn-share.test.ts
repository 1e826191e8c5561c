import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { euros } from '../testing/fixtures.js';
import { drawnShare } from './drawn-share.js';

describe('what is drawn of a whole', () => {
  it('is the part an amount is of it', () => {
    assert.equal(drawnShare(euros('25'), euros('100')), 0.25);
    assert.equal(drawnShare(euros('100'), euros('100')), 1);
  });

  it('is nothing of what is not owed, and all of what is more than the whole', () => {
    for (const [amount, whole] of [
      ['0', '100'],
      ['-1', '100'],
      ['1', '0'],
      ['-1', '-1'],
    ] as const)
      assert.equal(drawnShare(euros(amount), euros(whole)), 0);
    assert.equal(drawnShare(euros('101'), euros('100')), 1);
  });
});
