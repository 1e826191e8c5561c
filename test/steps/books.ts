import assert from 'node:assert/strict';
import { checkBooks, type Asked, type BillingRecord, type Command } from '@billkit/billing';
import type { Page } from 'playwright-core';

/** Everything in the page's database, read past the page. */
export function recordsIn(page: Page, database = 'northside'): Promise<readonly BillingRecord[]> {
  return page.evaluate(
    (name) =>
      new Promise<BillingRecord[]>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('rows').objectStore('rows').getAll();
          reading.onerror = () => fail(new Error('The database cannot be read.'));
          reading.onsuccess = () => {
            database.close();
            done((reading.result as { record: BillingRecord }[]).map(({ record }) => record));
          };
        };
      }),
    database,
  );
}

/** The books add up. */
export async function seeWholeBooks(page: Page): Promise<readonly BillingRecord[]> {
  const records = await recordsIn(page);
  assert.ok(records.length > 0, 'The database is empty.');
  assert.deepEqual(checkBooks(records), []);
  return records;
}

/** Carries commands out as the page's own program would, to set a scene. Each must be accepted. */
export async function carryOut(page: Page, commands: readonly Asked<Command>[]): Promise<void> {
  const refusals = await page.evaluate(
    async (all) => {
      const provider = document.querySelector('billing-provider') as unknown as {
        billing: { execute(command: unknown): Promise<{ ok: boolean }> };
      };
      const answers = [];
      for (const command of all) answers.push(await provider.billing.execute(command));
      return answers.filter(({ ok }) => !ok);
    },
    commands as unknown as { type: string }[],
  );
  assert.deepEqual(refusals, []);
}
