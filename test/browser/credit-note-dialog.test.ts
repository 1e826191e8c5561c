import { checkBooks, defaultPreferences } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { CreditNoteDialog } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, invoiced, only, openPage, until, withGst, type Page } from './page.js';

const dialog = html`<credit-note-dialog open invoice-id="inv_1"></credit-note-dialog>`;
const one = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
};
const paid = async (desk: Desk) => {
  await one(desk);
  const money = { currency: 'EUR', amount: '148.50', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};
const { kind: _, id: __, ...preferences } = defaultPreferences;
const keepCredit = (desk: Desk) =>
  desk.do({
    ...preferences,
    type: 'change-preferences',
    version: 0,
    changedOn: '2026-11-24',
    accountCredit: true,
  });
const draft = (desk: Desk, version: number, reason = 'Came late') =>
  desk.do({
    ...{ type: 'save-credit-note-draft', creditNote: 'crn_draft', version, invoice: 'inv_1' },
    ...{ issuedOn: '2026-11-24', reason, lines: [{ line: 'lin_1', by: 'quantity', quantity: '1' }] },
  });
const credited = (desk: Desk) =>
  desk.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_all', invoice: 'inv_1', issuedOn: '2026-11-24' },
    ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'quantity', quantity: '2' }] },
  });

type DialogPage = Page<CreditNoteDialog>;
const button = ({ element }: DialogPage, name: RegExp) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => name.test(one.innerText));
const isOffered = async (page: DialogPage, name: RegExp) =>
  (await page.control(name)).ariaDisabled === 'false';
const closed = (page: DialogPage) =>
  until(
    () => !page.element.open || undefined,
    () => page.text(),
  );

