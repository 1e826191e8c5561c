import type { Storage } from '@billkit/billing';
import type { CancellationSettings, TaxSettings } from '@billkit/elements';
import type { Ask, Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { only, openPage } from './page.js';

/** Hears of no commit of others, as a page that was cut off a moment ago. */
const deaf = (storage: Storage): Storage => ({ ...storage, subscribe: () => () => undefined });

const levy = { type: 'save-tax-rate', taxRate: 'tax_own', name: 'Levy', percent: '2.5' } as const;
const theirs: Ask = { ...levy, percent: '3', description: 'City' };
const open = (seen: (storage: Storage) => Storage = deaf) =>
  openPage<TaxSettings>(html`<tax-settings></tax-settings>`, (desk: Desk) => desk.do(levy), seen);
type Opened = Awaited<ReturnType<typeof open>>;

const rate = async ({ desk }: Opened) => (await only(desk, 'tax-rates')).rates[0];
const valueOf = async (page: Opened, name: string) => ((await page.control(name)) as HTMLInputElement).value;
const told = 'Someone changed this entry since you opened it. What you typed is still here, and not saved.';

/** Two people edit one rate, and neither hears of the other; theirs is saved first. */
const overtaken = async () => {
  const page = await open();
  await page.click('Edit Levy');
  await page.type('Name', 'City levy');
  await page.desk.do(theirs);
  await page.click('Save');
  await page.shows(told);
  return page;
};

describe('an entry of the settings that two people edit', () => {
  it('is not overwritten unseen: what is stored now stands below what was typed (row 84)', async () => {
    const page = await overtaken();
    await page.shows('Elsewhere: 3');
    expect(await valueOf(page, 'Name')).to.equal('City levy');
    expect(await rate(page)).to.deep.include({ name: 'Levy', percent: '3', description: 'City' });
    await expect(page.element).to.be.accessible();
  });

  it('has what was chosen elsewhere said by its label', async () => {
    const late = { type: 'save-cancellation-reason', cancellationReason: 'rsn_late', name: 'Late' } as const;
    const page = await openPage<CancellationSettings>(
      html`<cancellation-settings></cancellation-settings>`,
      (desk) => desk.do({ ...late, source: 'client' }),
      deaf,
    );
    await page.click('Edit Late');
    await page.type('Reason', 'Too late');
    await page.desk.do({ ...late, source: 'business' });
    await page.click('Save');
    await page.shows('Elsewhere: The business');
  });

  it('sends nothing until its author chose', async () => {
    const page = await overtaken();
    await page.click('Save');
    await page.shows(told);
    expect((await rate(page))?.name).to.equal('Levy');
  });

  it('is theirs and mine together, where mine is kept', async () => {
    const page = await overtaken();
    await page.click('Keep mine');
    expect(page.text()).not.to.contain(told);
    expect(await valueOf(page, 'Rate in percent')).to.equal('3');
    await page.click('Save');
    await page.control('Edit Levy');
    expect(await rate(page)).to.deep.include({ name: 'City levy', percent: '3', description: 'City' });
  });

  it('is theirs where theirs is taken, and can be edited on', async () => {
    const page = await overtaken();
    await page.click('Take theirs');
    expect(page.text()).not.to.contain(told);
    expect(await valueOf(page, 'Name')).to.equal('Levy');
    await page.type('Rate in percent', '4');
    await page.click('Save');
    await page.control('Edit Levy');
    expect(await rate(page)).to.deep.include({ name: 'Levy', percent: '4', description: 'City' });
  });

  it('is asked about again when they save once more', async () => {
    const page = await overtaken();
    await page.click('Keep mine');
    await page.desk.do({ ...levy, percent: '7' });
    await page.click('Save');
    await page.shows('Elsewhere: 7');
    await page.shows(told);
  });

  it('is told in the language around it', async () => {
    const page = await overtaken();
    for (const [lang, text] of [
      ['de', 'Jemand hat diesen Eintrag geändert'],
      ['fr', 'Quelqu’un a modifié cette entrée'],
      ['ar', 'غيّر أحدهم هذا البند'],
      ['ja', '他の人がこの項目を変更しました'],
    ] as const) {
      page.provider.lang = lang;
      await page.shows(text);
    }
  });
});
