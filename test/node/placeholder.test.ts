import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRecords } from '@billkit/storage-memory';

test('packages are reached by name', () => {
  assert.equal(countRecords(new Map()), 0);
});
