import {
  activityKnownBefore,
  activityOf,
  balanceOn,
  createBilling,
  currencyOf,
  findAccount,
  findHistory,
  historyOf,
  refsOf,
  type Billing,
  type Ref,
} from '@billkit/billing';
import { ada, draftContent, staff, today, type Ask } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const eur = currencyOf('EUR');

/** An hour of a day in June 2027. */
const hour = (of: number) => new Date(Date.UTC(2027, 5, 1, of)).toISOString();

/** Carries commands out, the first as `cmd_1` at one o'clock, each an hour after the one before. */
async function work(...commands: readonly Ask[]): Promise<Billing> {
  let count = 0;
  const billing = createBilling({
    storage: createMemoryStorage(),
    now: () => new Date(hour(count)),
    actor: () => staff,
  });
  for (const command of commands) {
    count += 1;
    const done = await billing.execute({ ...command, id: `cmd_${count}` });
    assert.ok(done.ok, `${command.type}: ${done.ok ? '' : JSON.stringify(done.reason)}`);
  }
  return billing;
}

const issue = (invoice: `inv_${string}`): readonly Ask[] => [
  { type: 'create-draft', invoice, content: draftContent() },
  { type: 'finalize-invoice', invoice, version: 1 },
];

const pay = (payment: `pay_${string}`, invoice: `inv_${string}`): Ask => ({
  ...{ type: 'record-payment', payment, client: ada, currency: 'EUR', amount: '60', method: 'pmt_cash' },
  ...{ receivedOn: today, allocations: [{ invoice, amount: '60' }] },
});

const told = async (billing: Billing, ref: Ref) =>
  historyOf(ref, await findHistory(billing, [ref])).map(({ at, actor, command, change, version }) => [
    ...[at, actor.id, command.type, change],
    ...(version === undefined ? [] : [version]),
  ]);

describe('the history of a record', () => {
  it('tells who wrote it, when, and what they asked, the first in front, whatever else was written', async () => {
    const billing = await work(
      ...issue('inv_a'),
      ...issue('inv_b'),
      pay('pay_1', 'inv_b'),
      pay('pay_2', 'inv_a'),
      { type: 'remove-allocation', allocation: 'alc_6_1', removedOn: today },
    );
    assert.deepEqual(await told(billing, { kind: 'invoice', id: 'inv_a' }), [
      [hour(1), 'staff', 'create-draft', 'created', 1],
      [hour(2), 'staff', 'finalize-invoice', 'changed', 2],
      [hour(6), 'staff', 'record-payment', 'changed', 3],
      [hour(7), 'staff', 'remove-allocation', 'changed', 4],
    ]);
    assert.deepEqual(await told(billing, { kind: 'allocation', id: 'alc_6_1' }), [
      [hour(6), 'staff', 'record-payment', 'created', 1],
      [hour(7), 'staff', 'remove-allocation', 'changed', 2],
    ]);
    assert.deepEqual(await told(billing, { kind: 'payment', id: 'pay_none' }), []);
  });

  it('follows the links, and reads no entry that leads nowhere', async () => {
    const others = Array.from({ length: 20 }, (_, i) => issue(`inv_${i}`)).flat();
    const billing = await work(...others, ...issue('inv_a'), pay('pay_1', 'inv_a'));
    const read: string[] = [];
    const counting: Pick<Billing, 'find'> = {
      async find(query) {
        const found = await billing.find(query);
        read.push(...found.map(({ record }) => record.id));
        return found;
      },
    };
    await findHistory(counting, [{ kind: 'invoice', id: 'inv_a' }]);
    // Its number links it to the invoice before (cmd_40), of which no more is read.
    assert.deepEqual(read, ['inv_a', 'cmd_43', 'cmd_42', 'cmd_40', 'cmd_41']);
  });

  it('of a draft that was deleted is looked for in all entries', async () => {
    const billing = await work(
      { type: 'create-draft', invoice: 'inv_a', content: draftContent() },
      ...issue('inv_b'),
      { type: 'delete-draft', invoice: 'inv_a', deletedOn: today },
    );
    assert.deepEqual(await told(billing, { kind: 'invoice', id: 'inv_a' }), [
      [hour(1), 'staff', 'create-draft', 'created', 1],
      [hour(4), 'staff', 'delete-draft', 'deleted'],
    ]);
  });

  it('of several records is read at once', async () => {
    const billing = await work(...issue('inv_a'), ...issue('inv_b'), pay('pay_1', 'inv_b'));
    const entries = await findHistory(billing, [
      { kind: 'invoice', id: 'inv_b' },
      { kind: 'payment', id: 'pay_1' },
    ]);
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['cmd_3', 'cmd_4', 'cmd_5'],
    );
  });
});

describe('an account as it was known at an instant', () => {
  const owedAt = async (billing: Billing, hours: readonly number[]) => {
    const account = await findAccount(billing, { currency: eur, client: ada.id });
    const entries = await findHistory(billing, refsOf(account));
    const current = activityKnownBefore(account, entries, hour(24));
    assert.deepEqual(current, activityOf(account));
    return hours.map((of) => balanceOn(activityKnownBefore(account, entries, hour(of)), today).owed);
  };

  it('has an invoice that was reverted and deleted since', async () => {
    const billing = await work(
      ...issue('inv_a'),
      { type: 'revert-to-draft', invoice: 'inv_a' },
      { type: 'delete-draft', invoice: 'inv_a', deletedOn: today },
    );
    assert.deepEqual(await owedAt(billing, [2, 3, 4, 5]), ['0.00', '100.00', '0.00', '0.00']);
  });

  it('has no void that was recorded later, also where another invoice took the place of the void one', async () => {
    const billing = await work(
      ...issue('inv_a'),
      { type: 'void-invoice', invoice: 'inv_a', voidedOn: today },
      { type: 'reissue-invoice', invoice: 'inv_a', issuedOn: today },
    );
    assert.deepEqual(await owedAt(billing, [2, 3, 4, 5]), ['0.00', '100.00', '0.00', '0.00']);
  });

  it('has on a day of the past what was recorded of it by then', async () => {
    const billing = await work(...issue('inv_a'), pay('pay_1', 'inv_a'));
    assert.deepEqual(await owedAt(billing, [3, 4]), ['100.00', '40.00']);
  });
});
