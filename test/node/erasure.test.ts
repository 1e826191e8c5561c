import {
  checkBooks,
  erasedName,
  exportBooks,
  headOf,
  importBooks,
  keyOf,
  recordsAbout,
  verifyHistory,
  type BillingRecord,
  type Erasure,
  type Storage,
  type Stored,
} from '@billkit/billing';
import { ada, draftContent, grace, lineInput, openDesk, today, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOfBalances } from '../model/account.js';
import { again, openBooks, work } from '../model/play.js';
import { bookkeepers } from '../model/step.js';

const headIn = (books: readonly Stored[]) =>
  headOf(books.map(({ record }) => record).filter((record) => record.kind === 'audit-entry'));

/** Erases as a host does: what is about the person, a thousand records at a time. */
async function erase(storage: Storage, erasure: Erasure, prefix = 'erase'): Promise<void> {
  const desk = openDesk(storage, { prefix });
  const records = recordsAbout(await storage.readAll(), erasure);
  for (let from = 0; from < records.length; from += 1000)
    await desk.do({ type: 'erase-client', ...erasure, records: records.slice(from, from + 1000) });
}

const withoutTexts = (record: BillingRecord) =>
  JSON.parse(JSON.stringify(record, (name, value: unknown) => (name === 'to' ? undefined : value))) as object;

describe('a person who is erased', () => {
  it('is nowhere in the books, which add up as before, and whose history verifies', async () => {
    const holds = async (wants: readonly Parameters<typeof work>[1][]) => {
      const storage = createMemoryStorage();
      await openBooks(storage);
      const sent = await work(storage, wants[0] ?? [], 'before');
      const before = await storage.readAll();
      await erase(storage, { person: 'ada' });
      const after = await storage.readAll();

      assert.ok(!(await exportBooks(storage)).includes(ada.name));
      assert.deepEqual(recordsAbout(after, { person: 'ada' }), []);
      const records = after.map(({ record }) => record);
      assert.deepEqual(checkBooks(records), []);
      assert.deepEqual(problemsOfBalances(records), []);
      assert.deepEqual(verifyHistory(after, headIn(after)), []);
      const since = verifyHistory(after, headIn(before)).map(({ type }) => type);
      assert.ok(since.every((type) => type === 'entry-not-in-head'));
      const byKey = new Map(records.map((record) => [keyOf(record), record]));
      for (const { record } of before) {
        const now = byKey.get(keyOf(record)) ?? assert.fail();
        if (record.kind === 'audit-entry') assert.equal('hash' in now && now.hash, record.hash);
        else {
          const renamed = JSON.stringify(withoutTexts(record)).replaceAll(ada.name, erasedName);
          assert.deepEqual(withoutTexts(now), JSON.parse(renamed));
        }
      }

      for (const { command, answers } of sent)
        if (answers.some(({ ok }) => ok)) assert.ok((await again(storage, command)).ok);
      assert.deepEqual(await storage.readAll(), after);
      await work(storage, wants[1] ?? [], 'later');
      const later = await storage.readAll();
      assert.deepEqual(verifyHistory(later, headIn(later)), []);
      assert.ok((await importBooks(createMemoryStorage(), await exportBooks(storage))).ok);
    };
    await fc.assert(fc.asyncProperty(bookkeepers(2, 10), holds), { seed: 6, numRuns: 60 });
  });

  it('loses what is said of her beside her name, and nothing that was sold, decided or counted', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    await everything(desk);
    assert.match(await exportBooks(storage), /canary/);
    await erase(storage, { person: 'cli_ada' });
    assert.doesNotMatch(await exportBooks(storage), /canary/);
    const invoice = await desk.get('invoice', 'inv_a');
    assert.deepEqual(invoice.client, { id: 'cli_ada', name: erasedName });
    assert.deepEqual(invoice.payer, { ...grace, email: 'grace@example.com' });
    assert.equal(invoice.lines[0]?.description, 'Massage');
    assert.equal(invoice.reference, 'PO 7');
    assert.deepEqual(await desk.get('client', 'cli_ada'), {
      ...{ kind: 'client', id: 'cli_ada', form: 'person', name: erasedName, status: 'archived' },
    });
    assert.equal((await desk.get('credit-note', 'crn_a')).reason, 'Goodwill');
  });

  it('keeps on documents of a day the law still asks for what was printed, until another day is named', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    await everything(desk);
    await desk.do({ type: 'create-draft', invoice: 'inv_draft', content: draftContent({ client: person }) });
    const named = async () =>
      (await storage.readAll())
        .map(({ record }) => record)
        .filter((record) => JSON.stringify(record).includes(person.name))
        .map(({ kind }) => kind)
        .sort();
    const documents = [
      ...['archived-invoice', 'credit-note', 'dispute', 'invoice', 'payment', 'refund', 'write-off'],
    ];
    await erase(storage, { person: 'cli_ada', keepFrom: today }, 'first');
    assert.deepEqual(await named(), documents);
    assert.deepEqual(recordsAbout(await storage.readAll(), { person: 'cli_ada', keepFrom: today }), []);
    await erase(storage, { person: 'cli_ada', keepFrom: '2026-11-25' as typeof today }, 'second');
    assert.deepEqual(await named(), []);
    const books = await storage.readAll();
    assert.deepEqual(verifyHistory(books, headIn(books)), []);
  });

  it('may be the one who pays', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    await everything(desk);
    await erase(storage, { person: grace.id });
    const { client, payer } = await desk.get('invoice', 'inv_a');
    assert.deepEqual([client, payer], [person, { id: grace.id, name: erasedName }]);
  });

  it('leaves alone what is not about her, although it is named', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent({ client: grace }) });
    const before = await storage.readAll();
    const records = [
      { kind: 'invoice', id: 'inv_a' },
      { kind: 'invoice', id: 'inv_none' },
      { kind: 'audit-entry', id: 'cmd_1' },
    ] as const;
    const { wrote } = await desk.do({ type: 'erase-client', person: 'ada', records });
    assert.deepEqual(wrote, []);
    assert.deepEqual((await storage.readAll()).slice(0, before.length), before);
  });

  it('leaves the entries of others in the directory as they are', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    const entries = [
      { ...person, kind: 'client', form: 'person', note: 'canary' },
      { id: 'cli_grace', kind: 'client', form: 'person', name: 'Grace Hopper', note: 'Rings first' },
      { id: 'con_fund', kind: 'contact', type: 'funder', name: 'Health Fund', note: 'By email' },
    ] as const;
    for (const entry of entries) await desk.do({ type: 'save-directory-entry', version: 0, entry });
    const others = async () => [await desk.get('client', 'cli_grace'), await desk.get('contact', 'con_fund')];
    const before = await others();
    await erase(storage, { person: 'cli_ada' });
    assert.deepEqual(await others(), before);
    assert.doesNotMatch(await exportBooks(storage), /canary/);
  });

  it('is erased once, although named twice', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    const records = [
      { kind: 'invoice', id: 'inv_a' },
      { kind: 'invoice', id: 'inv_a' },
    ] as const;
    const { wrote } = await desk.do({ type: 'erase-client', person: 'ada', records });
    assert.equal(wrote.length, 1);
  });
});

