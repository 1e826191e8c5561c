import { checkBooks } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { AllocationDetail, PaymentDetail } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { invoiced, only, openPage, withGst } from './page.js';

const spread = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  const money = { currency: 'EUR', amount: '200', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};
const detail = html`<allocation-detail allocation-id="alc_desk-4_1"></allocation-detail>`;

describe('<allocation-detail>', () => {
  it('says how much of which payment settled which invoice, and leads to both (6.9, P-16)', async () => {
    const page = await openPage<AllocationDetail>(detail, spread);
    await page.shows(/PAY-0001-1 Allocated .*€148.50 From payment PAY-0001 To invoice INV-0001/);
    const gone: unknown[] = [];
    page.provider.addEventListener('billing-navigate', (event) => gone.push(event.detail));
    await page.click('INV-0001');
    await page.click('PAY-0001');
    expect(gone).to.deep.equal([
      { to: 'invoice', id: 'inv_1' },
      { to: 'payment', id: 'pay_1' },
    ]);
  });

  it('takes it back once, and then says when it was (P-19, P-20)', async () => {
    const page = await openPage<AllocationDetail>(detail, spread);
    const remove = await page.control('Delete allocation');
    remove.click();
    remove.click();
    await page.shows('Removed Nov 24, 2026');
    expect((remove as HTMLButtonElement).disabled).to.equal(true);
    expect(await only(page.desk, 'allocation')).to.include({ status: 'removed' });
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'open', amountDue: '148.50' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });
});

describe('the history of a payment', () => {
  it('is told when a person opens it: what was done, and by whom (6.8, P-27)', async () => {
    const page = await openPage<PaymentDetail>(
      html`<payment-detail payment-id="pay_1"></payment-detail>`,
      spread,
    );
    await page.desk.do({
      ...{ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '5' },
      refundedOn: '2026-11-24',
    });
    await page.shows('History');
    page.element.renderRoot.querySelector<HTMLElement>('.timeline summary')?.click();
    await page.shows(/History Refund payment .*owner .*New payment .*owner/);
  });
});
