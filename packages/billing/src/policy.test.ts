import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandTypes } from './handlers.js';
import { isAllowed, mayOverpay, roles } from './policy.js';

describe('who may', () => {
  for (const type of commandTypes)
    it(`${type}: ${type === 'record-payment' ? 'staff, and a client who pays (P-39)' : 'staff only'}`, () => {
      const allowed = roles.filter((role) => isAllowed({ id: 'a', role }, type));
      assert.deepEqual(allowed, type === 'record-payment' ? ['staff', 'client'] : ['staff']);
    });

  it('take more than is owed: staff, not a client (P-06, P-07)', () => {
    assert.deepEqual(
      roles.map((role) => mayOverpay({ id: 'a', role })),
      [true, false],
    );
  });
});
