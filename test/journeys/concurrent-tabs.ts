import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journeys } from '../journey.js';
import { carryOut, seeWholeBooks } from '../steps/books.js';
import { goTo, openDesk, type Person } from '../steps/desk.js';
import { draft } from '../steps/scene.js';

const rounds = 20;

/** Opens the review of a draft and puts the focus on its last button. */
async function reachForIt(person: Person, key: string): Promise<void> {
  const { page } = person;
  await goTo(person, `#/invoices/inv_${key}/edit`);
  await page.getByRole('button', { name: 'Finalize invoice' }).click();
  const last = page.getByRole('dialog').getByRole('button', { name: 'Finalize invoice', disabled: false });
  await last.focus();
}

/** Finalizes one draft in both tabs at once. Answers after how long both showed it, in milliseconds. */
async function race(tabs: readonly Person[], key: string, number: string): Promise<number> {
  await Promise.all(tabs.map((tab) => reachForIt(tab, key)));
  const seen = Promise.all(tabs.map(({ page }) => page.waitForFunction(outcome, number)));
  const pressed = Date.now();
  await Promise.all(tabs.map(({ page }) => page.keyboard.press('Enter')));
  const outcomes = await Promise.all((await seen).map((handle) => handle.jsonValue()));
  const won = outcomes.filter((one) => one?.isWinner);
  assert.equal(won.length, 1, `${won.length} tabs carried it through.`);
  return Math.max(...outcomes.map((one) => one?.at ?? Infinity)) - pressed;
}

/** In the page, frame by frame: whether the tab tells that the invoice is issued, since when, and that it did it. */
function outcome(number: string): { readonly at: number; readonly isWinner: boolean } | null {
  const title = document.querySelector('h1')?.textContent.trim();
  const editor = document.querySelector('invoice-editor')?.shadowRoot?.textContent ?? '';
  const isWinner = title === `Invoice ${number}`;
  return isWinner || editor.includes(`View invoice ${number}`) ? { at: Date.now(), isWinner } : null;
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
    // Of one round others on the machine may make anything; not of most.
    const usual = times.sort((a, b) => a - b)[rounds / 2] ?? Infinity;
    assert.ok(usual < 1000, `In half of the rounds the slower tab told it after ${usual} ms or more.`);
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

  'two tabs that open new books at once make one set of samples': async (desk) => {
    const tabs = await Promise.all([1, 2].map(() => openDesk(desk, { samples: true })));
    for (const { page } of tabs) await page.getByRole('button', { name: 'INV-0019', exact: true }).waitFor();
    const records = await seeWholeBooks(tabs[0]!.page);
    const numbers = records.flatMap((one) => (one.kind === 'invoice' && one.number ? [one.number] : []));
    assert.deepEqual(
      numbers.sort(),
      Array.from({ length: 19 }, (_, index) => `INV-${String(index + 1).padStart(4, '0')}`),
    );
  },
};
