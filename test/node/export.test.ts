import { exportBooks, importBooks, readExport, verifyHistory, type Storage } from '@billkit/billing';
import { draftContent, openDesk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBooks, work } from '../model/play.js';
import { bookkeepers } from '../model/step.js';

const steps = bookkeepers(2, 8);

/** A storage that random bookkeepers worked on. */
async function worked(wants: typeof steps extends fc.Arbitrary<infer S> ? S : never): Promise<Storage> {
  const storage = createMemoryStorage();
  await openBooks(storage);
  for (const [who, of] of wants.entries()) await work(storage, of, `${who}`);
  return storage;
}

/** Shows the exports of such books to a test. */
async function inExports(numRuns: number, test: (text: string, pick: number, other: number) => unknown) {
  const scene = fc.asyncProperty(steps, fc.nat(), fc.nat(), async (wants, pick, other) => {
    await test(await exportBooks(await worked(wants)), pick, other);
  });
  await fc.assert(scene, { seed: 5, numRuns });
}

/** The line that a text is refused with. */
function refusedIn(text: string): number {
  const read = readExport(text);
  return read.ok ? assert.fail(`not refused: ${text}`) : read.reason.line;
}

const one = async () => {
  const storage = createMemoryStorage();
  await openDesk(storage).do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
  return storage;
};

describe('an export', () => {
  it('imported and exported again is the same, byte for byte, and the books go on', async () => {
    const holds = async (wants: Parameters<typeof worked>[0]) => {
      const text = await exportBooks(await worked(wants));
      const storage = createMemoryStorage();
      const imported = await importBooks(storage, text);
      assert.ok(imported.ok, JSON.stringify(imported));
      assert.equal(await exportBooks(storage), text);
      await work(storage, [...(wants[1] ?? [])], 'later');
      const read = readExport(await exportBooks(storage));
      assert.ok(read.ok, JSON.stringify(read));
      const since = verifyHistory(read.value.books, imported.value.head);
      assert.ok(since.every(({ type }) => type === 'entry-not-in-head'));
    };
    await fc.assert(fc.asyncProperty(steps, holds), { seed: 5, numRuns: 40 });
  });

  it('of empty books is one line, which can be imported', async () => {
    const text = await exportBooks(createMemoryStorage());
    assert.equal(text, '{"billkit":1,"head":[],"records":0}\n');
    assert.deepEqual(await importBooks(createMemoryStorage(), text), {
      ok: true,
      value: { head: [], books: [] },
    });
  });

  it('has a line a record, in the order of kind and id', async () => {
    const [first, ...lines] = (await exportBooks(await one())).split('\n');
    assert.match(
      first ?? '',
      /^\{"billkit":1,"head":\[\{"hash":"[0-9a-f]{64}","id":"cmd_1"\}\],"records":2\}$/,
    );
    assert.deepEqual(
      lines.map((line) => /"kind":"(audit-entry|invoice)"/.exec(line)?.[1]),
      ['audit-entry', 'invoice', undefined],
    );
  });
});

describe('an import is refused, with the line,', () => {
  it('where one bit of one letter was turned, wherever that is', async () => {
    await inExports(500, (text, pick, bit) => {
      const place = pick % text.length;
      const letter = String.fromCharCode(text.charCodeAt(place) ^ (1 << (bit % 7)));
      const line = text.slice(0, place).split('\n').length;
      const refused = refusedIn(text.slice(0, place) + letter + text.slice(place + 1));
      // What is out of order may be seen at the line after; a head that names another entry, at its place.
      assert.ok(line === 1 || refused === line || refused === line + 1, `line ${refused}, not ${line}`);
    });
  });

  it('where a line was taken out, written twice, or put in another place', async () => {
    await inExports(60, (text, pick, other) => {
      const lines = text.split('\n').slice(0, -1);
      const [from, to] = [pick % lines.length, other % lines.length];
      const line = lines[from] ?? '';
      const join = (all: readonly string[]) => all.map((one) => `${one}\n`).join('');
      refusedIn(join(lines.toSpliced(from, 1)));
      assert.equal(refusedIn(join(lines.toSpliced(from, 0, line))), from + 2);
      if (from !== to) refusedIn(join(lines.with(from, lines[to] ?? '').with(to, line)));
    });
  });

  it('where it was cut off, at any place, or has something after it', async () => {
    await inExports(60, (text, pick) => {
      const cut = text.slice(0, pick % text.length);
      assert.equal(refusedIn(cut), cut.split('\n').length);
      const lines = text.split('\n').length - 1;
      for (const more of ['\n', ' ', '{}', '{}\n']) assert.equal(refusedIn(text + more), lines + 1);
    });
  });

  it('where it is no export, or one of newer code', () => {
    for (const text of ['', 'hello', '{}\n', '[]\n', 'null\n', '{"billkit":0,"head":[],"records":0}\n'])
      assert.deepEqual(readExport(text), { ok: false, reason: { type: 'not-an-export', line: 1 } });
    for (const line of [
      '{"billkit":1,"head":[1],"records":0}',
      '{"billkit":1,"head":[],"more":1,"records":0}',
    ])
      assert.deepEqual(readExport(`${line}\n`), { ok: false, reason: { type: 'not-an-export', line: 1 } });
    assert.deepEqual(readExport('{"billkit":2,"new":true}\n'), {
      ok: false,
      reason: { type: 'export-too-new', line: 1, format: 2 },
    });
  });

  it('where a line is no record, or too deep to read', async () => {
    const [first = '', entry = '', invoice = ''] = (await exportBooks(await one())).split('\n');
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const wrong = [deep, 'null', '[]', '{}', '{"record":{"id":"inv_a","kind":"invoice"},"version":0}'];
    wrong.push('{"more":1,"record":{"id":"inv_a","kind":"invoice"},"version":1}');
    wrong.push('{"record":{"id":"cmd_9","kind":"audit-entry"},"version":1}');
    wrong.push(entry.replace('"actor"', '"acted"'), entry.replace('"command"', '"commanc"'));
    wrong.push('{"record":{"id":"inv_a","kind":1},"version":1}', '{"record":null,"version":1}');
    wrong.push('{"by":{"hash":"","id":"","more":""},"record":{"id":"inv_a","kind":"invoice"},"version":1}');
    wrong.push(` ${invoice}`, `${invoice}\r`, invoice.replace('"kind"', '"kind":"invoice","kind"'));
    for (const line of wrong)
      assert.deepEqual(readExport(`${first}\n${entry}\n${line}\n`), {
        ok: false,
        reason: { type: 'line-unreadable', line: 3 },
      });
  });

  it('where its head is not the one that was kept, and nothing is written', async () => {
    const storage = createMemoryStorage();
    const text = await exportBooks(await one());
    const head = [{ id: 'cmd_1', hash: 'another' }] as const;
    assert.deepEqual(await importBooks(storage, text, head), { ok: false, reason: { type: 'other-head' } });
    assert.deepEqual(await storage.readAll(), []);
    const { value } = (await importBooks(createMemoryStorage(), text)) as { value?: { head: typeof head } };
    assert.ok((await importBooks(storage, text, value?.head)).ok);
  });

  it('where the books are not empty, and they stay as they are', async () => {
    const storage = await one();
    const text = await exportBooks(storage);
    const reason = { type: 'books-not-empty' };
    assert.deepEqual(await importBooks(storage, text), { ok: false, reason });
    assert.equal(await exportBooks(storage), text);
  });
});
