import { createBilling, type Actor } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, draft, open, owing, owingOnline, payer, payment, start, toA } from '../owing.js';

describe('a client who pays over a link', () => {
  it('may begin an online payment of what is owed, where that is turned on (P-39, S-07)', async () => {
    assert.ok((await open(await owingOnline(), payer).execute(start('100'))).ok);
    assert.deepEqual(await open(await owing(), payer).execute(start('100')), {
      ...{ ok: false, reason: { type: 'online-payment-off' } },
    });
  });

  it('may not pay more than is owed, nor say that money has come (P-07)', async () => {
    const billing = open(await owingOnline(), payer);
    const more = await billing.execute(start('100.01'));
    assert.equal(!more.ok && more.reason.type, 'exceeds-amount-due');
    assert.deepEqual(await billing.execute(payment('100', toA('100'))), {
      ...{ ok: false, reason: { type: 'forbidden', command: 'record-payment', role: 'client' } },
    });
  });

  it('may ask nothing else, also not about records that do not exist (row 128)', async () => {
    const billing = open(createMemoryStorage(), payer);
    for (const command of [
      draft('a'),
      { type: 'finalize-invoice', id: 'cmd_1', invoice: 'inv_none', version: 1 },
      { type: 'void-invoice', id: 'cmd_1', invoice: 'inv_none', voidedOn: today },
      { type: 'remove-allocation', id: 'cmd_1', allocation: 'alc_none', removedOn: today },
    ] as const)
      assert.deepEqual(await billing.execute(command), {
        ok: false,
        reason: { type: 'forbidden', command: command.type, role: 'client' },
      });
  });

  it('is told of wrong content before of what may not be asked', async () => {
    const result = await open(createMemoryStorage(), payer).execute({ ...draft('a'), id: 'cmd_draft 1' });
    assert.equal(!result.ok && result.reason.type, 'id-syntax');
  });
});

describe('who asks', () => {
  it('is looked up once a command, and kept as it was', async () => {
    let count = 0;
    const actor = (): Actor => ({ id: `person ${++count}`, role: 'staff', name: 'Jo' });
    const billing = createBilling({ storage: createMemoryStorage(), now: () => at, actor });
    const result = await billing.execute(draft('a'));
    assert.deepEqual(result.ok && result.value.actor, { id: 'person 1', role: 'staff', name: 'Jo' });
    assert.equal(count, 1);
  });

  it('is not looked up for reading: the policy is about commands, what is shown to whom is up to the host', async () => {
    let count = 0;
    const actor = (): Actor => ({ id: `guest ${++count}`, role: 'guest' });
    const billing = createBilling({ storage: await owing(), now: () => at, actor });
    assert.equal((await billing.find({ kind: 'invoice', limit: 10 })).length, 1);
    assert.equal(count, 0);
  });
});
