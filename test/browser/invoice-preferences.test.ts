import { defaultPreferences, directoryIn, type Asked, type ChangePreferences } from '@billkit/billing';
import type { InvoicePreferences } from '@billkit/elements';
import { ada, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { only, openPage, until, withGst } from './page.js';

const open = (fill: (desk: Desk) => Promise<unknown> = withGst) =>
  openPage<InvoicePreferences>(html`<invoice-preferences></invoice-preferences>`, fill);
type Opened = Awaited<ReturnType<typeof open>>;

const { kind: _, id: __, ...defaults } = defaultPreferences;
const change = (desk: Desk, over: Partial<Asked<ChangePreferences>> = {}, version = 0) =>
  desk.do({ ...defaults, type: 'change-preferences', version, changedOn: '2026-11-24', ...over });
const kept = ({ desk }: Opened) => only(desk, 'preferences');
const field = (page: Opened, id: string) =>
  until(
    () => page.element.renderRoot.querySelector<HTMLInputElement>(`[id="${id}"]`) ?? undefined,
    () => `there is no ${id}`,
  );
const write = async (page: Opened, id: string, text: string) => {
  const input = await field(page, id);
  input.focus();
  input.select();
  await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
  await page.element.updateComplete;
};
const choose = async (page: Opened, id: string, value: string) => {
  const select = await field(page, id);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await page.element.updateComplete;
};
const problemAt = (page: Opened, id: string) =>
  page.element.renderRoot.querySelector(`[id="${id}-error"]`)?.textContent.trim();
const sample = ({ element }: Opened) =>
  element.renderRoot.querySelector<HTMLElement>('.sample')?.innerText.replace(/\s+/g, ' ') ?? '';
const sampleSays = (page: Opened, wanted: RegExp) =>
  until(
    () => wanted.test(sample(page)) || undefined,
    () => sample(page),
  );

describe('<invoice-preferences>', () => {
  it('shows the defaults, and an invoice of today by them (S-01, S-02)', async () => {
    const page = await open();
    await page.shows('The next one will be INV-0001.');
    await sampleSays(
      page,
      /INV-0001 .*Nov 24, 2026 Due Dec 8, 2026 .*GST 10% on €45\.80 €4\.58 Total €50\.38/,
    );
    expect((await field(page, 'terms')).value).to.equal('14');
  });

  it('writes a prefix the way its letters run, in a form that runs right to left', async () => {
    const page = await open();
    page.element.dir = 'rtl';
    const [prefix, next] = [
      await field(page, 'numbers.invoice.prefix'),
      await field(page, 'nextInvoiceNumber'),
    ];
    await write(page, 'numbers.invoice.prefix', 'R-{{}year}-');
    expect(prefix.matches(':dir(ltr)')).to.equal(true);
    await write(page, 'numbers.invoice.prefix', '');
    expect([prefix, next].map((input) => input.matches(':dir(rtl)'))).to.deep.equal([true, true]);
  });

  it('shows what is typed in the sample, and saves it all together (S-01, S-05, S-06, S-12)', async () => {
    const page = await open();
    await write(page, 'numbers.invoice.prefix', 'R-{{}year}-');
    await write(page, 'numbers.invoice.padding', '3');
    await write(page, 'terms', '30');
    await choose(page, 'taxMode', 'inclusive');
    await choose(page, 'taxRounding', 'line');
    await choose(page, 'currency', 'CHF');
    await page.click('Payers may pay online');
    const prefix = await field(page, 'numbers.invoice.prefix');
    prefix.value = 'R-{year}-';
    prefix.dispatchEvent(new Event('input'));
    await page.shows('The next one will be R-2026-001.');
    await sampleSays(page, /R-2026-001 .*Due Dec 24, 2026 .*Total CHF 45\.80/);
    await page.click('Save');
    await page.shows('Saved.');
    expect(await kept(page)).to.deep.equal({
      ...defaultPreferences,
      ...{ currency: 'CHF', taxMode: 'inclusive', taxRounding: 'line', terms: 30, onlinePayment: true },
      numbers: { ...defaultPreferences.numbers, invoice: { prefix: 'R-{year}-', padding: 3 } },
    });
  });

  it('continues an older series, and says what is taken (S-03, S-04)', async () => {
    const page = await open();
    await write(page, 'nextInvoiceNumber', '1501');
    await page.shows('The next one will be INV-1501.');
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    await until(
      () =>
        page.element.renderRoot.querySelector<HTMLInputElement>('#nextInvoiceNumber')?.value === '' ||
        undefined,
      () => page.text(),
    );
    await page.shows('The next one will be INV-1501.');
    await write(page, 'nextInvoiceNumber', '7');
    await page.click('Save');
    await page.shows('The next number must be at least 1501: lower ones are taken.');
    expect(problemAt(page, 'nextInvoiceNumber')).to.contain('at least 1501');
    expect((page.element.renderRoot as ShadowRoot).activeElement?.id).to.equal('nextInvoiceNumber');
  });

  it('says at each field what is wrong with it', async () => {
    const page = await open();
    for (const [id, typed, told] of [
      ['numbers.invoice.prefix', 'INV-1', 'A prefix cannot end in a digit: it would run into the number.'],
      ['numbers.credit-note.padding', '13', 'This number is out of range.'],
      ['terms', '', 'Please fill this in.'],
      ['terms', '4000', 'This number is out of range.'],
    ] as const) {
      const before = (await field(page, id)).value;
      await write(page, id, typed);
      await page.click('Save');
      await page.shows(told);
      expect(problemAt(page, id)).to.equal(told);
      await write(page, id, before);
    }
    expect((await page.desk.everything()).some(({ kind }) => kind === 'preferences')).to.equal(false);
  });

  it('rounds cash and lets small balances go, one amount a currency', async () => {
    const page = await open();
    const [cash, small] = ['cashIncrements', 'smallBalances'];
    (await field(page, `${cash}-add`)).click();
    await write(page, `${cash}.0.amount`, '0.05');
    await sampleSays(page, /Total €50\.38 .*€0\.02 .*€50\.40/);
    for (const row of [0, 1]) {
      (await field(page, `${small}-add`)).click();
      await write(page, `${small}.${row}.amount`, '1');
    }
    await page.click('Save');
    await page.shows('EUR is listed twice.');
    expect(problemAt(page, `${small}.1.currency`)).to.equal('EUR is listed twice.');
    await choose(page, `${small}.1.currency`, 'JPY');
    await write(page, `${small}.1.amount`, '0.5');
    await page.click('Save');
    await page.shows('This amount has more decimals than the currency.');
    expect(problemAt(page, `${small}.1.amount`)).to.contain('more decimals');
    await page.click('Remove row 2');
    await page.click('Save');
    await page.shows('Saved.');
    expect(await kept(page)).to.deep.include({
      cashIncrements: [{ currency: 'EUR', amount: '0.05' }],
      smallBalances: [{ currency: 'EUR', amount: '1.00' }],
    });
  });

  it('gives locations prefixes of their own, each one once (S-05)', async () => {
    const page = await open();
    page.provider.directory = directoryIn({ client: [ada], location: [{ id: 'north', name: 'North' }] });
    page.element.remove();
    page.provider.append(page.element);
    const place = 'numbers.invoice.locations';
    for (const row of [0, 1]) {
      (await field(page, `${place}-add`)).click();
      await choose(page, `${place}.${row}.location`, 'north');
      await write(page, `${place}.${row}.prefix`, 'N-');
    }
    await page.click('Save');
    await page.shows('A location is listed twice.');
    expect(problemAt(page, `${place}.1.location`)).to.equal('A location is listed twice.');
    await page.click('Remove row 2');
    await page.click('Save');
    await page.shows('Saved.');
    expect((await kept(page)).numbers.invoice.locations).to.deep.equal([{ location: 'north', prefix: 'N-' }]);
  });

  it('keeps what it does not show, such as the closed period', async () => {
    const page = await open(async (desk) => {
      await change(desk);
      await desk.do({ type: 'close-period', version: 1, closedUntil: '2025-12-31' });
    });
    await write(page, 'terms', '7');
    await page.desk.do({ type: 'close-period', version: 2, closedUntil: '2026-01-31' });
    // Pressed too early it is told that somebody wrote; a moment later it can be saved as it was typed.
    await until(
      () => {
        if (!page.text().includes('Someone changed this'))
          page.element.renderRoot.querySelector<HTMLElement>('[type="submit"]')?.click();
        return page.text().includes('Saved.') || undefined;
      },
      () => 'it was not saved',
    );
    expect(await kept(page)).to.deep.include({ terms: 7, closedUntil: '2026-01-31' });
  });

  it('follows what is saved elsewhere, and loses nothing of what is typed over it', async () => {
    const page = await open();
    await page.shows('INV-0001');
    await change(page.desk, { terms: 21 });
    await until(
      () => page.element.renderRoot.querySelector<HTMLInputElement>('#terms')?.value === '21' || undefined,
      () => page.text(),
    );
    await write(page, 'terms', '60');
    await change(page.desk, { terms: 7, taxMode: 'inclusive' }, 1);
    await page.shows('Elsewhere: 7');
    await page.shows('Elsewhere: Prices include tax');
    await page.click('Save');
    await page.click('Keep mine');
    await page.click('Save');
    await page.shows('Saved.');
    expect(await kept(page)).to.deep.include({ terms: 60, taxMode: 'inclusive' });
  });

  it('only shows them to who may not change them', async () => {
    const page = await open();
    page.provider.actor = { id: 'ada', role: 'client' };
    await page.shows('You can look at these settings, but not change them.');
    expect(page.element.renderRoot.querySelector('.typed')?.matches(':disabled')).to.equal(true);
    expect(page.element.renderRoot.querySelector('[type="submit"]')).to.equal(null);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, wide and narrow`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await open();
      await sampleSays(page, /INV-0001/);
      (await field(page, 'smallBalances-add')).click();
      await page.click('Save');
      await page.shows('Please fill this in.');
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
