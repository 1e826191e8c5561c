import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Desk, Journeys } from '../journey.js';
import { beginInvoice, finalize } from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { openDesk, type Person } from '../steps/desk.js';

const count = 200;
/** Rows as a spreadsheet puts them on the clipboard; each costs what its number says, 20,100.00 in all. */
const sheet = [
  'Description\tQuantity\tUnit price',
  ...Array.from({ length: count }, (_, index) => `Session ${index + 1}\t1\t${index + 1}`),
].join('\r\n');

/** Pastes into a field what is on the clipboard, by the keys. */
async function paste({ context }: Desk, person: Person, label: string): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await person.page.evaluate((text) => navigator.clipboard.writeText(text), sheet);
  await (await person.field(label)).focus();
  await person.page.keyboard.press('Control+V');
  await person.page.getByRole('dialog').waitFor();
}

/** Waits until the device keeps what is typed, to the last step, read past the page. */
async function seeKept(page: Page, steps: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open('billkit-drafts');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const kept = reading.result as { content: { work: { steps: unknown[] } } }[];
            done(kept.some(({ content }) => content.work.steps.length === wanted));
          };
        };
      }),
    steps,
  );
}

/** Ends the tab as a crash does: nothing in the page runs any more, no handler of its leaving either. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  // It never answers: there is nobody left to.
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}

const described = (page: Page) =>
  page
    .getByRole('textbox', { name: /^Description, line / })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).filter(Boolean));

/** Waits until so many lines are filled, and the quantity of the tenth is this. */
async function seeLines(person: Person, lines: number, quantity?: string): Promise<void> {
  await person.page
    .getByRole('textbox', { name: /^Description, line / })
    .nth(lines)
    .waitFor();
  assert.equal((await described(person.page)).length, lines);
  if (quantity) assert.equal(await (await person.field('Quantity, line 10')).inputValue(), quantity);
}

export const tests: Journeys = {
  'a spreadsheet of 200 rows is pasted, the tab dies, and all of it is there again, to be undone, redone and finalized':
    async (desk) => {
      const before = await openDesk(desk);
      await beginInvoice(before, 'Amara Okafor');
      await paste(desk, before, 'Description, line 1');
      await before.press('Insert 200 lines');
      await seeLines(before, count, '1');
      await before.type('Quantity, line 10', '3');
      await before.page.keyboard.press('Tab');
      await before.read(/Kept on this device/);
      // Choosing the client, pasting, and typing in a cell.
      await seeKept(before.page, 3);
      await kill(before.page);

      const after = await openDesk(desk, { hash: '#/invoices/new' });
      await after.read('You have not finished an invoice for Amara Okafor');
      await after.read('It has 200 lines.');
      await after.press('Go on with it');
      await seeLines(after, count, '3');
      await after.press('Undo');
      await seeLines(after, count, '1');
      await after.press('Undo');
      await after.page.getByRole('textbox', { name: 'Description, line 200' }).waitFor({ state: 'detached' });
      assert.deepEqual(await described(after.page), []);
      await after.press('Redo');
      await seeLines(after, count, '1');
      await after.press('Redo');
      await seeLines(after, count, '3');
      await finalize(after, 'INV-0001');
      await after.seeFigures({ Total: '$20,120.00', 'Amount due': '$20,120.00' });

      const records = await seeWholeBooks(after.page);
      const invoices = records.filter((one) => one.kind === 'invoice');
      assert.deepEqual(
        invoices.map(({ status, lines }) => [status, lines.length]),
        [['open', count]],
      );
      // What was kept on the device is in the books now, and offered to nobody.
      const later = await openDesk(desk, { hash: '#/invoices/new' });
      await later.page.getByRole('textbox', { name: 'Description, line 1' }).waitFor();
      assert.equal(await later.page.getByText('You have not finished an invoice').count(), 0);
    },
};
