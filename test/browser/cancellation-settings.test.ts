import type { CancellationSettings } from '@billkit/elements';
import type { Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { only, openPage, until } from './page.js';

const open = (fill?: (desk: Desk) => Promise<unknown>) =>
  openPage<CancellationSettings>(html`<cancellation-settings></cancellation-settings>`, fill);
type Opened = Awaited<ReturnType<typeof open>>;

const noShow = (desk: Desk) =>
  desk.do({
    ...{ type: 'save-cancellation-reason', cancellationReason: 'rsn_1', name: 'No-show', code: 'NSDH' },
    source: 'client',
  });
const policy = (desk: Desk, version = 0, percent = '50') =>
  desk.do({ type: 'save-cancellation-policy', version, rules: [{ noticeHours: 24, percent }] });
const rules = async ({ desk }: Opened) => (await only(desk, 'cancellation-policy')).rules;
const inFocus = ({ element }: Opened) => (element.renderRoot as ShadowRoot).activeElement;
const focusIsAt = (page: Opened, id: string) =>
  until(
    () => inFocus(page)?.id === id || undefined,
    () => `${id} has no focus, but ${inFocus(page)?.outerHTML ?? 'nothing'}`,
  );
/** Writes into a cell of the policy, as a person does. */
const write = async (page: Opened, cell: string, text: string) => {
  const field = await until(
    () => page.element.renderRoot.querySelector<HTMLInputElement>(`[id="rules.${cell}"]`) ?? undefined,
    () => `there is no ${cell}`,
  );
  field.focus();
  field.select();
  await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
  await page.element.updateComplete;
};
const problemAt = (page: Opened, cell: string) =>
  page.element.renderRoot.querySelector(`[id="rules.${cell}-error"]`)?.textContent.trim();

describe('<cancellation-settings>', () => {
  it('adds a reason with its code and who cancels, and changes it (S-23)', async () => {
    const page = await open();
    await page.shows('There are no cancellation reasons yet.');
    await page.click('Add reason');
    await page.type('Reason', 'No-show');
    await page.type(/^Code/, 'NSDH');
    await page.choose('Who cancels', 'The client');
    await sendKeys({ press: 'Enter' });
    await page.shows(/No-show NSDH The client Edit Archive/);
    await page.click('Edit No-show');
    await page.type(/^Code/, '');
    await page.click('Never invoice what is canceled for this reason');
    await page.click(/^Save$/);
    await page.shows(/No-show Not invoiced .*The client/);
    expect((await only(page.desk, 'cancellation-reasons')).reasons).to.deep.equal([
      {
        id: (await only(page.desk, 'cancellation-reasons')).reasons[0]?.id,
        ...{ name: 'No-show', source: 'client', doNotInvoice: true, archived: false },
      },
    ]);
  });

  it('archives a reason, and restores it at once or later (S-23)', async () => {
    const page = await open(noShow);
    await page.click('Archive No-show');
    await page.click('Undo');
    await page.shows('“No-show” is in use again.');
    await page.click('Archive No-show');
    await page.shows('Archived (1)');
    expect((await only(page.desk, 'cancellation-reasons')).reasons[0]?.archived).to.equal(true);
  });

  it('says at the reason that another is called that', async () => {
    const page = await open(noShow);
    await page.click('Add reason');
    await page.type('Reason', 'No-show');
    await page.click(/^Add$/);
    await page.shows('“No-show” is already in use.');
    await focusIsAt(page, 'name');
  });

  it('writes the rules of the policy by keyboard, and says what they come to (I-64)', async () => {
    const page = await open();
    const add = await page.control('Add rule');
    add.focus();
    await sendKeys({ press: 'Enter' });
    await focusIsAt(page, 'rules.0.noticeHours');
    await sendKeys({ type: '24' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '100' });
    await page.shows('Less than 24 hours before the start: 100% of the fee.');
    await page.click('Add rule');
    await write(page, '1.noticeHours', '1');
    await write(page, '1.percent', '12.5');
    await page.shows(/Less than 1 hour before the start: 12\.5% of the fee\. Less than 24 hours/);
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(await rules(page)).to.deep.equal([
      { noticeHours: 24, percent: '100' },
      { noticeHours: 1, percent: '12.5' },
    ]);
    await page.click('Remove row 1');
    await focusIsAt(page, 'rules-add');
    await page.click(/^Save$/);
    await until(
      () => page.text().includes('Saved.') || undefined,
      () => page.text(),
    );
    expect(await rules(page)).to.deep.equal([{ noticeHours: 1, percent: '12.5' }]);
  });

  it('says at the cell what is wrong with it (I-64)', async () => {
    const page = await open((desk) => policy(desk));
    await page.click('Add rule');
    await page.click(/^Save$/);
    await page.shows('Please fill this in.');
    expect(problemAt(page, '1.noticeHours')).to.equal('Please fill this in.');
    await write(page, '1.noticeHours', '24');
    await write(page, '1.percent', '101');
    await page.click(/^Save$/);
    await page.shows('This number is out of range.');
    expect(problemAt(page, '1.percent')).to.equal('This number is out of range.');
    await write(page, '1.percent', '10');
    await page.click(/^Save$/);
    await page.shows('There are two rules for 24 hours of notice.');
    expect(problemAt(page, '1.noticeHours')).to.contain('two rules');
    await focusIsAt(page, 'rules.1.noticeHours');
  });

  it('follows a policy written elsewhere, and loses nothing of what is typed over it', async () => {
    const page = await open((desk) => policy(desk));
    await page.shows('50% of the fee');
    await policy(page.desk, 1, '60');
    await page.shows('60% of the fee');
    await write(page, '0.percent', '70');
    await policy(page.desk, 2, '80');
    await page.shows(/changed elsewhere while you were typing/);
    await page.shows('Elsewhere: 24: 80%');
    await page.click('Keep mine');
    await page.click(/^Save$/);
    await page.shows('Saved.');
    expect(await rules(page)).to.deep.equal([{ noticeHours: 24, percent: '70' }]);
    await write(page, '0.percent', '90');
    await policy(page.desk, 4, '10');
    await page.click('Take theirs');
    await page.shows('10% of the fee');
  });

  it('only shows it to who may not change it', async () => {
    const page = await open(async (desk) => {
      await noShow(desk);
      await policy(desk);
    });
    page.provider.actor = { id: 'ada', role: 'client' };
    await page.shows('You can look at these settings, but not change them.');
    expect(page.element.renderRoot.querySelector('.typed')?.matches(':disabled')).to.equal(true);
    expect(page.text()).not.to.match(/Save|Edit|Archive/);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, as a table and as cards`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await open(async (desk) => {
        await noShow(desk);
        await policy(desk);
      });
      await page.click('Edit No-show');
      await page.click('Add rule');
      await write(page, '1.noticeHours', '24');
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
});
