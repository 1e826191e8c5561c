import {
  createBilling,
  defaultPreferences,
  StorageError,
  type Actor,
  type Billing,
  type Commit,
  type Ref,
  type Storage,
} from '@billkit/billing';
import { ada, draftContent, grace, lineInput, openDesk, staff, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const at = new Date('2026-11-24T10:00:00Z');
const open = (storage: Storage, actor: Actor = staff): Billing =>
  createBilling({ storage, now: () => at, actor: () => actor });
const payer: Actor = { id: 'ada', role: 'client', client: 'ada' };

const draft = (id: string, over: Parameters<typeof draftContent>[0] = {}) =>
  ({ type: 'create-draft', id: `cmd_${id}`, invoice: `inv_${id}`, content: draftContent(over) }) as const;
const payment = (amount: string, allocations: readonly { invoice: `inv_${string}`; amount: string }[] = []) =>
  ({
    type: 'record-payment',
    id: 'cmd_pay',
    payment: 'pay_1',
    client: ada,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: today,
    allocations,
  }) as const;
const start = (amount: string) =>
  ({
    type: 'start-online-payment',
    id: 'cmd_start',
    payment: 'pay_1',
    method: 'pmt_credit-card',
    startedOn: today,
    allocations: toA(amount),
  }) as const;
const toA = (amount: string) => [{ invoice: 'inv_a', amount }] as const;

/** A storage on which Ada owes 100.00. */
async function owing(): Promise<Storage> {
  const storage = createMemoryStorage();
  const desk = openDesk(storage, { prefix: 'owing-' });
  await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
  await desk.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
  return storage;
}

/** The same where clients pay online by themselves. */
async function owingOnline(): Promise<Storage> {
  const storage = await owing();
  const { kind: _, id: __, ...choices } = defaultPreferences;
  const change = { ...choices, onlinePayment: true, version: 0, changedOn: today };
  await openDesk(storage, { prefix: 'online-' }).do({ type: 'change-preferences', ...change });
  return storage;
}

const everythingIn = (storage: Storage) => openDesk(storage).everything();

/** The storage, with each call it gets written down, and its commits made by `commit`. */
function watched(storage: Storage, commit = (made: Commit) => storage.commit(made)) {
  const loads: (readonly Ref[])[] = [];
  const commits: Commit[] = [];
  return {
    ...{ loads, commits },
    storage: {
      ...storage,
      load(refs: readonly Ref[]) {
        loads.push(refs);
        return storage.load(refs);
      },
      commit(made: Commit) {
        commits.push(made);
        return commit(made);
      },
    } satisfies Storage,
  };
}

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
