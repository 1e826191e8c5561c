import { ada, type Desk } from '@billkit/billing/testing';
import type { BillingSendDetail, BillingSendRequestEvent, SendInvoiceDialog } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, invoiced, openPage, until, withGst, type Page } from './page.js';

const dialog = html`<send-invoice-dialog open invoice-id="inv_1"></send-invoice-dialog>`;
const today = '2026-11-24';
const one = async (desk: Desk) => {
  await withGst(desk);
  await desk.do({ type: 'save-business', version: 0, name: 'Northside' });
  await invoiced(desk, '1');
};
const paid = async (desk: Desk) => {
  await one(desk);
  const money = { currency: 'EUR', amount: '148.50', method: 'pmt_cash', receivedOn: today } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};

/** The host sends with this, and keeps what it was given. */
function sendsWith(page: Page<SendInvoiceDialog>, send: (event: BillingSendRequestEvent) => void) {
  const given: BillingSendDetail[] = [];
  page.provider.addEventListener('billing-send-request', (event) => {
    given.push(event.detail);
    send(event);
  });
  return given;
}
const fieldOf = async (page: Page<SendInvoiceDialog>, name: string) =>
  (await page.control(name)) as HTMLInputElement;
const closed = (page: Page<SendInvoiceDialog>) =>
  until(
    () => !page.element.open || undefined,
    () => page.text(),
  );

