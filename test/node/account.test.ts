import {
  accountOf,
  activityOf,
  activityStatement,
  currencyOf,
  findAccount,
  findAll,
  type Billing,
  type Query,
} from '@billkit/billing';
import { ada, draftContent, grace, openDesk, today, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const eur = currencyOf('EUR');

/** Ada and Grace both owe 100.00, pay 60.00 on it, of which 10.00 is taken back, and get 5.00 back. */
async function busyDesk(): Promise<Desk> {
  const desk = openDesk(createMemoryStorage());
  for (const client of [ada, grace]) {
    const invoice = `inv_${client.id}` as const;
    const payment = `pay_${client.id}` as const;
    await desk.do({ type: 'create-draft', invoice, content: draftContent({ client }) });
    await desk.do({ type: 'finalize-invoice', invoice, version: 1 });
    await desk.do({
      ...{ type: 'record-payment', payment, client, currency: 'EUR', amount: '60', method: 'pmt_cash' },
      ...{ receivedOn: today, allocations: [{ invoice, amount: '10' }] },
    });
    const [allocation] = await desk.billing.find({ kind: 'allocation', where: { payment }, limit: 1 });
    await desk.do({ type: 'remove-allocation', allocation: allocation!.record.id, removedOn: today });
    await desk.do({
      ...{ type: 'allocate-payment', payment, allocatedOn: today },
      allocations: [{ invoice, amount: '40' }],
    });
    const refund = `rfd_${client.id}` as const;
    await desk.do({ type: 'refund-payment', refund, payment, amount: '5', refundedOn: today });
  }
  return desk;
}

describe('an account that is looked up', () => {
  it('is what the books have of the client, or of all clients', async () => {
    const desk = await busyDesk();
    const records = await desk.everything();
    for (const asked of [
      { currency: eur, client: ada.id },
      { currency: eur, client: 'nobody' },
      { currency: eur },
    ]) {
      const found = activityOf(await findAccount(desk.billing, asked));
      assert.deepEqual(found, activityOf(accountOf(asked, records)));
    }
    const found = activityOf(await findAccount(desk.billing, { currency: eur, client: ada.id }));
    const { lines, closing } = activityStatement(found, { from: today, to: today });
    assert.deepEqual([lines.length, closing], [3, '45.00']);
  });
});

describe('all that a query finds', () => {
  it('is found page by page, whatever a page holds', async () => {
    const { billing } = await busyDesk();
    const pages: number[] = [];
    const counting: Pick<Billing, 'find'> = {
      async find<const Q extends Query>(query: Q) {
        const page = await billing.find(query);
        pages.push(page.length);
        return page;
      },
    };
    const all = await findAll(billing, { kind: 'allocation', limit: 1000 });
    assert.equal(all.length, 4);
    for (const [limit, expected] of [
      [1, [1, 1, 1, 1, 0]],
      [3, [3, 1]],
      [4, [4, 0]],
    ] as const) {
      pages.length = 0;
      assert.deepEqual(await findAll(counting, { kind: 'allocation', limit }), all);
      assert.deepEqual(pages, expected);
    }
  });
});
