import { ada, type Desk } from '@billkit/billing/testing';
import type {
  AllocationDetail,
  CancellationSettings,
  InvoiceEditor,
  InvoiceList,
  PaymentDetail,
  PaymentForm,
  RefundDialog,
} from '@billkit/elements';
import { expect, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { full, invoiced, openPage, until, withGst, type Page } from './page.js';

/** Where the first that matches stands, once it is there. */
const place = async <E extends LitElement>({ element }: Page<E>, selector: string) => {
  const found = await until(
    () => element.renderRoot.querySelector(selector) ?? undefined,
    () => `there is no ${selector}`,
  );
  const { left, right, top, bottom } = found.getBoundingClientRect();
  return {
    left: Math.round(left),
    right: Math.round(right),
    top: Math.round(top),
    bottom: Math.round(bottom),
  };
};

/** 200.00 of Ada's, of which so much went to an invoice over 148.50. */
const paid = (amount: string) => async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
  await desk.do({
    ...{ type: 'record-payment', payment: 'pay_1', client: ada, currency: 'EUR', amount: '200' },
    ...{ method: 'pmt_cash', receivedOn: '2026-11-24', allocations: [{ invoice: 'inv_1', amount }] },
  });
};
/** And 40.00 back. */
const refunded = async (desk: Desk) => {
  await paid('100')(desk);
  await desk.do({
    ...{ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '40' },
    refundedOn: '2026-11-24',
  });
};
const allocation = html`<allocation-detail allocation-id="alc_desk-4_1"></allocation-detail>`;
const payment = html`<payment-detail payment-id="pay_1"></payment-detail>`;

describe('elements on a telephone', () => {
  before(() => setViewport({ width: 375, height: 812 }));
  after(() => setViewport({ width: 1280, height: 800 }));

  it('the buttons of a dialog begin where its fields begin', async () => {
    const page = await openPage<RefundDialog>(
      html`<refund-dialog payment-id="pay_1"></refund-dialog>`,
      refunded,
    );
    void page.element.show();
    const { left } = await place(page, '.field');
    expect((await place(page, '.footer .button')).left).to.equal(left);
  });

  it('a payment has its actions beside its number, and what it is below', async () => {
    const page = await openPage<PaymentDetail>(payment, refunded);
    const actions = await place(page, '.header .actions');
    expect((await place(page, '.header .title')).bottom).to.be.greaterThan(actions.top);
    expect((await place(page, '.header .badges')).top).to.be.at.least(actions.bottom);
  });

  it('what can be done with a refund stands at the end of its card', async () => {
    const page = await openPage<PaymentDetail>(payment, refunded);
    const { right } = await place(page, '[part~=refunds] td.amount');
    expect((await place(page, '[part~=refunds] td.actions .button')).right).to.equal(right);
  });

  it('all that a card of a list says begins in one line', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, refunded);
    const { left } = await place(page, 'tbody th .link');
    const who = page.element.renderRoot.querySelector('tbody .who')!;
    const text = document.createRange();
    text.selectNodeContents(who);
    expect(Math.round(text.getBoundingClientRect().left)).to.equal(left);
  });

  it('the buttons of the editor begin where its title begins', async () => {
    const page = await openPage<InvoiceEditor>(html`<invoice-editor></invoice-editor>`);
    await page.control('Save draft');
    const { left } = await place(page, '.header .title');
    expect((await place(page, '.header .actions > .button')).left).to.equal(left);
  });

  it('what can be done with an entry is never cut, in German neither', async () => {
    const page = await openPage<CancellationSettings>(
      html`<cancellation-settings></cancellation-settings>`,
      (desk) =>
        desk.do({
          ...{ type: 'save-cancellation-reason', cancellationReason: 'rsn_1', name: 'Practitioner away' },
          ...{ source: 'business', doNotInvoice: true },
        }),
    );
    page.provider.lang = 'de';
    await page.shows('Archivieren');
    const { right } = await place(page, '.table-wrap');
    expect((await place(page, '.row-actions > :last-child')).right).to.be.at.most(right);
  });

  it('the title of a list of the settings makes room for the button beside it', async () => {
    const page = await openPage<CancellationSettings>(html`<cancellation-settings></cancellation-settings>`);
    await page.control('Add reason');
    const { top, bottom } = await place(page, '#add');
    const title = await place(page, '.title');
    expect([title.top < bottom, title.bottom > top]).to.deep.equal([true, true]);
  });
});

