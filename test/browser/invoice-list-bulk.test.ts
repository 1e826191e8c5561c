import type { BillingSendRequestEvent, InvoiceList } from '@billkit/elements';
import { ada, draftContent, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, openPage, until, type Page } from './page.js';

const list = html`<invoice-list selectable page-size="3"></invoice-list>`;
const line = { id: 'lin_1', description: 'Session', quantity: '1', unitPrice: '100' } as const;
/** Drafts of November, the first of them without lines. */
const drafts = (count: number) => async (desk: Desk) => {
  for (let day = 1; day <= count; day++) {
    const content = draftContent({
      client: { ...ada, ...(day % 2 === 0 && { email: 'ada@example.org' }) },
      issuedOn: `2026-11-${String(day).padStart(2, '0')}`,
      lines: day === 1 ? [] : [line],
    });
    await desk.do({ type: 'create-draft', invoice: `inv_${day}`, content });
  }
};
const issued = (count: number) => async (desk: Desk) => {
  await drafts(count)(desk);
  for (let day = 2; day <= count; day++)
    await desk.do({ type: 'finalize-invoice', invoice: `inv_${day}`, version: 1 });
};
const boxes = ({ element }: Page<InvoiceList>) => [
  ...element.renderRoot.querySelectorAll<HTMLInputElement>('tbody .choice'),
];
const checked = (page: Page<InvoiceList>) => boxes(page).map((box) => box.checked);
const ready = (page: Page<InvoiceList>, count: number) =>
  until(
    () => boxes(page).length === count || undefined,
    () => page.text(),
  );
const focused = ({ element }: Page<InvoiceList>) => (element.renderRoot as ShadowRoot).activeElement;
const statusOf = async (page: Page<InvoiceList>, id: string) => (await page.desk.get('invoice', id)).status;

