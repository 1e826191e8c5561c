import type { PaymentList } from '@billkit/elements';
import { ada, grace, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { openPage, until } from './page.js';

const rows = (element: PaymentList) => element.renderRoot.querySelectorAll('tbody tr').length;
const payments = (count: number) => async (desk: Desk) => {
  for (let number = 1; number <= count; number++)
    await desk.do({
      type: 'record-payment',
      payment: `pay_${number}`,
      client: number % 2 ? ada : grace,
      currency: 'EUR',
      amount: '10',
      method: 'pmt_cash',
      receivedOn: `2026-11-0${number}`,
      allocations: [],
    });
};

describe('<payment-list>', () => {
  it('shows the newest first, a page at a time, and stays current on all of them', async () => {
    const page = await openPage<PaymentList>(html`<payment-list page-size="2"></payment-list>`, payments(5));
    await page.shows(/PAY-0005.*PAY-0004/);
    expect(rows(page.element)).to.equal(2);
    await page.click('Show more');
    await page.shows(/PAY-0005.*PAY-0004.*PAY-0003.*PAY-0002/);
    await page.desk.do({ type: 'void-payment', payment: 'pay_2', voidedOn: '2026-11-24' });
    await page.shows(/PAY-0002.*Void/);
    expect(rows(page.element)).to.equal(4);
  });

  it('shows one client, one status, and leads to a payment (6.6)', async () => {
    const page = await openPage<PaymentList>(
      html`<payment-list client-id="grace"></payment-list>`,
      payments(4),
    );
    await page.shows(/PAY-0004.*PAY-0002/);
    expect(rows(page.element)).to.equal(2);
    let asked: unknown;
    page.provider.addEventListener('billing-navigate', (event) => {
      asked = event.detail;
    });
    await page.click('PAY-0002');
    expect(asked).to.deep.equal({ to: 'payment', id: 'pay_2' });
    await page.choose('Status', 'Void');
    await page.shows('No payment is in this state.');
  });

  it('reads as usual when the page size is none', async () => {
    for (const size of ['0', '-1', '5000', 'many']) {
      const page = await openPage<PaymentList>(
        html`<payment-list page-size=${size}></payment-list>`,
        payments(3),
      );
      await page.shows('PAY-0001');
    }
  });

  it('shows what of each payment is unallocated, and what became of it (6.6, P-09)', async () => {
    const page = await openPage<PaymentList>(html`<payment-list></payment-list>`, async (desk) => {
      const money = {
        client: ada,
        currency: 'EUR',
        method: 'pmt_cash',
        receivedOn: '2026-11-24',
        allocations: [],
      } as const;
      await desk.do({ type: 'record-payment', payment: 'pay_1', amount: '50', ...money });
      await desk.do({
        type: 'refund-payment',
        refund: 'rfd_1',
        payment: 'pay_1',
        amount: '20',
        refundedOn: '2026-11-24',
      });
      await desk.do({ type: 'record-payment', payment: 'pay_2', amount: '9', ...money });
      await desk.do({ type: 'void-payment', payment: 'pay_2', voidedOn: '2026-11-24' });
    });
    await page.shows(
      'PAY-0001 Ada Lovelace Nov 24, 2026 Cash €50.00 €30.00 Partial refund Partially allocated',
    );
    await page.shows('PAY-0002 Ada Lovelace Nov 24, 2026 Cash €9.00 – Void');
    await expect(page.element).to.be.accessible();
  });

  it('is searched and narrowed down from the keyboard, and its view is the query of an address (6.6)', async () => {
    const page = await openPage<PaymentList>(html`<payment-list></payment-list>`, payments(5));
    const views: string[] = [];
    page.provider.addEventListener('billing-query-change', ({ detail }) => views.push(detail.view));
    await page.type('Search by number or name', 'hopper 0002');
    await page.shows('PAY-0002');
    await until(
      () => rows(page.element) === 1 || undefined,
      () => 'it was not narrowed down',
    );
    expect(views.at(-1)).to.equal('text=hopper+0002');
    await page.click('Clear filters');
    await page.click('More filters');
    await page.choose(/^Method/, 'Cash');
    await page.choose(/^Allocation/, 'Any unallocated money');
    await page.type(/^Received to/, '2026-11-03');
    await until(
      () => rows(page.element) === 3 || undefined,
      () => 'it was not narrowed down by a day',
    );
    await page.shows(/PAY-0003.*PAY-0002.*PAY-0001/);
    expect(views.at(-1)).to.equal('use=held&method=pmt_cash&to=2026-11-03');
    await page.choose(/^Allocation/, 'Allocated');
    await page.shows('No payment matches these filters.');
    await page.click('Clear filters');
    await page.shows('PAY-0005');
    expect(views.at(-1)).to.equal('');
  });

  it('shows what an address says, and a method that is archived stays one to choose', async () => {
    const page = await openPage<PaymentList>(
      html`<payment-list
        view="method=pmt_gone&amp;status=lost&amp;use=some&amp;order=oldest"
      ></payment-list>`,
      payments(2),
    );
    await page.shows('No payment matches these filters.');
    expect(page.element.view).to.equal('status=lost&method=pmt_gone&order=oldest');
    await page.click('More filters');
    expect(((await page.control(/^Method/)) as HTMLSelectElement).value).to.equal('pmt_gone');
    page.element.view = 'order=oldest';
    await page.shows(/PAY-0001.*PAY-0002/);
  });

  it('shows the columns that the host names, in its order', async () => {
    const page = await openPage<PaymentList>(
      html`<payment-list columns="status payer gone date location"></payment-list>`,
      payments(1),
    );
    await page.shows('Number Status Paid by Date Location');
  });

  it('reads only the page after what is shown when more is asked for', async () => {
    const asked: number[] = [];
    const page = await openPage<PaymentList>(
      html`<payment-list page-size="2"></payment-list>`,
      payments(5),
      (storage) => ({
        ...storage,
        find: (query) => {
          if (query.kind === 'payment') asked.push(query.limit);
          return storage.find(query);
        },
      }),
    );
    await page.click('Show more');
    await page.shows('PAY-0002');
    expect(asked).to.deep.equal([3, 3]);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page with its filters shown, as a table and as cards`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await openPage<PaymentList>(html`<payment-list></payment-list>`, payments(3));
      await page.shows('PAY-0003');
      await page.click('More filters');
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
