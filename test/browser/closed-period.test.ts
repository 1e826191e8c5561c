import { defaultPreferences } from '@billkit/billing';
import type { InvoicePreferences } from '@billkit/elements';
import { owner, staff, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { only, openPage, until, withGst } from './page.js';

const [close, day] = ['Close period', 'Last closed day (optional)'];
const element = html`<invoice-preferences></invoice-preferences>`;
const open = async (fill: (desk: Desk) => Promise<unknown> = withGst, by = owner) => {
  const page = await openPage<InvoicePreferences>(element, fill, undefined, by);
  await page.shows('Closed period');
  return page;
};
const closedUntil = (closed: string) => (desk: Desk) =>
  desk.do({ type: 'close-period', version: 0, closedUntil: closed });
const kept = async ({ desk }: Awaited<ReturnType<typeof open>>) =>
  (await only(desk, 'preferences')).closedUntil;

describe('<invoice-preferences>: the closed period', () => {
  it('says what will be closed before it is, and closes it', async () => {
    const page = await open();
    await page.type(day, '10/31/2026');
    await page.shows('Everything dated up to Oct 31, 2026 will be closed.');
    await page.click(close);
    await page.shows('Saved.');
    expect(await kept(page)).to.equal('2026-10-31');
    expect(page.text()).not.to.contain('will be closed');
  });

  it('tells apart what is closed beside it, and that nothing can be dated today any more', async () => {
    const page = await open(closedUntil('2026-09-30'));
    await page.type(day, '10/31/2026');
    await page.shows('What is dated from Oct 1, 2026 to Oct 31, 2026 will be closed.');
    expect(page.text()).not.to.contain('dated today');
    await page.type(day, '11/24/2026');
    await page.shows('Nothing can be dated today any more then.');
  });

  it('opens days again, some of them or all', async () => {
    const page = await open(closedUntil('2026-09-30'));
    await page.type(day, '6/30/2026');
    await page.shows('What is dated from Jul 1, 2026 to Sep 30, 2026 will be open again.');
    await page.click('Open again');
    await page.shows('Saved.');
    expect(await kept(page)).to.equal('2026-06-30');
    await page.type(day, '');
    await page.shows('Everything dated up to Jun 30, 2026 will be open again.');
    await page.click('Open again');
    await until(
      () => !page.text().includes('will be open again') || undefined,
      () => page.text(),
    );
    expect(await kept(page)).to.equal(undefined);
    expect(await only(page.desk, 'preferences')).to.deep.equal(defaultPreferences);
  });

  it('promises nothing of what is no day, and says at the field that it is none', async () => {
    const page = await open(closedUntil('2026-09-30'));
    await page.type(day, 'soon');
    expect(page.text()).not.to.match(/will be (?:open|closed)/);
    await page.click(close);
    await page.shows('This is no date.');
    expect(await kept(page)).to.equal('2026-09-30');
  });

  it('asks whose day holds when somebody else moved it meanwhile', async () => {
    const page = await open(closedUntil('2026-09-30'));
    await page.type(day, '10/31/2026');
    await page.desk.do({ type: 'close-period', version: 1, closedUntil: '2026-08-31' });
    await page.shows('Elsewhere: Aug 31, 2026');
    await page.click('Keep mine');
    await page.shows('What is dated from Sep 1, 2026 to Oct 31, 2026 will be closed.');
    await page.click(close);
    await page.shows('Saved.');
    expect(await kept(page)).to.equal('2026-10-31');
  });

  it('is saved over preferences that were saved meanwhile, which it does not show', async () => {
    const page = await open();
    const { kind: _, id: __, ...choices } = defaultPreferences;
    await page.type(day, '10/31/2026');
    await page.desk.do({
      ...{ ...choices, type: 'change-preferences', version: 0, changedOn: '2026-11-24', terms: 30 },
    });
    await until(
      () => {
        if (!page.text().includes('Saved.'))
          page.element.renderRoot.querySelector<HTMLElement>('#close-period [type="submit"]')?.click();
        return page.text().includes('Saved.') || undefined;
      },
      () => page.text(),
    );
    expect(await only(page.desk, 'preferences')).to.deep.include({ terms: 30, closedUntil: '2026-10-31' });
  });

  it('is only shown to staff, who may not close it by the default policy', async () => {
    const page = await open(closedUntil('2026-09-30'), staff);
    const section = page.element.renderRoot.querySelector<HTMLElement>('#close-period');
    expect(section?.innerText).to.contain('You can look at these settings, but not change them.');
    expect(section?.querySelector('input')?.value).to.equal('Sep 30, 2026');
    expect(section?.querySelector('.typed')?.matches(':disabled')).to.equal(true);
    expect(section?.querySelector('[type="submit"]')).to.equal(null);
    expect(page.element.renderRoot.querySelector('#change-preferences [type="submit"]')).to.not.equal(null);
  });

  it('is accessible', async () => {
    const page = await open();
    await page.type(day, '11/30/2026');
    await page.shows('Nothing can be dated today any more then.');
    await expect(page.element).to.be.accessible();
  });
});
