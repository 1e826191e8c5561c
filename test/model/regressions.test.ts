import type { Asked, Command } from '@billkit/billing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { replay } from './agreement.js';
import { problemsIn, problemsOfHistory } from './judge.js';
import { again, openBooks } from './play.js';
import { regressions } from './regressions.js';

/** Commands that random bookkeepers sent one after another when the books did not stay whole. */
const logs = JSON.parse(readFileSync('test/model/command-regressions.json', 'utf8')) as readonly {
  readonly why: string;
  readonly commands: readonly Asked<Command>[];
}[];

describe('what once went wrong', () => {
  for (const regression of regressions) it(`does not again: ${regression.why}`, () => replay(regression));

  for (const { why, commands } of logs)
    it(`does not again: ${why}`, async () => {
      const storage = createMemoryStorage();
      await openBooks(storage);
      for (const command of commands) {
        await again(storage, command);
        assert.deepEqual(problemsIn(await storage.readAll()), [], command.id);
      }
      assert.deepEqual(await problemsOfHistory(storage), []);
    });
});
