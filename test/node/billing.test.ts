import { defaultPreferences } from '@billkit/billing';
import { draftContent, grace, lineInput, staff, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  draft,
  everythingIn,
  open,
  owing,
  owingOnline,
  payer,
  payment,
  start,
  toA,
  watched,
} from '../owing.js';

describe('carrying a command out', () => {
  it('writes the records and an audit entry of who asked what, when, and what it wrote', async () => {
    const storage = await owing();
    const command = payment('150', toA('100'));
    const result = await open(storage).execute(command);
    const { after, hash, seal: _, wrote, ...entry } = result.ok ? result.value : assert.fail();
    assert.deepEqual(entry, {
      kind: 'audit-entry',
      id: 'cmd_pay',
      at: '2026-11-24T10:00:00.000Z',
      actor: staff,
      command: { ...command },
    });
    assert.deepEqual(
      wrote.map(({ kind, id, version }) => `${kind}/${id}@${version}`),
      ['number-series/payment:PAY-@1', 'payment/pay_1@1', 'invoice/inv_a@3', 'allocation/alc_pay_1@1'],
    );
    assert.deepEqual(
      after.map(({ id }) => id),
      ['cmd_owing-2'],
    );
    const [{ salt: __, ...stored } = assert.fail()] = await storage.load([
      { kind: 'audit-entry', id: 'cmd_pay' },
    ]);
    assert.deepEqual(stored, {
      record: result.ok && result.value,
      version: 1,
      by: { id: 'cmd_pay', hash },
    });
  });

  it('tells a deletion by version 0', async () => {
    const storage = createMemoryStorage();
    const billing = open(storage);
    await billing.execute(draft('a'));
    const remove = { type: 'delete-draft', id: 'cmd_2', invoice: 'inv_a', deletedOn: today } as const;
    const deleted = await billing.execute(remove);
    assert.deepEqual(deleted.ok && deleted.value.wrote, [{ kind: 'invoice', id: 'inv_a', version: 0 }]);
    assert.deepEqual(await storage.load([{ kind: 'invoice', id: 'inv_a' }]), []);
  });

  it('writes nothing when it is refused, not even an audit entry', async () => {
    const storage = await owing();
    const before = await everythingIn(storage);
    const result = await open(storage).execute(payment('150', toA('100.01')));
    assert.equal(!result.ok && result.reason.type, 'exceeds-amount-due');
    assert.deepEqual(await everythingIn(storage), before);
  });

  it('reads nothing when its content is wrong', async () => {
    const { storage, loads } = watched(createMemoryStorage());
    const result = await open(storage).execute(payment('1,50'));
    assert.deepEqual(result, { ok: false, reason: { type: 'money-syntax', path: 'amount' } });
    assert.deepEqual(loads, []);
  });

  it('keeps a copy: what the caller changes afterwards does not reach the books', async () => {
    const storage = createMemoryStorage();
    const content = { ...draftContent(), lines: [{ ...lineInput() }] };
    const result = open(storage).execute({ ...draft('a'), content });
    content.lines[0]!.unitPrice = '999';
    await result;
    const [stored] = await open(storage).find({ kind: 'invoice', where: { id: 'inv_a' }, limit: 1 });
    assert.equal(stored?.record.lines[0]?.unitPrice, '100');
  });

  it('expects every record it read as it was, and those it makes not to exist', async () => {
    const { storage, commits } = watched(await owing());
    await open(storage).execute(payment('150', toA('100')));
    const expected = Object.fromEntries(
      commits.flatMap(({ expected: all }) =>
        all.map(({ ref, version }) => [`${ref.kind}/${ref.id}`, version]),
      ),
    );
    assert.deepEqual(expected, {
      'audit-entry/cmd_pay': 0,
      'payment/pay_1': 0,
      'payment-methods/payment-methods': 0,
      'preferences/preferences': 0,
      'number-series/payment:PAY-': 0,
      'invoice/inv_a': 2,
      'allocation/alc_pay_1': 0,
    });
  });
});

describe('a command that was prepared for', () => {
  it('is read at once: what the caller changes afterwards does not reach the books', async () => {
    const storage = await owing();
    const billing = open(storage);
    await billing.prepare?.(['record-payment']);
    const command = { ...payment('150', toA('100')), amount: '150' };
    const sent = billing.execute(command);
    command.amount = '15';
    assert.ok((await sent).ok);
    const [stored] = await storage.load([{ kind: 'payment', id: 'pay_1' }]);
    assert.ok(stored?.record.kind === 'payment');
    assert.equal(stored.record.amount, '150.00');
  });
});

describe('the audit entry tells the host’s stock', () => {
  it('I-30, Q-24: what a command moved; asked again, it tells the same and moves nothing', async () => {
    const storage = createMemoryStorage();
    const lines = [lineInput({ quantity: '2', product: { id: 'band', tracksStock: true } })];
    const first = await open(storage).execute(draft('a', { lines }));
    assert.ok(first.ok);
    const stock = [{ product: 'band', tracksStock: true, change: '-2', reason: 'added' }];
    assert.deepEqual(first.value.stock, stock);
    assert.deepEqual(await open(storage).execute(draft('a', { lines })), first);
    const finalized = { type: 'finalize-invoice', id: 'cmd_b', invoice: 'inv_a', version: 1 } as const;
    const second = await open(storage).execute(finalized);
    assert.ok(second.ok && !('stock' in second.value));
  });
});

