import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journeys } from '../journey.js';
import { beginInvoice, typeLines } from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { openDesk, type Person } from '../steps/desk.js';

/** From now on the database refuses whatever is written, for this reason. Answers the way to mend it. */
async function breakStorage(page: Page, reason: string): Promise<() => Promise<void>> {
  await page.evaluate((name) => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Not now.', name);
    };
    addEventListener('mend-storage', () => (IDBObjectStore.prototype.put = put), { once: true });
  }, reason);
  return async () => {
    await page.evaluate(() => dispatchEvent(new Event('mend-storage')));
  };
}

async function typePayment(person: Person): Promise<void> {
  await person.type('Amount', '120.00');
  await person.choose('Client', 'Grace Chen');
  await person.choose('Payment method', 'Cash');
}

const paymentsIn = async (page: Page): Promise<number> =>
  (await seeWholeBooks(page)).filter(({ kind }) => kind === 'payment').length;

export const tests: Journeys = {
  'without IndexedDB the desk opens and says that nothing can be kept': async (desk) => {
    await desk.context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    const person = await openDesk(desk);
    await person.read('This browser does not let the page keep data');
    await person.read('This could not be read. The storage may be out of reach.');
    await person.page.getByRole('button', { name: 'Try again' }).waitFor();
    await person.press('Clients', 'link');
    await person.arriveAt('Clients');
    await person.read('This could not be read.');
    await person.press('Settings', 'link');
    await person.arriveAt('Settings');
  },

  'a draft that cannot be saved stays as it was typed': async (desk) => {
    const person = await openDesk(desk);
    await beginInvoice(person, 'Grace Chen');
    await typeLines(person, [{ description: 'Report', price: '165.00' }]);
    const repair = await breakStorage(person.page, 'UnknownError');
    await person.press('Save draft');
    await person.read('The storage cannot be reached. Nothing was saved; what you typed is still here.');
    assert.equal(await (await person.field('Description, line 1')).inputValue(), 'Report');
    await repair();
    await person.press('Try again');
    await person.read('All changes saved');
    await person.page.reload();
    assert.equal(await (await person.field('Description, line 1')).inputValue(), 'Report');
    await seeWholeBooks(person.page);
  },

  'a payment that finds the storage full stays as it was typed, and is recorded once there is room': async (
    desk,
  ) => {
    const person = await openDesk(desk, { hash: '#/payments/new' });
    await typePayment(person);
    const repair = await breakStorage(person.page, 'QuotaExceededError');
    await person.press('Record payment');
    await person.read('The storage is full. Nothing was saved; what you typed is still here.');
    assert.equal(await (await person.field('Amount')).inputValue(), '120.00');
    await repair();
    await person.press('Record payment');
    await person.read('Payment PAY-0001 is recorded');
    assert.equal(await paymentsIn(person.page), 1);
  },

  'a payment is recorded although the server is gone since the form was shown': async (desk) => {
    const person = await openDesk(desk, { hash: '#/payments/new' });
    await person.page.waitForLoadState('networkidle');
    await desk.context.route('**', (route) => route.abort());
    await typePayment(person);
    await person.press('Record payment');
    await person.read('Payment PAY-0001 is recorded');
    assert.equal(await paymentsIn(person.page), 1);
  },

  'a payment stays as it was typed while what records it cannot be loaded, and is recorded once': async (
    desk,
  ) => {
    const asked: string[] = [];
    await desk.context.route('**/money-*.js', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const person = await openDesk(desk, { hash: '#/payments/new' });
    await typePayment(person);
    await person.press('Record payment');
    await person.read('The storage cannot be reached. Nothing was saved; what you typed is still here.');
    assert.ok(asked.length > 0, 'it was asked for');
    assert.equal(await (await person.field('Amount')).inputValue(), '120.00');
    await desk.context.unroute('**/money-*.js');
    await person.press('Record payment');
    await person.read('Payment PAY-0001 is recorded');
    assert.equal(await paymentsIn(person.page), 1);
  },
};
