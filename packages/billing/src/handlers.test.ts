import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Books } from './books.js';
import { CommandHandlers, commandTypes } from './handlers.js';
import { StorageError } from './storage-error.js';

const everything = new CommandHandlers();
await everything.load(commandTypes);

const removed = { type: 'remove-allocation', allocation: 'alc_1', removedOn: '2026-11-24' } as const;
const remove = { ...removed, id: 'cmd_1' };

describe('the commands', () => {
  for (const type of commandTypes)
    it(`${type} is read by its own handler, which asks for an id first`, () => {
      assert.deepEqual(everything.check({ type }, ''), {
        ok: false,
        reason: { type: 'input-required', path: 'id' },
      });
      assert.deepEqual(everything.check({ type, id: 'cmd_1', status: 'paid' }, ''), {
        ok: false,
        reason: { type: 'input-unknown-field', path: 'status' },
      });
    });

  it('of another name are not known', () => {
    for (const type of ['pay-invoice', '__proto__', 'constructor']) {
      assert.deepEqual(everything.missingFor({ type }), []);
      assert.deepEqual(everything.check({ type }, ''), {
        ok: false,
        reason: { type: 'enum-unknown', path: 'type' },
      });
    }
  });

  it('read nothing but what they name, before they know any record', () => {
    const checked = everything.check(remove, '');
    assert.ok(checked.ok);
    assert.deepEqual(everything.of(checked.value).reads(checked.value, new Books()), [
      { kind: 'allocation', id: 'alc_1' },
      { kind: 'preferences', id: 'preferences' },
    ]);
  });
});

describe('the handlers', () => {
  it('are loaded with the others of their group, and no others', async () => {
    const handlers = new CommandHandlers();
    assert.deepEqual(handlers.missingFor(remove), ['remove-allocation']);
    await handlers.load(['record-payment']);
    assert.deepEqual(handlers.missingFor(remove), []);
    assert.ok(handlers.check(remove, '').ok);
    assert.deepEqual(handlers.missingFor({ type: 'issue-credit-note' }), ['issue-credit-note']);
  });

  it('are loaded for every step of a plan', async () => {
    const handlers = new CommandHandlers();
    const voided = { type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-11-24' } as const;
    const plan = { type: 'execute-plan', id: 'cmd_1', steps: [removed, voided] };
    assert.deepEqual(handlers.missingFor(plan), ['execute-plan', 'remove-allocation', 'void-invoice']);
    await handlers.load(handlers.missingFor(plan));
    assert.deepEqual(handlers.missingFor(plan), []);
    assert.ok(handlers.check(plan, '').ok);
  });

  it('are not looked for where nothing says which, and nothing is called to find out', async () => {
    const handlers = new CommandHandlers();
    await handlers.load(['execute-plan']);
    const fails = () => assert.fail('called');
    const getter = (name: string) => Object.defineProperty({ type: 'execute-plan' }, name, { get: fails });
    const steps = [null, 'void-invoice', { type: 7 }, getter('type'), { type: 'execute-plan' }];
    const plans = [{ type: 'execute-plan' }, { type: 'execute-plan', steps }, getter('steps')];
    const unknown = [undefined, null, 'void-invoice', [], {}, { type: ['void-invoice'] }, getter('type')];
    for (const asked of [...unknown, ...plans]) assert.deepEqual(handlers.missingFor(asked), []);
    const endless = { type: 'execute-plan', id: 'cmd_1', steps: new Array<unknown>(4_000_000_000) };
    endless.steps[0] = removed;
    assert.deepEqual(handlers.missingFor(endless), []);
    assert.deepEqual(handlers.check(endless, ''), {
      ok: false,
      reason: { type: 'input-too-many', path: 'steps' },
    });
  });

  it('that cannot be loaded are unavailable, and are loaded when they can be', async () => {
    let isOnline = false;
    const handlers = new CommandHandlers({
      money: async () => {
        if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
        return (await import('./handlers/money.js')).money;
      },
    });
    await assert.rejects(handlers.load(['record-payment']), new StorageError('unavailable'));
    assert.deepEqual(handlers.missingFor(remove), ['remove-allocation']);
    await handlers.load(['create-draft']);
    isOnline = true;
    await handlers.load(handlers.missingFor(remove));
    assert.ok(handlers.check(remove, '').ok);
  });
});
