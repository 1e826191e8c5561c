import { exportBooks, type BillingRecord } from '@billkit/billing';
import { draftContent, draftInvoice, openDesk, openInvoice } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { hashElsewhere } from '../hash-elsewhere.js';

/** Runs the command as it is in the repository, with books on its standard input. */
function billkit(line: string, input: string) {
  const args = ['packages/billkit/bin/billkit.js', ...line.split(' ')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const storage = createMemoryStorage();
const entry = await openDesk(storage).do({
  type: 'create-draft',
  invoice: 'inv_a',
  content: draftContent(),
});
const books = await exportBooks(storage);
const head = [{ hash: entry.hash, id: entry.id }];

describe('billkit verify', () => {
  it('says that the history holds, with its head to compare', () => {
    const stdout = `The history holds: 2 records. Its head:\n${entry.hash}  cmd_1\n`;
    assert.deepEqual(billkit('verify --text', books), { status: 0, stdout, stderr: '' });
    const json = billkit('verify', books);
    assert.deepEqual(JSON.parse(json.stdout), { records: 2, head, problems: [] });
  });

  it('names all that is wrong, and exits with 1', () => {
    const forged = books
      .replace('2026-11-24T10:00:00.000Z', '2026-11-23T10:00:00.000Z')
      .replace('Ada', 'Eve');
    const { status, stdout } = billkit('verify --text', forged);
    assert.equal(status, 1);
    assert.match(stdout, /^audit-entry\/cmd_1 +was changed after it was written\.$/m);
  });

  it('refuses what is no export, with the line', () => {
    const stderr = 'billkit: line 3: line-unreadable\n';
    assert.deepEqual(billkit('verify --text', `${books.slice(0, -9)}\n`), { status: 1, stdout: '', stderr });
    assert.equal(billkit('verify', '{}').stderr, '{"type":"not-an-export","line":1}\n');
  });
});

describe('billkit check-books', () => {
  it('says that the books add up', () => {
    const stdout = 'The books add up.\n';
    assert.deepEqual(billkit('check-books --text', books), { status: 0, stdout, stderr: '' });
    assert.equal(billkit('check-books', books).stdout, '[]\n');
  });

  it('names what does not add up, and exits with 1', () => {
    const invoice = { ...openInvoice(draftInvoice()), amountDue: '1.00' } as BillingRecord;
    const { status, stdout } = billkit('check-books --text', written(invoice));
    assert.equal(status, 1);
    assert.match(stdout, /^invoice\/inv_1 +I1/m);
  });

  it('refuses books that are not what their history says', () => {
    const { status, stderr } = billkit('check-books --text', books.replace('Ada', 'Eve'));
    assert.deepEqual([status, stderr], [1, 'billkit: line 2: history-broken\n']);
  });
});

/** Books with one record as somebody wrote it who is not billing, with a history that holds. */
function written(record: BillingRecord): string {
  const sorted = (data: unknown) =>
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  const { kind, id } = record;
  const bare = { ...record, client: { id: 'ada', name: '(erased)' } };
  const wrote = [{ kind, id, version: 1, digest: hashElsewhere(bare), seal: hashElsewhere(record, 'salt') }];
  const command = { type: 'add-system-tax-rates' };
  const unsigned = {
    kind: 'audit-entry',
    id: 'cmd_1',
    actor: { id: 'x', role: 'staff' },
    after: [],
    command,
    wrote,
  };
  const hash = hashElsewhere(unsigned);
  const by = { id: 'cmd_1', hash };
  return [
    { billkit: 1, head: [by], records: 2 },
    { record: { ...unsigned, hash }, version: 1, by },
    { record, version: 1, by, salt: 'salt' },
  ]
    .map((line) => `${sorted(line)}\n`)
    .join('');
}
