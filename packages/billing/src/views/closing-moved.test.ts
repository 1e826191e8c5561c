import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../time/day.js';
import { closingMoved } from './closing-moved.js';

const [march, june] = [dayOf('2026-03-31'), dayOf('2026-06-30')];

describe('moving the closed period', () => {
  it('closes the days between the last that was closed and the last that will be', () => {
    assert.deepEqual(closingMoved(march, june), { type: 'closes', from: '2026-04-01', until: june });
  });

  it('closes all days up to the last where nothing was closed', () => {
    assert.deepEqual(closingMoved(undefined, june), { type: 'closes', until: june });
  });

  it('opens the days again that will not be closed any more', () => {
    assert.deepEqual(closingMoved(june, march), { type: 'opens', from: '2026-04-01', until: june });
    assert.deepEqual(closingMoved(june, undefined), { type: 'opens', until: june });
  });

  it('does nothing where it stays', () => {
    assert.deepEqual(closingMoved(march, march), { type: 'same' });
    assert.deepEqual(closingMoved(undefined, undefined), { type: 'same' });
  });
});
