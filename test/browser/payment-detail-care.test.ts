import { StorageError, type Storage } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { PaymentDetail } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { invoiced, openPage, until, withGst } from './page.js';

const detail = html`<payment-detail payment-id="pay_1"></payment-detail>`;
const money = { currency: 'EUR', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
const spread = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({
    type: 'record-payment',
    payment: 'pay_1',
    client: ada,
    amount: '200',
    ...money,
    allocations,
  });
};
const unspread = (desk: Desk) =>
  desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, amount: '20', ...money, allocations: [] });

describe('<payment-detail>, with care', () => {
  it('never says that nothing is allocated before it knows, nor when it cannot know', async () => {
    let isBroken = true;
    const page = await openPage<PaymentDetail>(detail, spread, (storage: Storage) => ({
      ...storage,
      find: (query) =>
        query.kind === 'allocation' && isBroken
          ? Promise.reject(new StorageError('unavailable'))
          : storage.find(query),
    }));
    await page.shows('This could not be read.');
    expect(page.text()).not.to.contain('None of it');
    isBroken = false;
    await page.click('Try again');
    await page.shows('PAY-0001-1 INV-0001');
  });

  it('shows another payment, and nothing of the one before', async () => {
    const page = await openPage<PaymentDetail>(detail, async (desk) => {
      await spread(desk);
      const other = { payment: 'pay_2', client: ada, amount: '7', ...money, allocations: [] } as const;
      await desk.do({ type: 'record-payment', ...other });
    });
    await page.shows('PAY-0001-1');
    page.element.paymentId = 'pay_2';
    await page.shows('None of it is allocated.');
    expect(page.text()).to.contain('PAY-0002').and.not.to.contain('PAY-0001');
  });

  it('says when an allocation was removed, and keeps its invoice within reach', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click('PAY-0001-1');
    await page.click('Delete allocation');
    await page.shows('Removed Nov 24, 2026');
    const gone: unknown[] = [];
    page.provider.addEventListener('billing-navigate', (event) => gone.push(event.detail));
    await page.click('INV-0001');
    expect(gone).to.deep.equal([{ to: 'invoice', id: 'inv_1' }]);
  });

  it('takes from another tab what happened there', async () => {
    const page = await openPage<PaymentDetail>(detail, unspread);
    await page.shows('Unallocated €20.00');
    const refund = { refund: 'rfd_1', payment: 'pay_1', amount: '20', refundedOn: '2026-11-24' } as const;
    await page.desk.do({ type: 'refund-payment', ...refund });
    await page.shows('Refunded €20.00 Unallocated €0.00');
    await page.click(/^Actions/);
    await page.shows('Nothing of payment PAY-0001 is unallocated.');
    await page.shows('€20.00 of payment PAY-0001 was refunded, so it cannot be voided.');
  });

  it('refunds once, however often it is sent, and only when the page agrees', async () => {
    const page = await openPage<PaymentDetail>(detail, unspread);
    let agree: (() => void) | undefined;
    page.provider.addEventListener('billing-payment-refund-request', (event) => {
      event.waitUntil(new Promise<void>((resolve) => (agree = resolve)));
    });
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.shows('PAY-0001 Unallocated €20.00 €0.00');
    const refund = await page.control(/^Refund payment$/);
    refund.click();
    refund.click();
    const asked = await until(
      () => agree,
      () => 'the page was not asked',
    );
    asked();
    await page.shows('Refunded €20.00');
    expect((await page.desk.everything()).filter(({ kind }) => kind === 'refund')).to.have.length(1);
  });

  it('is refunded by keyboard alone, and focus comes back to the menu', async () => {
    const page = await openPage<PaymentDetail>(detail, unspread);
    const active = () => page.element.shadowRoot?.activeElement as HTMLElement | null;
    (await page.control(/^Actions/)).focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(active()?.textContent.trim()).to.equal('Refund payment');
    await sendKeys({ press: 'Enter' });
    await until(
      () => active()?.id === 'act-amount' || undefined,
      () => `focus is at ${String(active()?.id)}`,
    );
    await sendKeys({ press: 'Enter' });
    await page.shows('Refunded €20.00');
    await until(
      () => active()?.textContent.includes('Actions') || undefined,
      () => `focus is at ${String(active()?.outerHTML)}`,
    );
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    expect(active()?.textContent).to.contain('Actions');
  });

  it('is accessible on a dark page, with a dialog open', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'dark';
    const page = await openPage<PaymentDetail>(detail, unspread);
    await page.click(/^Actions/);
    await page.click('Void payment');
    await page.shows('This cannot be undone');
    await expect(page.element).to.be.accessible();
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'light' });
  });
});
