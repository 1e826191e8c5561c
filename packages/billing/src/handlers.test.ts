import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Books } from './books.js';
import { checkCommand, commandTypes, handlerOf } from './handlers.js';

describe('the commands', () => {
  for (const type of commandTypes)
    it(`${type} is read by its own handler, which asks for an id first`, () => {
      assert.deepEqual(checkCommand({ type }, ''), {
        ok: false,
        reason: { type: 'input-required', path: 'id' },
      });
      assert.deepEqual(checkCommand({ type, id: 'cmd_1', status: 'paid' }, ''), {
        ok: false,
        reason: { type: 'input-unknown-field', path: 'status' },
      });
    });

  it('of another name are not known', () => {
    for (const type of ['pay-invoice', '__proto__', 'constructor'])
      assert.deepEqual(checkCommand({ type }, ''), {
        ok: false,
        reason: { type: 'enum-unknown', path: 'type' },
      });
  });

  it('read nothing but what they name, before they know any record', () => {
    const command = { type: 'remove-allocation', id: 'cmd_1', allocation: 'alc_1', removedOn: '2026-11-24' };
    const checked = checkCommand(command, '');
    assert.ok(checked.ok);
    assert.deepEqual(handlerOf(checked.value).reads(checked.value, new Books()), [
      { kind: 'allocation', id: 'alc_1' },
      { kind: 'preferences', id: 'preferences' },
    ]);
  });
});
