import { createBilling, type Actor } from '@billkit/billing';
import { draftContent, lineInput, openDesk, staff, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, everythingIn, open, owing, payer, payment, toA } from '../owing.js';

describe('the same command again', () => {
  it('gives the same answer and has no second effect (row 86)', async () => {
    const storage = await owing();
    const first = await open(storage).execute(payment('100', toA('100')));
    const before = await everythingIn(storage);
    const later = createBilling({ storage, now: () => new Date('2030-01-01'), actor: () => staff });
    assert.deepEqual(await later.execute(payment('100', toA('100'))), first);
    assert.deepEqual(await everythingIn(storage), before);
  });

  it('is the same when its fields come in another order, or its texts written another way', async () => {
    const storage = createMemoryStorage();
    const billing = open(storage);
    const lines = [lineInput({ quantity: '1.50' })];
    const first = await billing.execute(draft('a', { lines }));
    const { content, ...rest } = draft('a', { lines: [lineInput({ quantity: '1.5' })] });
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
    assert.deepEqual(await billing.execute({ content: reversed, ...rest }), first);
  });

  it('gives that answer even when the record is gone: a deleted draft is not “not found”', async () => {
    const billing = open(createMemoryStorage());
    await billing.execute(draft('a'));
    const remove = { type: 'delete-draft', id: 'cmd_2', invoice: 'inv_a', deletedOn: today } as const;
    const first = await billing.execute(remove);
    assert.ok(first.ok);
    assert.deepEqual(await billing.execute(remove), first);
  });

  it('sent twice at once has one effect and two equal answers', async () => {
    const storage = await owing();
    const billing = open(storage);
    const [one, two] = await Promise.all([
      billing.execute(payment('100', toA('100'))),
      billing.execute(payment('100', toA('100'))),
    ]);
    assert.ok(one.ok);
    assert.deepEqual(one, two);
    assert.equal((await billing.find({ kind: 'payment', limit: 10 })).length, 1);
  });

  it('after a refusal is decided anew: a refusal takes no id (row 86)', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage, { prefix: 'later-' });
    const billing = open(storage);
    const refused = await billing.execute(payment('100', toA('100')));
    assert.equal(!refused.ok && refused.reason.type, 'not-found');
    await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    await desk.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    assert.ok((await billing.execute(payment('100', toA('100')))).ok);
  });
});

describe('a command id that was used before', () => {
  const reused = { ok: false, reason: { type: 'command-id-reused', command: 'cmd_pay' } };
  const other: Actor = { id: 'eve', role: 'staff' };

  for (const [what, second] of [
    ['with another amount', payment('99')],
    ['with a field more', { ...payment('100'), description: 'Twice' }],
    ['for another command', { ...draft('b'), id: 'cmd_pay' }],
    ['for a command that would be refused', payment('100', toA('1'))],
  ] as const)
    it(`${what}: command-id-reused (row 86)`, async () => {
      const storage = createMemoryStorage();
      const billing = open(storage);
      await billing.execute(payment('100'));
      const before = await everythingIn(storage);
      assert.deepEqual(await billing.execute(second), reused);
      assert.deepEqual(await billing.preview(second), reused);
      assert.deepEqual(await everythingIn(storage), before);
    });

  it('by someone else, with the same content: command-id-reused', async () => {
    const storage = createMemoryStorage();
    await open(storage).execute(payment('100'));
    assert.deepEqual(await open(storage, other).execute(payment('100')), reused);
  });

  it('by someone who may not ask it at all: forbidden', async () => {
    const storage = createMemoryStorage();
    await open(storage).execute(draft('a'));
    const result = await open(storage, payer).execute(draft('a'));
    assert.equal(!result.ok && result.reason.type, 'forbidden');
  });
});
