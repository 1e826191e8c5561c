import { checkBooks, defaultPreferences } from '@billkit/billing';
import { ada } from '@billkit/billing/testing';
import type { InvoiceView } from '@billkit/elements';
import { expect } from '@open-wc/testing';
import { full, invoiced, openPage, until } from './page.js';
import { one, paid, today, view } from './invoice-page.js';

describe('<invoice-view>, what settles an invoice', () => {
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
    await page.shows('there is only €200.00 to apply');
    await page.click('Apply PAY-0001');
    // It is said while one types; that it was asked in vain is known once one can ask again.
    const button = (await page.control('Apply PAY-0001')) as HTMLButtonElement;
    await until(
      () => !button.disabled || undefined,
      () => 'it is still being asked',
    );
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
    await page.click('Void invoice');
    await page.shows('€100.00 of invoice INV-0001 is being paid online.');
    await page.shows('Cancel online payment');
    await page.click('Cancel');
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

  it('offers all ways to settle an open invoice, and no card without a provider (6.5, P-02, Q-21)', async () => {
    const page = await openPage<InvoiceView>(view, one);
    await page.click(/^Pay invoice/);
    await page.shows('New payment Existing payment Issue credit note');
    expect(page.text()).not.to.match(/card/i);
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
});
