import { StorageError, type Storage } from '@billkit/billing';
import type { PaymentForm } from '@billkit/elements';
import { ada, grace, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { invoiced, only, openPage, until, withGst } from './page.js';

const two = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, 'late', '2026-11-01');
  await invoiced(desk, 'early', '2026-10-15');
};
const hold = (desk: Desk, id: string, amount: string, client = ada) =>
  desk.do({
    type: 'record-payment',
    payment: `pay_${id}`,
    client,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: '2026-11-02',
    allocations: [],
  });
const ofAda = html`<payment-form client-id="ada"></payment-form>`;
const forLate = html`<payment-form invoice-id="inv_late"></payment-form>`;
const valueOf = (control: HTMLElement) => (control as HTMLInputElement).value;
/** What has focus in the element. */
const focused = ({ element }: { readonly element: PaymentForm }) =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ||
  element.shadowRoot?.activeElement?.id ||
  element.shadowRoot?.activeElement?.textContent.trim();

/** A storage whose finds of open invoices wait until `open()` was called. */
function slow() {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const seen = (storage: Storage): Storage => ({
    ...storage,
    find: async (query) => {
      if (query.kind === 'invoice' && query.where && 'client' in query.where) await gate;
      return storage.find(query);
    },
  });
  return { seen, open };
}