describe('<send-invoice-dialog>', function () {
  this.timeout(20_000);

  it('proposes a letter, hands it to the host with the document, and marks the invoice as sent (6.16, I-54, I-58)', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    const given = sendsWith(page, (event) => event.waitUntil(Promise.resolve()));
    const reasons: string[] = [];
    page.element.addEventListener('billing-close', (event) => reasons.push(event.detail.reason));
    expect((await fieldOf(page, 'Subject')).value).to.equal('Invoice INV-0001 from Northside');
    expect((await fieldOf(page, 'Message')).value).to.contain('€148.50 is due by December 8, 2026.');
    await page.shows('Attached: INV-0001.html');
    await page.type('To', 'ada@example.org, fund@example.org');
    await page.click('Send');
    await closed(page);
    expect(reasons).to.deep.equal(['sent']);
    const [sent] = given;
    expect(sent).to.include({
      to: 'ada@example.org, fund@example.org',
      subject: 'Invoice INV-0001 from Northside',
    });
    expect(sent?.document.name).to.equal('INV-0001.html');
    const { deliveries } = (await page.desk.get('invoice', 'inv_1')) as { deliveries?: unknown };
    expect(deliveries).to.deep.equal([
      { sentOn: today, via: 'email', to: 'ada@example.org, fund@example.org' },
    ]);
  });

  it('gives the document as a page of its own: as printed, styled, and without a script', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, async (desk) => {
      await withGst(desk);
      await desk.do({
        ...{ type: 'save-business', version: 0, name: 'North <b>side' },
        iban: 'DE89370400440532013000',
      });
      await invoiced(desk, '1');
    });
    const given = sendsWith(page, (event) => event.waitUntil(Promise.resolve()));
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await closed(page);
    const text = (await given[0]?.document.text()) ?? '';
    expect(text).to.match(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    const paper = new DOMParser().parseFromString(text, 'text/html');
    expect(paper.querySelector('.masthead')?.textContent).to.contain('North <b>side');
    expect(paper.querySelector('.payment-code path')?.getAttribute('d')).to.match(/^M0 0h7/);
    expect(paper.querySelector('style')?.textContent).to.contain('.document');
    expect(text).not.to.match(/<script|<!--|:host|onerror/);
  });

  it('gives a QR-bill with its payment part at the foot of the last page', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, async (desk) => {
      await desk.do({
        ...{ type: 'save-business', version: 0, name: 'Northside', iban: 'CH9300762011623852957' },
        postalAddress: { postalCode: '8000', town: 'Zurich', country: 'CH' },
      });
      const lines = Array.from({ length: 40 }, (_, place) => ({
        ...{ id: `lin_${place}` as const, description: 'Session', quantity: '1', unitPrice: '75' },
      }));
      const content = { client: ada, currency: 'CHF', issuedOn: '2026-10-01', lines };
      await desk.do({ type: 'create-draft', invoice: 'inv_1', content });
      await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    });
    const given = sendsWith(page, (event) => event.waitUntil(Promise.resolve()));
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await closed(page);
    const text = (await given[0]?.document.text()) ?? '';
    expect(text).to.contain('@page { size: A4; margin: 15mm 0 0; }').and.to.contain('--_pages: 3;');
    expect(text).to.contain('Payment part').and.to.contain('Receipt');
    expect(document.querySelectorAll('body > div[style*="hidden"]').length).to.equal(0);
  });

  it('asks for an address, and puts a person there', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    const given = sendsWith(page, (event) => event.waitUntil(Promise.resolve()));
    await page.type('To', 'Ada');
    await page.click('Send');
    await page.shows('Write an e-mail address, such as ada@example.org.');
    expect(page.element.shadowRoot?.activeElement?.id).to.equal('to');
    expect(given).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('keeps what is written when the host cannot send it, and tries again with the same', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    let answers = 0;
    const given = sendsWith(page, (event) =>
      event.waitUntil(answers++ ? Promise.resolve() : Promise.reject(new Error('The mail server is down.'))),
    );
    const errors: string[] = [];
    page.provider.addEventListener('billing-error', (event) => errors.push(event.detail.code));
    await page.type('To', 'ada@example.org');
    await page.type('Message', 'Hello');
    await page.click('Send');
    await page.shows('It was not sent: The mail server is down.');
    expect((await fieldOf(page, 'Message')).value).to.equal('Hello');
    expect(errors).to.deep.equal(['not-sent']);
    await page.click('Try again');
    await closed(page);
    expect(given.map(({ message }) => message)).to.deep.equal(['Hello', 'Hello']);
  });

  it('is not sent where nobody sends: nothing is noted', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await page.shows('This page sends no invoices. Nothing was sent.');
    expect(await page.desk.get('invoice', 'inv_1')).to.deep.include({ deliveries: [] });
  });

  it('says nothing when the host takes it over', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    sendsWith(page, (event) => event.preventDefault());
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await page.control('Send');
    expect(page.element.shadowRoot?.querySelector('.error-banner')).to.equal(null);
  });

  it('does not send twice what was sent and could not be noted', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one, full);
    const given = sendsWith(page, (event) => event.waitUntil(Promise.resolve()));
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await page.shows('It was sent, but that could not be noted: The storage is full.');
    await page.click('Mark as sent');
    await page.shows('It was sent, but that could not be noted');
    expect(given).to.have.length(1);
  });

  it('sends once, however often it is pressed', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    let went: (() => void) | undefined;
    const given = sendsWith(page, (event) =>
      event.waitUntil(new Promise<void>((resolve) => (went = resolve))),
    );
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await page.shows('It is being sent …');
    void page.element.submit();
    expect((await fieldOf(page, 'Message')).disabled).to.equal(true);
    await until(
      () => went,
      () => 'Nobody was asked.',
    );
    went?.();
    await closed(page);
    expect(given).to.have.length(1);
  });

  it('says why a draft and a void invoice are not sent, and offers nothing (I-59)', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, async (desk) => {
      await one(desk);
      await desk.do({ type: 'void-invoice', invoice: 'inv_1', voidedOn: today });
    });
    await page.shows(/INV-0001 is void/i);
    expect(page.element.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('sends a paid invoice as a receipt, in the language of the document (I-59)', async () => {
    const page = await openPage<SendInvoiceDialog>(
      html`<send-invoice-dialog open invoice-id="inv_1" document-lang="de"></send-invoice-dialog>`,
      paid,
    );
    expect((await fieldOf(page, 'Subject')).value).to.equal('Beleg zu Rechnung INV-0001 von Northside');
    const given = sendsWith(page, (event) => event.waitUntil(Promise.resolve()));
    await page.type('To', 'ada@example.org');
    await page.click('Send');
    await closed(page);
    expect(await given[0]?.document.text()).to.contain('<html lang="de"');
  });

  it('says to whom it went before', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, async (desk) => {
      await one(desk);
      await desk.do({
        ...{ type: 'mark-as-sent', invoice: 'inv_1', sentOn: today, via: 'email' },
        to: 'a@b.example',
      });
    });
    await page.shows('Sent before, on Nov 24, 2026 to a@b.example.');
  });

  it('asks before what was written is lost, by keyboard alone', async () => {
    const page = await openPage<SendInvoiceDialog>(dialog, one);
    await page.control('To');
    await until(
      () => page.element.shadowRoot?.activeElement?.id === 'to' || undefined,
      () => 'The address has no focus.',
    );
    await sendKeys({ type: 'ada@example.org' });
    await sendKeys({ press: 'Escape' });
    await page.shows('What you wrote is lost when you close.');
    expect(page.element.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await closed(page);
  });
});
