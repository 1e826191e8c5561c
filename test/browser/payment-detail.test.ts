import { checkBooks } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { PaymentDetail } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { full, invoiced, openPage, withGst } from './page.js';

const detail = html`<payment-detail payment-id="pay_1"></payment-detail>`;
const spread = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  const money = { currency: 'EUR', amount: '200', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};
const figures = (text: string) =>
  /Amount (\S+) Allocated (\S+) Refunded (\S+) Unallocated (\S+)/.exec(text)?.slice(1);

describe('<payment-detail>', () => {
  it('shows where the money is: allocated, refunded and unallocated make the amount (6.8)', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.shows('PAY-0001-1 INV-0001');
    expect(figures(page.text())).to.deep.equal(['€200.00', '€148.50', '€0.00', '€51.50']);
  });

  it('refunds what is unallocated, with the balance before and after (6.10, P-25, P-26)', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    expect(((await page.control('Refund amount')) as HTMLInputElement).value).to.equal('51.50');
    await page.type('Refund amount', '20');
    await page.shows(/PAY-0001 Unallocated €51.50 €31.50/);
    await page.click(/^Refund payment$/);
    await page.shows('Partial refund');
    expect(figures(page.text())).to.deep.equal(['€200.00', '€148.50', '€20.00', '€31.50']);
  });

  it('shows the plan for more than is unallocated, and keeps the amount that was typed (6.10, P-24)', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.type('Refund amount', '60');
    await page.shows(
      /has only €51\.50 unallocated\. These steps are taken together, or none of them: Delete allocation PAY-0001-1 Refund payment PAY-0001 Allocate again PAY-0001/,
    );
    await page.shows(/INV-0001 Amount due €0.00 €8.50/);
    expect(((await page.control('Refund amount')) as HTMLInputElement).value).to.equal('60');
    await page.click('Do all of this');
    await page.shows('Partial refund');
    expect(figures(page.text())).to.deep.equal(['€200.00', '€140.00', '€60.00', '€0.00']);
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('refuses more than there is, in a sentence, and lets nobody press', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.type('Refund amount', '201');
    await page.shows('Payment PAY-0001 has only €51.50 unallocated.');
    const buttons = [...page.element.renderRoot.querySelectorAll<HTMLButtonElement>('#act [type="submit"]')];
    expect(buttons.map(({ disabled }) => disabled)).to.deep.equal([true]);
  });

  it('voids an allocated payment with the plan that takes it back first (6.8, P-33, P-34)', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Void payment');
    await page.shows(/Delete allocation PAY-0001-1 Void payment PAY-0001/);
    await page.click('Do all of this');
    await page.shows(/PAY-0001 Void/);
    expect(await page.desk.get('payment', 'pay_1')).to.include({ status: 'void' });
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'open', amountDue: '148.50' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('deletes an allocation, and says of what was refunded why it cannot be voided (P-19, P-36)', async () => {
    const page = await openPage<PaymentDetail>(detail, async (desk) => {
      await spread(desk);
      await desk.do({
        ...{ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '5' },
        refundedOn: '2026-11-24',
      });
    });
    await page.click('PAY-0001-1');
    await page.click('Delete allocation');
    await page.shows('Removed');
    expect(figures(page.text())).to.deep.equal(['€200.00', '€0.00', '€5.00', '€195.00']);
    await page.click(/^Actions/);
    await page.shows(/Void payment €5.00 of payment PAY-0001 .*refunded/);
  });

  it('shows an online payment from its start: what it is for, that nothing came of it, or who received it (P-39)', async () => {
    const page = await openPage<PaymentDetail>(detail, async (desk) => {
      await withGst(desk);
      await invoiced(desk, '1');
      await desk.do({
        ...{ type: 'start-online-payment', payment: 'pay_1', method: 'pmt_credit-card' },
        ...{ startedOn: '2026-11-24', allocations: [{ invoice: 'inv_1', amount: '100' }] },
      });
    });
    await page.shows(/Online payment Pending .* Invoices it is for Invoice Amount INV-0001 €100.00/);
    await page.desk.do({
      ...{ type: 'fail-online-payment', payment: 'pay_1', outcome: 'expired', failedOn: '2026-11-25' },
      reason: 'Nobody paid',
    });
    await page.shows(/Online payment Failed .* Expired .* Nobody paid .* Invoices it was for/);
    await page.desk.do({
      ...{ type: 'confirm-online-payment', payment: 'pay_1', provider: 'Acme', reference: 'ch_1' },
      receivedOn: '2026-11-25',
    });
    await page.shows(/PAY-0001 Paid Allocated .* Received by Acme Reference ch_1/);
  });

  it('asks the host for a form that applies it', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    let asked: unknown;
    page.provider.addEventListener('billing-action-request', (event) => {
      asked = event.detail;
    });
    await page.click(/^Actions/);
    await page.click('Apply to invoices');
    expect(asked).to.deep.equal({ action: 'allocate-payment', id: 'pay_1' });
  });

  it('keeps the refund that was typed when the storage is full', async () => {
    const page = await openPage<PaymentDetail>(detail, spread, full);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.type('Refund amount', '5');
    await page.click(/^Refund payment$/);
    await page.shows('The storage is full.');
    expect(((await page.control('Refund amount')) as HTMLInputElement).value).to.equal('5');
  });

  it('is accessible', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.shows('INV-0001');
    await expect(page.element).to.be.accessible();
  });
});
