import type { InvoiceList } from '@billkit/elements';
import { draftContent, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openPage, type Page } from './page.js';

const list = html`<invoice-list selectable page-size="3"></invoice-list>`;
const lines = [{ id: 'lin_1', description: 'Session', quantity: '1', unitPrice: '100' }] as const;
/** More than are put into a file between two pictures of the page. */
const many = 260;
const drafts = (count: number) => async (desk: Desk) => {
  for (let at = 1; at <= count; at++)
    await desk.do({ type: 'create-draft', invoice: `inv_${at}`, content: draftContent({ lines }) });
};

describe('<invoice-list> made into a file', function () {
  this.timeout(20_000);

  const { createObjectURL } = URL;
  const { requestAnimationFrame } = window;
  let files: Blob[] = [];
  let drawn = 0;
  /** What waits for the page to be painted. */
  let waiting: FrameRequestCallback | undefined;

  beforeEach(() => {
    [files, drawn] = [[], 0];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:nothing';
    };
    document.addEventListener('click', stay);
  });
  afterEach(() => {
    document.removeEventListener('click', stay);
    Object.assign(URL, { createObjectURL });
    Object.assign(window, { requestAnimationFrame });
  });

  const stay = (event: Event) => event.preventDefault();
  /** Who next waits for the page to be painted does so until a test says that it was. */
  const holdFrame = () => {
    window.requestAnimationFrame = (frame) => {
      window.requestAnimationFrame = requestAnimationFrame;
      waiting = frame;
      return 0;
    };
  };
  const paint = () => waiting?.(0);
  /** All are chosen, and being exported. */
  const exporting = async (): Promise<Page<InvoiceList>> => {
    const page = await openPage<InvoiceList>(list, drafts(many));
    await page.click('Choose all that are shown');
    await page.click('Choose all that match');
    await page.shows('260 invoices are chosen');
    page.element.addController({ hostUpdated: () => void (drawn += 1) });
    holdFrame();
    (await page.control('Export as CSV')).focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Exporting');
    await page.shows('250 of 260');
    return page;
  };
  const said = ({ element }: Page<InvoiceList>) =>
    element.renderRoot.querySelector('.bulk [role="status"]')?.textContent.trim();
  const focused = ({ element }: Page<InvoiceList>) =>
    (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

  it('has a row for each that no spreadsheet takes for a formula', async () => {
    const page = await openPage<InvoiceList>(list, async (desk) => {
      const content = draftContent({ client: { id: 'evil', name: '=HYPERLINK("x")' }, lines });
      await desk.do({ type: 'create-draft', invoice: 'inv_1', content });
      await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    });
    await page.click('Choose all that are shown');
    await page.click('Export as CSV');
    await page.shows('1 of 1 · The file is ready.');
    const text = (await files[0]?.text()) ?? '';
    expect(text).to.contain('Number,Status,Client,Invoice to,Issued,Due,Currency,Total,Amount due');
    expect(text).to.match(
      /INV-0001,Open,"'=HYPERLINK\(""x""\)",,2026-\d\d-\d\d,2026-\d\d-\d\d,EUR,100\.00,100\.00/,
    );
    expect(page.text()).not.to.contain('Done');
    await page.click('Close');
    await page.shows('One invoice is chosen');
  });

  it('shows how far it is, is paused and goes on by keyboard alone, and is given to a person when it is whole', async () => {
    const page = await exporting();
    const bar = page.element.renderRoot.querySelector('progress')!;
    expect([bar.value, bar.max, bar.getAttribute('aria-label')]).to.deep.equal([250, 260, 'Exporting']);
    expect(said(page), 'what is announced is what is done, not how far it is').to.equal('Exporting');
    expect(focused(page)?.textContent.trim()).to.equal('Pause');
    await sendKeys({ press: 'Enter' });
    await page.shows('Go on');
    expect(said(page)).to.equal('Exporting · Paused');
    await expect(page.element).to.be.accessible();
    paint();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(files).to.deep.equal([]);
    expect(focused(page)?.textContent.trim()).to.equal('Go on');
    await sendKeys({ press: 'Enter' });
    await page.shows('260 of 260 · The file is ready.');
    expect(said(page)).to.equal('260 of 260 · The file is ready.');
    const rows = (await files[0]!.text()).trimEnd().split('\r\n');
    expect(rows.length).to.equal(many + 1);
    expect(drawn, 'the list is not drawn anew for each row').to.be.below(15);
    expect(focused(page)?.className, 'who works by keyboard is where it is told').to.equal('bulk');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.shows('260 invoices are chosen');
    expect(focused(page)?.textContent.trim()).to.equal('Export as CSV');
  });

  it('is none when it is stopped before it is whole', async () => {
    const page = await exporting();
    await page.click('Stop');
    paint();
    await page.shows('251 of 260 · Stopped: no file was made.');
    expect(files).to.deep.equal([]);
    await page.click('Close');
    await page.shows('260 invoices are chosen');
  });
});
