import { checkBooks } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { PaymentDetail } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { invoiced, openPage, until, withGst, type Page } from './page.js';

const detail = html`<payment-detail payment-id="pay_1"></payment-detail>`;
/** 200.00 of Ada's, 148.50 of it for her invoice. */
const spread = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  const money = { currency: 'EUR', amount: '200', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};
const disputed = async (desk: Desk) => {
  await spread(desk);
  await desk.do({
    ...{ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', amount: '100', openedOn: '2026-11-24' },
    ...{ reason: 'Not recognized', named: { provider: 'Acme', reference: 'dp_7' } },
  });
};
const refundAsked = async (desk: Desk) => {
  await spread(desk);
  await desk.do({
    ...{ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '30', requested: true },
    refundedOn: '2026-11-24',
  });
};

/** Presses what a row offers, and what its dialog does. */
async function follow(page: Page<PaymentDetail>, section: 'refunds' | 'disputes', action: string) {
  const row = await until(
    () => page.element.renderRoot.querySelector<HTMLElement>(`[part~="${section}"] tbody tr`) ?? undefined,
    () => `no row of ${section}`,
  );
  const button = [...row.querySelectorAll<HTMLButtonElement>('.menu-item')].find(
    (one) => one.innerText.trim() === action || one.textContent.trim() === action,
  );
  expect(button, action).to.exist;
  button?.click();
  const submit = () =>
    page.element.renderRoot.querySelector<HTMLButtonElement>('#act [type="submit"]:enabled') ?? undefined;
  return until(submit, () => `“${action}” cannot be done: ${page.text()}`);
}

describe('what follows a payment', () => {
  it('is a dispute: opened with what the bank calls it, no balance changes (machine.md, openDispute)', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Open dispute');
    expect(((await page.control('Disputed amount')) as HTMLInputElement).value).to.equal('200.00');
    await page.type('Disputed amount', '100');
    await page.type(/^Bank or provider/, 'Acme');
    await page.type(/^Reference/, 'dp_7');
    await page.click(/^Open dispute$/);
    await page.shows(/Disputes .* Acme dp_7 – Open €100.00/);
    await page.shows('of which disputed');
    expect(await page.desk.get('payment', 'pay_1')).to.include({ unallocated: '51.50', disputed: '100.00' });
  });

  it('half of a name is said to be missing at its field', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Open dispute');
    await page.type(/^Bank or provider/, 'Acme');
    await page.click(/^Open dispute$/);
    await page.shows(/Reference \(optional\) Please fill this in/);
  });

  it('is a dispute that is lost: the plan names what it takes, and the invoice owes again (machine.md, loseDispute)', async () => {
    const page = await openPage<PaymentDetail>(detail, disputed);
    await page.shows('Acme dp_7 Not recognized Open €100.00');
    const lose = await follow(page, 'disputes', 'Dispute lost');
    await page.shows(/INV-0001 Amount due €0.00 €48.50/);
    await page.shows(/PAY-0001 Unallocated €51.50 €0.00/);
    lose.click();
    await page.shows(/Not recognized Lost €100.00/);
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'open', amountDue: '48.50' });
    const reverse = await follow(page, 'disputes', 'Dispute won after all');
    await page.shows(/INV-0001 Amount due €48.50 €0.00/);
    reverse.click();
    await page.shows(/Won after all/);
    expect(await page.desk.get('invoice', 'inv_1')).to.include({ status: 'paid' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('is a dispute that is won, which then offers nothing more', async () => {
    const page = await openPage<PaymentDetail>(detail, disputed);
    (await follow(page, 'disputes', 'Dispute won')).click();
    await page.shows(/Not recognized Won €100.00/);
    expect(page.element.renderRoot.querySelector('[part~="disputes"] .menu-item')).to.equal(null);
  });

  it('is a refund that was asked for: gone, and sent back by the bank', async () => {
    const page = await openPage<PaymentDetail>(detail, refundAsked);
    (await follow(page, 'refunds', 'Mark refund as completed')).click();
    await page.shows(/Refunded €30.00/);
    const back = await follow(page, 'refunds', 'Mark refund as returned');
    await page.shows(/PAY-0001 Unallocated €21.50 €51.50/);
    back.click();
    await page.shows(/Returned €30.00/);
  });

  it('is a refund that failed: what was set aside is unallocated again', async () => {
    const page = await openPage<PaymentDetail>(detail, refundAsked);
    (await follow(page, 'refunds', 'Mark refund as failed')).click();
    await page.shows(/Failed €30.00/);
    expect(await page.desk.get('payment', 'pay_1')).to.include({ unallocated: '51.50' });
  });

  it('money that is disputed does not go back: it is said why', async () => {
    const page = await openPage<PaymentDetail>(detail, disputed);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.type('Refund amount', '101');
    await page.shows(/€100.00 of payment PAY-0001 is disputed|has only €51.50 unallocated/);
  });

  it('a plan that somebody overtook is shown anew before it is carried out', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Void payment');
    await page.shows('PAY-0001-1 Void payment');
    await page.desk.do({ type: 'remove-allocation', allocation: 'alc_desk-4_1', removedOn: '2026-11-24' });
    await page.shows(/PAY-0001 Unallocated €200.00 €0.00/);
    await page.click(/^Void payment$/);
    await page.shows(/PAY-0001 Void/);
  });

  it('takes no card number as a note: it is said at the field, and nothing is sent', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.type(/^Description/, '4242 4242 4242 4242');
    await page.shows('This looks like a card number.');
    await page.click(/^Refund payment$/);
    expect((await page.desk.everything()).some(({ kind }) => kind === 'refund')).to.equal(false);
  });

  it('why it was not done comes into sight, above the buttons', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    page.element.addEventListener('billing-dispute-open-request', (event) => {
      event.waitUntil(Promise.reject(new Error('Ask the bank first.')));
    });
    await page.click(/^Actions/);
    await page.click('Open dispute');
    // As on a small screen.
    page.element.renderRoot.querySelector<HTMLElement>('#act')!.style.maxBlockSize = '20rem';
    await page.click(/^Open dispute$/);
    await page.shows('Ask the bank first.');
    const at = (selector: string) =>
      page.element.renderRoot.querySelector(`#act ${selector}`)!.getBoundingClientRect();
    await until(
      () => at('.error-banner').bottom <= at('.footer').top || undefined,
      () => `the banner ends at ${at('.error-banner').bottom}, the footer begins at ${at('.footer').top}`,
    );
  });

  it('what somebody decided meanwhile is said once', async () => {
    const page = await openPage<PaymentDetail>(detail, disputed);
    page.element.addEventListener('billing-dispute-win-request', (event) => {
      const won = { type: 'win-dispute', dispute: 'dsp_1', wonOn: '2026-11-24' } as const;
      event.waitUntil(page.desk.do(won));
    });
    (await follow(page, 'disputes', 'Dispute won')).click();
    await page.shows('This dispute about payment PAY-0001 is already decided.');
    expect(page.text().match(/already decided/g)).to.have.length(1);
  });

  it('is accessible while it is asked', async () => {
    const page = await openPage<PaymentDetail>(detail, spread);
    await page.click(/^Actions/);
    await page.click('Refund payment');
    await page.type('Refund amount', '60');
    await page.shows('Do all of this');
    await expect(page.element).to.be.accessible();
  });
});
