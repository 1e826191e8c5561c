import { findDisputedInvoices } from '@billkit/billing';
import { ada, draftContent, openDesk, owner } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** Two invoices of 100.00: one settled with money that is disputed, one with other money. */
async function books() {
  const desk = openDesk(createMemoryStorage(), { actor: owner });
  for (const id of ['a', 'b'] as const) {
    await desk.do({ type: 'create-draft', invoice: `inv_${id}`, content: draftContent() });
    await desk.do({ type: 'finalize-invoice', invoice: `inv_${id}`, version: 1 });
    await desk.do({
      ...{ type: 'record-payment', payment: `pay_${id}`, client: ada, currency: 'EUR', amount: '100' },
      ...{ method: 'pmt_cash', receivedOn: '2026-11-24' },
      allocations: [{ invoice: `inv_${id}`, amount: '100' }],
    });
  }
  await desk.do({
    ...{ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_a', amount: '40', openedOn: '2026-11-24' },
  });
  return desk;
}

describe('the invoices that are settled with disputed money', () => {
  it('are found by the open disputes, of everyone or of a client', async () => {
    const { billing } = await books();
    assert.deepEqual([...(await findDisputedInvoices(billing))], ['inv_a']);
    assert.deepEqual([...(await findDisputedInvoices(billing, 'ada'))], ['inv_a']);
    assert.deepEqual([...(await findDisputedInvoices(billing, 'grace'))], []);
  });

  it('are none once it is decided', async () => {
    const desk = await books();
    await desk.do({ type: 'win-dispute', dispute: 'dsp_1', wonOn: '2026-11-24' });
    assert.deepEqual([...(await findDisputedInvoices(desk.billing))], []);
  });
});
