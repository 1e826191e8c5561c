import assert from 'node:assert/strict';
import type { Asked, Command } from '@billkit/billing';
import type { Page } from 'playwright-core';
import { carryOut, recordsIn } from './books.js';
import { today } from './desk.js';

export const amara = { id: 'amara-okafor', name: 'Amara Okafor' };

/** A draft of one line, ready to be finalized. */
export const draft = (key: string, price: string, client = amara): Asked<Command> => ({
  type: 'create-draft',
  id: `cmd_draft-${key}`,
  invoice: `inv_${key}`,
  content: {
    client,
    issuedOn: today,
    lines: [{ id: `lin_${key}`, description: 'Follow-up', quantity: '1', unitPrice: price }],
  },
});

/** Makes the draft an invoice, with the money for it when some is given. */
export const issue = (key: string, paid?: string): Asked<Command> => ({
  type: 'finalize-invoice',
  id: `cmd_issue-${key}`,
  invoice: `inv_${key}`,
  version: 1,
  ...(paid && {
    payment: { payment: `pay_${key}`, amount: paid, method: 'pmt_cash', receivedOn: today },
  }),
});

/** Half of the fee is due for what is canceled within a day. */
export const cancellationTerms: Asked<Command> = {
  type: 'save-cancellation-policy',
  id: 'cmd_terms',
  version: 0,
  rules: [{ noticeHours: 24, percent: '50' }],
};

/** Sets the scene: open invoices of Amara Okafor, by price, in this order. */
export async function issueOpen(page: Page, ...prices: readonly string[]): Promise<void> {
  const commands = prices.flatMap((price, index) => [draft(`${index + 1}`, price), issue(`${index + 1}`)]);
  await carryOut(page, commands);
}

/** Sets the scene: one paid invoice of Amara Okafor. */
export const issuePaid = (page: Page, price: string): Promise<void> =>
  carryOut(page, [draft('1', price), issue('1', price)]);

/** The one open invoice is paid online, as the host hears it from its provider. */
export async function payOnline(page: Page, amount: string): Promise<void> {
  const invoice = (await recordsIn(page)).find((one) => one.kind === 'invoice' && one.status === 'open');
  assert.ok(invoice?.kind === 'invoice');
  await carryOut(page, [
    {
      ...{ type: 'start-online-payment', id: 'cmd_start', payment: 'pay_online', method: 'pmt_credit-card' },
      ...{ startedOn: today, allocations: [{ invoice: invoice.id, amount }] },
    },
    {
      ...{ type: 'confirm-online-payment', id: 'cmd_confirm', payment: 'pay_online' },
      ...{ provider: 'acme', reference: 'ch_1', receivedOn: today },
    },
  ]);
}
