import assert from 'node:assert/strict';
import type { Journeys } from '../journey.js';
import { addTaxRate, beginInvoice, finalize, issueInvoice, typeLines } from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { openDesk, type Person } from '../steps/desk.js';

const savePreferences = (person: Person) =>
  person.hand.press(person.page.locator('invoice-preferences').getByRole('button', { name: 'Save' }));

export const tests: Journeys = {
  'an older series is continued, and never gone back on (6.13, 6.14, S-02, S-03, S-12)': async (desk) => {
    const person = await openDesk(desk, { hash: '#/settings' });
    await person.type('Prefix of invoices', 'R-');
    await person.type('Next invoice number', '1501');
    await person.read('The next one will be R-1501.');
    await person.type('Payment terms (days)', '30');
    await person.choose('Tax mode', 'Prices include tax');
    await savePreferences(person);
    await person.read('Saved.');
    await person.type('Next invoice number', '7');
    await savePreferences(person);
    await person.read('The next number must be at least 1501: lower ones are taken.');
    await beginInvoice(person, 'Grace Chen');
    await typeLines(person, [{ description: 'Report', price: '165' }]);
    await person.read('24 Dec 2026');
    await finalize(person, 'R-1501');
    const records = await seeWholeBooks(person.page);
    const taxModes = records.map((record) => record.kind === 'invoice' && record.taxMode);
    assert.deepEqual(taxModes.filter(Boolean), ['inclusive']);
  },

  'tax rates and payment methods are added, edited, archived and restored (6.12, 6.14)': async (desk) => {
    const person = await openDesk(desk);
    await addTaxRate(person);
    await person.press('Add tax rate');
    await person.type('Name', 'GST');
    await person.type('Rate in percent', 'ten');
    await person.press('Add');
    await person.read('Write a number with digits and one point, such as 1.5.');
    await person.type('Rate in percent', '12.5');
    await person.press('Add');
    await person.read('“GST” is already in use.');
    await person.press('Cancel');
    await person.press('Archive GST');
    await person.read('There are no tax rates yet.');
    await person.page.getByText('Archived (1)').click();
    await person.press('Restore GST');
    await person.press('Edit GST');
    await person.type('Rate in percent', '15');
    await person.type('Description', 'Goods and services');
    await person.hand.press(person.page.locator('tax-settings').getByRole('button', { name: 'Save' }));
    await person.page.getByRole('row', { name: /^GST 15% Goods and services/ }).waitFor();
    for (const method of ['Credit card', 'EFTPOS', 'Cash', 'Direct deposit']) {
      await person.press(`Archive ${method}`);
      await person.page.getByRole('button', { name: `Archive ${method}` }).waitFor({ state: 'hidden' });
    }
    await person.read('“Cheque” is the last payment method; at least one must remain.');
    await person.press('Edit Cheque');
    await person.type('Name', 'Bank cheque');
    await person.hand.press(
      person.page.locator('payment-method-settings').getByRole('button', { name: 'Save' }),
    );
    await person.page.getByRole('rowheader', { name: /^Bank cheque/ }).waitFor();
    await person.press('Add payment method');
    await person.type('Name', 'Voucher');
    await person.choose('Type', 'Other');
    await person.press('Add');
    await person.page.getByRole('row', { name: /^Voucher Other/ }).waitFor();
    await seeWholeBooks(person.page);
  },

  'what is saved of the business heads the next invoice, with the code it is paid by (6.4, S-21)': async (
    desk,
  ) => {
    const person = await openDesk(desk, { hash: '#/settings' });
    await person.type('Business name', 'Northside Physio');
    await person.type('Tax number', '51 824 753 556');
    await person.type('UPI ID', 'northside@okbank');
    await person.choose('Currency', 'INR Indian Rupee');
    await savePreferences(person);
    await person.hand.press(person.page.locator('business-settings').getByRole('button', { name: 'Save' }));
    await person.page.locator('business-settings').getByText('Saved.', { exact: true }).waitFor();
    await issueInvoice(person, 'Grace Chen', [{ description: 'Report', price: '165' }], 'INV-0001');
    await person.read('Tax number 51 824 753 556');
    await person.page.getByRole('img', { name: 'QR code of the payment' }).waitFor();
    await seeWholeBooks(person.page);
  },

  'resetting brings the samples back': async (desk) => {
    const person = await openDesk(desk, { hash: '#/invoices/inv_tom-2', samples: true });
    await person.seeStanding('Draft');
    await person.pick('Actions', 'Delete invoice');
    await person.page.getByRole('dialog').waitFor();
    await person.press('Delete invoice');
    await person.arriveAt('Invoices');
    await person.press('Settings', 'link');
    await person.press('Reset sample data');
    await person.press('Erase and reset');
    await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await person.arriveAt('Settings');
    await person.press('Invoices', 'link');
    await person.page.getByRole('row', { name: /Draft Tom Whitfield/ }).waitFor();
    await seeWholeBooks(person.page);
  },
};
