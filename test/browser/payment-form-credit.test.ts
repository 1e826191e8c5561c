import { checkBooks, defaultPreferences } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { PaymentForm } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, invoiced, openPage, until, withGst, type Page } from './page.js';

const { kind: _, id: __, ...preferences } = defaultPreferences;
const ofNote = html`<payment-form credit-note-id="crn_1"></payment-form>`;
const ofAda = html`<payment-form client-id="ada"></payment-form>`;

/** Ada paid 148.50; 74.25 of it was credited and is hers. She owes 148.50 twice more. */
const credited = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  await invoiced(desk, 'late', '2026-11-01');
  await invoiced(desk, 'early', '2026-10-15');
  await desk.do({
    ...{ ...preferences, type: 'change-preferences', version: 0, changedOn: '2026-11-24' },
    accountCredit: true,
  });
  const money = { currency: 'EUR', amount: '148.50', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
  await desk.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_1', issuedOn: '2026-11-24' },
    ...{ reason: 'Came late', lines: [{ line: 'lin_1', by: 'quantity', quantity: '1' }] },
    disposition: { credit: '74.25' },
  });
};
const refunded = (desk: Desk) =>
  desk.do({
    ...{ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount: '74.25' },
    ...{ refundedOn: '2026-11-24', method: 'pmt_cash' },
  });
const left = async (desk: Desk) => {
  const note = await desk.get('credit-note', 'crn_1');
  return note.status === 'issued' ? note.accountCredit?.remaining : undefined;
};
const equation = (text: string) =>
  /Credit left (\S+) = Applied (\S+) \+ Unallocated (\S+)/.exec(text)?.slice(1);
const shown = async (page: Page<PaymentForm>, name: string) => (await page.control(name)) as HTMLInputElement;