describe('<payment-form>, with care', () => {
  it('opened for another invoice, begins with what is due on that one', async () => {
    const page = await openPage<PaymentForm>(forLate, async (desk) => {
      await two(desk);
      await hold(desk, 'part', '100');
      const allocations = [{ invoice: 'inv_early', amount: '100' }] as const;
      await desk.do({
        type: 'allocate-payment',
        payment: 'pay_part',
        allocatedOn: '2026-11-03',
        allocations,
      });
    });
    expect(valueOf(await page.control('Amount'))).to.equal('148.50');
    page.element.invoiceId = 'inv_early';
    await page.shows('Received €48.50');
    expect(valueOf(await page.control('Amount'))).to.equal('48.50');
    expect(valueOf(await page.control('Amount for invoice INV-0002'))).to.equal('48.50');
    expect(valueOf(await page.control('Amount for invoice INV-0001'))).to.equal('');
  });

  it('sends nothing before it knows what the client owes', async () => {
    const { seen, open } = slow();
    const page = await openPage<PaymentForm>(forLate, two, seen);
    await page.choose('Payment method', 'Cash');
    expect(page.text()).not.to.contain('Nothing is owed');
    expect(await page.element.submit()).to.equal(false);
    open();
    await page.control('Amount for invoice INV-0001');
    await page.click('Record payment');
    await page.shows('is recorded');
    expect(await only(page.desk, 'payment')).to.include({ unallocated: '0.00' });
  });

  it('ticks an invoice with what is left of the money, at most what is due', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount', '200');
    await page.click('Apply to invoice INV-0002');
    await page.click('Apply to invoice INV-0001');
    expect(valueOf(await page.control('Amount for invoice INV-0002'))).to.equal('148.50');
    expect(valueOf(await page.control('Amount for invoice INV-0001'))).to.equal('51.50');
    await page.click('Apply to invoice INV-0002');
    expect(valueOf(await page.control('Amount for invoice INV-0002'))).to.equal('');
    await page.shows('€148.50 stays unallocated on Ada Lovelace’s account');
  });

  it('Enter in the amount keeps what was applied by hand, and Enter in a row goes on without recording', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount for invoice INV-0001', '20');
    await page.type('Amount', '100');
    await sendKeys({ press: 'Enter' });
    expect(focused(page)).to.equal('Amount for invoice INV-0001');
    expect(valueOf(await page.control('Amount for invoice INV-0001'))).to.equal('20');
    expect(valueOf(await page.control('Amount for invoice INV-0002'))).to.equal('');
    await sendKeys({ press: 'Enter' });
    expect(focused(page)).to.equal('Record payment');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ up: 'Shift' });
    (await page.control('Amount for invoice INV-0002')).focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(page)).to.equal('Amount for invoice INV-0001');
    (await page.control('Payment date')).focus();
    await sendKeys({ press: 'Enter' });
    expect((await page.desk.everything()).some(({ kind }) => kind === 'payment')).to.equal(false);
    expect(page.text()).not.to.contain('Please fill this in');
  });

  it('Enter in the amount keeps to the invoice it was opened for', async () => {
    const page = await openPage<PaymentForm>(forLate, two);
    await page.type('Amount', '100');
    await sendKeys({ press: 'Enter' });
    expect(valueOf(await page.control('Amount for invoice INV-0001'))).to.equal('100.00');
    expect(valueOf(await page.control('Amount for invoice INV-0002'))).to.equal('');
    expect(focused(page)).to.equal('Amount for invoice INV-0001');
  });

  it('says when an invoice that was applied to is no longer open', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount', '200');
    await page.click('Oldest due first');
    await page.desk.do({ type: 'void-invoice', invoice: 'inv_early', voidedOn: '2026-11-24' });
    await page.shows('no longer open');
    await page.shows('€148.50 stays unallocated');
  });

  it('says what was settled, moves there, and begins anew at the amount', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount', '200');
    await page.click('Oldest due first');
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows('INV-0002 €148.50');
    await page.shows('INV-0001 €51.50');
    expect(focused(page)).to.equal('recorded');
    expect(page.element.dirty).to.equal(false);
    await page.click('Record another');
    await until(
      () => focused(page) === 'amount' || undefined,
      () => `focus is at ${String(focused(page))}`,
    );
    expect(valueOf(await page.control('Amount'))).to.equal('');
    await page.type('Amount', '10');
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows('PAY-0002 is recorded');
  });

  it('says that money already held is applied, and asks for an invoice when none is ticked', async () => {
    const page = await openPage<PaymentForm>(
      html`<payment-form payment-id="pay_held"></payment-form>`,
      async (desk) => {
        await two(desk);
        await hold(desk, 'held', '200');
      },
    );
    await page.click(/^Apply$/);
    await page.shows('Tick at least one invoice');
    await page.click('Oldest due first');
    await page.click(/^Apply$/);
    await page.shows('PAY-0001 is applied');
  });

  it('says when nothing of a payment is left to apply', async () => {
    const page = await openPage<PaymentForm>(
      html`<payment-form payment-id="pay_held"></payment-form>`,
      async (desk) => {
        await hold(desk, 'held', '50', grace);
        const refund = { amount: '50', refundedOn: '2026-11-03' } as const;
        await desk.do({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_held', ...refund });
      },
    );
    await page.shows('Nothing of payment PAY-0001 is unallocated.');
  });

  it('sends the same command again after the storage failed, and is done once', async () => {
    let isFull = true;
    const page = await openPage<PaymentForm>(forLate, two, (storage) => ({
      ...storage,
      commit: (commit) => (isFull ? Promise.reject(new StorageError('full')) : storage.commit(commit)),
    }));
    const ids: string[] = [];
    page.provider.addEventListener('billing-payment-record-request', (event) => {
      ids.push(event.detail.command.id);
    });
    await page.choose('Payment method', 'Cash');
    const record = await page.control('Record payment');
    record.focus();
    record.click();
    await page.shows('The storage is full.');
    expect(focused(page)).to.equal('Record payment');
    isFull = false;
    await sendKeys({ press: 'Enter' });
    await page.shows('is recorded');
    expect(ids).to.have.length(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('records nothing when the page prevents it, and tells that a person left', async () => {
    const page = await openPage<PaymentForm>(forLate, two);
    let left = 0;
    page.provider.addEventListener('billing-payment-record-request', (event) => event.preventDefault());
    page.provider.addEventListener('billing-payment-cancel', () => (left += 1));
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.click('Cancel');
    expect(left).to.equal(1);
    expect((await page.desk.everything()).some(({ kind }) => kind === 'payment')).to.equal(false);
  });

  it('keeps what was typed when it is moved on the page', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.type('Amount', '200');
    await page.click('Oldest due first');
    const { provider, element } = page;
    element.remove();
    provider.append(element);
    expect(valueOf(await page.control('Amount'))).to.equal('200');
    expect(valueOf(await page.control('Amount for invoice INV-0001'))).to.equal('51.50');
  });

  it('is accessible on a dark page, also while something is wrong', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const page = await openPage<PaymentForm>(ofAda, two);
    document.documentElement.style.colorScheme = 'dark';
    await page.type('Amount', '10');
    await page.type('Amount for invoice INV-0001', '200');
    await page.shows('has only €148.50 due');
    await expect(page.element).to.be.accessible();
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'light' });
  });

  it('shows what is held for the client before new money, and asks the host to apply it (6.5, P-09)', async () => {
    const page = await openPage<PaymentForm>(ofAda, async (desk) => {
      await two(desk);
      await hold(desk, 'ada', '50');
      await hold(desk, 'grace', '70', grace);
    });
    await page.shows(/Money already held PAY-0001: €50.00 unallocated Apply PAY-0001 instead/);
    expect(page.text()).not.to.contain('PAY-0002');
    const asked: unknown[] = [];
    page.provider.addEventListener('billing-action-request', ({ detail }) => asked.push(detail));
    await page.click('Apply PAY-0001 instead');
    expect(asked).to.deep.equal([{ action: 'allocate-payment', id: 'pay_ada' }]);
    await page.desk.do({
      ...{ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_ada', amount: '50' },
      refundedOn: '2026-11-24',
    });
    await page.shows(/^(?!.*Money already held)/);
  });

  it('never takes a card number: it is said at the field, and nothing is sent', async () => {
    const page = await openPage<PaymentForm>(forLate, two);
    let isAsked = false;
    page.provider.addEventListener('billing-payment-record-request', () => (isAsked = true));
    await page.choose('Payment method', 'Cash');
    await page.type(/^Description/, 'card 4242 4242 4242 4242');
    await page.shows('This looks like a card number.');
    await page.click('Record payment');
    expect([isAsked, focused(page)]).to.deep.equal([false, 'description']);
    await page.type(/^Description/, 'card ending in 4242');
    await page.click('Record payment');
    await page.shows('is recorded');
    expect(isAsked).to.equal(true);
  });

  it('fills in what matches exactly, or in proportion, and a hand writes over it (money.md 4.5)', async () => {
    const page = await openPage<PaymentForm>(ofAda, two);
    await page.control('Amount for invoice INV-0001');
    await page.type('Amount', '148.50');
    await page.click('Proportionally');
    const shares = async () =>
      Promise.all(
        ['INV-0001', 'INV-0002'].map(async (number) =>
          valueOf(await page.control(`Amount for invoice ${number}`)),
        ),
      );
    expect(await shares()).to.deep.equal(['74.25', '74.25']);
    await page.click('Exact match');
    expect(await shares()).to.deep.equal(['', '148.50']);
    await page.type('Amount for invoice INV-0002', '100');
    expect(await shares()).to.deep.equal(['', '100']);
  });

  it('ends with a receipt that says who paid what, when and how, and is printed alone (P-49)', async () => {
    const page = await openPage<PaymentForm>(forLate, two);
    await page.choose('Payment method', 'Cash');
    await page.click('Record payment');
    await page.shows(
      /PAY-0001 is recorded .*Client Ada Lovelace Payment date Nov 24, 2026 Payment method Cash .*Received €148.50/,
    );
    let isPrinted = false;
    const { print } = globalThis;
    globalThis.print = () => (isPrinted = true);
    await page.click('Print');
    await until(
      () => isPrinted || undefined,
      () => 'nothing was printed',
    );
    globalThis.print = print;
    globalThis.dispatchEvent(new Event('afterprint'));
  });
});
