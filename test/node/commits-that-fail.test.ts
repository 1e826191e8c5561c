import { StorageError, type Commit } from '@billkit/billing';
import { draftContent, openDesk, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, open, owing, payment, toA, watched } from '../owing.js';

describe('when others write in between', () => {
  /** A storage where someone else writes the draft `inv_a` before each of the first `times` commits. */
  async function disturbed(times: number) {
    const memory = createMemoryStorage();
    await open(memory).execute(draft('a'));
    const elsewhere = openDesk(memory, { prefix: 'elsewhere-' });
    let left = times;
    return watched(memory, async (commit) => {
      if (left-- > 0) {
        const [found] = await memory.load([{ kind: 'invoice', id: 'inv_a' }]);
        const content = draftContent({ memo: `${left} left` });
        await elsewhere.do({ type: 'revise-draft', invoice: 'inv_a', version: found!.version, content });
      }
      return memory.commit(commit);
    });
  }
  const remove = { type: 'delete-draft', id: 'cmd_2', invoice: 'inv_a', deletedOn: today } as const;

  it('a command is decided anew, on what they wrote', async () => {
    const { storage, commits } = await disturbed(4);
    assert.ok((await open(storage).execute(remove)).ok);
    assert.equal(commits.length, 5);
  });

  it('five times in a row, it gives up with too-busy and has written nothing', async () => {
    const { storage, commits } = await disturbed(5);
    assert.deepEqual(await open(storage).execute(remove), { ok: false, reason: { type: 'too-busy' } });
    assert.equal(commits.length, 5);
    const [kept] = await open(storage).find({ kind: 'invoice', limit: 1 });
    assert.equal(kept?.record.memo, '0 left');
    assert.deepEqual(await storage.load([{ kind: 'audit-entry', id: 'cmd_2' }]), []);
  });

  it('what they wrote may make it refused: two payments of one invoice settle it once', async () => {
    const storage = await owing();
    const billing = open(storage);
    const results = await Promise.all(
      (['1', '2'] as const).map((id) =>
        billing.execute({ ...payment('100', toA('100')), id: `cmd_${id}`, payment: `pay_${id}` }),
      ),
    );
    assert.deepEqual(
      results.map((result) => (result.ok ? 'settled' : result.reason.type)),
      ['settled', 'invoice-not-open'],
    );
  });
});

describe('a storage that fails', () => {
  const failure = new StorageError('unavailable', new Error('socket closed'));
  const fails = () => Promise.reject(failure);

  it('passes its error through, from reading, writing and finding', async () => {
    const memory = createMemoryStorage();
    for (const broken of [
      { ...memory, load: fails },
      { ...memory, commit: fails },
    ])
      await assert.rejects(open(broken).execute(draft('a')), (error) => error === failure);
    await assert.rejects(open({ ...memory, load: fails }).preview(draft('a')), (error) => error === failure);
    await assert.rejects(
      open({ ...memory, find: fails }).find({ kind: 'invoice', limit: 1 }),
      (error) => error === failure,
    );
    assert.equal(failure.problem, 'unavailable');
    assert.equal(failure.message, 'storage is unavailable');
    assert.equal((failure.cause as Error).message, 'socket closed');
  });

  it('with an unknown outcome is asked again: the same command tells whether it was written', async () => {
    const memory = createMemoryStorage();
    const forgetful = {
      ...memory,
      async commit(commit: Commit): Promise<'committed'> {
        await memory.commit(commit);
        throw new StorageError('outcome-unknown');
      },
    };
    await assert.rejects(open(forgetful).execute(draft('a')), StorageError);
    const again = await open(memory).execute(draft('a'));
    assert.equal(again.ok && again.value.id, 'cmd_a');
    assert.equal((await open(memory).find({ kind: 'invoice', limit: 5 })).length, 1);
  });
});
