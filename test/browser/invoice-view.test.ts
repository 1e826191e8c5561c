import { checkBooks, defaultPreferences } from '@billkit/billing';
import { ada } from '@billkit/billing/testing';
import type { InvoiceView } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, invoiced, openPage, until, withGst } from './page.js';

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
  it('shows the document with its figures (6.4)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.shows('Subtotal €135.00 Tax 10% on €135.00 €13.50 Total €148.50 Amount due €148.50');
    await page.shows(/INV-0001 Open/);
  });

  it('says why a paid invoice can be neither voided nor reverted nor credited (6.4, T15, I-44, C-03)', async () => {
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

  it('takes an allocation back, and applies the money again (6.5, 6.9, M5, M4, P-09, P-13, P-17)', async () => {
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

  it('voids a credit note: the invoice owes it again (6.11, C-09, C-13)', async () => {
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
    await page.shows('Void credit note CN-0001?');
    await page.type(/^Reason/, 'Issued twice');
    await page.click('Void credit note');
    await page.shows('Total €148.50 Amount due €148.50');
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

  it('writes the rest off with a reason, never shows it as plainly paid, and reverses it', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Actions/);
    await page.click('Write off');
    await page.type(/^Amount/, '150');
    await page.type(/^Reason/, 'Moved away');
    await page.click('Write off');
    await page.shows('Invoice INV-0001 has only €148.50 due.');
    await page.type(/^Amount/, '148.50');
    await page.click('Write off');
    await page.shows(/INV-0001 Paid Written off/);
    await page.shows(/Settled on .* Total €148.50 Written off €148.50 Amount due €0.00/);
    await page.click('Reverse');
    await page.shows('Reverse write-off INV-0001?');
    await page.click('Reverse write-off');
    await page.shows(/INV-0001 Open .* Amount due €148.50/);
    await page.shows('Moved away Reversed');
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('shows credit of the account that settled it, and takes it back', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      await invoiced(desk, '2');
      const { kind: _, id: __, ...choices } = defaultPreferences;
      await desk.do({
        ...{ ...choices, type: 'change-preferences', version: 0 },
        ...{ accountCredit: true, changedOn: today },
      });
      const allocations = [{ invoice: 'inv_2', amount: '148.50' }] as const;
      const money = { currency: 'EUR', amount: '148.50', method: 'pmt_cash', receivedOn: today } as const;
      await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
      await desk.do({
        ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_2', issuedOn: today },
        ...{ reason: 'Late', lines: [{ line: 'lin_2', by: 'quantity', quantity: '0.5' }] },
        disposition: { credit: '37.13' },
      });
      await desk.do({
        ...{ type: 'apply-credit', creditNote: 'crn_1', allocatedOn: today },
        allocations: [{ invoice: 'inv_1', amount: '10' }],
      });
    });
    await page.shows(/Credit from the account CN-0001-1 .* €10.00/);
    await page.shows(/Amount due €138.50/);
    await page.click('Take back');
    await page.shows('It is credit of the client again, and the invoice owes it.');
    await page.click('Take credit back');
    await page.shows(/Amount due €148.50/);
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('shows what is being paid online until it is known what came of that, and what is paid by it then (P-39)', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      await desk.do({
        ...{ type: 'start-online-payment', payment: 'pay_1', method: 'pmt_credit-card', startedOn: today },
        allocations: [{ invoice: 'inv_1', amount: '100' }],
      });
    });
    await page.shows(/INV-0001 Open Payment pending/);
    await page.shows(/Pending payments Online payment Credit card .* €100.00/);
    await page.click(/^Actions/);
    await page.shows(/€100.00 of invoice INV-0001 is being paid online/);
    await page.desk.do({
      ...{ type: 'confirm-online-payment', payment: 'pay_1', provider: 'Acme', reference: 'ch_1' },
      receivedOn: today,
    });
    await page.shows('Paid €100.00 Amount due €48.50');
    expect(page.text()).not.to.include('Payment pending');
  });

  it('says how much of a credit note lies above the amount due, so that the figures add up to be seen (C-08)', async () => {
    const page = await openPage<InvoiceView>(view, async (desk) => {
      await one(desk);
      const { kind: _, id: __, ...choices } = defaultPreferences;
      const accountCredit = { accountCredit: true, changedOn: today };
      await desk.do({ ...choices, type: 'change-preferences', version: 0, ...accountCredit });
      const money = { currency: 'EUR', amount: '100', method: 'pmt_cash', receivedOn: today } as const;
      const allocations = [{ invoice: 'inv_1', amount: '100' }] as const;
      await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
      await desk.do({
        ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_1', issuedOn: today },
        ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'quantity', quantity: '1' }] },
        disposition: { credit: '25.75' },
      });
    });
    await page.shows('Paid €100.00 Credited €48.50 Amount due €0.00');
    await page.shows(/CN-0001 Late €25.75 above the amount due .* €74.25/);
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

  it('offers all ways to settle an open invoice, and no card without a provider (6.5, P-02, Q-21)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Pay invoice/);
    await page.shows('New payment Existing payment Issue credit note');
    expect(page.text()).not.to.match(/card/i);
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

  it('keeps what was typed when the storage is full, and goes through with it later', async () => {
    let isFull = true;
    const page = await openPage<InvoiceView>(view, one, (storage) => ({
      ...storage,
      commit: (commit) => (isFull ? full(storage) : storage).commit(commit),
    }));
    await page.click(/^Actions/);
    await page.click('Void invoice');
    await page.type(/^Reason/, 'Wrong client');
    await page.click('Void invoice');
    await page.shows('The storage is full.');
    expect(((await page.control(/^Reason/)) as HTMLInputElement).value).to.equal('Wrong client');
    isFull = false;
    await page.click('Void invoice');
    await page.shows('It is not to be paid. Wrong client');
  });

  it('says that there is no money to apply, only after it has looked (6.5)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Pay invoice/);
    await page.click('Existing payment');
    expect(page.text()).not.to.contain('no unallocated money');
    await page.shows('Ada Lovelace has no unallocated money. Record a new payment instead.');
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