describe('<payment-form> for the credit of a credit note', () => {
  it('is offered beside a new payment, and asked of the host', async () => {
    const page = await openPage<PaymentForm>(ofAda, credited);
    await page.shows('CN-0001: €74.25 of credit left Apply CN-0001 instead');
    const asked: unknown[] = [];
    page.provider.addEventListener('billing-action-request', ({ detail }) => asked.push(detail));
    await page.click('Apply CN-0001 instead');
    expect(asked).to.deep.equal([{ action: 'apply-credit', id: 'crn_1' }]);
    await refunded(page.desk);
    await page.shows(/^(?!.*CN-0001)/);
  });

  it('opens with the client and what is left, neither to be changed, and asks for nothing of money', async () => {
    const page = await openPage<PaymentForm>(ofNote, credited);
    await page.shows('Apply credit of CN-0001');
    const [amount, client] = [await shown(page, 'Credit left'), await shown(page, 'Client')];
    expect([amount.value, amount.disabled]).to.deep.equal(['74.25', true]);
    expect([client.value, client.disabled]).to.deep.equal(['ada', true]);
    expect(page.text()).not.to.match(/Payment method|Already held|Received/);
    expect(equation(page.text())).to.deep.equal(['€74.25', '€0.00', '€74.25']);
    await page.shows('€74.25 of credit stays unallocated on Ada Lovelace’s account');
    await expect(page.element).to.be.accessible();
    expect(page.text()).not.to.contain('instead');
  });

  it('spreads the credit over several invoices, says what it settled, and leads there (6.7)', async () => {
    const page = await openPage<PaymentForm>(ofNote, credited);
    await page.type('Amount for invoice INV-0002', '50');
    await page.type('Amount for invoice INV-0003', '20');
    expect(equation(page.text())).to.deep.equal(['€74.25', '€70.00', '€4.25']);
    const told: string[] = [];
    page.provider.addEventListener('billing-credit-apply-request', () => told.push('asked'));
    page.provider.addEventListener('billing-credit-applied', () => told.push('done'));
    await page.click(/^Apply$/);
    await page.shows('The credit of CN-0001 is applied');
    await page.shows(/Allocated €70.00 Credit left €4.25 Applied to INV-000\d €\d0.00 INV-000\d €\d0.00/);
    expect(told).to.deep.equal(['asked', 'done']);
    await expect(page.element).to.be.accessible();
    const seen: unknown[] = [];
    page.provider.addEventListener('billing-navigate', ({ detail }) => seen.push(detail));
    await page.click('INV-0002');
    await page.click('View credit note');
    expect(seen).to.deep.equal([
      { to: 'invoice', id: 'inv_late' },
      { to: 'credit-note', id: 'crn_1' },
    ]);
    expect(await left(page.desk)).to.equal('4.25');
    expect(await page.desk.get('invoice', 'inv_late')).to.include({ amountDue: '98.50' });
    expect(await page.desk.get('invoice', 'inv_early')).to.include({ amountDue: '128.50' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('is applied with the keyboard alone, the oldest due first', async () => {
    const page = await openPage<PaymentForm>(ofNote, credited);
    (await page.control('Oldest due first')).focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => equation(page.text())?.[1] === '€74.25' || undefined,
      () => page.text(),
    );
    page.element.focus();
    expect(page.element.shadowRoot?.activeElement?.ariaLabel).to.equal('Amount for invoice INV-0003');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(page.element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Apply');
    await sendKeys({ press: 'Enter' });
    await page.shows('The credit of CN-0001 is applied');
    await until(
      () => page.element.shadowRoot?.activeElement?.id === 'recorded' || undefined,
      () => 'focus is not at what was applied',
    );
    expect(await page.desk.get('invoice', 'inv_early')).to.include({ amountDue: '74.25' });
  });

  it('refuses more than is left, and to apply nothing; what was typed stays', async () => {
    const page = await openPage<PaymentForm>(ofNote, credited);
    await page.click(/^Apply$/);
    await page.shows('Tick at least one invoice to apply the credit to.');
    await page.type('Amount for invoice INV-0002', '80');
    expect(equation(page.text())).to.deep.equal(['€74.25', '€80.00', '-€5.75']);
    await page.shows('€80.00 is applied, but there is only €74.25 to apply.');
    expect(await page.element.submit()).to.equal(false);
    expect((await shown(page, 'Amount for invoice INV-0002')).value).to.equal('80');
    expect(await left(page.desk)).to.equal('74.25');
  });

  it('follows the note while it is open: what is left, and that nothing is', async () => {
    const page = await openPage<PaymentForm>(ofNote, credited);
    await page.shows('Credit left €74.25');
    await page.desk.do({
      ...{ type: 'apply-credit', creditNote: 'crn_1', allocatedOn: '2026-11-24' },
      allocations: [{ invoice: 'inv_late', amount: '30' }],
    });
    await page.shows('Credit left €44.25');
    expect((await shown(page, 'Credit left')).value).to.equal('44.25');
    await page.desk.do({
      ...{ type: 'apply-credit', creditNote: 'crn_1', allocatedOn: '2026-11-24' },
      allocations: [{ invoice: 'inv_late', amount: '44.25' }],
    });
    await page.shows('No credit of credit note CN-0001 is left.');
  });

  it('says when the note is void, or does not exist', async () => {
    const page = await openPage<PaymentForm>(ofNote, async (desk) => {
      await credited(desk);
      await desk.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-24' });
    });
    await page.shows(/CN-0001 is already void/);
    page.element.creditNoteId = 'crn_none';
    await page.shows(/does not exist|no longer/);
  });

  it('keeps everything while the storage is full, and speaks of money again without a note', async () => {
    const page = await openPage<PaymentForm>(ofNote, credited, full);
    await page.shows('Apply credit of CN-0001');
    await page.type('Amount for invoice INV-0002', '10');
    await page.click(/^Apply$/);
    await page.shows('storage is full');
    expect((await shown(page, 'Amount for invoice INV-0002')).value).to.equal('10');
    page.element.creditNoteId = '';
    await page.shows('New payment');
    await page.shows('Received €0.00 = Applied €0.00 + Unallocated €0.00');
  });
});
