import { checkBooks, type BillingRecord, type IssuedInvoice, type Storage } from '@billkit/billing';
import { openDesk, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askOf, step, type Step } from '../model.js';

const rates = async (desk: Desk) => {
  await desk.do({ type: 'save-tax-rate', taxRate: 'tax_a', name: 'A', percent: '19' });
  await desk.do({ type: 'save-tax-rate', taxRate: 'tax_b', name: 'B', percent: '7' });
};

async function versionsIn(storage: Storage): Promise<ReadonlyMap<string, number>> {
  const found = await storage.find({ kind: 'invoice', limit: 100 });
  return new Map(found.map(({ record, version }) => [record.id, version]));
}

const take = async (desk: Desk, storage: Storage, one: Step, fresh: string) =>
  desk.ask(askOf(one, await desk.everything(), await versionsIn(storage), fresh));

const isIssued = (record: BillingRecord): record is IssuedInvoice =>
  record.kind === 'invoice' && record.status !== 'draft';

/** What of an issued invoice may never change while it is issued. */
function frozen({
  number,
  serial,
  client,
  currency,
  taxMode,
  lines,
  figures,
  issuedOn,
  dueOn,
}: IssuedInvoice): string {
  return JSON.stringify({ number, serial, client, currency, taxMode, lines, figures, issuedOn, dueOn });
}

describe('the books stay whole', () => {
  it('whatever one bookkeeper asks in whatever order; a no changes nothing, an issued invoice never changes', async () => {
    const counts = { done: 0, refused: 0 };
    const run = async (steps: readonly Step[]) => {
      const storage = createMemoryStorage();
      const desk = openDesk(storage);
      await rates(desk);
      const issued = new Map<string, string>();
      for (const [index, one] of steps.entries()) {
        const before = await desk.everything();
        const result = await take(desk, storage, one, `${index}`);
        counts[result.ok ? 'done' : 'refused'] += 1;
        const after = await desk.everything();
        if (!result.ok) assert.deepEqual(after, before, JSON.stringify(result.reason));
        assert.deepEqual(checkBooks(after), []);
        const now = new Map(after.filter(isIssued).map((invoice) => [invoice.id, frozen(invoice)]));
        for (const [id, content] of issued)
          assert.equal(now.get(id as IssuedInvoice['id']) ?? content, content);
        issued.clear();
        for (const [id, content] of now) issued.set(id, content);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), run), { numRuns: 150 });
    const { done, refused } = counts;
    assert.ok(
      done / (done + refused) > 0.25,
      `${done} done, ${refused} refused: the steps ask for too little`,
    );
  });

  it('however three bookkeepers interleave, step by step of the storage', async () => {
    const three = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    const run = async (wants: readonly (readonly Step[])[], scheduler: fc.Scheduler) => {
      let isRacing = false;
      const tick = () => (isRacing ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
      const storage = createMemoryStorage({ tick });
      const opening = openDesk(storage, { prefix: 'opening-' });
      await rates(opening);
      const invoice = { what: 'create-draft', invoice: 0, payment: 0, pick: 1, much: 'exact' } as const;
      await take(opening, storage, invoice, 'o');
      await take(opening, storage, { ...invoice, what: 'finalize-invoice' }, 'o');
      await take(opening, storage, { ...invoice, what: 'record-payment', pick: 0, much: 'half' }, 'o');
      isRacing = true;
      const work = wants.map(async (steps, who) => {
        const desk = openDesk(storage, { prefix: `${who}-` });
        for (const [index, one] of steps.entries()) await take(desk, storage, one, `${who}-${index}`);
      });
      await scheduler.waitFor(Promise.all(work));
      isRacing = false;
      assert.deepEqual(checkBooks(await opening.everything()), []);
    };
    await fc.assert(fc.asyncProperty(three, fc.scheduler(), run), { numRuns: 250 });
  });

  it('and every command sent again, after all the others, answers as before and changes nothing', async () => {
    const run = async (steps: readonly Step[]) => {
      const storage = createMemoryStorage();
      const desk = openDesk(storage);
      await rates(desk);
      for (const [index, one] of steps.entries()) await take(desk, storage, one, `${index}`);
      const before = await desk.everything();
      for (const entry of before)
        if (entry.kind === 'audit-entry')
          assert.deepEqual(await desk.billing.execute(entry.command), { ok: true, value: entry });
      assert.deepEqual(await desk.everything(), before);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 20 }), run), { numRuns: 60 });
  });
});