describe('<credit-note-dialog>', () => {
  it('credits an amount of a line: 40.00 net is 44.00, and 104.50 stays due (6.11, C-10)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    const reasons: string[] = [];
    page.element.addEventListener('billing-close', (event) => reasons.push(event.detail.reason));
    await page.shows(
      'Amount due €148.50 The most that can be credited €148.50 Left at GST 10% €135.00 + €13.50 tax',
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

  it('says what becomes of the part above the amount due, to the last cent, where the account keeps credit', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await paid(desk);
      await keepCredit(desk);
    });
    await page.click('The whole invoice');
    await page.shows('What becomes of €148.50 above the amount due');
    await page.type('Reason', 'Never took place');
    await page.type('Given back from PAY-0001', '100');
    await page.shows('€48.50 has no place yet.');
    expect(await isOffered(page, /^Issue credit note/)).to.equal(false);
    await page.type('Settled outside of these books', '8.50');
    await page.click('Put the rest here: Credit on the client’s account');
    await page.shows('All of it has its place.');
    await page.click(/^Issue credit note/);
    await page.shows('Please fill this in.');
    await page.type('How it was settled', 'A voucher');
    await page.click(/^Issue credit note/);
    await closed(page);
    const note = await only(page.desk, 'credit-note');
    expect(note.disposition).to.include({ refunded: '100.00', credit: '40.00', outside: '8.50' });
    expect(await only(page.desk, 'payment')).to.include({ refunded: '100.00', unallocated: '0.00' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('is kept as a draft, gone on with, and issued as it stands on the screen', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.click('Credit Session');
    await page.type('Reason', 'Came late');
    await page.click('Save as a draft');
    await closed(page);
    expect(await only(page.desk, 'credit-note-draft')).to.include({ reason: 'Came late' });
    page.element.open = true;
    await page.shows('You go on with the draft of Nov 24, 2026.');
    await page.type('Quantity to credit of Session', '1');
    await page.click(/^Issue credit note of €74.25/);
    await closed(page);
    expect(await only(page.desk, 'credit-note')).to.include({ total: '74.25', reason: 'Came late' });
    expect((await page.desk.everything()).some(({ kind }) => kind === 'credit-note-draft')).to.equal(false);
  });

  it('begins blank again once its draft is deleted', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await one(desk);
      await draft(desk, 0);
    });
    await page.click('Delete the draft');
    await page.shows('Credit €0.00');
    expect(((await page.control('Reason')) as HTMLInputElement).value).to.equal('');
    expect((await page.desk.everything()).some(({ kind }) => kind === 'credit-note-draft')).to.equal(false);
  });

  it('says that somebody else wrote the draft meanwhile, and keeps both', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await one(desk);
      await draft(desk, 0);
    });
    await page.type('Reason', 'Mine');
    await draft(page.desk, 1, 'Theirs');
    await page.click('Save as a draft');
    await page.shows(/changed|meanwhile/);
    expect(await only(page.desk, 'credit-note-draft')).to.include({ reason: 'Theirs' });
    expect(((await page.control('Reason')) as HTMLInputElement).value).to.equal('Mine');
  });

  it('leads to the credit notes there are when nothing is left to credit', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await one(desk);
      await credited(desk);
    });
    await page.shows('Nothing of invoice INV-0001 is left to credit.');
    const wanted: string[] = [];
    page.element.addEventListener('billing-navigate', ({ detail }) =>
      wanted.push(`${detail.to} ${detail.id}`),
    );
    await page.click('CN-0001');
    expect(wanted).to.deep.equal(['credit-note crn_all']);
    expect(page.element.open).to.equal(false);
  });

  it('asks before what was typed is thrown away, and stays open with it when the storage is full', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one, full);
    await page.click('The whole invoice');
    await page.type('Reason', 'Came late');
    await page.click(/^Issue credit note/);
    await page.shows('The storage is full.');
    expect(((await page.control('Reason')) as HTMLInputElement).value).to.equal('Came late');
    await sendKeys({ press: 'Escape' });
    await page.shows('Close again to discard it.');
    expect(page.element.open).to.equal(true);
    await page.click('Discard and close');
    expect(page.element.open).to.equal(false);
  });

  it('answers whoever opened it with the credit note, or with nothing', async () => {
    const page = await openPage<CreditNoteDialog>(
      html`<credit-note-dialog invoice-id="inv_1"></credit-note-dialog>`,
      one,
    );
    const answer = page.element.show();
    await page.control('Reason');
    page.element.close();
    expect(await answer).to.equal(null);
  });

  it('tells that it closed, and answers, also when the host takes the attribute or the element away', async () => {
    const page = await openPage<CreditNoteDialog>(
      html`<credit-note-dialog invoice-id="inv_1"></credit-note-dialog>`,
      one,
    );
    const told: string[] = [];
    page.element.addEventListener('billing-open', () => told.push('open'));
    page.element.addEventListener('billing-close', (event) => told.push(event.detail.reason));
    const first = page.element.show();
    await page.control('Reason');
    page.element.removeAttribute('open');
    expect(await first).to.equal(null);
    const second = page.element.show();
    await page.control('Reason');
    page.element.remove();
    expect(await second).to.equal(null);
    expect(told).to.deep.equal(['open', 'api', 'open', 'api']);
  });

  it('is filled in and issued with the keyboard alone, and gives focus back', async () => {
    const page = await openPage<CreditNoteDialog>(
      html`<credit-note-dialog invoice-id="inv_1"></credit-note-dialog>`,
      one,
    );
    const opener = document.createElement('button');
    page.provider.append(opener);
    opener.focus();
    const answer = page.element.show();
    const focused = () => page.element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? undefined;
    await until(focused, () => 'nothing has focus');
    expect(focused()).to.equal('Credit Session');
    await sendKeys({ press: 'Space' });
    await page.shows('Credit €148.50');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await until(
      () => focused() === 'Amount to credit of Session' || undefined,
      () => String(focused()),
    );
    await sendKeys({ type: '40' });
    await page.shows('Credit €44.00');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Came late' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    expect(await answer).to.match(/^crn_/);
    expect(await only(page.desk, 'credit-note')).to.include({ total: '44.00', reason: 'Came late' });
    await page.element.updateComplete;
    expect(document.activeElement).to.equal(opener);
  });

  it('stays while the host wants it to, however often Escape is pressed', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.control('Reason');
    page.element.addEventListener('billing-close-request', (event) => event.preventDefault());
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
    await page.element.updateComplete;
    await page.control('Reason');
    expect(page.element.open).to.equal(true);
    expect(page.element.shadowRoot?.querySelector('dialog')?.matches(':modal')).to.equal(true);
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

  it('shows what was credited before, and keeps what was typed when another takes the rest', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.type('Reason', 'Came late');
    await page.click('Credit Session');
    await page.desk.do({
      type: 'issue-credit-note',
      creditNote: 'crn_other',
      invoice: 'inv_1',
      issuedOn: '2026-11-24',
      reason: 'Goodwill',
      lines: [{ line: 'lin_1', by: 'quantity', quantity: '1' }],
    });
    await page.shows(/Already credited €74.25/);
    await page.shows('Only 1 of “Session” can still be credited.');
    expect(((await page.control('Reason')) as HTMLInputElement).value).to.equal('Came late');
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await openPage<CreditNoteDialog>(dialog, one);
      await page.click('Credit Session');
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
