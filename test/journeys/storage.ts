import assert from 'node:assert/strict';
import type { Journeys } from '../journey.js';
import { beginInvoice, typeLines } from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { openDesk } from '../steps/desk.js';

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
    await person.page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The disk is gone.', 'UnknownError');
      };
      addEventListener('online', () => (IDBDatabase.prototype.transaction = transaction), { once: true });
    });
    await person.press('Save draft');
    await person.read('The storage cannot be reached. Nothing was saved; what you typed is still here.');
    assert.equal(await (await person.field('Description, line 1')).inputValue(), 'Report');
    await person.page.evaluate(() => dispatchEvent(new Event('online')));
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
    const browser = await desk.context.newCDPSession(person.page);
    const { origin } = new URL(desk.base);
    await person.type('Amount', '120.00');
    await person.choose('Client', 'Grace Chen');
    await person.choose('Payment method', 'Cash');
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await person.press('Record payment');
    await person.read('The storage is full. Nothing was saved; what you typed is still here.');
    assert.equal(await (await person.field('Amount')).inputValue(), '120.00');
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await person.press('Record payment');
    await person.read('Payment PAY-0001 is recorded');
    const records = await seeWholeBooks(person.page);
    assert.equal(records.filter(({ kind }) => kind === 'payment').length, 1);
  },
};
