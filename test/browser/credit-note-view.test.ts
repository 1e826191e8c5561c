import { checkBooks, defaultPreferences } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { CreditNoteView } from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { full, invoiced, only, openPage, until, withGst, type Page } from './page.js';

const view = html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`;
const { kind: _, id: __, ...preferences } = defaultPreferences;

/** Ada paid 148.50; 74.25 of it was credited and is hers. Another invoice of hers is open. */
const credited = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  await invoiced(desk, '2');
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
const apply = (desk: Desk, amount: string) =>
  desk.do({
    ...{ type: 'apply-credit', creditNote: 'crn_1', allocatedOn: '2026-11-24' },
    allocations: [{ invoice: 'inv_2', amount }],
  });
const isClosed = ({ element, text }: Page<CreditNoteView>) =>
  until(() => !element.shadowRoot?.querySelector('dialog')?.open || undefined, text);

describe('<credit-note-view>', () => {
  it('is the document: to whom, for which invoice, why, each line, each tax, the total (6.11)', async () => {
    const page = await openPage<CreditNoteView>(view, credited);
    await page.shows('Credit note CN-0001');
    await page.shows('For invoice INV-0001');
    await page.shows('Came late');
    await page.shows('Subtotal €67.50 GST 10% €6.75 Total €74.25');
    await page.shows('Credit on the account €74.25 Credit left €74.25');
    await expect(page.element).to.be.accessible();
  });

  it('applies its credit to another open invoice, as proposed', async () => {
    const page = await openPage<CreditNoteView>(view, credited);
    await page.click('Actions');
    await page.click('Apply credit');
    expect(((await page.control('To invoice INV-0002 (optional)')) as HTMLInputElement).value).to.equal(
      '74.25',
    );
    await page.type('To invoice INV-0002 (optional)', '50');
    await page.shows(/INV-0002 Amount due €148.50 €98.50/);
    buttonOf(page)?.click();
    await isClosed(page);
    expect(await page.desk.get('invoice', 'inv_2')).to.include({ amountDue: '98.50' });
    await page.shows('Applied to invoices CN-0001-1');
    await page.shows('Credit left €24.25');
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('says before it is sent that more is applied than is left', async () => {
    const page = await openPage<CreditNoteView>(view, credited);
    await page.click('Actions');
    await page.click('Apply credit');
    await page.type('To invoice INV-0002 (optional)', '80');
    await page.shows(/€80.00/);
    await until(() => (buttonOf(page)?.ariaDisabled === 'true' ? true : undefined), page.text);
  });

  it('gives its credit back in money, and asks in which way', async () => {
    const page = await openPage<CreditNoteView>(view, credited);
    await page.click('Actions');
    await page.click('Refund credit');
    await page.type('Amount', '20');
    await page.choose('Method', 'Direct deposit');
    await until(() => (buttonOf(page)?.ariaDisabled === 'false' ? true : undefined), page.text);
    buttonOf(page)?.click();
    await isClosed(page);
    expect(await only(page.desk, 'refund')).to.include({ amount: '20.00', creditNote: 'crn_1' });
    await page.shows('Refunds Direct deposit');
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('is voided after its credit was taken back, once a person has read the steps (C-13)', async () => {
    const page = await openPage<CreditNoteView>(view, async (desk) => {
      await credited(desk);
      await apply(desk, '50');
    });
    await page.click('Actions');
    await page.click('Void credit note');
    await page.shows('Take credit of CN-0001 back first: €50.00 of it is applied to invoices.');
    await page.shows(/Take credit back CN-0001-1 Void credit note CN-0001/);
    await page.click('Do all of this');
    await isClosed(page);
    await page.shows('Voided on Nov 24, 2026; it counts no more.');
    expect(await page.desk.get('invoice', 'inv_2')).to.include({ amountDue: '148.50' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('says in the menu that it cannot be voided after its credit was given back', async () => {
    const page = await openPage<CreditNoteView>(view, async (desk) => {
      await credited(desk);
      await desk.do({
        ...{ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount: '10' },
        ...{ refundedOn: '2026-11-24', method: 'pmt_cash' },
      });
    });
    await page.click('Actions');
    await page.shows('so the credit note cannot be voided.');
  });

  it('takes applied credit back', async () => {
    const page = await openPage<CreditNoteView>(view, async (desk) => {
      await credited(desk);
      await apply(desk, '50');
    });
    await page.click('Take back');
    await until(() => (buttonOf(page)?.ariaDisabled === 'false' ? true : undefined), page.text);
    buttonOf(page)?.click();
    await isClosed(page);
    expect(await page.desk.get('invoice', 'inv_2')).to.include({ amountDue: '148.50' });
  });

  it('keeps what was typed when the storage is full', async () => {
    const page = await openPage<CreditNoteView>(view, credited, full);
    await page.click('Actions');
    await page.click('Apply credit');
    await page.type('To invoice INV-0002 (optional)', '50');
    await until(() => (buttonOf(page)?.ariaDisabled === 'false' ? true : undefined), page.text);
    buttonOf(page)?.click();
    await page.shows('The storage is full.');
    expect(((await page.control('To invoice INV-0002 (optional)')) as HTMLInputElement).value).to.equal('50');
  });

  it('tells its history when a person opens it: what was done, and by whom', async () => {
    const page = await openPage<CreditNoteView>(view, async (desk) => {
      await credited(desk);
      await apply(desk, '50');
    });
    await page.click('History');
    await page.shows(/History Apply credit .*owner .*Issue credit note .*owner/);
    await page.desk.do({
      ...{ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount: '10' },
      ...{ refundedOn: '2026-11-24', method: 'pmt_cash' },
    });
    await page.shows(/History Refund credit .*Apply credit/);
    await expect(page.element).to.be.accessible();
  });

  it('is written in a language of its own, what is around it in that of the page', async () => {
    const page = await openPage<CreditNoteView>(
      html`<credit-note-view credit-note-id="crn_1" document-lang="de-CH"></credit-note-view>`,
      credited,
    );
    await page.shows('Rechnungskorrektur CN-0001');
    await page.shows('Credit on the account');
    const paper = page.element.renderRoot.querySelector('.document');
    expect([paper?.getAttribute('lang'), paper?.getAttribute('dir')]).to.deep.equal(['de-CH', 'ltr']);
    page.element.documentLang = 'ar';
    await until(() => paper?.getAttribute('dir') === 'rtl' || undefined, page.text);
    await page.shows('Credit on the account');
  });

  it('prints alone, under its number, with the number of each page in the language of the document', async () => {
    const page = await openPage<CreditNoteView>(
      html`<credit-note-view credit-note-id="crn_1" document-lang="de"></credit-note-view>`,
      credited,
    );
    await page.shows('Rechnungskorrektur');
    const { print } = window;
    const seen: string[] = [];
    window.print = () => {
      const rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])];
      seen.push(document.title, rules.map(({ cssText }) => cssText).join('\n'));
    };
    try {
      await page.click('Print');
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
    }
    expect(seen[0]).to.equal('CN-0001');
    expect(seen[1]).to.contain('"Seite " counter(page) " von " counter(pages)');
  });

  it('leads to its invoice, and says when there is no such note', async () => {
    const page = await openPage<CreditNoteView>(view, credited);
    const wanted: string[] = [];
    page.element.addEventListener('billing-navigate', ({ detail }) =>
      wanted.push(`${detail.to} ${detail.id}`),
    );
    await page.click('INV-0001');
    expect(wanted).to.deep.equal(['invoice inv_1']);
    page.element.creditNoteId = 'crn_none';
    await page.shows('This credit note does not exist.');
  });
});

/** What sends the dialog. */
const buttonOf = ({ element }: Page<CreditNoteView>) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('dialog button[type="submit"]');
