import { standardTemplate } from '@billkit/billing';
import type { InvoiceTemplateSettings } from '@billkit/elements';
import type { Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { only, openPage, until } from './page.js';

const open = (fill?: (desk: Desk) => Promise<unknown>) =>
  openPage<InvoiceTemplateSettings>(html`<invoice-template-settings></invoice-template-settings>`, fill);
type Opened = Awaited<ReturnType<typeof open>>;

const { id: _, archived: __, ...standard } = standardTemplate;
const plain = (desk: Desk) =>
  desk.do({ ...standard, type: 'save-invoice-template', template: 'tpl_plain', name: 'Plain' });
const templates = async ({ desk }: Opened) => (await only(desk, 'invoice-templates')).templates;
/** What the sample says. */
const sample = ({ element }: Opened) =>
  element.renderRoot.querySelector<HTMLElement>('.sample')?.innerText.replace(/\s+/g, ' ') ?? '';
const sampleSays = (page: Opened, wanted: RegExp) =>
  until(
    () => wanted.test(sample(page)) || undefined,
    () => sample(page),
  );

describe('<invoice-template-settings> (6.15)', () => {
  it('begins with the standard template, which is edited and not archived (S-19, I-34)', async () => {
    const page = await open();
    await page.shows(/Standard .*so it cannot be archived\. Item codes, Linked events, and Logo Edit/);
    expect(page.element.renderRoot.querySelector('[aria-label="Archive Standard"]')).to.equal(null);
    await page.click('Edit Standard');
    await page.click('Item codes');
    await page.type(/^Footer/, 'Thank you.');
    await page.click(/^Save$/);
    await page.control('Edit Standard');
    expect(await templates(page)).to.deep.equal([
      { ...standardTemplate, showItemCode: false, footer: 'Thank you.' },
    ]);
  });

  it('shows a sample by what is typed, before it is saved (S-20, S-21, S-22, I-73)', async () => {
    const page = await open(async (desk) => {
      await desk.do({ type: 'save-tax-rate', taxRate: 'tax_gst', name: 'GST', percent: '10' });
      await desk.do({ type: 'save-business', version: 0, name: 'Northside Physio' });
    });
    await page.click('Edit Standard');
    await sampleSays(
      page,
      /Northside Physio .*INV-0001 Client Sam Sample .*Appointment, Nov 24, 2026, 09:30/,
    );
    await sampleSays(page, /Session, 45 min S1 .*Total €50\.38/);
    await page.click('Item codes');
    await page.click('Linked events');
    await page.click('Funder number of the client');
    await page.choose('Clients are called', 'Patient');
    await page.type(/^Memo/, 'Paid by your fund');
    await sampleSays(page, /Patient Sam Sample Funder number 430 123 456 .*Paid by your fund .*Total/);
    expect(sample(page)).not.to.match(/Appointment|S1/);
    expect((await page.desk.everything()).some(({ kind }) => kind === 'invoice-templates')).to.equal(false);
  });

  it('adds a template with a word of its own for clients (S-19, I-73)', async () => {
    const page = await open();
    await page.click('Add template');
    await page.choose('Clients are called', 'Another word');
    await page.click(/^Add$/);
    await page.shows('Please fill this in.');
    await page.type('Name', 'Club');
    await page.type('Word for a client', 'Member');
    await sampleSays(page, /Member Sam Sample/);
    await page.click(/^Add$/);
    await page.control('Edit Club');
    expect((await templates(page))[1]).to.deep.include({ name: 'Club', clientWord: 'Member' });
  });

  it('says at the name that another is called that; archives and restores (S-19)', async () => {
    const page = await open(plain);
    await page.click('Edit Plain');
    await page.type('Name', 'Standard');
    await page.click(/^Save$/);
    await page.shows('“Standard” is already in use.');
    await page.click('Cancel');
    await page.click('Archive Plain');
    await page.shows('“Plain” is archived');
    await page.click('Undo');
    await page.control('Archive Plain');
  });

  it('keeps what is typed when somebody else writes the template, and shows both', async () => {
    const page = await open(plain);
    await page.click('Edit Plain');
    await page.click('Logo');
    await page.desk.do({
      ...{ ...standard, type: 'save-invoice-template', template: 'tpl_plain', name: 'Simple' },
      showItemCode: false,
    });
    await page.shows('Elsewhere: Simple');
    await page.shows('Elsewhere: off');
    await page.click('Keep mine');
    await page.click(/^Save$/);
    await page.control('Edit Simple');
    expect((await templates(page))[1]).to.deep.include({
      ...{ name: 'Simple', showItemCode: false, showLogo: false, showLinkedEvents: true },
    });
  });

  it('only shows them to who may not change them', async () => {
    const page = await open(plain);
    page.provider.actor = { id: 'ada', role: 'client' };
    await page.shows('You can look at these settings, but not change them.');
    expect(page.element.renderRoot.querySelectorAll('button').length).to.equal(0);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, wide and narrow`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await open(plain);
      await page.click('Edit Plain');
      await sampleSays(page, /INV-0001/);
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
