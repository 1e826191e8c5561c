import { checkBooks, defaultPreferences, type Actor } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { PaymentForm } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invoiced, only, openPage, until, withGst } from './page.js';

const gateway = html`<div slot="gateway">the provider’s card form</div>`;
const ofAda = html`<payment-form client-id="ada">${gateway}</payment-form>`;
const one = html`<payment-form invoice-id="inv_late">${gateway}</payment-form>`;
const payer: Actor = { id: 'ada', role: 'client', client: ada.id };
const two = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, 'late', '2026-11-01');
  await invoiced(desk, 'early', '2026-10-15');
};
const online = async (desk: Desk) => {
  const { kind: _, id: __, ...preferences } = defaultPreferences;
  await two(desk);
  await desk.do({
    ...preferences,
    ...{ type: 'change-preferences', version: 0, changedOn: '2026-11-20', onlinePayment: true },
  });
};
const confirm = async (desk: Desk) => {
  const { id } = await only(desk, 'payment');
  await desk.do({
    ...{ type: 'confirm-online-payment', payment: id, provider: 'cards', reference: 'ch_1' },
    receivedOn: '2026-11-24',
  });
};
const slotShown = (form: PaymentForm) =>
  form.renderRoot.querySelector('slot[name="gateway"]')?.parentElement?.checkVisibility();

describe('<payment-form> charges through the host’s gateway (6.7, P-37, P-40)', () => {
  it('what is applied to several invoices: reserves it, tells the host, and shows the receipt once it came in', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    const told: string[] = [];
    page.element.addEventListener('billing-online-payment-started', ({ detail: { entry } }) => {
      if (entry.command.type === 'start-online-payment') told.push(entry.command.payment);
    });
    await page.control('Already received');
    expect(slotShown(page.element), 'money received needs no gateway').to.equal(false);
    await page.click('Charge online now');
    expect(slotShown(page.element)).to.equal(true);
    expect(page.text()).not.to.contain('Payment method');
    await page.type('Amount', '200');
    await page.click('Oldest due first');
    await expect(page.element).to.be.accessible();
    await page.click('Charge €200.00');
    await page.shows('€200.00 is being charged.');
    await page.shows(/INV-0002 €148.50 INV-0001 €51.50/);
    const pending = await only(page.desk, 'payment');
    expect([pending.status, told]).to.deep.equal(['pending', [pending.id]]);
    expect(await page.desk.get('invoice', 'inv_early')).to.include({ status: 'open', reserved: '148.50' });
    await expect(page.element).to.be.accessible();
    await confirm(page.desk);
    await page.shows('Payment PAY-0001 is recorded');
    await page.shows('Received €200.00 Allocated €200.00 Unallocated €0.00');
    await page.shows('INV-0002');
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('nothing that no invoice is owed: it says what is left over, and asks for nothing (P-07)', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.click('Charge online now');
    await page.type('Amount', '300');
    await page.click('Oldest due first');
    await page.shows('€3.00 is applied to no invoice. Online, only what is applied is charged.');
    await page.click('Charge €300.00');
    expect((page.element.shadowRoot?.activeElement as HTMLElement).id).to.equal('amount');
    expect((await page.desk.everything()).some(({ kind }) => kind === 'payment')).to.equal(false);
    await page.type('Amount', '297');
    await page.click('Charge €297.00');
    await page.shows('€297.00 is being charged.');
  });

  it('by keyboard alone: it is stopped, and tried again as it was filled in', async () => {
    const page = await openPage<PaymentForm>(one, two);
    (await page.control('Already received')).focus();
    await sendKeys({ press: 'ArrowDown' });
    await page.type('Amount', '100');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await page.shows('€100.00 is being charged.');
    const title = () => page.element.shadowRoot?.activeElement?.textContent.trim();
    await until(
      () => title() === '€100.00 is being charged.',
      () => `${title()} has the focus`,
    );
    (await page.control('Stop charging')).focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('It was stopped. No money came of it.');
    expect(await page.desk.get('invoice', 'inv_late')).to.include({ reserved: '0.00' });
    (await page.control('Try again')).focus();
    await sendKeys({ press: 'Enter' });
    await page.control('Charge €100.00');
    expect(((await page.control('Charge online now')) as HTMLInputElement).checked).to.equal(true);
  });

  it('tells that the provider refused it, or that nobody paid in time (P-41)', async () => {
    for (const [outcome, sentence] of [
      ['failed', 'The payment provider refused it.'],
      ['expired', 'Nobody paid in time.'],
    ] as const) {
      const page = await openPage<PaymentForm>(one, two);
      await page.click('Charge online now');
      await page.click('Charge €148.50');
      await page.shows('is being charged');
      const { id } = await only(page.desk, 'payment');
      await page.desk.do({ type: 'fail-online-payment', payment: id, outcome, failedOn: '2026-11-24' });
      await page.shows(sentence);
      // What the provider says later counts all the same.
      await confirm(page.desk);
      await page.shows('Payment PAY-0001 is recorded');
    }
  });

  it('what a payer owes, who may record nothing and stop nothing (P-39)', async () => {
    const page = await openPage<PaymentForm>(one, online, undefined, payer);
    await page.click('Charge €148.50');
    await page.shows('€148.50 is being charged.');
    expect(page.text()).not.to.contain('Already received');
    expect(page.text()).not.to.contain('Stop charging');
  });

  it('what a payer chooses of what they owe, where the form was opened for no invoice (P-39)', async () => {
    const page = await openPage<PaymentForm>(
      html`<payment-form>${gateway}</payment-form>`,
      online,
      undefined,
      payer,
    );
    await page.shows('INV-0002');
    expect(page.text()).not.to.contain('Already received');
    await page.type('Amount', '48.50');
    await page.click('Oldest due first');
    await page.click('Charge €48.50');
    await page.shows('€48.50 is being charged.');
    // Who may neither record nor charge is told so before a word is typed.
    for (const none of [
      html`<payment-form></payment-form>`,
      html`<payment-form client-id="ada"></payment-form>`,
    ]) {
      const refused = await openPage<PaymentForm>(none, online, undefined, payer);
      await refused.shows('You do not have permission for “New payment”.');
      expect(refused.element.renderRoot.querySelector('form')).to.equal(null);
    }
  });

  it('not where payers may not pay online, nor where the host has no gateway', async () => {
    const off = await openPage<PaymentForm>(one, two, undefined, payer);
    await off.shows(/You do not have permission/);
    const none = await openPage<PaymentForm>(html`<payment-form invoice-id="inv_late"></payment-form>`, two);
    await none.control('Record payment');
    expect(none.text()).not.to.contain('Charge');
  });

  it('from the moment that the host puts its gateway in', async () => {
    const page = await openPage<PaymentForm>(html`<payment-form invoice-id="inv_late"></payment-form>`, two);
    await page.control('Record payment');
    const card = document.createElement('div');
    card.slot = 'gateway';
    page.element.append(card);
    await page.click('Charge online now');
    await page.control('Charge €148.50');
  });
});
