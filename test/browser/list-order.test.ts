import type { InvoiceList, PaymentList } from '@billkit/elements';
import { ada, draftContent, receivedPayment, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openPage } from './page.js';

/** Drafts that are due in another order than they are issued; the last has no day yet. */
const due = async (desk: Desk) => {
  for (const [number, dueOn] of ['2026-12-09', '2026-12-01', '2026-12-20', undefined].entries()) {
    const content = draftContent({
      client: ada,
      issuedOn: `2026-11-0${number + 1}`,
      ...(dueOn && { dueOn }),
    });
    await desk.do({ type: 'create-draft', invoice: `inv_${number + 1}`, content });
  }
};
const issued = (element: InvoiceList | PaymentList) =>
  [...element.renderRoot.querySelectorAll('td[data-label="Issued"], td[data-label="Date"]')].map((cell) =>
    cell.textContent.replace(/\D*(\d+),.*/s, '$1').trim(),
  );
const sorted = (element: InvoiceList | PaymentList) =>
  [...element.renderRoot.querySelectorAll('th[aria-sort]')].map(
    (cell) => `${cell.querySelector('button')?.textContent} ${cell.ariaSort}`,
  );

describe('the order of a list', () => {
  it('is the newest first, until the heading of a column is pressed: what is due next first, then last', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, due);
    await page.shows('Nov 4, 2026');
    expect([issued(page.element), sorted(page.element)]).to.deep.equal([
      ['4', '3', '2', '1'],
      ['Issued descending'],
    ]);
    (await page.control('Due')).focus();
    await sendKeys({ press: 'Enter' });
    await page.shows(/Nov 2, 2026.*Nov 1, 2026.*Nov 3, 2026.*Nov 4, 2026/);
    expect(sorted(page.element)).to.deep.equal(['Due ascending']);
    expect(page.element.view).to.equal('order=due-first');
    await expect(page.element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await page.shows(/Nov 4, 2026.*Nov 3, 2026.*Nov 1, 2026.*Nov 2, 2026/);
    expect([sorted(page.element), page.element.view]).to.deep.equal([['Due descending'], 'order=due-last']);
    await page.click('Issued');
    await page.shows(/Nov 4, 2026.*Nov 3, 2026.*Nov 2, 2026.*Nov 1, 2026/);
  });

  it('goes on where a page ended, by the days that invoices are due', async () => {
    const page = await openPage<InvoiceList>(
      html`<invoice-list page-size="2" view="order=due-first"></invoice-list>`,
      due,
    );
    await page.shows('Show more');
    expect(issued(page.element)).to.deep.equal(['2', '1']);
    await page.click('Show more');
    await page.shows('Nov 4, 2026');
    expect(issued(page.element)).to.deep.equal(['2', '1', '3', '4']);
  });

  it('can be chosen among the filters, where there is no room for headings', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, due);
    page.element.style.width = '320px';
    await page.click('More filters');
    await page.choose('Order', 'Earliest due first');
    await page.shows(/Nov 2, 2026.*Nov 1, 2026.*Nov 3, 2026.*Nov 4, 2026/);
    const heading = page.element.renderRoot.querySelector('.sort');
    expect(heading?.checkVisibility()).to.equal(false);
  });

  it('of payments is by the day they came in, one way or the other', async () => {
    const page = await openPage<PaymentList>(html`<payment-list></payment-list>`, async (desk) => {
      for (const [number, receivedOn] of ['2026-11-03', '2026-11-05'].entries()) {
        const { client, currency } = receivedPayment();
        await desk.do({
          ...{ type: 'record-payment', payment: `pay_${number}`, client, currency, amount: '5' },
          ...{ method: 'pmt_cash', receivedOn, allocations: [] },
        });
      }
    });
    await page.shows('Nov 5, 2026');
    expect([issued(page.element), sorted(page.element)]).to.deep.equal([['5', '3'], ['Date descending']]);
    await page.click('Date');
    await page.shows(/Nov 3, 2026.*Nov 5, 2026/);
    expect(sorted(page.element)).to.deep.equal(['Date ascending']);
  });
});
