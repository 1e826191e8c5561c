import { checkBooks } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { RefundDialog } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invoiced, only, openPage, until, withGst } from './page.js';

const dialog = html`<refund-dialog payment-id="pay_1"></refund-dialog>`;
/** 200.00 of Ada's over two invoices of 148.50: 100.00 of the first, all that is left of the second. */
const settled = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  await invoiced(desk, '2');
  const allocations = [
    { invoice: 'inv_1', amount: '100' },
    { invoice: 'inv_2', amount: '100' },
  ] as const;
  await desk.do({
    ...{ type: 'record-payment', payment: 'pay_1', client: ada, currency: 'EUR', amount: '200' },
    ...{ method: 'pmt_cash', receivedOn: '2026-11-24', allocations },
  });
};

describe('<refund-dialog>', () => {
  it('takes the money out of the invoices it settled, the latest first, each as a refund of its own (6.10)', async () => {
    const page = await openPage<RefundDialog>(dialog, settled);
    const closed = page.element.show();
    await page.type('Refund amount', '130');
    await page.shows(/INV-0001 Amount due €48.50 €78.50/);
    await page.shows(/INV-0002 Amount due €48.50 €148.50/);
    await page.click(/^Refund payment$/);
    expect(await closed).to.equal('pay_1');
    expect(page.element.open).to.equal(false);
    const refunds = (await page.desk.everything()).filter((one) => one.kind === 'refund');
    expect(refunds.map(({ amount }) => amount).sort()).to.deep.equal(['100.00', '30.00']);
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('takes it out of those only that were chosen, and refuses what these do not hold', async () => {
    const page = await openPage<RefundDialog>(dialog, settled);
    void page.element.show();
    await page.click('INV-0002 (€100.00)');
    await page.type('Refund amount', '100.01');
    await page.shows(/Allocation PAY-0001-1 .*€100.00/);
    expect(((await page.control('Refund amount')) as HTMLInputElement).value).to.equal('100.01');
    await page.type('Refund amount', '40');
    await page.shows(/INV-0001 Amount due €48.50 €88.50/);
    await page.click(/^Refund payment$/);
    await page.shows(/^$/);
    expect(await only(page.desk, 'refund')).to.include({ amount: '40.00' });
  });

  it('sets the money aside when it is only asked for, by the way that was chosen', async () => {
    const page = await openPage<RefundDialog>(dialog, settled);
    void page.element.show();
    await page.type('Refund amount', '10');
    await page.choose(/^Refund method/, 'Direct deposit');
    await page.type(/^Reference/, 're_1');
    await page.click(/^Only asked for/);
    await page.shows(/INV-0002 Amount due €48.50 €58.50/);
    await page.click(/^Refund payment$/);
    await page.shows(/^$/);
    const refund = await only(page.desk, 'refund');
    expect(refund).to.include({ status: 'pending', reference: 're_1' });
    expect(refund.method.name).to.equal('Direct deposit');
  });

  it('says at the amount what is wrong with it, once it was tried', async () => {
    const page = await openPage<RefundDialog>(dialog, settled);
    void page.element.show();
    await page.type('Refund amount', '0');
    expect((await page.control('Refund amount')).getAttribute('aria-invalid')).to.equal('false');
    await page.click(/^Refund payment$/);
    await until(
      () => page.element.renderRoot.querySelector('#act-amount[aria-invalid="true"]') ?? undefined,
      () => `nothing is said at the amount: ${page.text()}`,
    );
  });

  it('asks before what was typed goes, and tells the host why it closed', async () => {
    const page = await openPage<RefundDialog>(dialog, settled);
    const closed: string[] = [];
    page.element.addEventListener('billing-close', ({ detail }) => closed.push(detail.reason));
    void page.element.show();
    await page.type('Refund amount', '10');
    await page.click('Cancel');
    await page.shows('Discard and close');
    expect(closed).to.deep.equal([]);
    await page.click('Discard and close');
    expect(closed).to.deep.equal(['cancel']);
    void page.element.show();
    await page.shows('Refund amount');
    await sendKeys({ press: 'Escape' });
    await until(
      () => (closed.length === 2 ? closed : undefined),
      () => 'it did not close',
    );
    expect(closed).to.deep.equal(['cancel', 'escape']);
  });

  it('says why nothing can go back', async () => {
    const page = await openPage<RefundDialog>(dialog, async (desk) => {
      await settled(desk);
      for (const number of [1, 2])
        await desk.do({
          ...{ type: 'remove-allocation', removedOn: '2026-11-24' },
          allocation: `alc_desk-6_${number}`,
        });
      await desk.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-24' });
    });
    void page.element.show();
    await page.shows('Payment PAY-0001 is void');
    await page.click('Close');
    expect(page.element.open).to.equal(false);
  });

  it('is accessible with a plan', async () => {
    const page = await openPage<RefundDialog>(dialog, settled);
    void page.element.show();
    await page.type('Refund amount', '130');
    await page.shows(/INV-0001 Amount due/);
    await expect(page.element).to.be.accessible();
  });
});
