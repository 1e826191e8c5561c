import { printedReference, qrReference, type Asked, type DraftContent } from '@billkit/billing';
import type { InvoiceView } from '@billkit/elements';
import { ada } from '@billkit/billing/testing';
import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { openPage, type Page } from './page.js';

const business = {
  type: 'save-business',
  version: 0,
  name: 'Northside Physio',
  iban: 'CH9300762011623852957',
  postalAddress: { street: 'Mill Lane', building: '4', postalCode: '8000', town: 'Zurich', country: 'CH' },
} as const;
const lines = (count: number): Asked<DraftContent>['lines'] =>
  Array.from({ length: count }, (_, place) => ({
    ...{ id: `lin_${place}` as const, description: 'Session', quantity: '1', unitPrice: '1234.5' },
  }));

/** The view of an invoice in francs with so many lines. */
async function opened({ lang = '', count = 1, qrIban = {} } = {}): Promise<Page<InvoiceView>> {
  await setViewport({ width: 1280, height: 800 });
  const page = await openPage<InvoiceView>(
    html`<invoice-view invoice-id="inv_1" document-lang=${lang}></invoice-view>`,
    async (desk) => {
      await desk.do({ ...business, ...qrIban });
      const content = { client: ada, currency: 'CHF', issuedOn: '2026-11-24', lines: lines(count) };
      await desk.do({ type: 'create-draft', invoice: 'inv_1', content });
      await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    },
  );
  await waitUntil(() => page.element.renderRoot.querySelector('.qr-bill'));
  return page;
}
const find = (page: Page<InvoiceView>, selector: string) =>
  page.element.renderRoot.querySelector<HTMLElement>(selector)!;
const textOf = (page: Page<InvoiceView>, selector: string) =>
  find(page, selector).innerText.replace(/\s+/g, ' ').trim();
/** In millimeters, as a style sheet counts them. */
const sizeOf = (page: Page<InvoiceView>, selector: string) => {
  const { width, height } = find(page, selector).getBoundingClientRect();
  return [width, height].map((length) => Math.round((length * 254) / 96) / 10);
};

/** Presses print, and says what the page is like while the browser prints. */
function printed<T>(page: Page<InvoiceView>, look: () => T): T {
  const { print } = window;
  let seen: T | undefined;
  window.print = () => {
    seen = look();
  };
  try {
    page.element.print();
  } finally {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
  }
  return seen!;
}
const pagesOf = (page: Page<InvoiceView>) =>
  printed(page, () => find(page, '.sheet').style.getPropertyValue('--_pages'));

describe('the payment part of a Swiss QR-bill', () => {
  it('says on payment part and receipt what the code says, section by section', async () => {
    const page = await opened({ qrIban: { qrIban: 'CH4431999123000889012' } });
    const payee = 'CH44 3199 9123 0008 8901 2 Northside Physio Mill Lane 4 8000 Zurich';
    const reference = printedReference(qrReference('INV-0001') ?? '');
    expect(textOf(page, '.payment-part')).to.equal(
      [
        ...['Payment part', 'Currency CHF Amount 1 234.50', `Account / Payable to ${payee}`],
        ...[`Reference ${reference}`, 'Additional information INV-0001', 'Payable by (name/address)'],
      ].join(' '),
    );
    expect(textOf(page, '.receipt')).to.equal(
      [
        ...['Receipt', `Account / Payable to ${payee}`, `Reference ${reference}`],
        ...['Payable by (name/address)', 'Currency CHF Amount 1 234.50', 'Acceptance point'],
      ].join(' '),
    );
    await expect(page.element).to.be.accessible();
  });

  it('has the measures of the Style Guide', async () => {
    const page = await opened();
    expect(sizeOf(page, '.qr-bill')).to.deep.equal([210, 105]);
    expect(sizeOf(page, '.receipt')).to.deep.equal([62, 105]);
    expect(sizeOf(page, '.qr')).to.deep.equal([46, 46]);
    expect(sizeOf(page, '.receipt .room')).to.deep.equal([52, 20]);
    expect(sizeOf(page, '.payment-part .room')).to.deep.equal([65, 25]);
    const size = (selector: string) =>
      Math.round(parseFloat(getComputedStyle(find(page, selector)).fontSize) * 7.5) / 10;
    expect(['.bill-title', '.receipt .bill-heading', '.receipt bdi'].map(size)).to.deep.equal([11, 6, 8]);
    expect(['.payment-part .bill-heading', '.payment-part bdi'].map(size)).to.deep.equal([8, 10]);
  });

  it('has the prescribed headings in the language of the document, else in English, from left to right', async () => {
    for (const [lang, title, by, is] of [
      ['de-CH', 'Zahlteil', 'Zahlbar durch (Name/Adresse)', 'de'],
      ['fr', 'Section paiement', 'Payable par (nom/adresse)', 'fr'],
      ['it', 'Sezione pagamento', 'Pagabile da (nome/indirizzo)', 'it'],
      ['ar', 'Payment part', 'Payable by (name/address)', 'en'],
    ] as const) {
      const page = await opened({ lang });
      await waitUntil(() => textOf(page, '.payment-part').includes(by));
      expect(textOf(page, '.payment-part .bill-title')).to.equal(title);
      const bill = find(page, '.qr-bill');
      expect([bill.lang, bill.dir]).to.deep.equal([is, 'ltr']);
    }
  });

  it('shows on a small screen what is scanned and read', async () => {
    const page = await opened();
    page.provider.style.display = 'block';
    page.provider.style.width = '375px';
    expect(find(page, '.receipt').checkVisibility()).to.equal(false);
    expect(find(page, '.payment-part .room').checkVisibility()).to.equal(false);
    expect(sizeOf(page, '.qr')).to.deep.equal([46, 46]);
    expect(page.element.scrollWidth).to.be.at.most(375);
    await expect(page.element).to.be.accessible();
  });

  it('is printed at the foot of the last page, which is counted before', async () => {
    expect(pagesOf(await opened())).to.equal('1');
    // Lines of the second page leave no room for it, so it has the third one.
    const long = await opened({ count: 40 });
    expect(pagesOf(long)).to.equal('3');
    long.provider.style.display = 'block';
    long.provider.style.width = '375px';
    expect(pagesOf(long)).to.equal('3');
    expect(find(long, '.sheet').classList.contains('measured')).to.equal(false);
  });

  it('reaches the edges of the page, whatever stands around the view', async () => {
    const page = await opened();
    const around = document.createElement('div');
    around.style.cssText = 'max-width: 30rem; margin: 3rem; padding: 2rem; border: 1px solid';
    page.provider.replaceWith(around);
    around.append(page.provider);
    const { print } = window;
    window.print = () => undefined;
    await setViewport({ width: 794, height: 1123 });
    try {
      page.element.print();
      await emulateMedia({ media: 'print' });
      const { left, right, bottom } = find(page, '.qr-bill').getBoundingClientRect();
      // 15 mm at the top are the margin of the page.
      expect([left, right, bottom].map(Math.round)).to.deep.equal([0, 794, Math.round((282 * 96) / 25.4)]);
      const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('');
      expect(rules)
        .to.contain('size: a4')
        .and.to.contain('margin: 15mm 0px 0px')
        .and.to.contain('@top-right');
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 1280, height: 800 });
    }
    expect(around.hasAttribute('data-billkit-around')).to.equal(false);
    expect(around.getBoundingClientRect().width).to.be.greaterThan(400);
  });
});
