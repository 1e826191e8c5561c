import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { link, unlink } from './event-link.js';

describe('an event that was on several invoices, one after the other (I-53)', () => {
  const first = link('visit', 'inv_a');
  const second = link('visit', 'inv_b', first);
  const third = link('visit', 'inv_c', second);

  it('is on the last, and knows those before, the oldest first', () => {
    assert.deepEqual(third, {
      ...{ kind: 'event-link', id: 'visit', invoice: 'inv_c', before: ['inv_a', 'inv_b'] },
    });
  });

  it('taken off, is on the one before, and in the end on none', () => {
    assert.deepEqual(unlink(third), second);
    assert.deepEqual(unlink(second), first);
    assert.equal(unlink(first), null);
  });
});
