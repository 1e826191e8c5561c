import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRecords } from './memory.js';

test('an empty memory holds nothing', () => {
  assert.equal(countRecords(new Map()), 0);
});