describe('<invoice-list> with rows to choose', function () {
  this.timeout(20_000);

  it('has boxes only where a host asks for them', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, drafts(2));
    await page.shows('Nov 2, 2026');
    expect(boxes(page)).to.deep.equal([]);
  });

  it('chooses a row, a range with Shift, those that are shown, and none', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list selectable></invoice-list>`, drafts(5));
    const told: number[] = [];
    page.provider.addEventListener('billing-selection-change', ({ detail }) => told.push(detail.ids.length));
    await ready(page, 5);
    boxes(page)[1]!.click();
    await page.shows('One invoice is chosen');
    boxes(page)[3]!.dispatchEvent(
      new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true }),
    );
    await page.shows('3 invoices are chosen');
    expect(checked(page)).to.deep.equal([false, true, true, true, false]);
    await page.click('Choose all that are shown');
    await page.shows('5 invoices are chosen');
    await page.click('Choose all that are shown');
    await page.element.updateComplete;
    expect(page.element.renderRoot.querySelector('.bulk')).to.equal(null);
    expect(told).to.deep.equal([1, 3, 5, 0]);
  });

  it('is chosen in by keyboard alone', async () => {
    const page = await openPage<InvoiceList>(list, drafts(3));
    await ready(page, 3);
    boxes(page)[0]!.focus();
    await sendKeys({ press: 'Space' });
    boxes(page)[2]!.focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ up: 'Shift' });
    await page.shows('3 invoices are chosen');
    await expect(page.element).to.be.accessible();
    // What had the focus goes away with the choice; one is back where rows are chosen.
    (await page.control('Choose none')).focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => focused(page) === page.element.renderRoot.querySelector('thead .choice') || undefined,
      () => `${focused(page)?.outerHTML} has the focus`,
    );
  });

  it('chooses all that match, also those that are not shown, and says how many', async () => {
    const page = await openPage<InvoiceList>(list, drafts(7));
    await ready(page, 3);
    await page.click('Choose all that are shown');
    await page.click('Choose all that match');
    await page.shows('7 invoices are chosen');
  });

  it('forgets what was chosen when something else is listed', async () => {
    const page = await openPage<InvoiceList>(list, drafts(3));
    await ready(page, 3);
    boxes(page)[0]!.click();
    await page.shows('One invoice is chosen');
    await page.choose('Status', 'Open');
    await page.shows('No invoice is open.');
    expect(page.element.renderRoot.querySelector('.bulk')).to.equal(null);
  });

  it('finalizes what can be finalized, and says of each other one why not (Q-23)', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list selectable></invoice-list>`, async (desk) => {
      await drafts(4)(desk);
      await desk.do({ type: 'finalize-invoice', invoice: 'inv_4', version: 1 });
    });
    await ready(page, 4);
    await page.click('Choose all that are shown');
    await page.click('Finalize 2');
    await page.shows('4 of 4 · 2 were not done.');
    await page.shows('Add at least one line before you finalize.');
    await page.shows(/INV-0001 Ada Lovelace .*(only|draft)/i);
    expect(
      await Promise.all(['inv_1', 'inv_2', 'inv_3', 'inv_4'].map((id) => statusOf(page, id))),
    ).to.deep.equal([...['draft', 'open', 'open', 'open']]);
    await page.click('Close');
    await page.element.updateComplete;
    expect(page.element.renderRoot.querySelector('.bulk')).to.equal(null);
  });

  it('cannot be told to do what the books would refuse of all of them', async () => {
    const page = await openPage<InvoiceList>(list, issued(3));
    await ready(page, 3);
    boxes(page)[0]!.click();
    const finalize = (await page.control('Finalize 0')) as HTMLButtonElement;
    expect(finalize.disabled).to.equal(true);
    expect(((await page.control('Send 1')) as HTMLButtonElement).disabled).to.equal(false);
  });

  it('sends each through the page, pauses, goes on, and says who has no address (I-54)', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list selectable></invoice-list>`, issued(5));
    const given: BillingSendRequestEvent[] = [];
    let went: (() => void) | undefined;
    page.provider.addEventListener('billing-send-request', (event) => {
      given.push(event);
      event.waitUntil(new Promise<void>((resolve) => (went = resolve)));
    });
    const goes = async () => {
      await until(
        () => went,
        () => page.text(),
      );
      went?.();
      went = undefined;
    };
    await ready(page, 5);
    await page.click('Choose all that are shown');
    await page.click('Send 4');
    await page.click('Pause');
    await goes();
    await page.shows('Paused');
    await page.click('Go on');
    await goes();
    await page.shows('5 of 5 · 3 were not done.');
    await page.shows('Who pays has no e-mail address.');
    expect(given.map(({ detail }) => detail.to)).to.deep.equal(['ada@example.org', 'ada@example.org']);
    expect(await page.desk.get('invoice', 'inv_2')).to.deep.include({
      deliveries: [{ sentOn: '2026-11-24', via: 'email', to: 'ada@example.org' }],
    });
  });

  it('is stopped between two; what was done stays done', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list selectable></invoice-list>`, drafts(4));
    let agree: (() => void) | undefined;
    page.provider.addEventListener('billing-invoice-finalize-request', (event) =>
      event.waitUntil(new Promise<void>((resolve) => (agree = resolve))),
    );
    await ready(page, 4);
    await page.click('Choose all that are shown');
    await page.click('Finalize 3');
    await until(
      () => agree,
      () => page.text(),
    );
    await page.click('Stop');
    agree?.();
    await page.shows('1 of 4');
    expect(await statusOf(page, 'inv_4')).to.equal('open');
    expect(await statusOf(page, 'inv_3')).to.equal('draft');
  });

  it('says what the storage said, of each', async () => {
    const page = await openPage<InvoiceList>(list, drafts(3), full);
    await ready(page, 3);
    boxes(page)[0]!.click();
    await page.click('Finalize 1');
    await page.shows('One was not done.');
    await page.shows('The storage is full.');
  });

  it('says that there is no network, and sends nothing without', async () => {
    const page = await openPage<InvoiceList>(list, issued(2));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      window.dispatchEvent(new Event('offline'));
      await page.shows(
        'This device has no network at the moment. What is listed may have changed elsewhere.',
      );
      boxes(page)[0]!.click();
      await page.shows('nothing can be sent.');
      expect(((await page.control('Send 1')) as HTMLButtonElement).disabled).to.equal(true);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      window.dispatchEvent(new Event('online'));
    }
  });
});
