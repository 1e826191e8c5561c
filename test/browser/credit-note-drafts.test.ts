import type { CreditNoteDialog } from '@billkit/elements';
import { expect } from '@open-wc/testing';
import { closed, dialog, draft, one } from './credit-note-page.js';
import { only, openPage, until } from './page.js';

describe('the draft of a credit note', () => {
  it('keeps what else the client is told, which is then printed below the reason', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.click('Credit Session');
    await page.type('Reason', 'Came late');
    await page.type(/^Memo/, 'We are sorry.');
    await page.click('Save as a draft');
    await closed(page);
    page.element.open = true;
    await page.shows('You go on with the draft of Nov 24, 2026.');
    expect(((await page.control(/^Memo/)) as HTMLTextAreaElement).value).to.equal('We are sorry.');
    await page.click(/^Issue credit note of/);
    await closed(page);
    const { id } = await only(page.desk, 'credit-note');
    const view = document.createElement('credit-note-view');
    view.creditNoteId = id;
    page.provider.append(view);
    await until(
      () => /Came late\s+We are sorry\./.exec((view.renderRoot as HTMLElement).textContent) ?? undefined,
      () => `no memo: ${(view.renderRoot as HTMLElement).textContent}`,
    );
  });

  it('is kept as a draft, gone on with, and issued as it stands on the screen', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, one);
    await page.click('Credit Session');
    await page.type('Reason', 'Came late');
    await page.click('Save as a draft');
    await closed(page);
    expect(await only(page.desk, 'credit-note-draft')).to.include({ reason: 'Came late' });
    page.element.open = true;
    await page.shows('You go on with the draft of Nov 24, 2026.');
    await page.type('Quantity to credit of Session', '1');
    await page.click(/^Issue credit note of €74.25/);
    await closed(page);
    expect(await only(page.desk, 'credit-note')).to.include({ total: '74.25', reason: 'Came late' });
    expect((await page.desk.everything()).some(({ kind }) => kind === 'credit-note-draft')).to.equal(false);
  });

  it('begins blank again once its draft is deleted', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await one(desk);
      await draft(desk, 0);
    });
    await page.click('Delete the draft');
    await page.shows('Credit €0.00');
    expect(((await page.control('Reason')) as HTMLInputElement).value).to.equal('');
    expect((await page.desk.everything()).some(({ kind }) => kind === 'credit-note-draft')).to.equal(false);
  });

  it('says that somebody else wrote the draft meanwhile, and keeps both', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, async (desk) => {
      await one(desk);
      await draft(desk, 0);
    });
    await page.type('Reason', 'Mine');
    await draft(page.desk, 1, 'Theirs');
    await page.click('Save as a draft');
    await page.shows(/changed|meanwhile/);
    expect(await only(page.desk, 'credit-note-draft')).to.include({ reason: 'Theirs' });
    expect(((await page.control('Reason')) as HTMLInputElement).value).to.equal('Mine');
  });
});
