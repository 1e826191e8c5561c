import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partyOf } from './directory-entry.js';

describe('the copy that a document keeps of a location (I-74)', () => {
  it('has its logo, and says nothing of one where it has none', () => {
    const north = { kind: 'location', id: 'loc_north', name: 'North' } as const;
    const logo = 'https://example.org/north.svg';
    assert.deepEqual(partyOf(north), { id: 'loc_north', name: 'North' });
    assert.deepEqual(partyOf({ ...north, logo }), { id: 'loc_north', name: 'North', logo });
  });
});
