import type { Asked, DraftContent, SaveBusiness, SaveInvoiceTemplate } from '@billkit/billing';
import type { InvoiceView } from '@billkit/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { openPage, type Page } from './page.js';

const ada = { id: 'ada', name: 'Ada Lovelace', funderNumber: '430 123 456' };
const clinic = { id: 'clinic', name: 'Northside Clinic', address: '4 Mill Lane' };
const business: Omit<Asked<SaveBusiness>, 'id'> = {
  ...{ type: 'save-business', version: 0, name: 'Northside Physio', taxNumber: '51 824' },
  iban: 'DE89370400440532013000',
} as const;
const plain: Omit<Asked<SaveInvoiceTemplate>, 'id'> = {
  ...{ type: 'save-invoice-template', template: 'tpl_a', name: 'Funder', showItemCode: true },
  ...{ showLinkedEvents: true, showLogo: true, showFunderNumber: true, clientWord: 'participant' },
  ...{ memo: 'Thank you for choosing us.', footer: 'Pay within 14 days.' },
} as const;
const line = {
  id: 'lin_1',
  description: 'Session',
  quantity: '1',
  unitPrice: '100',
  itemCode: 'S45',
} as const;
const content: Asked<DraftContent> = {
  ...{ client: ada, template: 'tpl_a', issuedOn: '2026-11-24', lines: [line] },
  events: [{ id: 'evt-1', kind: 'appointment', startsAt: '2026-03-03T09:30' }],
} as const;

type Given = {
  readonly business?: Partial<Asked<SaveBusiness>>;
  readonly template?: Partial<Asked<SaveInvoiceTemplate>>;
  readonly content?: Partial<Asked<DraftContent>>;
  readonly draft?: true;
};

/** The view of an invoice that is printed so. */
const opened = (given: Given = {}, lang = ''): Promise<Page<InvoiceView>> =>
  openPage<InvoiceView>(
    html`<invoice-view invoice-id="inv_1" document-lang=${lang}></invoice-view>`,
    async (desk) => {
      await desk.do({ ...business, ...given.business });
      await desk.do({ ...plain, ...given.template });
      await desk.do({ type: 'create-draft', invoice: 'inv_1', content: { ...content, ...given.content } });
      if (!given.draft) await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    },
  );
const root = ({ element }: Page<InvoiceView>) => element.shadowRoot!;
const textOf = (page: Page<InvoiceView>, part: string) =>
  root(page).querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim();

describe('an invoice as a document', function () {
  this.timeout(20_000);

  it('is laid out by its template: memo, footer, item codes, events, and what a client is called (S-20, S-22, I-17, I-27, I-73)', async () => {
    const page = await opened();
    await page.shows('Participant Ada Lovelace Funder number 430 123 456');
    await page.shows('Thank you for choosing us.');
    await page.shows('Appointment, Mar 3, 2026, 09:30');
    await page.shows('Session S45');
    expect(textOf(page, 'footer')).to.equal('Pay within 14 days.');
  });

  it('leaves out what its template does not show, and takes a word of its own for a client (S-20, I-73)', async () => {
    const page = await opened({
      template: {
        showItemCode: false,
        showLinkedEvents: false,
        showFunderNumber: false,
        clientWord: 'Guest',
      },
    });
    await page.shows('Guest Ada Lovelace');
    const text = textOf(page, 'document');
    for (const hidden of ['S45', '09:30', '430 123 456']) expect(text).not.to.contain(hidden);
  });

  it('shows a draft as it would be printed now (S-20)', async () => {
    const page = await opened({ draft: true });
    await page.shows('Northside Physio Tax number 51 824');
    expect(textOf(page, 'footer')).to.equal('Pay within 14 days.');
    expect(textOf(page, 'payment-code')).to.equal(undefined);
  });

  it('has the logo of the location, else of the account, else the name of the business as text (S-21)', async () => {
    const logo = 'https://logo.example/account.svg';
    const page = await opened({
      business: { logo },
      content: { location: { ...clinic, logo: 'https://logo.example/clinic.svg' } },
    });
    await page.shows('Northside Clinic 4 Mill Lane');
    const picture = root(page).querySelector<HTMLImageElement>('.logo')!;
    expect(picture.src).to.equal('https://logo.example/clinic.svg');
    // It does not come: the name has its place.
    picture.dispatchEvent(new Event('error'));
    expect(getComputedStyle(picture).display).to.equal('none');
    expect(getComputedStyle(picture.nextElementSibling!).position).to.equal('static');
    const without = await opened({ business: { logo }, template: { showLogo: false } });
    await without.shows('Northside Physio');
    expect(root(without).querySelector('.logo')).to.equal(null);
  });

  it('is paid by a code, drawn beside what it says', async () => {
    const page = await opened();
    await page.shows(
      'Payable to Northside Physio IBAN DE89 3704 0044 0532 0130 00 Reference INV-0001 Amount €100.00',
    );
    expect(root(page).querySelector('.qr path')?.getAttribute('d')).to.match(/^M0 0h7v1H0z/);
    await expect(page.element).to.be.accessible();
  });

  it('says what is missing for a code that could be there, and says nothing where none is expected', async () => {
    const swiss = { business: { iban: 'CH9300762011623852957' } };
    const page = await opened(swiss);
    await page.shows('There is no payment code on this invoice. For a QR-bill, the address of the business');
    const dollars = await opened({ content: { currency: 'USD' } });
    await dollars.shows('Amount due $100.00');
    expect(root(dollars).querySelector('.no-code')).to.equal(null);
  });

  it('is written in a language of its own, what is around it in that of the page', async () => {
    const page = await opened({}, 'de-CH');
    await page.shows('Teilnehmer Ada Lovelace');
    await page.shows('Per Überweisung bezahlen');
    await page.control(/^Pay invoice/);
    const paper = root(page).querySelector('.document')!;
    expect([paper.getAttribute('lang'), paper.getAttribute('dir')]).to.deep.equal(['de-CH', 'ltr']);
    page.element.documentLang = 'ar';
    await page.shows('المشارك');
    await waitUntil(() => paper.getAttribute('dir') === 'rtl');
  });

  it('prints alone, under its number, with the number of each page', async () => {
    const page = await opened({}, 'de');
    await page.shows('Teilnehmer');
    const { print } = window;
    const [title, sheets] = [document.title, document.adoptedStyleSheets.length];
    const seen: string[] = [];
    window.print = () => {
      const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules];
      seen.push(document.title, rules.map(({ cssText }) => cssText).join('\n'));
    };
    try {
      page.element.print();
      expect(seen[0]).to.equal('INV-0001');
      expect(seen[1]).to.contain('"Seite " counter(page) " von " counter(pages)');
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
    }
    expect([document.title, document.adoptedStyleSheets.length]).to.deep.equal([title, sheets]);
  });
});
