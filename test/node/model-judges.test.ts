import type { BillingRecord } from '@billkit/billing';
import { draftContent, euros, openDesk, openInvoice, receivedPayment, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOfBalances } from '../model/account.js';
import { Witness } from '../model/witness.js';

describe('who watches the random bookkeepers', () => {
  it('sees a void invoice that is written again, and its first void as nothing wrong (5.4.9)', async () => {
    const witness = new Witness();
    const storage = witness.watch(createMemoryStorage());
    const desk = openDesk(storage);
    await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    await desk.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    const open = await desk.get('invoice', 'inv_a');
    await desk.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    assert.deepEqual(witness.broken, []);
    const ref = { kind: 'invoice', id: 'inv_a' } as const;
    await storage.commit({ expected: [{ ref, version: 3 }], writes: [open], deletes: [] });
    assert.deepEqual(witness.broken, ['invoice/inv_a@3: written after it was void']);
  });

  it('sees an account whose balance is not what happened on it (5.4.10)', () => {
    const part = receivedPayment({ unallocated: euros('120') });
    const settled = { ...openInvoice(), amountDue: euros('20') };
    const books: readonly BillingRecord[] = [part, settled];
    assert.deepEqual(problemsOfBalances(books), []);
    assert.deepEqual(problemsOfBalances([part, openInvoice()]), [
      'ada, EUR: the balance is -20.00, not -100.00',
      'ada, EUR: its activity comes to -100.00, not -20.00',
    ]);
  });
});
