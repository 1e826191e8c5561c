import { checkBooks } from '@billkit/billing';
import type { PaymentForm } from '@billkit/elements';
import { ada } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, invoiced, only, openPage, withGst } from './page.js';

const two = async (desk: Parameters<typeof withGst>[0]) => {
  await withGst(desk);
  await invoiced(desk, 'late', '2026-11-01');
  await invoiced(desk, 'early', '2026-10-15');
};
const ofAda = html`<payment-form client-id="ada"></payment-form>`;
const equation = (text: string) => /Received (\S+) = Applied (\S+) \+ Unallocated (\S+)/.exec(text)?.slice(1);

describe('<payment-form>', () => {
  it('spreads one payment over two invoices, the oldest due first, and keeps the rest (6.7, P-06, P-10)', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount', '300');
    await page.click('Oldest due first');
    expect(equation(page.text())).to.deep.equal(['€300.00', '€297.00', '€3.00']);
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows('PAY-0001 is recorded');
    const early = await page.desk.get('invoice', 'inv_early');
    expect(early.status).to.equal('paid');
    expect((await only(page.desk, 'payment')).status === 'received').to.equal(true);
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('always shows received = applied + unallocated, also while it is wrong', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount for invoice INV-0001', '20');
    expect(equation(page.text())).to.deep.equal(['€0.00', '€20.00', '-€20.00']);
    await page.type('Amount', '10');
    expect(equation(page.text())).to.deep.equal(['€10.00', '€20.00', '-€10.00']);
    await page.shows('€20.00 is applied, but there is only €10.00 to apply.');
    await page.type('Amount', 'abc');
    expect(equation(page.text())).to.deep.equal(['€0.00', '€20.00', '-€20.00']);
  });

  it('keeps an amount that is more than an invoice owes, and says why it is wrong (P-14)', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount', '500');
    await page.type('Amount for invoice INV-0001', '200');
    const field = (await page.control('Amount for invoice INV-0001')) as HTMLInputElement;
    expect([field.value, field.ariaInvalid]).to.deep.equal(['200', 'true']);
    await page.shows('Invoice INV-0001 has only €148.50 due.');
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows('has only €148.50 due');
    expect((await page.desk.everything()).some(({ kind }) => kind === 'payment')).to.equal(false);
  });

  it('opens for an invoice with its client and its amount due, which a changed amount settles first (P-05)', async () => {
    const page = await openPage<PaymentForm>(html`<payment-form invoice-id="inv_late"></payment-form>`, two);
    expect(((await page.control('Amount')) as HTMLInputElement).value).to.equal('148.50');
    await page.type('Amount', '100');
    expect(((await page.control('Amount for invoice INV-0001')) as HTMLInputElement).value).to.equal(
      '100.00',
    );
    await page.choose('Payment method', 'EFTPOS');
    await page.click('Record payment');
    await page.shows('is recorded');
    expect(await page.desk.get('invoice', 'inv_late')).to.include({ status: 'open', amountDue: '48.50' });
  });

  it('records a standalone payment of a chosen client, all of it unallocated (P-08)', async () => {
    const page = await openPage<PaymentForm>(html`<payment-form></payment-form>`, two);
    await page.click('Record payment');
    await page.shows('Please fill this in.');
    await page.choose('Client', 'Grace Hopper');
    await page.type('Amount', '80');
    await page.choose('Payment method', 'Cash');
    await page.shows('€80.00 stays unallocated on Grace Hopper’s account');
    await page.click('Record payment');
    await page.shows('is recorded');
    expect(await only(page.desk, 'payment')).to.include({ unallocated: '80.00' });
  });

  it('applies money that is already held (P-13)', async () => {
    const page = await openPage<PaymentForm>(
      html`<payment-form payment-id="pay_held"></payment-form>`,
      async (desk) => {
        await two(desk);
        const money = {
          currency: 'EUR',
          amount: '200',
          method: 'pmt_cash',
          receivedOn: '2026-11-01',
        } as const;
        await desk.do({
          type: 'record-payment',
          payment: 'pay_held',
          client: ada,
          ...money,
          allocations: [],
        });
      },
    );
    await page.click('Oldest due first');
    expect(equation(page.text())).to.deep.equal(['€200.00', '€200.00', '€0.00']);
    await page.click(/^Apply$/);
    await page.shows('is applied');
    expect(await page.desk.get('invoice', 'inv_late')).to.include({ amountDue: '97.00' });
  });

  it('records once, however often it is sent', async () => {
    const page = await openPage<PaymentForm>(html`<payment-form invoice-id="inv_late"></payment-form>`, two);
    await page.choose('Payment method', 'Cash');
    await Promise.all([page.element.submit(), page.element.submit(), page.element.submit()]);
    expect(await only(page.desk, 'payment')).to.include({ number: 'PAY-0001' });
  });

  it('asks the page first, waits for its answer, and keeps everything when that is no', async () => {
    const page = await openPage<PaymentForm>(html`<payment-form invoice-id="inv_late"></payment-form>`, two);
    const told: string[] = [];
    page.provider.addEventListener('billing-payment-record-request', (event) => {
      event.waitUntil(Promise.reject(new Error('A second person has to agree.')));
    });
    page.provider.addEventListener('billing-error', (event) => told.push(event.detail.code));
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows('A second person has to agree.');
    expect(told).to.deep.equal(['vetoed']);
    expect(((await page.control('Amount')) as HTMLInputElement).value).to.equal('148.50');
  });

  it('keeps what was typed when the storage is full', async () => {
    const page = await openPage<PaymentForm>(
      html`<payment-form invoice-id="inv_late"></payment-form>`,
      two,
      full,
    );
    await page.type('Amount', '99.5');
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows('The storage is full.');
    expect(((await page.control('Amount')) as HTMLInputElement).value).to.equal('99.5');
  });

  it('follows what others do to the invoices meanwhile', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.shows('INV-0002');
    await page.desk.do({ type: 'void-invoice', invoice: 'inv_early', voidedOn: '2026-11-24' });
    await page.control('Amount for invoice INV-0001');
    await page.shows(/^(?!.*INV-0002)/);
  });

  it('is filled in and sent by keyboard alone', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.control('Amount for invoice INV-0001');
    page.element.focus();
    await sendKeys({ type: '150' });
    await sendKeys({ press: 'Enter' });
    expect(equation(page.text())).to.deep.equal(['€150.00', '€150.00', '€0.00']);
    const method = await page.control('Payment method');
    method.focus();
    await sendKeys({ type: 'Cash' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await page.shows('is recorded');
  });

  it('is accessible', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.shows('INV-0002');
    await expect(page.element).to.be.accessible();
  });
});
