import { checkBooks } from '@billkit/billing';
import { ada } from '@billkit/billing/testing';
import type { CreditNoteDialog } from '@billkit/elements';
import { expect } from '@open-wc/testing';
import { button, closed, dialog, isOffered, one, paid } from './credit-note-page.js';
import { only, openPage, until, withGst } from './page.js';

describe('<credit-note-dialog>', () => {
  it('credits an amount of a line: 40.00 net is 44.00, and 104.50 stays due (6.11, C-10)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    const reasons: string[] = [];
    page.element.addEventListener('billing-close', (event) => reasons.push(event.detail.reason));
    await page.shows(
      'Amount due €148.50 The most that can be credited €148.50 Left at GST 10% €135.00 and €13.50 tax',
    );
    await page.click('Credit Session');
    await page.choose('Credit Session by', 'Amount');
    await page.type('Amount to credit of Session', '40');
    await page.shows('Subtotal €40.00 GST 10% €4.00 Credit €44.00 Amount due after €104.50');
    await page.type('Reason', 'Came late');
    await page.click('Issue credit note of €44.00');
    await until(
      () => !page.element.open || undefined,
      () => page.text(),
    );
    expect(await only(page.desk, 'credit-note')).to.include({
      number: 'CN-0001',
      total: '44.00',
      reason: 'Came late',
    });
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ amountDue: '104.50' });
    expect(reasons).to.deep.equal(['issued']);
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('credits by quantity, and says when that is more than is left (C-06, C-08)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.click('Credit Session');
    await page.type('Quantity to credit of Session', '3');
    await page.shows('Only 2 of “Session” can still be credited.');
    await page.type('Quantity to credit of Session', '1');
    await page.shows('Credit €74.25 Amount due after €74.25');
  });

  it('takes an amount with tax where prices include it: 44.00 is 40.00 and 4.00 (C-11)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await withGst(desk);
      const line = {
        id: 'lin_1',
        description: 'Session',
        quantity: '1',
        unitPrice: '110',
        taxRates: ['tax_gst'],
      } as const;
      const content = { client: ada, issuedOn: '2026-11-20', taxMode: 'inclusive', lines: [line] } as const;
      await desk.do({ type: 'create-draft', invoice: 'inv_1', content });
      await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    });
    await page.shows('Amounts include tax.');
    await page.click('Credit Session');
    await page.choose('Credit Session by', 'Amount');
    await page.type('Amount to credit of Session', '44');
    await page.shows('Subtotal €40.00 GST 10% €4.00 Credit €44.00 Amount due after €66.00');
  });

  it('needs a reason and a line, and says so at the field (C-05)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.click(/^Issue credit note/);
    await page.shows('Please fill this in.');
    await page.type('Reason', 'Came late');
    await page.click(/^Issue credit note/);
    await page.shows('Choose at least one line to credit.');
  });

  it('shows that more would be credited than is due, before it is tried (C-22)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await one(desk);
      const money = { currency: 'EUR', amount: '100', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
      const allocations = [{ invoice: 'inv_1', amount: '100' }] as const;
      await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
    });
    await page.click('The whole invoice');
    await page.shows('€148.50 is more than the €48.50 due on invoice INV-0001.');
  });

  it('says why a paid invoice takes none (C-03)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, paid);
    await page.shows('Invoice INV-0001 is paid. This is only possible while an invoice is open.');
  });

  it('takes back what paid an invoice, and credits it, once a person has read the steps (C-15)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, paid);
    await page.click('The whole invoice');
    await page.shows(
      /These steps are taken together, or none of them: Delete allocation PAY-0001-1 Issue credit note CN-0001/,
    );
    expect(await isOffered(page, /^Issue credit note/)).to.equal(false);
    await page.click('Do all of this');
    await page.shows('Please fill this in.');
    await page.type('Reason', 'Never took place');
    await page.click('Do all of this');
    await closed(page);
    expect(await only(page.desk, 'credit-note')).to.include({ total: '148.50', reason: 'Never took place' });
    expect(await only(page.desk, 'payment')).to.include({ unallocated: '148.50' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('spreads an amount with tax over the lines, to the last cent', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.type('An amount with tax', '44');
    await page.click('Credit this amount');
    await page.shows('Subtotal €40.00 GST 10% €4.00 Credit €44.00 Amount due after €104.50');
    await page.type('An amount with tax', '200');
    await page.shows('€51.50 of it could not be credited');
  });

  it('is issued exactly when the books would take it', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    const offered = (is: boolean) =>
      until(
        () => (button(page, /^Issue credit note/)?.ariaDisabled === String(!is) ? true : undefined),
        () => page.text(),
      );
    await page.click('Credit Session');
    await offered(false);
    await page.type('Reason', 'Came late');
    await offered(true);
    await page.shows('It gets the number CN-0001.');
    await page.type('Quantity to credit of Session', '3');
    await offered(false);
    await page.type('Quantity to credit of Session', '1');
    await offered(true);
    await page.type('Date', '2026-09-01');
    await page.shows('The credit note cannot be dated before the invoice');
    await offered(false);
  });

  it('does not pass over a ticked line whose amount was emptied', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.click('Credit Session');
    await page.type('Reason', 'Came late');
    await page.type('Quantity to credit of Session', '');
    await page.shows('Write a number with digits and one point');
    await page.click(/^Issue credit note/);
    await until(
      () => page.element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? undefined,
      () => 'nothing has focus',
    );
    expect(page.element.open).to.equal(true);
    expect((await page.desk.everything()).some(({ kind }) => kind === 'credit-note')).to.equal(false);
  });
});