describe('verifyHistory names what was erased by hand', () => {
  it('a record, and an entry', async () => {
    const storage = createMemoryStorage();
    await openDesk(storage).do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    const books = await storage.readAll();
    for (const [index, stored] of books.entries()) {
      const text = JSON.stringify({ ...stored, salt: undefined }).replaceAll(ada.name, erasedName);
      const [problem, ...others] = verifyHistory(
        books.with(index, JSON.parse(text) as Stored),
        headIn(books),
      );
      assert.deepEqual(problem, {
        type: 'record-changed',
        record: { kind: stored.record.kind, id: stored.record.id },
      });
      assert.deepEqual(others, []);
    }
  });
});

const person = {
  id: 'cli_ada' as const,
  name: 'canary Ada',
  email: 'canary@example.com',
  address: 'canary 1',
};

/** One document of each kind about the person, who has texts wherever there may be any; another pays. */
async function everything(desk: Desk): Promise<void> {
  const payer = { ...grace, email: 'grace@example.com' };
  const content = draftContent({
    ...{ client: person, payer, memo: 'canary', reference: 'PO 7' },
    lines: [lineInput({ description: 'Massage' })],
    events: [{ id: 'one', kind: 'appointment', title: 'canary', startsAt: '2026-11-24T09:30' }],
  });
  const received = { currency: 'EUR', method: 'pmt_cash', receivedOn: today, description: 'canary' } as const;
  await desk.do({
    type: 'save-directory-entry',
    version: 0,
    entry: { ...person, kind: 'client', form: 'person', phone: 'canary', note: 'canary' },
  });
  await desk.do({ type: 'create-draft', invoice: 'inv_a', content });
  await desk.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
  await desk.do({ type: 'revert-to-draft', invoice: 'inv_a' });
  await desk.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 3 });
  await desk.do({ type: 'mark-as-sent', invoice: 'inv_a', sentOn: today, via: 'email', to: 'canary' });
  const lines = [{ line: 'lin_1', by: 'amount', amount: '10' }] as const;
  await desk.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_a', invoice: 'inv_a', issuedOn: today },
    ...{ reason: 'Goodwill', lines },
  });
  await desk.do({
    ...{ type: 'write-off-invoice', writeOff: 'wof_a', invoice: 'inv_a', amount: '10' },
    ...{ writtenOffOn: today, reason: 'Moved away' },
  });
  await desk.do({
    ...{ type: 'record-payment', payment: 'pay_a', client: person, amount: '50', allocations: [] },
    ...received,
  });
  await desk.do({
    ...{ type: 'open-dispute', dispute: 'dsp_a', payment: 'pay_a', amount: '10', openedOn: today },
    reason: 'Not known to the cardholder',
  });
  await desk.do({
    ...{ type: 'refund-payment', refund: 'rfd_a', payment: 'pay_a', amount: '10', refundedOn: today },
    description: 'canary',
  });
}
