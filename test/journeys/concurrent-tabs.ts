import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journeys } from '../journey.js';
import { carryOut, seeWholeBooks } from '../steps/books.js';
import { goTo, openDesk, type Person } from '../steps/desk.js';
import { draft } from '../steps/scene.js';

const rounds = 50;

/** Opens the review of a draft and puts the focus on its last button. */
async function reachForIt(person: Person, key: string): Promise<void> {
  await goTo(person, `#/invoices/inv_${key}/edit`);
  await person.arriveAt('Edit invoice');
  await person.press('Finalize invoice');
  await person.page.getByRole('dialog').getByText('asks for payment').waitFor();
  await person.page.getByRole('dialog').getByRole('button', { name: 'Finalize invoice' }).focus();
}

/** Finalizes one draft in both tabs at once. Answers after how long the slower one said so, in milliseconds. */
async function race(tabs: readonly Person[], key: string, number: string): Promise<number> {
  await Promise.all(tabs.map((tab) => reachForIt(tab, key)));
  const start = performance.now();
  await Promise.all(tabs.map(({ page }) => page.keyboard.press('Enter')));
  const won = await Promise.all(
    tabs.map(async ({ page }) => {
      const invoice = page.getByRole('heading', { level: 1, name: `Invoice ${number}`, exact: true });
      const issued = page.getByRole('button', { name: `View invoice ${number}` });
      await invoice.or(issued).waitFor();
      return (await invoice.count()) > 0;
    }),
  );
  const took = performance.now() - start;
  assert.equal(won.filter(Boolean).length, 1, `Tabs that carried it through: ${String(won)}.`);
  return took;
}

/** Counts how often the page asks to finalize an invoice. Answers the way to read the count. */
async function countRequests(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    document.addEventListener('billing-invoice-finalize-request', () => {
      dataset['requests'] = String(Number(dataset['requests'] ?? 0) + 1);
    });
  });
  return async () => Number(await page.locator('html').getAttribute('data-requests'));
}

export const tests: Journeys = {
  'two tabs finalize one draft at the same moment: one number, and both tell it at once': async (desk) => {
    const tabs = [await openDesk(desk), await openDesk(desk)];
    const [first] = tabs;
    const keys = Array.from({ length: rounds }, (_, index) => String(index + 1));
    await carryOut(
      first!.page,
      keys.map((key) => draft(key, '88.00')),
    );
    const requests = await Promise.all(tabs.map(({ page }) => countRequests(page)));
    const times: number[] = [];
    for (const key of keys) times.push(await race(tabs, key, `INV-${key.padStart(4, '0')}`));
    const slowest = Math.max(...times);
    assert.ok(slowest < 1000, `The other tab was told after ${Math.round(slowest)} ms.`);
    // In some rounds the slower tab hears of the other before it has sent anything; in most both have.
    const sent = (await Promise.all(requests.map((count) => count()))).reduce((sum, count) => sum + count, 0);
    assert.ok(sent > rounds, 'Never did both tabs ask for it.');

    const records = await seeWholeBooks(first!.page);
    const serials = records.flatMap((one) =>
      one.kind === 'invoice' && one.status === 'open' ? [one.serial] : [],
    );
    assert.deepEqual(
      serials.sort((a, b) => a - b),
      keys.map(Number),
    );
    const entries = records.filter(
      (one) => one.kind === 'audit-entry' && one.command.type === 'finalize-invoice',
    );
    assert.equal(entries.length, rounds);
  },
};
