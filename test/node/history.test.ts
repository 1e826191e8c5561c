import {
  createBilling,
  keyOf,
  type Asked,
  type AuditEntry,
  type Command,
  type Storage,
  type Written,
} from '@billkit/billing';
import { draftContent, staff, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { erasedElsewhere, hashElsewhere } from '../hash-elsewhere.js';

type InvoiceId = `inv_${string}`;

const draft = (id: string, invoice: InvoiceId = `inv_${id}`) =>
  ({ type: 'create-draft', id: `cmd_draft-${id}`, invoice, content: draftContent() }) as const;
const revise = (id: string, invoice: InvoiceId, version: number) =>
  ({ type: 'revise-draft', id: `cmd_${id}`, invoice, version, content: draftContent() }) as const;
const finalize = (id: string, invoice: InvoiceId) =>
  ({ type: 'finalize-invoice', id: `cmd_${id}`, invoice, version: 1 }) as const;

const open = (storage: Storage) =>
  createBilling({ storage, now: () => new Date('2026-11-24T10:00:00Z'), actor: () => staff });

/** Carries the commands out, one after another. */
async function run(storage: Storage, ...commands: readonly Asked<Command>[]): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (const command of commands) {
    const result = await open(storage).execute(command);
    entries.push(result.ok ? result.value : assert.fail(JSON.stringify(result.reason)));
  }
  return entries;
}

const linksOf = (entry: AuditEntry | undefined) => entry?.after.map(({ id }) => id);

describe('an audit entry is linked', () => {
  it('to the entries that last wrote what its command read, by their hashes', async () => {
    const storage = createMemoryStorage();
    const [created, , second, finalized] = await run(
      storage,
      draft('a'),
      draft('b'),
      finalize('second', 'inv_b'),
      finalize('first', 'inv_a'),
    );
    assert.deepEqual(created?.after, []);
    // The draft, and the number series that the other invoice took a number from.
    assert.deepEqual(finalized?.after, [
      { id: 'cmd_draft-a', hash: created.hash },
      { id: 'cmd_second', hash: second?.hash },
    ]);
  });

  it('to one that only settings it looked at were written by', async () => {
    const storage = createMemoryStorage();
    const rate = {
      type: 'save-tax-rate',
      id: 'cmd_rate',
      taxRate: 'tax_a',
      name: 'VAT',
      percent: '19',
    } as const;
    const [, created] = await run(storage, rate, draft('a'));
    assert.deepEqual(linksOf(created), ['cmd_rate']);
  });

  it('once to an entry that wrote several of them', async () => {
    const storage = createMemoryStorage();
    const [, , reverted] = await run(storage, draft('a'), finalize('first', 'inv_a'), {
      type: 'revert-to-draft',
      id: 'cmd_back',
      invoice: 'inv_a',
    });
    assert.deepEqual(linksOf(reverted), ['cmd_first']);
  });

  it('to the last, not to the first, and to none before a record that was deleted', async () => {
    const storage = createMemoryStorage();
    const [, , third, , again] = await run(
      storage,
      draft('a'),
      revise('revised', 'inv_a', 1),
      revise('again', 'inv_a', 2),
      { type: 'delete-draft', id: 'cmd_gone', invoice: 'inv_a', deletedOn: today },
      draft('anew', 'inv_a'),
    );
    assert.deepEqual(linksOf(third), ['cmd_revised']);
    assert.deepEqual(linksOf(again), []);
  });

  it('once for a whole plan, to all that its steps read', async () => {
    const storage = createMemoryStorage();
    const [, , planned] = await run(storage, draft('a'), draft('b'), {
      type: 'execute-plan',
      id: 'cmd_plan',
      steps: [
        { type: 'finalize-invoice', invoice: 'inv_b', version: 1 },
        { type: 'finalize-invoice', invoice: 'inv_a', version: 1 },
        { type: 'void-invoice', invoice: 'inv_a', voidedOn: today },
      ],
    });
    assert.deepEqual(linksOf(planned), ['cmd_draft-a', 'cmd_draft-b']);
    const stored = await storage.load(planned?.wrote ?? []);
    assert.deepEqual(
      planned?.wrote.map(({ digest }) => digest).sort(),
      stored.map(({ record }) => hashElsewhere(erasedElsewhere(record))).sort(),
    );
  });

  it('and hashed so that anybody can do it again: the entry, and each record it wrote', async () => {
    const storage = createMemoryStorage();
    const entries = await run(storage, draft('a'), finalize('first', 'inv_a'));
    for (const entry of entries) {
      const { hash, ...rest } = entry;
      assert.equal(hash, hashElsewhere(erasedElsewhere(rest)));
    }
    const [first = assert.fail(), { wrote } = assert.fail()] = entries;
    for (const { record, salt } of await storage.load(wrote)) {
      const written: Written | undefined = wrote.find((one) => keyOf(one) === keyOf(record));
      assert.equal(written?.digest, hashElsewhere(erasedElsewhere(record)));
      // A number series says nothing of a person.
      assert.equal(written.seal, salt && hashElsewhere(record, salt));
      assert.equal(salt === undefined, record.kind === 'number-series');
    }
    const [own] = await storage.load([{ kind: 'audit-entry', id: 'cmd_draft-a' }]);
    const { actor, command } = first;
    assert.equal(first.seal, hashElsewhere({ actor, command }, own?.salt));
  });

  it('and the links make no two commands wait: on different invoices they share no record', async () => {
    const storage = createMemoryStorage();
    await run(storage, draft('a'), draft('b'));
    const conflicts: string[] = [];
    const watched: Storage = {
      ...storage,
      async commit(commit) {
        const outcome = await storage.commit(commit);
        if (outcome === 'conflict') conflicts.push(JSON.stringify(commit.expected));
        return outcome;
      },
    };
    const both = [revise('one', 'inv_a', 1), revise('other', 'inv_b', 1)];
    const results = await Promise.all(both.map((command) => open(watched).execute(command)));
    assert.deepEqual(
      results.map((result) => result.ok && linksOf(result.value)),
      [['cmd_draft-a'], ['cmd_draft-b']],
    );
    assert.deepEqual(conflicts, []);
  });
});
