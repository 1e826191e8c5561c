import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partyOf } from './directory-entry.js';

describe('the copy that a document keeps of an entry (I-74)', () => {
  it('of a location has its logo, and says nothing of one where it has none', () => {
    const north = { kind: 'location', id: 'loc_north', name: 'North' } as const;
    const logo = 'https://example.org/north.svg';
    assert.deepEqual(partyOf(north), { id: 'loc_north', name: 'North' });
    assert.deepEqual(partyOf({ ...north, logo }), { id: 'loc_north', name: 'North', logo });
  });

  it('of a client has the number a funder knows it by, and says nothing of one where it has none', () => {
    const ada = { kind: 'client', form: 'person', id: 'cli_ada', name: 'Ada' } as const;
    assert.deepEqual(partyOf(ada), { id: 'cli_ada', name: 'Ada' });
    assert.deepEqual(partyOf({ ...ada, funderNumber: '43' }), {
      id: 'cli_ada',
      name: 'Ada',
      funderNumber: '43',
    });
  });
});
