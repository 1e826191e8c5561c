import type { PaymentMethodSettings } from '@billkit/elements';
import { defaultPaymentMethods } from '@billkit/billing';
import type { Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { full, only, openPage, until } from './page.js';

const open = (fill?: (desk: Desk) => Promise<unknown>, seen?: Parameters<typeof openPage>[2]) =>
  openPage<PaymentMethodSettings>(html`<payment-method-settings></payment-method-settings>`, fill, seen);
type Opened = Awaited<ReturnType<typeof open>>;

const inFocus = ({ element }: Opened) => (element.renderRoot as ShadowRoot).activeElement;
/** Waits until what is called that has the focus. */
const focused = (page: Opened, name: string) =>
  until(
    () => {
      const label = inFocus(page)?.getAttribute('aria-label') ?? inFocus(page)?.textContent.trim();
      return label === name || undefined;
    },
    () => `“${name}” has no focus, but ${inFocus(page)?.outerHTML ?? 'nothing'}`,
  );
const archive = (id: string) => (desk: Desk) =>
  desk.do({ type: 'archive-payment-method', paymentMethod: `pmt_${id}` });
const names = async ({ desk }: Opened) =>
  (await only(desk, 'payment-methods')).methods.map(({ name, archived }) => (archived ? `(${name})` : name));

describe('<payment-method-settings>', () => {
  it('shows what an account begins with, by name and type (S-14, S-18)', async () => {
    const page = await open();
    await page.shows(/Name Type .*Credit card Credit card .*EFTPOS EFTPOS .*Cheque Cheque/);
    const rows = page.element.renderRoot.querySelectorAll('tbody tr');
    expect(rows.length).to.equal(defaultPaymentMethods.methods.length);
  });

  it('adds a method by keyboard alone, and leaves the focus on it (S-15)', async () => {
    const page = await open();
    (await page.control('Add payment method')).focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => inFocus(page)?.id === 'name' || undefined,
      () => 'the name has no focus',
    );
    await sendKeys({ type: 'Voucher' });
    await page.choose('Type', 'Other');
    await sendKeys({ press: 'Enter' });
    await focused(page, 'Edit Voucher');
    expect(await names(page)).to.contain('Voucher');
    expect((await only(page.desk, 'payment-methods')).methods.at(-1)?.type).to.equal('other');
  });

  it('renames a method where it stands; its type is no question any more (S-16)', async () => {
    const page = await open();
    await page.click('Edit Cash');
    expect(page.text()).to.match(/EFTPOS .*Rename “Cash” Name Cancel Save .*Direct deposit/);
    expect(page.text()).not.to.contain('Cannot be changed later');
    await page.type('Name', 'Cash desk');
    await sendKeys({ press: 'Enter' });
    await focused(page, 'Edit Cash desk');
    expect(await names(page)).to.deep.equal([
      'Credit card',
      'EFTPOS',
      'Cash desk',
      'Direct deposit',
      'Cheque',
    ]);
  });

  it('says at the name that another has it, or that there is none', async () => {
    const page = await open();
    await page.click('Edit Cash');
    await page.type('Name', 'Cheque');
    await page.click('Save');
    await page.shows('“Cheque” is already in use.');
    const name = await page.control('Name');
    expect(name.getAttribute('aria-describedby')).to.equal('name-error');
    await until(
      () => inFocus(page) === name || undefined,
      () => 'the name has no focus',
    );
    await page.type('Name', '');
    expect(page.text()).not.to.contain('already in use');
    await page.click('Save');
    await page.shows('Please fill this in.');
  });

  it('archives a method and takes that back at once, by keyboard (S-17)', async () => {
    const page = await open();
    (await page.control('Archive Cheque')).focus();
    await sendKeys({ press: 'Enter' });
    await focused(page, 'Undo');
    await page.shows('“Cheque” is archived and not offered any more.');
    await page.shows('Archived (1)');
    await sendKeys({ press: 'Enter' });
    await focused(page, 'Edit Cheque');
    await page.shows('“Cheque” is in use again.');
    expect(await names(page)).to.contain('Cheque');
  });

  it('restores a method from behind the disclosure, unless its name is taken (S-17)', async () => {
    const page = await open(async (desk) => {
      await archive('cheque')(desk);
      await archive('cash')(desk);
      await desk.do({
        ...{ type: 'save-payment-method', paymentMethod: 'pmt_coins', name: 'Cash', methodType: 'cash' },
      });
    });
    await page.shows('Archived (2)');
    (page.element.renderRoot.querySelector('summary') as HTMLElement).click();
    await page.shows(/Archived \(2\).*“Cash” is already in use\..*Cheque/);
    await page.click('Restore Cheque');
    await focused(page, 'Edit Cheque');
    await page.shows('Archived (1)');
  });

  it('lets the last one in use be renamed and not archived, and says why (S-14)', async () => {
    const page = await open(async (desk) => {
      for (const id of ['credit-card', 'eftpos', 'direct-deposit', 'cheque']) await archive(id)(desk);
    });
    await page.shows('“Cash” is the last payment method; at least one must remain.');
    await page.control('Edit Cash');
    expect(page.element.renderRoot.querySelector('[aria-label="Archive Cash"]')).to.equal(null);
  });

  it('asks the host before each write, and tells it after', async () => {
    const page = await open();
    const heard: string[] = [];
    for (const name of ['save', 'archive', 'restore'])
      page.provider.addEventListener(`billing-payment-method-${name}-request`, ({ type }) =>
        heard.push(type),
      );
    page.provider.addEventListener('billing-payment-method-archived', ({ type }) => heard.push(type));
    await page.click('Archive Cash');
    await page.shows('“Cash” is archived');
    expect(heard).to.deep.equal([
      'billing-payment-method-archive-request',
      'billing-payment-method-archived',
    ]);
    page.provider.addEventListener('billing-payment-method-archive-request', (event) =>
      event.preventDefault(),
    );
    await page.click('Archive EFTPOS');
    expect(await names(page)).to.contain('EFTPOS');
  });

  it('keeps what was typed when nothing can be saved, and when another is to be opened', async () => {
    const page = await open(undefined, full);
    await page.click('Edit Cash');
    await page.type('Name', 'Till');
    await page.click('Save');
    await page.shows('The storage is full.');
    await page.click('Edit Cheque');
    await page.shows('Save or cancel this first.');
    expect(((await page.control('Name')) as HTMLInputElement).value).to.equal('Till');
    await sendKeys({ press: 'Escape' });
    await focused(page, 'Cancel');
    await sendKeys({ press: 'Enter' });
    await focused(page, 'Edit Cash');
  });

  it('follows what is written elsewhere while nothing is typed', async () => {
    const page = await open();
    await page.click('Edit Cash');
    await rename(page, 'Till');
    await until(
      () => page.element.renderRoot.querySelector<HTMLInputElement>('#name')?.value === 'Till' || undefined,
      () => page.text(),
    );
    expect(page.text()).to.contain('Rename “Till”');
    expect(page.text()).not.to.contain('changed elsewhere');
  });

  it('loses nothing of both when somebody else renames what is being renamed', async () => {
    const page = await open();
    await page.click('Edit Cash');
    await page.type('Name', 'Coins');
    await rename(page, 'Till');
    await page.shows(/changed elsewhere while you were typing/);
    await page.shows('Elsewhere: Till');
    await page.click('Save');
    await focused(page, 'Take theirs');
    expect(await names(page)).to.contain('Till');
    await page.click('Keep mine');
    expect(((await page.control('Name')) as HTMLInputElement).value).to.equal('Coins');
    await page.click('Save');
    await focused(page, 'Edit Coins');
    expect(await names(page)).to.contain('Coins');
    await page.click('Edit Coins');
    await page.type('Name', 'Money');
    await rename(page, 'Purse');
    await page.click('Take theirs');
    expect(((await page.control('Name')) as HTMLInputElement).value).to.equal('Purse');
  });

  it('is still there to be saved or left when somebody else archives what is being renamed', async () => {
    const page = await open();
    await page.click('Edit Cash');
    await page.type('Name', 'Coins');
    await archive('cash')(page.desk);
    await page.click('Save');
    await page.shows(/“Cash” is archived/);
    expect(((await page.control('Name')) as HTMLInputElement).value).to.equal('Coins');
  });

  it('only shows them to who may not change them', async () => {
    const page = await open(archive('cheque'));
    page.provider.actor = { id: 'ada', role: 'client' };
    await page.shows('You can look at these settings, but not change them.');
    expect(page.element.renderRoot.querySelectorAll('button').length).to.equal(0);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, as a table and as cards`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await open(archive('cheque'));
      await page.click('Edit Cash');
      await page.type('Name', '');
      await page.click('Save');
      await page.shows('Please fill this in.');
      (page.element.renderRoot.querySelector('summary') as HTMLElement).click();
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});

const rename = ({ desk }: Opened, name: string) =>
  desk.do({ type: 'save-payment-method', paymentMethod: 'pmt_cash', name, methodType: 'cash' });
