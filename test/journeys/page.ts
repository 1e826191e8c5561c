import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journeys } from '../journey.js';
import { applyExisting, addTaxRate, deleteAllocation, issueInvoice, sessions } from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { goTo, openDesk, type Person } from '../steps/desk.js';
import { touch } from '../steps/hand.js';
import { onPhone } from '../steps/phone.js';

/** Everything a page lets one do, from the first setting to a payment applied again. */
async function mainJob(person: Person): Promise<void> {
  await addTaxRate(person);
  await issueInvoice(person, 'Amara Okafor', sessions, 'INV-0001');
  await person.pick('Pay invoice', 'New payment');
  await person.arriveAt('New payment');
  await person.type('Amount', '200.00');
  await person.choose('Payment method', 'EFTPOS');
  await person.press('Record payment');
  await person.arriveAt('Invoice INV-0001');
  await person.seeStanding('Paid');
  await deleteAllocation(person, 'PAY-0001-1');
  await person.seeFigures({ Total: '$148.50', 'Amount due': '$148.50' });
  await applyExisting(person, 'PAY-0001');
  await person.press('PAY-0001');
  await person.arriveAt('Payment PAY-0001');
  await person.seeFigures({ Amount: '$200.00', Allocated: '$148.50', Unallocated: '$51.50' });
}

const everyPage: Readonly<Record<string, string>> = {
  '#/calendar?week=2026-11-16': 'Calendar',
  '#/clients': 'Clients',
  '#/clients/grace-chen': 'Grace Chen',
  '#/clients/grace-chen/statement': 'Statement of Grace Chen',
  '#/invoices': 'Invoices',
  '#/invoices/new?client=tom-whitfield': 'New invoice',
  '#/invoices/inv_club-2/edit': 'Edit invoice INV-0010',
  '#/invoices/inv_tom-2/edit': 'Edit invoice',
  '#/invoices/inv_hannah-2': 'Invoice INV-0011',
  '#/invoices/inv_grace-2': 'Invoice INV-0009',
  '#/invoices/inv_leo-1': 'Invoice INV-0007',
  '#/payments': 'Payments',
  '#/payments/new?invoice=inv_grace-2': 'New payment',
  '#/payments/new?payment=pay_deposit': 'Apply payment PAY-0007',
  '#/payments/pay_prepaid': 'Payment PAY-0009',
  '#/settings': 'Settings',
  '#/nowhere': 'Page not found',
};

/** What stands out over the right edge of the screen or of the element it belongs to. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const over: string[] = [];
    const look = (root: Element | ShadowRoot, edge: number) => {
      for (const element of root.children) {
        const style = getComputedStyle(element);
        const { right, width } = element.getBoundingClientRect();
        // What is hidden is one pixel; what scrolls by itself may be wider inside.
        if (width > 1 && style.visibility !== 'hidden' && right > edge + 1)
          over.push(`${element.localName} ${element.className} ends at ${right}, not ${edge}`);
        if (width > 1 && style.overflowX === 'visible') look(element, edge);
        if (width > 1 && element.shadowRoot) look(element.shadowRoot, right);
      }
    };
    look(document.body, innerWidth);
    if (document.documentElement.scrollWidth > innerWidth) over.push('the page scrolls sideways');
    return over;
  });

export const tests: Journeys = {
  'a whole journey breaks no rule of the content security policy and asks nobody else': async (desk) => {
    const heard: string[] = [];
    await desk.context.exposeFunction('tell', (sentence: string) => heard.push(sentence));
    await desk.context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        (globalThis as unknown as { tell(sentence: string): void }).tell(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
    desk.context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(desk.base) && !url.startsWith('data:')) heard.push(`request ${url}`);
    });
    desk.context.on('weberror', (error) => heard.push(String(error.error())));
    const person = await openDesk(desk);
    const policy = await person.page
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; script-src 'self'; style-src 'self'/);
    await person.press('What the host wrote');
    await mainJob(person);
    assert.deepEqual(heard, []);
  },

  'what the host wrote stands beside each page, with the events of its elements as they fire': async (
    desk,
  ) => {
    const person = await openDesk(desk, { samples: true });
    await person.press('What the host wrote');
    const panel = person.page.getByRole('complementary', { name: 'What the host wrote' });
    const code = panel.getByLabel('pages/invoices.ts');
    await code.getByText('<invoice-list').waitFor();
    const firstEvent = () => panel.getByRole('listitem').first();
    await person.press('INV-0011');
    await person.arriveAt('Invoice INV-0011');
    await firstEvent().getByText('billing-navigate').waitFor();
    assert.match(await firstEvent().innerText(), /to: invoice · id: inv_hannah-2/);
    for (const [hash, title] of Object.entries(everyPage)) {
      await goTo(person, hash);
      await person.arriveAt(title);
      const shown = panel.locator('details[open] pre').first();
      await shown.getByText(/export /).waitFor();
      assert.doesNotMatch(await shown.innerText(), /^import/m);
    }
    assert.equal(await panel.getByRole('listitem').count(), 0, 'each page begins without events');
    await person.press('Close');
    await panel.waitFor({ state: 'hidden' });
  },

  'the main job is done on a phone, by touch': (desk) =>
    onPhone(desk, async (phone) => {
      const person = await openDesk(phone, { hand: touch });
      await mainJob(person);
      await seeWholeBooks(person.page);
    }),

  'nothing stands out over a narrow screen, light or dark': (desk) =>
    onPhone(desk, async (phone) => {
      for (const theme of ['light', 'dark'] as const) {
        const person = await openDesk(phone, { samples: true, theme });
        for (const [hash, title] of Object.entries(everyPage)) {
          await goTo(person, hash);
          await person.arriveAt(title);
          await person.page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'hidden' });
          assert.deepEqual(await overflowing(person.page), [], `${theme} ${hash}`);
        }
        await person.page.close();
      }
    }),

  'each page takes the focus to its heading, and the first Tab skips to the content': async (desk) => {
    const { page } = await openDesk(desk);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip to content' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('main').and(page.locator(':focus')).waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).and(page.locator(':focus')).waitFor();
    assert.equal(await page.title(), 'Settings · Northside Physio');
  },
};
