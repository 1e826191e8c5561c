import { StorageError } from '@billkit/billing';
import type { BillingErrorDetail } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  click,
  control,
  draftWith,
  existing,
  gst,
  line,
  must,
  revisedTo,
  settled,
  show,
  texts,
  type,
} from './editor-page.js';

const abc = draftWith([line('a'), line('b'), line('c')]);

before(() => setViewport({ width: 1280, height: 900 }));

describe('<invoice-editor>', () => {
  describe('when someone else writes', () => {
    it('shows the newest version while nothing is typed', async () => {
      const { editor, elsewhere } = await show([gst, abc], existing);
      await must(elsewhere, revisedTo(1, { reference: 'theirs' }));
      await waitUntil(() => control(editor, 'Reference').value === 'theirs');
      expect(editor.dirty).to.equal(false);
    });

    it('keeps what is typed until a person loads the newest', async () => {
      const { editor, elsewhere } = await show([gst, abc], existing);
      await type(editor, 'Reference', 'mine');
      await must(elsewhere, revisedTo(1, { reference: 'theirs' }));
      await waitUntil(() => editor.matches(':state(conflict)'));
      expect(control(editor, 'Reference').value).to.equal('mine');
      expect(await editor.save()).to.equal(false);
      expect(control(editor, 'Reference').value).to.equal('mine');
      await click(editor, 'Load newest');
      expect(control(editor, 'Reference').value).to.equal('theirs');
      expect(editor.matches(':state(conflict)')).to.equal(false);
    });

    it('replaces the other version when a person keeps theirs', async () => {
      const { editor, elsewhere } = await show([gst, abc], existing);
      await type(editor, 'Reference', 'mine');
      await must(elsewhere, revisedTo(1, { reference: 'theirs' }));
      await waitUntil(() => editor.matches(':state(conflict)'));
      await click(editor, 'Keep mine');
      expect(await editor.save()).to.equal(true);
      const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
      expect(stored).to.deep.include({ version: 3 });
      expect(stored?.record.reference).to.equal('mine');
    });

    it('keeps what is typed when the draft was deleted', async () => {
      const { editor, elsewhere } = await show([gst, abc], existing);
      await type(editor, 'Reference', 'mine');
      await must(elsewhere, { type: 'delete-draft', id: 'cmd_d', invoice: 'inv_1', deletedOn: '2026-11-24' });
      await waitUntil(() => editor.matches(':state(conflict)'));
      expect(control(editor, 'Reference').value).to.equal('mine');
      await click(editor, 'Discard mine');
      expect(editor.state).to.equal('not-found');
    });
  });

  it('keeps what was typed when the storage fails, and sends the same command again', async () => {
    let problem: 'full' | 'outcome-unknown' | undefined;
    const sent: string[] = [];
    const { editor, elsewhere } = await show([gst, abc], existing, (storage) => ({
      ...storage,
      async commit(commit) {
        if (problem === 'full') throw new StorageError('full');
        const answer = await storage.commit(commit);
        if (problem) throw new StorageError(problem);
        return answer;
      },
    }));
    const codes: BillingErrorDetail['code'][] = [];
    editor.addEventListener('billing-error', ({ detail }) => codes.push(detail.code));
    editor.addEventListener('billing-invoice-save-request', ({ detail }) => sent.push(detail.command.id));
    await type(editor, 'Reference', 'PO 1');
    problem = 'full';
    await click(editor, 'Save draft');
    expect(control(editor, 'Reference').value).to.equal('PO 1');
    expect(texts(editor, '.error-banner')[0]).to.contain('storage is full');
    problem = 'outcome-unknown';
    await click(editor, 'Try again');
    expect(codes).to.deep.equal(['full', 'outcome-unknown']);
    problem = undefined;
    await click(editor, 'Try again');
    expect(new Set(sent).size, 'one command, sent three times').to.equal(1);
    expect(editor.dirty).to.equal(false);
    const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
    expect(stored).to.deep.include({ version: 2 });
  });

  it('holds a save until the host agrees, and keeps what was typed when it does not', async () => {
    const { editor } = await show([gst, abc], existing);
    editor.addEventListener('billing-invoice-save-request', (event) => {
      event.waitUntil(Promise.reject(new Error('Not during closing.')));
    });
    await type(editor, 'Reference', 'PO 1');
    expect(await editor.save()).to.equal(false);
    await settled(editor);
    expect(texts(editor, '.error-banner')[0]).to.contain('Not during closing.');
    expect(editor.dirty).to.equal(true);
  });
});
