import { defaultPreferences } from '@billkit/billing';
import type { BusinessSettings } from '@billkit/elements';
import { ada, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { full, only, openPage, until } from './page.js';

const open = (fill?: (desk: Desk) => Promise<unknown>, seen?: Parameters<typeof openPage>[2]) =>
  openPage<BusinessSettings>(html`<business-settings></business-settings>`, fill, seen);
type Opened = Awaited<ReturnType<typeof open>>;

const about = { kind: 'business', id: 'business' };
const northside = { name: 'Northside Physio', taxNumber: '51 824 753 556' };
const known = (desk: Desk) => desk.do({ ...northside, type: 'save-business', version: 0 });
const label = (name: string) => `${name} (optional)`;
const problemAt = (page: Opened, id: string) =>
  page.element.renderRoot.querySelector(`[id="${id}-error"]`)?.textContent.trim();
const sampleSays = (page: Opened, wanted: RegExp) => {
  const said = () =>
    page.element.renderRoot.querySelector<HTMLElement>('.sample .issuer')?.innerText.replace(/\s+/g, ' ') ??
    '';
  return until(() => wanted.test(said()) || undefined, said);
};
const isNothingKept = async ({ desk }: Opened) =>
  (await desk.everything()).every(({ kind }) => kind !== 'business');

describe('<business-settings>', () => {
  it('heads a sample by what is typed, and saves what documents print (S-21, I-74)', async () => {
    const page = await open();
    await page.type('Business name', 'Northside Physio');
    await page.type(label('Address'), '4 Mill Lane');
    await page.type(label('Tax number'), '51 824 753 556');
    await page.type(label('E-mail'), 'desk@northside.example');
    await sampleSays(
      page,
      /^Northside Physio 4 Mill Lane Tax number 51 824 753 556 desk@northside\.example$/,
    );
    await page.click('Save');
    await page.shows('Saved.');
    expect(await only(page.desk, 'business')).to.deep.equal({
      ...{ ...northside, ...about, address: '4 Mill Lane', email: 'desk@northside.example' },
    });
  });

  it('takes accounts in any spacing, and shows them as they are printed', async () => {
    const page = await open(known);
    await page.type(label('IBAN'), 'ch9300762011623852957');
    await page.type(label('QR-IBAN'), 'CH4431999123000889012');
    await page.type(label('UPI ID'), 'northside@okbank');
    await page.click('Save');
    await page.shows('Saved.');
    expect(await only(page.desk, 'business')).to.deep.equal({
      ...{ ...northside, ...about, upiId: 'northside@okbank' },
      ...{ iban: 'CH9300762011623852957', qrIban: 'CH4431999123000889012' },
    });
    const iban = (await page.control(label('IBAN'))) as HTMLInputElement;
    await until(
      () => iban.value === 'CH93 0076 2011 6238 5295 7' || undefined,
      () => iban.value,
    );
  });

  it('says at each account what is wrong with it', async () => {
    const page = await open(known);
    for (const [name, id, typed, told] of [
      ['IBAN', 'iban', 'CH93 0076 2011 6238 5295 8', 'This account number has a digit that is wrong.'],
      ['IBAN', 'iban', '12345', /This is not an account number/],
      ['IBAN', 'iban', 'CH4431999123000889012', 'A QR-IBAN and an IBAN each have a field of their own.'],
      ['QR-IBAN', 'qrIban', 'CH9300762011623852957', 'A QR-IBAN and an IBAN each have a field of their own.'],
      ['UPI ID', 'upiId', 'northside', 'Write a UPI address, such as name@bank.'],
      ['Logo', 'logo', 'http://northside.example/a.png', 'Write an address that begins with https://.'],
    ] as const) {
      await page.type(label(name), typed);
      await page.click('Save');
      await page.shows(told);
      expect(problemAt(page, id)).to.match(new RegExp(told));
      expect((page.element.renderRoot as ShadowRoot).activeElement?.id).to.equal(id);
      await page.type(label(name), '');
    }
    expect(await only(page.desk, 'business')).to.deep.equal({ ...northside, ...about });
  });

  it('takes the address in its parts whole or not at all', async () => {
    const page = await open(known);
    await page.type(label('Street'), 'Mill Lane');
    await page.type(label('Building number'), '4');
    await page.choose(label('Country'), 'Switzerland');
    await page.click('Save');
    await page.shows('Please fill this in.');
    expect(problemAt(page, 'postalAddress.postalCode')).to.equal('Please fill this in.');
    await page.type(label('Postal code'), '8000');
    await page.type(label('Town'), 'Zurich');
    await page.click('Save');
    await page.shows('Saved.');
    expect(await only(page.desk, 'business')).to.deep.include({
      postalAddress: {
        ...{ street: 'Mill Lane', building: '4', postalCode: '8000', town: 'Zurich', country: 'CH' },
      },
    });
  });

  it('wants a name', async () => {
    const page = await open();
    await page.type(label('Tax number'), '51 824 753 556');
    await page.click('Save');
    await page.shows('Please fill this in.');
    expect(problemAt(page, 'name')).to.equal('Please fill this in.');
    expect(await isNothingKept(page)).to.equal(true);
  });

  it('loses nothing of what is typed while somebody else saves it', async () => {
    const page = await open(known);
    await page.type(label('E-mail'), 'desk@northside.example');
    await page.desk.do({ ...northside, type: 'save-business', version: 1, name: 'Northside Health' });
    await page.shows('Elsewhere: Northside Health');
    await page.click('Keep mine');
    await page.click('Save');
    await page.shows('Saved.');
    expect(await only(page.desk, 'business')).to.deep.equal({
      ...{ ...northside, ...about, name: 'Northside Health', email: 'desk@northside.example' },
    });
  });

  it('keeps what is typed where it cannot be written', async () => {
    const page = await open(undefined, full);
    await page.type('Business name', 'Northside Physio');
    await page.click('Save');
    await page.shows(/no room|full/i);
    expect(((await page.control('Business name')) as HTMLInputElement).value).to.equal('Northside Physio');
  });

  it('asks for no picture while its address is typed', async () => {
    const page = await open(known);
    await page.type(label('Logo'), 'https://northside.example/logo.svg');
    await sampleSays(page, /^Northside Physio/);
    expect(page.element.renderRoot.querySelector('img')).to.equal(null);
    await page.click('Save');
    await page.shows('Saved.');
    await until(
      () => page.element.renderRoot.querySelector('img')?.src.endsWith('/logo.svg') || undefined,
      () => 'there is no logo',
    );
  });

  it('shows the code that the saved accounts make, or what lacks for one', async () => {
    const page = await open(async (desk) => {
      const { kind: _, id: __, ...choices } = defaultPreferences;
      await desk.do({
        ...{ ...choices, type: 'change-preferences', version: 0, changedOn: '2026-11-24', currency: 'CHF' },
      });
      await desk.do({ ...northside, type: 'save-business', version: 0, iban: 'CH9300762011623852957' });
    });
    await page.shows('For a QR-bill, the address of the business has to be given in its parts.');
    await page.type(label('Postal code'), '8000');
    await page.type(label('Town'), 'Zurich');
    await page.choose(label('Country'), 'Switzerland');
    await page.shows(/Payment part .*CH93 0076 2011 6238 5295 7 Northside Physio 8000 Zurich/);
    // Of an account that is being typed nobody knows yet whether it is one.
    await page.type(label('IBAN'), 'CH93 0076 2011 6238 5295 8');
    await until(
      () => !page.text().includes('Payment part') || undefined,
      () => page.text(),
    );
  });

  it('is only shown to who may not change it', async () => {
    const page = await open(known);
    page.provider.actor = { id: ada.id, role: 'client' };
    await page.shows('You can look at these settings, but not change them.');
    expect(page.element.renderRoot.querySelector('.typed')?.matches(':disabled')).to.equal(true);
    expect(page.element.renderRoot.querySelector('[type="submit"]')).to.equal(null);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, wide and narrow`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await open(known);
      await page.type(label('IBAN'), '12345');
      await page.click('Save');
      await page.shows(/This is not an account number/);
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
