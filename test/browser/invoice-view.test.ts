import { ada } from '@billkit/billing/testing';
import type { InvoiceView } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invoiced, openPage, until } from './page.js';
import { one, paid, today, view } from './invoice-page.js';

describe('<invoice-view>', () => {
  it('shows the document with its figures (6.4)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.shows('Subtotal €135.00 GST 10% on €135.00 €13.50 Total €148.50 Amount due €148.50');
    await page.shows(/INV-0001 Open/);
  });

  it('says why a paid invoice takes no money and no credit note (6.4, C-03)', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.shows('Amount due €0.00');
    await page.click(/^Pay invoice/);
    expect((await page.control(/^Issue credit note/)).ariaDisabled).to.equal('true');
    expect((await page.control(/^Existing payment/)).ariaDisabled).to.equal('true');
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'paid' });
  });

  it('shows what stands in the way of voiding a paid invoice, and takes it back in one step (6.4, T15, I-45)', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.click(/^Actions/);
    await page.click('Void invoice');
    await page.shows('Unlink the payments first: €');
    await page.shows('Delete allocation PAY-0001-1');
    await page.shows(/Amount due €0\.00 €0\.00|Unallocated €51\.50 €200\.00/);
    await page.type(/^Reason/, 'Wrong client');
    await page.click('Do all of this');
    await page.shows('It is not to be paid. Wrong client');
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'void', reason: 'Wrong client' });
    expect(await page.desk.get('payment', 'pay_1')).to.include({ unallocated: '200.00' });
  });

  it('reverts a paid invoice to a draft with the same plan (T10, I-44)', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.click(/^Actions/);
    await page.click('Revert to draft');
    await page.shows('Delete allocation PAY-0001-1');
    await page.click('Do all of this');
    await page.shows(/INV-0001 Draft/);
  });

  it('tells what was done to it, by whom, the last in front', async () => {
    const page = await openPage<InvoiceView>(view, paid);
    await page.click('History');
    await page.shows(/History New payment .* Finalize invoice .* Save draft/);
    await page.desk.do({ type: 'mark-as-sent', invoice: 'inv_1', sentOn: today, via: 'hand' });
    await page.shows(/History Mark as sent .* New payment/);
  });

  it('voids an open invoice after asking (6.4, T13)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Actions/);
    await page.click('Void invoice');
    await page.type(/^Reason/, 'Wrong client');
    await page.click('Void invoice');
    await page.shows('It is not to be paid. Wrong client');
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'void', reason: 'Wrong client' });
  });

  it('marks an open invoice as sent, and shows it (I-56, I-57)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Actions/);
    await page.click('Mark as sent');
    await page.shows('It is noted with the day, and shown as sent.');
    await page.click('Mark as sent');
    await page.shows('INV-0001 Open Sent');
    expect(await page.desk.get('invoice', 'inv_1')).to.deep.include({
      deliveries: [{ sentOn: today, via: 'hand' }],
    });
  });

  it('issues a void invoice again, and leads to the new draft (T16)', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      await desk.do({ type: 'void-invoice', invoice: 'inv_1', voidedOn: today });
    });
    const asked: { readonly to: string; readonly id: string }[] = [];
    page.provider.addEventListener('billing-navigate', (event) => asked.push(event.detail));
    await page.click(/^Actions/);
    await page.click('Re-issue invoice');
    await page.click('Re-issue invoice');
    const led = await until(
      () => asked[0],
      () => 'It leads nowhere.',
    );
    const invoice = await page.desk.get('invoice', 'inv_1');
    expect(invoice).to.include({ status: 'void', replacedBy: led.id });
  });

  it('says that an invoice of a closed period cannot be reverted, and still voids it', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      await desk.do({ type: 'close-period', version: 0, closedUntil: today });
    });
    await page.click(/^Actions/);
    await page.shows('The books are closed up to');
    expect((await page.control(/^Revert to draft/)).ariaDisabled).to.equal('true');
    expect((await page.control(/^Void invoice/)).ariaDisabled).to.not.equal('true');
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
    expect((await page.desk.get('number-series', 'invoice:INV-')).retired).to.have.length(1);
  });

  it('asks the host for what takes another element (C-04)', async () => {
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

  it('offers editing a draft first, and asks the host to finalize it (I-42)', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      const content = { client: ada, issuedOn: today, lines: [] } as const;
      await desk.do({ type: 'create-draft', invoice: 'inv_1', content });
    });
    const asked: unknown[] = [];
    page.provider.addEventListener('billing-action-request', (event) => asked.push(event.detail));
    await page.shows(/Draft Draft .* Draft invoice/);
    await page.click('Edit invoice');
    await page.click(/^Actions/);
    await page.shows('Add at least one line before you finalize.');
    expect(asked).to.deep.equal([{ action: 'revise-draft', id: 'inv_1' }]);
  });

  it('voids an invoice with the keyboard alone', async () => {
    const page = await openPage<InvoiceView>(view, one);
    const actions = await page.control(/^Actions/);
    actions.focus();
    await sendKeys({ press: 'Enter' });
    const focused = () => page.element.shadowRoot?.activeElement?.textContent ?? '';
    for (let tabs = 0; tabs < 6 && !/Void invoice/.test(focused()); tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.shows('This cannot be undone.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Wrong client' });
    await sendKeys({ press: 'Enter' });
    await page.shows('It is not to be paid. Wrong client');
  });

  it('closes its dialogs when it is to show another invoice', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      await invoiced(desk, '2');
    });
    await page.click(/^Actions/);
    await page.click('Void invoice');
    await page.control(/^Reason/);
    page.element.invoiceId = 'inv_2';
    await page.shows(/INV-0002 Open/);
    expect(page.element.shadowRoot?.querySelector('dialog[open]')).to.equal(null);
  });

  it('prints the document alone, and leaves the page as it was', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.shows(/INV-0001 Open/);
    const beside = document.createElement('p');
    page.provider.before(beside);
    const print = globalThis.print;
    let hidden = 0;
    globalThis.print = () => (hidden = document.querySelectorAll('[data-billkit-unprinted]').length);
    await page.click('Print');
    globalThis.print = print;
    expect(hidden).to.be.greaterThan(0);
    expect(beside.hasAttribute('data-billkit-unprinted')).to.equal(true);
    expect(page.element.hasAttribute('data-billkit-unprinted')).to.equal(false);
    globalThis.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('[data-billkit-unprinted]')).to.have.length(0);
    beside.remove();
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await openPage<InvoiceView>(view, paid);
      await page.shows('Amount due €0.00');
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });

  it('reads again when it could not be read', async () => {
    let isGone = true;
    const page = await openPage<InvoiceView>(view, one, (storage) => ({
      ...storage,
      find: (query) => (isGone ? Promise.reject(new Error('gone')) : storage.find(query)),
    }));
    await page.shows('This could not be read.');
    isGone = false;
    await page.click('Try again');
    await until(
      () => /Amount due €148.50/.test(page.text()) || undefined,
      () => page.text(),
    );
  });
});
