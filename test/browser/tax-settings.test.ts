import type { TaxSettings } from '@billkit/elements';
import type { Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { only, openPage, until } from './page.js';

const open = (fill?: (desk: Desk) => Promise<unknown>, seen?: Parameters<typeof openPage>[2]) =>
  openPage<TaxSettings>(html`<tax-settings></tax-settings>`, fill, seen);
type Opened = Awaited<ReturnType<typeof open>>;

const own = (desk: Desk) =>
  desk.do({ type: 'save-tax-rate', taxRate: 'tax_own', name: 'Levy', percent: '2.5', description: 'City' });
const ofLaw = (desk: Desk) => desk.do({ type: 'add-system-tax-rates', region: 'AU' });
const rates = async ({ desk }: Opened) => (await only(desk, 'tax-rates')).rates;
const valueOf = async (page: Opened, name: string | RegExp) =>
  ((await page.control(name)) as HTMLInputElement).value;
/** Opens what stands behind a disclosure. */
const disclose = async (page: Opened, text: string) => {
  const root = page.element.renderRoot;
  const found = await until(
    () => [...root.querySelectorAll('summary')].find((one) => one.textContent.includes(text)),
    () => page.text(),
  );
  found.click();
  await page.element.updateComplete;
};

describe('<tax-settings>', () => {
  it('says that there are none, and adds one by keyboard (S-08)', async () => {
    const page = await open();
    await page.shows('There are no tax rates yet.');
    (await page.control('Add tax rate')).focus();
    await sendKeys({ press: 'Enter' });
    await page.control('Name');
    await sendKeys({ type: 'GST' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '10 %' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Goods and services' });
    await sendKeys({ press: 'Enter' });
    await page.shows(/GST 10% Goods and services Edit Archive/);
    expect(await rates(page)).to.deep.include({
      ...{ id: (await rates(page))[0]?.id, name: 'GST', percent: '10', category: 'S', archived: false },
      description: 'Goods and services',
    });
  });

  it('reads the percentage in the language around it, and says at it what is wrong', async () => {
    const page = await open();
    page.provider.lang = 'fr';
    await page.click('Ajouter un taux');
    await page.type('Nom', 'TVA');
    await page.type('Taux en pourcentage', '5,5');
    await page.click(/^Ajouter$/);
    await page.shows(/TVA 5,5/);
    page.provider.lang = 'en';
    await page.click('Edit TVA');
    for (const [typed, told] of [
      ['', 'Please fill this in.'],
      ['ten', 'Write a number with digits and one point, such as 1.5.'],
      ['101', 'This number is out of range.'],
      ['1.1234567', 'This number has too many decimals.'],
    ] as const) {
      await page.type('Rate in percent', typed);
      await page.click('Save');
      await page.shows(told);
      const field = await page.control('Rate in percent');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
    }
    expect((await rates(page))[0]?.percent).to.equal('5.5');
  });

  it('edits own rates with everything about them, and never one of the law (S-08, S-09)', async () => {
    const page = await open(async (desk) => {
      await own(desk);
      await ofLaw(desk);
    });
    await page.shows(/Levy 2\.5% City Edit Archive.*GST By law, Australia 10%/);
    expect(page.element.renderRoot.querySelector('[aria-label="Edit GST"]')).to.equal(null);
    await page.control('Archive GST');
    await page.click('Edit Levy');
    await page.type('Rate in percent', '0');
    await page.type(/^Why no tax is charged/, 'Small business');
    await disclose(page, 'Category and kind of tax');
    await page.choose(/^Category$/, 'E: Exempt from tax');
    await page.click('Save');
    await page.control('Edit Levy');
    expect((await rates(page))[0]).to.deep.equal({
      ...{ id: 'tax_own', name: 'Levy', percent: '0', category: 'E', exemptionReason: 'Small business' },
      ...{ description: 'City', archived: false },
    });
  });

  it('keeps a category of the account’s own, and tells of a tax that is kept back or charged on others', async () => {
    const page = await open((desk) =>
      desk.do({
        ...{ type: 'save-tax-rate', taxRate: 'tax_own', name: 'Levy', percent: '5', category: 'X9' },
        ...{ compound: true, withheld: true },
      }),
    );
    await page.shows(/Levy Compound Withheld 5% X9/);
    await page.click('Edit Levy');
    expect(await valueOf(page, /^Category$/)).to.equal('X9');
    await page.click('Charged on the taxes before it, too');
    await page.type('Rate in percent', '6');
    await page.click('Save');
    await page.control('Edit Levy');
    expect((await rates(page))[0]).to.deep.equal({
      ...{ id: 'tax_own', name: 'Levy', percent: '6', category: 'X9', withheld: true, archived: false },
    });
  });

  it('archives and restores, those of the law too (S-10)', async () => {
    const page = await open(ofLaw);
    await page.click('Archive GST');
    await page.shows('Archived (1)');
    await page.click('Undo');
    await page.shows('“GST” is in use again.');
    expect((await rates(page)).every(({ archived }) => !archived)).to.equal(true);
  });

  it('shows what the law charges in a region, and takes it (S-08)', async () => {
    const page = await open(own);
    await disclose(page, 'Take the rates of a region');
    await page.choose('Region', 'Canada (QC)');
    await page.shows(/GST 5%.*QST 9\.975%/);
    const options = [...((await page.control('Region')) as HTMLSelectElement).options].map(
      ({ text }) => text,
    );
    expect(options).not.to.include('United States');
    await page.click('Take these rates');
    await page.shows('The rates of Canada (QC) are in the list.');
    await page.shows(/QST By law, Canada \(QC\) 9\.975%/);
    expect((await rates(page)).map(({ id }) => id)).to.include('tax_ca-qc-qst');
  });

  it('says why the rates of a region cannot be taken', async () => {
    const page = await open((desk) =>
      desk.do({ type: 'save-tax-rate', taxRate: 'tax_sg-gst', name: 'GST', percent: '9' }),
    );
    await disclose(page, 'Take the rates of a region');
    await page.choose('Region', 'Singapore');
    await page.click('Take these rates');
    await page.shows('This was already recorded.');
  });

  it('takes only what somebody else wrote of the fields I did not touch', async () => {
    const page = await open(own);
    await page.click('Edit Levy');
    await page.type('Name', 'City levy');
    await page.desk.do({ type: 'save-tax-rate', taxRate: 'tax_own', name: 'Levy', percent: '3' });
    await page.shows('Elsewhere: 3');
    await page.click('Keep mine');
    expect(await valueOf(page, 'Rate in percent')).to.equal('3');
    expect(await valueOf(page, 'Name')).to.equal('City levy');
    await page.click('Save');
    await page.control('Edit City levy');
    expect((await rates(page))[0]).to.deep.include({ name: 'City levy', percent: '3' });
  });

  it('only shows them to who may not change them', async () => {
    const page = await open(ofLaw);
    page.provider.actor = { id: 'ada', role: 'client' };
    await page.shows('You can look at these settings, but not change them.');
    expect(page.text()).not.to.contain('Take the rates of a region');
    expect(page.element.renderRoot.querySelectorAll('button').length).to.equal(0);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, as a table and as cards`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await open(async (desk) => {
        await own(desk);
        await ofLaw(desk);
      });
      await page.click('Edit Levy');
      await page.type('Rate in percent', '0');
      await disclose(page, 'Category and kind of tax');
      await disclose(page, 'Take the rates of a region');
      await page.choose('Region', 'Germany');
      await page.shows('VAT reduced');
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
