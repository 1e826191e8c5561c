import { eventInvoiceState, type Asked, type Billing, type Command } from '@billkit/billing';
import { draftContent, openDesk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const create = (id: string, ...events: readonly string[]): Asked<Command> => ({
  type: 'create-draft',
  id: `cmd_${id}`,
  invoice: `inv_${id}`,
  content: draftContent({
    events: events.map((event) => ({ id: event, kind: 'appointment', startsAt: '2026-11-24T09:30' })),
  }),
});

/** What a schedule asks of its events: two queries, however many there are. */
async function statesOf(billing: Billing, ids: readonly string[]) {
  const links = await billing.find({ kind: 'event-link', where: { ids }, limit: ids.length });
  const on = links.map(({ record }) => record.invoice);
  const invoices = await billing.find({ kind: 'invoice', where: { ids: on }, limit: ids.length });
  const records = [links.map(({ record }) => record), invoices.map(({ record }) => record)] as const;
  return ids.map((id) => eventInvoiceState(id, ...records));
}

describe('events and the schedule', () => {
  it('I-17: of two drafts made for one event at the same moment, one is refused and names the other', async () => {
    const { billing } = openDesk(createMemoryStorage());
    const answers = await Promise.all([
      billing.execute(create('a', 'one')),
      billing.execute(create('b', 'one')),
    ]);
    assert.deepEqual(
      answers.map(({ ok }) => ok),
      [true, false],
    );
    assert.deepEqual(answers[1], {
      ok: false,
      reason: {
        ...{ type: 'event-already-invoiced', event: 'one', invoice: 'inv_a' },
        ...{ number: null, status: 'draft' },
      },
    });
    assert.equal((await billing.find({ kind: 'invoice', limit: 9 })).length, 1);
  });

  it('I-71: a schedule reads the invoice states of its events by their ids', async () => {
    const { billing } = openDesk(createMemoryStorage());
    await billing.execute(create('a', 'one', 'two'));
    await billing.execute(create('b', 'three'));
    await billing.execute({ type: 'finalize-invoice', id: 'cmd_c', invoice: 'inv_b', version: 1 });
    assert.deepEqual(await statesOf(billing, ['one', 'none', 'three', 'two']), [
      ...['draft', 'none', 'open', 'draft'],
    ]);
    const links = await billing.find({ kind: 'event-link', where: { invoice: 'inv_b' }, limit: 9 });
    assert.deepEqual(
      links.map(({ record }) => record),
      [{ kind: 'event-link', id: 'three', invoice: 'inv_b', before: [] }],
    );
  });
});