describe('a command that names a record by way of another', () => {
  it('reads in stages, and at last everything anew at one instant', async () => {
    const memory = await owing();
    await open(memory).execute(payment('100', toA('100')));
    const { storage, loads } = watched(memory);
    const remove = {
      type: 'remove-allocation',
      id: 'cmd_remove',
      allocation: 'alc_pay_1',
      removedOn: today,
    } as const;
    await open(storage).execute(remove);
    const own = { kind: 'audit-entry', id: 'cmd_remove' };
    const allocation = { kind: 'allocation', id: 'alc_pay_1' };
    const preferences = { kind: 'preferences', id: 'preferences' };
    assert.deepEqual(loads, [
      [own, allocation, preferences],
      [own, allocation, { kind: 'payment', id: 'pay_1' }, { kind: 'invoice', id: 'inv_a' }, preferences],
    ]);
  });

  it('reads what it names by then, also when that is as many records as before', async () => {
    const memory = await owing();
    const numbers = { ...defaultPreferences.numbers, payment: { prefix: 'P{year}-', padding: 1 } };
    const { kind: _, id: __, ...choices } = { ...defaultPreferences, numbers };
    const change = { type: 'change-preferences', id: 'cmd_change', version: 0, changedOn: today } as const;
    await open(memory).execute({ ...change, ...choices });
    const { storage, loads } = watched(memory);
    assert.ok((await open(storage).execute(payment('100'))).ok);
    const series = loads.map((refs) => refs.filter(({ kind }) => kind === 'number-series'));
    assert.deepEqual(
      series.map(([one]) => one?.id),
      ['payment:PAY-', 'payment:P2026-'],
    );
  });

  it('reads a record once though it names it twice', async () => {
    const { storage, loads } = watched(await owing());
    await open(storage).execute(payment('100', [...toA('1'), ...toA('2')]));
    assert.equal(loads.length, 1);
    const keys = loads[0]!.map(({ kind, id }) => `${kind}/${id}`);
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('previewing a command', () => {
  it('answers what carrying it out writes, and writes nothing', async () => {
    const storage = await owing();
    const before = await everythingIn(storage);
    const preview = await open(storage).preview(payment('150', toA('100')));
    assert.deepEqual(await everythingIn(storage), before);
    const done = await open(storage).execute(payment('150', toA('100')));
    assert.ok(preview.ok && done.ok);
    assert.deepEqual(
      preview.value.writes.map(({ kind, id }) => ({ kind, id })),
      done.value.wrote.map(({ kind, id }) => ({ kind, id })),
    );
    const stored = await storage.load(done.value.wrote);
    assert.deepEqual(
      stored.map(({ record }) => record),
      preview.value.writes,
    );
  });

  it('gives the refusal that carrying it out gives', async () => {
    const billing = open(await owingOnline(), payer);
    for (const command of [start('1,5'), start('100.01'), payment('100', toA('100')), draft('b')]) {
      const refused = await billing.preview(command);
      assert.equal(refused.ok, false);
      assert.deepEqual(await billing.execute(command), refused);
    }
  });

  it('of a command that was carried out before writes nothing more', async () => {
    const billing = open(createMemoryStorage());
    await billing.execute(draft('a'));
    assert.deepEqual(await billing.preview(draft('a')), { ok: true, value: { writes: [] } });
  });
});

describe('a decision that would write one record twice', () => {
  it('is a mistake of the program and throws; nothing is written', async () => {
    // A storage whose record answers to another name once it was looked up.
    const memory = await owing();
    const { storage, commits } = watched({
      ...memory,
      async load(refs) {
        const found = await memory.load(refs);
        return found.flatMap((stored) => {
          if (stored.record.kind !== 'invoice') return [stored];
          let reads = 0;
          const id = { enumerable: true, get: () => (reads++ === 0 ? 'inv_b' : 'inv_a') };
          return [stored, { ...stored, record: Object.defineProperty({ ...stored.record }, 'id', id) }];
        });
      },
    });
    const command = payment('20', [...toA('10'), { invoice: 'inv_b', amount: '10' }]);
    await assert.rejects(open(storage).execute(command), /record-payment wrote one record twice/);
    assert.deepEqual(commits, []);
  });
});

describe('finding records', () => {
  const billing = open(createMemoryStorage());
  for (const limit of [
    0,
    -1,
    1001,
    1.5,
    NaN,
    Infinity,
    '10' as unknown as number,
    undefined as unknown as number,
  ])
    it(`throws for a limit of ${limit}: a query says how much it will take, up to 1,000`, async () => {
      await assert.rejects(billing.find({ kind: 'invoice', limit }), RangeError);
    });

  for (const limit of [1, 1000])
    it(`takes up to ${limit}`, async () => {
      assert.deepEqual(await billing.find({ kind: 'invoice', limit }), []);
    });

  it('answers what the storage found, in its order', async () => {
    const storage = createMemoryStorage();
    const asking = open(storage);
    await asking.execute(draft('a', { issuedOn: '2026-11-25' }));
    await asking.execute(draft('b', { client: grace }));
    await asking.execute(draft('c', { issuedOn: '2026-11-23' }));
    const found = await asking.find({
      kind: 'invoice',
      where: { client: 'ada' },
      order: 'descending',
      limit: 10,
    });
    assert.deepEqual(
      found.map(({ record, version }) => [record.id, version]),
      [
        ['inv_a', 1],
        ['inv_c', 1],
      ],
    );
  });
});

describe('being told of what was written', () => {
  it('comes after each commit until one stops, and not after a refusal', async () => {
    const storage = createMemoryStorage();
    const billing = open(storage);
    const heard: string[] = [];
    const stop = billing.subscribe((written) => heard.push(written.map(({ id }) => id).join(' ')));
    await billing.execute(draft('a'));
    await open(storage).execute(draft('b'));
    await billing.execute({ ...draft('a'), id: 'cmd_again' });
    stop();
    await billing.execute(draft('c'));
    assert.deepEqual(heard, ['inv_a cmd_a', 'inv_b cmd_b']);
  });
});
