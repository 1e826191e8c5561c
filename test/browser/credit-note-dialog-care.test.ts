import type { CreditNoteDialog } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { credited, dialog, one } from './credit-note-page.js';
import { full, only, openPage, until } from './page.js';

describe('<credit-note-dialog> cares', () => {
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

  it('has its plain name while no invoice is known that it could be for', async () => {
    const page = await openPage<CreditNoteDialog>(
      html`<credit-note-dialog invoice-id="inv_gone" open></credit-note-dialog>`,
      one,
    );
    await page.shows('Credit note This invoice does not exist.');
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
