import type { InvoiceList } from '@billkit/elements';
import { ada, draftContent, grace, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invoiced, openPage, until, withGst } from './page.js';

const drafts = (count: number) => async (desk: Desk) => {
  for (let number = 1; number <= count; number++) {
    const content = draftContent({
      client: number % 2 ? ada : grace,
      issuedOn: `2026-11-${String(number).padStart(2, '0')}`,
    });
    await desk.do({ type: 'create-draft', invoice: `inv_${number}`, content });
  }
};
const rows = (element: InvoiceList) => element.renderRoot.querySelectorAll('tbody tr').length;

describe('<invoice-list>', () => {
  it('shows the newest first, a page at a time', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list page-size="3"></invoice-list>`, drafts(7));
    await page.shows(/Nov 7, 2026.*Nov 6, 2026.*Nov 5, 2026/);
    expect(rows(page.element)).to.equal(3);
    await page.click('Show more');
    await page.shows('Nov 2, 2026');
    await page.click('Show more');
    await page.shows('Nov 1, 2026');
    expect(rows(page.element)).to.equal(7);
    expect(page.text()).not.to.contain('Show more');
  });

  it('shows one client, and one status (6.1)', async () => {
    const page = await openPage<InvoiceList>(
      html`<invoice-list client-id="grace"></invoice-list>`,
      drafts(4),
    );
    await page.shows('Nov 4, 2026');
    expect(rows(page.element)).to.equal(2);
    await page.choose('Status', 'Open');
    await page.shows('No invoice is open.');
    expect(page.element.getAttribute('status')).to.equal('open');
  });

  it('is narrowed down by keyboard alone: a status, a word, days; and is the whole list again (6.1)', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, async (desk) => {
      await drafts(6)(desk);
      await withGst(desk);
      await invoiced(desk, 'late', '2026-11-01');
    });
    const views: string[] = [];
    page.provider.addEventListener('billing-query-change', ({ detail }) => views.push(detail.view));
    await page.shows('Nov 6, 2026');
    await page.type('Search by number or name', 'ADA');
    await page.shows(/INV-0001/);
    await until(
      () => rows(page.element) === 4 || undefined,
      () => page.text(),
    );
    await sendKeys({ press: 'Tab' });
    const status = await page.control('Status');
    expect((page.element.renderRoot as ShadowRoot).activeElement).to.equal(status);
    // The first letters choose an option of a select.
    await sendKeys({ type: 'Overdue' });
    await page.shows(/INV-0001/);
    await until(
      () => rows(page.element) === 1 || undefined,
      () => page.text(),
    );
    expect(views.at(-1)).to.equal('status=overdue&text=ADA');
    expect(page.element.view).to.equal('status=overdue&text=ADA');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Issued from');
    await page.type('Issued to', '9/30/2026');
    await page.shows('No invoice matches these filters.');
    expect(views.at(-1)).to.equal('status=overdue&to=2026-09-30&text=ADA');
    (await page.control('Clear filters')).focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Nov 6, 2026');
    expect([views.at(-1), page.element.view, page.element.status]).to.deep.equal(['', '', '']);
  });

  it('shows what an address says, and nothing of what it cannot mean', async () => {
    const page = await openPage<InvoiceList>(
      html`<invoice-list
        view="client=grace&amp;order=oldest&amp;status=lost&amp;from=2026-11-03"
      ></invoice-list>`,
      drafts(6),
    );
    await page.shows(/Nov 4, 2026.*Nov 6, 2026/);
    expect(rows(page.element)).to.equal(2);
    expect(page.element.view).to.equal('client=grace&from=2026-11-03&order=oldest');
    await page.click('More filters');
    await page.shows(/Client.* All Ada Lovelace Grace Hopper Invoice to/);
    await page.choose(/^Client/, 'Ada Lovelace');
    await page.shows(/Nov 3, 2026.*Nov 5, 2026/);
    await page.choose('Order', 'Newest first');
    await page.shows(/Nov 5, 2026.*Nov 3, 2026/);
    page.element.view = 'status=open';
    await page.shows('No invoice is open.');
    expect(page.element.getAttribute('status')).to.equal('open');
    page.element.status = '';
    await page.shows('Nov 6, 2026');
    expect(page.element.view).to.equal('');
  });

  it('keeps what was typed as a day until it is one', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, drafts(3));
    await page.click('More filters');
    await page.type('Issued from', 'someday');
    expect(((await page.control('Issued from')) as HTMLInputElement).value).to.equal('someday');
    expect(page.element.view).to.equal('');
    await page.type('Issued from', '11/30/2026');
    expect(page.element.view).to.equal('from=2026-11-30');
    // The eleventh of March, or the third of November: not even the eleventh that was typed on the way.
    await page.type('Issued from', '11/3/2026');
    expect(page.element.view).to.equal('');
  });

  it('shows the columns that the host names, in its order', async () => {
    const page = await openPage<InvoiceList>(
      html`<invoice-list columns="status practitioner gone issued status"></invoice-list>`,
      drafts(1),
    );
    await page.shows('Number Status Practitioner Issued');
    page.element.columns = 'gone';
    await page.shows('Number Client Issued Due Total Amount due Status');
  });

  it('reads only the page after what is shown when more is asked for', async () => {
    const asked: number[] = [];
    const page = await openPage<InvoiceList>(
      html`<invoice-list page-size="2"></invoice-list>`,
      drafts(7),
      (storage) => ({
        ...storage,
        find: (query) => {
          if (query.kind === 'invoice') asked.push(query.limit);
          return storage.find(query);
        },
      }),
    );
    await page.click('Show more');
    await page.shows('Nov 4, 2026');
    await page.click('Show more');
    await page.shows('Nov 2, 2026');
    expect(asked).to.deep.equal([3, 3, 3]);
  });

  it('follows what is written elsewhere (6.1)', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`);
    await page.shows('There are no invoices yet.');
    await withGst(page.desk);
    await invoiced(page.desk, '1', '2026-11-01');
    await page.shows('INV-0001 Ada Lovelace Oct 1, 2026 Nov 1, 2026 €148.50 €148.50 Open Overdue');
  });

  it('says of an invoice that money which settled it is disputed, as long as it is (machine.md, Invoice: disputed)', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, async (desk) => {
      await withGst(desk);
      await invoiced(desk, '1');
      await desk.do({
        ...{ type: 'record-payment', payment: 'pay_1', client: ada, currency: 'EUR', amount: '148.50' },
        ...{ method: 'pmt_cash', receivedOn: '2026-11-24' },
        allocations: [{ invoice: 'inv_1', amount: '148.50' }],
      });
    });
    await page.shows(/INV-0001 .* Paid$/);
    const dispute = { dispute: 'dsp_1', payment: 'pay_1', amount: '20', openedOn: '2026-11-24' } as const;
    await page.desk.do({ type: 'open-dispute', ...dispute });
    await page.shows(/INV-0001 .* Paid Disputed$/);
    await page.desk.do({ type: 'win-dispute', dispute: 'dsp_1', wonOn: '2026-11-24' });
    await page.shows(/INV-0001 .* Paid$/);
  });

  it('asks the host to show the invoice a person chose (6.1, I-41)', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, drafts(1));
    let asked: unknown;
    page.provider.addEventListener('billing-navigate', (event) => {
      asked = event.detail;
    });
    await page.click('Draft');
    expect(asked).to.deep.equal({ to: 'invoice', id: 'inv_1' });
  });

  it('says that it could not be read, and reads again when asked', async () => {
    let isDown = true;
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, drafts(1), (storage) => ({
      ...storage,
      find: (query) => (isDown ? Promise.reject(new Error('down')) : storage.find(query)),
    }));
    await page.shows('This could not be read.');
    isDown = false;
    await page.click('Try again');
    await page.shows('Nov 1, 2026');
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, as a table and as cards`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, drafts(3));
      await page.shows('Nov 3, 2026');
      await page.click('More filters');
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
