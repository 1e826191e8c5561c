import { openDesk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complete } from '../complete-commands.js';

const card = 'by phone: 4242 4242 4242 4242';
const refund = { refund: 'rfd_1', allocation: 'alc_1', amount: '5' };

describe('the number of a card is written into no books (reliability.md P24)', () => {
  for (const [path, command] of [
    ['description', { type: 'record-payment', ...complete['record-payment'], description: card }],
    ['description', { type: 'start-online-payment', ...complete['start-online-payment'], description: card }],
    ['description', { type: 'refund-payment', ...complete['refund-payment'], description: card }],
    ['description', { type: 'refund-credit', ...complete['refund-credit'], description: card }],
    [
      'refunds.0.description',
      {
        type: 'refund-invoices',
        ...complete['refund-invoices'],
        refunds: [{ ...refund, description: card }],
      },
    ],
  ] as const)
    it(`not with ${command.type}`, async () => {
      const { billing, everything } = openDesk(createMemoryStorage());
      const answer = await billing.execute({ id: 'cmd_1', ...command } as never);
      assert.deepEqual(answer.ok ? answer : answer.reason, { type: 'text-card-number', path });
      assert.deepEqual(await everything(), []);
    });
});