describe('elements on a small telephone', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1280, height: 800 }));

  it('a button with many words takes two lines, and the form is no wider for it', async () => {
    const page = await openPage<PaymentForm>(
      html`<payment-form client-id="ada"></payment-form>`,
      async (desk) => {
        await withGst(desk);
        await invoiced(desk, '1');
      },
    );
    page.provider.lang = 'fr';
    await page.control('Échéances les plus anciennes d’abord');
    const form = page.element.renderRoot.querySelector('.base')!;
    expect(form.scrollWidth).to.be.at.most(page.element.clientWidth);
  });

  it('balances before and after fit into a dialog, in German too', async () => {
    const page = await openPage<RefundDialog>(
      html`<refund-dialog payment-id="pay_1"></refund-dialog>`,
      paid('10'),
    );
    page.provider.lang = 'de';
    void page.element.show();
    await page.type('Erstattungsbetrag', '199');
    await page.shows(/INV-0001 Offener Betrag 138,50/);
    const dialog = page.element.renderRoot.querySelector('dialog')!;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });
});

describe('elements', () => {
  it('figures stand unit under unit, also in a language that is written from right to left', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, paid('140'));
    page.provider.lang = 'ar';
    page.provider.dir = 'rtl';
    await page.shows('8.50');
    const ends = [...page.element.renderRoot.querySelectorAll('td.amount')].map((cell) => {
      const written = document.createRange();
      written.selectNodeContents(cell);
      return Math.round(cell.getBoundingClientRect().right - written.getBoundingClientRect().right);
    });
    expect(new Set(ends).size, ends.join()).to.equal(1);
  });

  it('what can only be looked at offers no row to add or to take out', async () => {
    const rules = [{ noticeHours: 24, percent: '50' }];
    const page = await openPage<CancellationSettings>(
      html`<cancellation-settings></cancellation-settings>`,
      (desk) => desk.do({ type: 'save-cancellation-policy', version: 0, rules }),
      undefined,
      { id: 'ada', role: 'client' },
    );
    await page.shows('Less than 24 hours');
    expect(page.text()).not.to.contain('Add rule');
  });

  it('nothing that went wrong takes no room', async () => {
    const page = await openPage<AllocationDetail>(allocation, refunded);
    const about = await place(page, '.base > p');
    const gap = Number.parseFloat(getComputedStyle(page.element.renderRoot.querySelector('.base')!).rowGap);
    expect((await place(page, '.footer')).top - about.bottom).to.be.closeTo(gap, 1);
  });

  it('a button to try again does not look as if it could not be pressed', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, undefined, (storage) => ({
      ...storage,
      find: () => Promise.reject(new Error('down')),
    }));
    const color = async (name: string) => getComputedStyle(await page.control(name)).color;
    expect(await color('Try again')).to.equal(await color('More filters'));
  });

  it('what went wrong is told in the language that the page has taken since', async () => {
    const page = await openPage<AllocationDetail>(allocation, refunded, full);
    await page.click('Delete allocation');
    await page.shows('The storage is full.');
    page.provider.lang = 'de';
    await page.shows(/Speicher ist voll/);
  });
});

describe('elements in the colors of the system', () => {
  const emulate = (value: 'active' | 'none') =>
    executeServerCommand('emulate-features', [{ name: 'forced-colors', value }]);
  before(() => emulate('active'));
  after(() => emulate('none'));

  /** What the system paints what cannot be used in. */
  const gray = (page: Page<LitElement>) => {
    page.element.style.color = 'GrayText';
    return getComputedStyle(page.element).color;
  };
  const colorOf = (control: Element) => getComputedStyle(control).color;

  it('a button that cannot be pressed is grayed, also where it would stand out', async () => {
    const page = await openPage<AllocationDetail>(allocation, refunded, undefined, {
      id: 'ada',
      role: 'client',
    });
    expect(colorOf(await page.control('Delete allocation'))).to.equal(gray(page));
  });

  it('an action that is refused is grayed in its menu, beside one that is not', async () => {
    const page = await openPage<PaymentDetail>(payment, async (desk) => {
      await refunded(desk);
      await desk.do({ type: 'remove-allocation', allocation: 'alc_desk-4_1', removedOn: '2026-11-24' });
    });
    await page.click(/^Actions▾/);
    expect(colorOf(await page.control(/^Void payment/))).to.equal(gray(page));
    expect(colorOf(await page.control('Refund payment'))).not.to.equal(gray(page));
  });

  it('what is being read is seen to be', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`, undefined, (storage) => ({
      ...storage,
      find: () => new Promise(() => undefined),
    }));
    await place(page, '.skeleton span');
    const line = page.element.renderRoot.querySelector('.skeleton span')!;
    expect(getComputedStyle(line).backgroundColor).to.equal(gray(page));
  });
});
