import { checkBooks } from '@billkit/billing';
import { ada } from '@billkit/billing/testing';
import type { InvoiceView } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { invoiced, openPage, withGst } from './page.js';

const view = html`<invoice-view invoice-id="inv_1"></invoice-view>`;
const today = '2026-11-24';
const one = async (desk: Parameters<typeof withGst>[0]) => {
  await withGst(desk);
  await invoiced(desk, '1');
};
const paid = async (desk: Parameters<typeof withGst>[0]) => {
  await one(desk);
  const money = { currency: 'EUR', amount: '200', method: 'pmt_cash', receivedOn: today } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};

describe('<invoice-view>', () => {
  it('shows the document with its figures (5.2)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.shows('Subtotal €135.00 Tax 10 % on €135.00 €13.50 Total €148.50 Amount due €148.50');
    await page.shows(/INV-0001 Open/);
  });

  it('says why a paid invoice can be neither voided nor reverted nor credited (T15, I-44, C-03)', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.shows('Amount due €0.00');
    await page.click(/^Actions/);
    await page.shows('Unlink the payments first: €148.50 is allocated to invoice INV-0001.');
    expect((await page.control(/^Void invoice/)).ariaDisabled).to.equal('true');
    await page.click(/^Void invoice/);
    await page.click(/^Pay invoice/);
    expect((await page.control(/^Issue credit note/)).ariaDisabled).to.equal('true');
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'paid' });
  });

  it('takes an allocation back, and applies the money again (M5, M4)', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.click('PAY-0001-1');
    await page.click('Delete allocation');
    await page.shows(/Open .* Amount due €148.50/);
    await page.click(/^Pay invoice/);
    await page.click('Existing payment');
    expect(((await page.control('Amount of PAY-0001 to apply')) as HTMLInputElement).value).to.equal(
      '148.50',
    );
    await page.type('Amount of PAY-0001 to apply', '300');
    await page.click('Apply PAY-0001');
    await page.shows('there is only €200.00 to apply');
    await page.type('Amount of PAY-0001 to apply', '100');
    await page.click('Apply PAY-0001');
    await page.shows('Paid €100.00 Amount due €48.50');
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('voids a credit note: the invoice owes it again (C-13)', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      const lines = [{ line: 'lin_1', by: 'amount', amount: '40' }] as const;
      await desk.do({
        type: 'issue-credit-note',
        creditNote: 'crn_1',
        invoice: 'inv_1',
        issuedOn: today,
        reason: 'Late',
        lines,
      });
    });
    await page.shows('Credited €44.00 Amount due €104.50');
    await page.click('CN-0001');
    await page.click('Void credit note');
    await page.shows('Total €148.50 Amount due €148.50');
  });

  it('voids an open invoice after asking (T13)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Actions/);
    await page.click('Void invoice');
    await page.type(/^Reason/, 'Wrong client');
    await page.click('Void invoice');
    await page.shows('It is not to be paid. Wrong client');
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'void', reason: 'Wrong client' });
  });

  it('reverts to draft and deletes it; the number is retired (T10, T12, I-16)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Actions/);
    await page.click('Revert to draft');
    await page.click('Revert to draft');
    await page.shows(/INV-0001 Draft/);
    await page.click(/^Actions/);
    await page.click('Delete invoice');
    await page.click('Delete invoice');
    await page.shows('The draft was deleted.');
    expect((await page.desk.get('number-series', 'invoice')).retired).to.have.length(1);
  });

  it('asks the host for what takes another element', async () => {
    const page = await openPage<InvoiceView>(view, one);
    const asked: unknown[] = [];
    page.provider.addEventListener('billing-action-request', (event) => asked.push(event.detail));
    await page.click(/^Pay invoice/);
    await page.click('New payment');
    await page.click(/^Pay invoice/);
    await page.click('Issue credit note');
    expect(asked).to.deep.equal([
      { action: 'record-payment', id: 'inv_1' },
      { action: 'issue-credit-note', id: 'inv_1' },
    ]);
  });

  it('says that an invoice does not exist', async () => {
    const page = await openPage<InvoiceView>(html`<invoice-view invoice-id="inv_9"></invoice-view>`);
    await page.shows('This invoice does not exist.');
  });

  it('is accessible', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.shows('Amount due €0.00');
    await expect(page.element).to.be.accessible();
  });
});
