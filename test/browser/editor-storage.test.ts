import type { Storage } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import {
  click,
  control,
  draftWith,
  existing,
  focused,
  line,
  root,
  settled,
  show,
  texts,
  type,
} from './editor-page.js';

const draft = draftWith([line('a', { unitPrice: '100' })]);

/** A storage that can be taken out of reach, for reading alone. */
function breakable() {
  const state = { isUnreadable: false };
  const seen = (storage: Storage): Storage => ({
    ...storage,
    find: (query) => (state.isUnreadable ? Promise.reject(new Error('out of reach')) : storage.find(query)),
  });
  return { state, seen };
}

const confirm = (editor: InvoiceEditor, dialog: string) =>
  root(editor).querySelector<HTMLButtonElement>(`${dialog} [type=submit]:not(:disabled)`)!.click();

describe('<invoice-editor> whose storage cannot be read right after a write', () => {
  it('says that the invoice was finalized, never shows the draft again, and shows the invoice once it can', async () => {
    const { state, seen } = breakable();
    const { editor } = await show([draft], existing, seen);
    await editor.finalize();
    await settled(editor);
    state.isUnreadable = true;
    const shown: string[] = [];
    editor.addEventListener('billing-invoice-finalized', () => {
      const look = () => {
        shown.push(editor.state);
        if (editor.isConnected) requestAnimationFrame(look);
      };
      setTimeout(look);
    });
    confirm(editor, '#review');
    await waitUntil(() => editor.state === 'failed', 'it cannot be read');
    await settled(editor);
    expect(shown).to.not.include('editing');
    expect(texts(editor, '.problem')[0]).to.contain('It was done.');
    expect(editor.dirty).to.equal(false);
    await expect(editor).to.be.accessible();
    await click(editor, 'Try again');
    expect(editor.state, 'still out of reach').to.equal('failed');
    state.isUnreadable = false;
    await click(editor, 'Try again');
    await waitUntil(() => editor.state === 'readonly', 'it is read');
    await settled(editor);
    expect(texts(editor, '.title')).to.deep.equal(['Invoice INV-0001']);
    expect(focused(editor)).to.equal('title');
    expect(texts(editor, '.banner').join()).to.not.contain('changed elsewhere');
  });

  it('shows that a draft was deleted, which is known without reading', async () => {
    const { state, seen } = breakable();
    const { editor } = await show([draft], existing, seen);
    root(editor).querySelector<HTMLButtonElement>('[data-command="delete-draft"]')!.click();
    await settled(editor);
    state.isUnreadable = true;
    await click(editor, 'Delete draft');
    await settled(editor);
    expect(editor.state).to.equal('deleted');
    await click(editor, 'New invoice');
    expect(editor.state).to.equal('editing');
  });

  it('shows no invoice as it was before it was voided', async () => {
    const { state, seen } = breakable();
    const finalize = { type: 'finalize-invoice', id: 'cmd_f', invoice: 'inv_1', version: 1 } as const;
    const { editor } = await show([draft, finalize], existing, seen);
    root(editor).querySelector<HTMLButtonElement>('[data-command="void-invoice"]')!.click();
    await waitUntil(() => root(editor).querySelector('#act [type=submit]:not(:disabled)'), 'it is asked');
    state.isUnreadable = true;
    confirm(editor, '#act');
    await waitUntil(() => editor.state === 'failed', 'it cannot be read');
    state.isUnreadable = false;
    await click(editor, 'Try again');
    await waitUntil(() => texts(editor, '.badge').includes('Void'), 'it is void');
  });

  it('goes on with what is typed when it cannot be read after a save', async () => {
    const { state, seen } = breakable();
    const { editor } = await show([draft], existing, seen);
    await type(editor, 'Reference', 'PO 7');
    state.isUnreadable = true;
    expect(await editor.save()).to.equal(true);
    await type(editor, 'Reference', 'PO 8');
    expect(editor.state).to.equal('editing');
    expect(await editor.save()).to.equal(true);
    expect(control(editor, 'Reference').value).to.equal('PO 8');
  });
});
