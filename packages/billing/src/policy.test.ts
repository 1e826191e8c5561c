import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommandType } from './command.js';
import { commandTypes } from './handlers.js';
import { isAllowed, mayOverpay, roles } from './policy.js';

const clientsToo: { readonly [T in CommandType]?: string } = {
  'record-payment': 'staff, and a client who pays (P-39)',
  'execute-plan': 'everyone, each step as by itself',
};

describe('who may', () => {
  for (const type of commandTypes)
    it(`${type}: ${clientsToo[type] ?? 'staff only'}`, () => {
      const allowed = roles.filter((role) => isAllowed({ id: 'a', role }, type));
      assert.deepEqual(allowed, clientsToo[type] ? ['staff', 'client'] : ['staff']);
    });

  it('take more than is owed: staff, not a client (P-06, P-07)', () => {
    assert.deepEqual(
      roles.map((role) => mayOverpay({ id: 'a', role })),
      [true, false],
    );
  });
});
