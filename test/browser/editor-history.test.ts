import type { DraftJournal } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import {
  click,
  control,
  described,
  deskWith,
  draftWith,
  existing,
  focused,
  fresh,
  leave,
  line,
  must,
  openEditor,
  pick,
  press,
  revisedTo,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

const abc = draftWith([line('a'), line('b'), line('c')]);

describe('<invoice-editor> undoes', () => {
  it('the typing in a field as the browser does, and a field that was left as a step', async () => {
    const editor = await openEditor(await deskWith(abc));
    await type(editor, 'Quantity, line 2', '7');
    await press(editor, 'Control+KeyZ');
    expect(control(editor, 'Quantity, line 2').value, 'the browser’s').to.not.equal('7');
    await type(editor, 'Quantity, line 2', '7');
    await press(editor, 'Tab', 'Tab');
    await press(editor, 'Control+KeyZ');
    expect(control(editor, 'Quantity, line 2').value).to.equal('1');
    expect(focused(editor)).to.equal('Quantity, line 2');
    await press(editor, 'Control+Shift+KeyZ');
    expect(control(editor, 'Quantity, line 2').value).to.equal('7');
    await press(editor, 'Control+KeyZ', 'Control+KeyY');
    expect(control(editor, 'Quantity, line 2').value, 'Ctrl+Y').to.equal('7');
    expect(editor.dirty).to.equal(true);
  });

  it('fields beside the lines', async () => {
    const editor = await openEditor(await deskWith(abc));
    await type(editor, 'Reference', 'PO 7');
    await press(editor, 'Tab', 'Control+KeyZ');
    expect(control(editor, 'Reference').value).to.equal('');
    expect(focused(editor)).to.equal('reference');
    expect(editor.dirty).to.equal(false);
  });

  it('what was done to the lines, one step each, and says so', async () => {
    const editor = await openEditor(await deskWith(abc));
    control(editor, 'Unit price, line 1').focus();
    await press(editor, 'Alt+Shift+KeyD', 'Alt+Shift+ArrowDown', 'Alt+Shift+Backspace');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
    await press(editor, 'Control+KeyZ');
    expect(described(editor)).to.deep.equal(['a', 'b', 'a', 'c']);
    expect(root(editor).querySelector('.toolbar [role=status]')?.textContent).to.equal(
      'Undone: line deleted.',
    );
    await press(editor, 'Control+KeyZ');
    expect(described(editor)).to.deep.equal(['a', 'a', 'b', 'c']);
    await press(editor, 'Control+KeyZ');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
    expect(editor.dirty).to.equal(false);
    await press(editor, 'Control+KeyZ');
    expect(described(editor), 'nothing is left').to.deep.equal(['a', 'b', 'c']);
    editor.redo();
    await settled(editor);
    expect(described(editor)).to.deep.equal(['a', 'a', 'b', 'c']);
  });

  it('a deletion with one press of the offer, which goes with the next edit', async () => {
    const editor = await openEditor(await deskWith(abc));
    control(editor, 'Quantity, line 2').focus();
    await press(editor, 'Alt+Shift+Backspace');
    expect(texts(editor, '.offer')).to.deep.equal(['Line 2 deleted. Undo']);
    root(editor).querySelector<HTMLButtonElement>('.offer button')!.click();
    await settled(editor);
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
    control(editor, 'Quantity, line 2').focus();
    await press(editor, 'Alt+Shift+Backspace');
    await type(editor, 'Quantity, line 1', '3');
    expect(texts(editor, '.offer')).to.deep.equal([]);
  });

  it('across a save', async () => {
    const editor = await openEditor(await deskWith(abc));
    await type(editor, 'Reference', 'PO 7');
    expect(await editor.save()).to.equal(true);
    await settled(editor);
    await click(editor, 'Undo');
    expect(control(editor, 'Reference').value).to.equal('');
    expect(editor.dirty).to.equal(true);
  });
});

describe('<invoice-editor> loses no work', () => {
  it('a reload finds what was typed, says so, and can still undo it', async () => {
    const desk = await deskWith(abc);
    const before = await openEditor(desk);
    control(before, 'Quantity, line 2').focus();
    await press(before, 'Alt+Shift+Backspace');
    await type(before, 'Reference', 'PO 7');
    const restored: unknown[] = [];
    const onRestored = (event: Event) => restored.push((event as CustomEvent).detail);
    addEventListener('billing-draft-restored', onRestored, { once: true });
    await leave(before);
    const after = await openEditor(desk);
    expect(described(after)).to.deep.equal(['a', 'c']);
    expect(control(after, 'Reference').value).to.equal('PO 7');
    expect(restored).to.deep.equal([{ invoice: 'inv_1', changes: 2 }]);
    expect(texts(after, '.banner p')).to.deep.equal([
      `2 changes from ${new Date('2026-11-24T10:00:00Z').toLocaleTimeString('en', { timeStyle: 'short' }).replace(/\s/g, ' ')} restored. Not saved yet.`,
    ]);
    control(after, 'Unit price, line 1').focus();
    await press(after, 'Control+KeyZ', 'Control+KeyZ');
    expect(described(after)).to.deep.equal(['a', 'b', 'c']);
    expect(after.dirty).to.equal(false);
    expect(texts(after, '.banner')).to.deep.equal([]);
  });

  it('what is restored can be discarded, and the discarding undone', async () => {
    const desk = await deskWith(abc);
    const before = await openEditor(desk);
    await type(before, 'Quantity, line 1', '5');
    await leave(before);
    const after = await openEditor(desk);
    await click(after, 'Discard changes');
    expect(control(after, 'Quantity, line 1').value).to.equal('1');
    expect(after.dirty).to.equal(false);
    await click(after, 'Undo');
    expect(control(after, 'Quantity, line 1').value).to.equal('5');
  });

  it('a new invoice is there again in the same tab, and saves as the one it was', async () => {
    const desk = await deskWith();
    const before = await openEditor(desk, fresh);
    await type(before, 'Description, line 1', 'Session');
    await leave(before);
    const after = await openEditor(desk, fresh);
    expect(described(after)).to.deep.equal(['Session']);
    await type(after, 'Unit price, line 1', '80');
    await pick(after, 'Client', 'Ada');
    expect(await after.save()).to.equal(true);
    await leave(after);
    const later = await openEditor(desk, fresh);
    expect(described(later), 'nothing is left of it for a new one').to.deep.equal([]);
  });

  it('work of another tab on a new invoice is offered: taken, or thrown away', async () => {
    for (const answer of ['Go on with it', 'Throw it away']) {
      const desk = await deskWith();
      const other = {
        ...desk.journal,
        keep: (kept) =>
          desk.journal.keep({ ...kept, content: { ...(kept.content as object), tab: 'tab_other' } }),
      } satisfies DraftJournal;
      const before = await openEditor({ ...desk, journal: other }, fresh);
      await type(before, 'Description, line 1', 'Session');
      await leave(before);
      const after = await openEditor(desk, fresh);
      expect(described(after)).to.deep.equal([]);
      await waitUntil(() => texts(after, '.banner p').length > 0, 'it is offered');
      expect(texts(after, '.banner p')[0]).to.match(/not finished an invoice .*\. It has one line\./);
      await click(after, answer);
      expect(described(after)).to.deep.equal(answer === 'Go on with it' ? ['Session'] : []);
      expect(texts(after, '.banner p')).to.have.length(answer === 'Go on with it' ? 1 : 0);
    }
  });

  it('a page lost between the write and its answer comes back to the draft that was written', async () => {
    const desk = await deskWith();
    let content: unknown;
    const other = {
      ...desk.journal,
      keep: (kept) => {
        content = kept.content;
        return desk.journal.keep({ ...kept, content: { ...(kept.content as object), tab: 'tab_other' } });
      },
    } satisfies DraftJournal;
    const before = await openEditor({ ...desk, journal: other }, fresh);
    await type(before, 'Description, line 1', 'Session');
    await leave(before);
    const { invoice } = (content as { readonly work: { readonly invoice: `inv_${string}` } }).work;
    const { id: _, ...create } = abc as Extract<typeof abc, { type: 'create-draft' }>;
    await must(desk.elsewhere, { ...create, id: 'cmd_lost', invoice });
    const after = await openEditor(desk, fresh);
    await click(after, 'Go on with it');
    expect(after.invoiceId).to.equal(invoice);
    expect(described(after)).to.deep.equal(['Session']);
    expect(after.matches(':state(conflict)')).to.equal(true);
  });

  it('what was typed here and what was written elsewhere meanwhile both stay', async () => {
    const desk = await deskWith(abc);
    const before = await openEditor(desk);
    await type(before, 'Reference', 'mine');
    await leave(before);
    await must(desk.elsewhere, revisedTo(1, { reference: 'theirs' }));
    const after = await openEditor(desk);
    expect(control(after, 'Reference').value).to.equal('mine');
    expect(after.matches(':state(conflict)')).to.equal(true);
  });

  it('nothing is taken up that an open editor has', async () => {
    const desk = await deskWith(abc);
    const first = await openEditor(desk);
    await type(first, 'Reference', 'mine');
    await press(first, 'Tab');
    const second = await openEditor(desk);
    expect(control(second, 'Reference').value).to.equal('');
  });

  it('an issued or deleted invoice leaves nothing on the device', async () => {
    const desk = await deskWith(abc);
    const editor = await openEditor(desk);
    await type(editor, 'Reference', 'PO 7');
    expect(await editor.save()).to.equal(true);
    await settled(editor);
    expect(await desk.journal.find('staff inv_1')).to.have.length(1);
    await must(desk.elsewhere, { type: 'finalize-invoice', id: 'cmd_f', invoice: 'inv_1', version: 2 });
    await settled(editor);
    await settled(editor);
    expect(editor.state).to.equal('readonly');
    expect(await desk.journal.find('staff inv_1')).to.deep.equal([]);
  });

  it('says when the device keeps nothing, and only then has the browser ask before the page is left', async () => {
    const desk = await deskWith(abc);
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    const editor = await openEditor(desk);
    await type(editor, 'Reference', 'mine');
    expect(leaving()).to.equal(false);
    expect(texts(editor, '.kept')[0]).to.match(/^Kept on this device/);
    await leave(editor);
    const broken = { ...desk.journal, keep: () => Promise.reject(new Error('full')) };
    const other = await openEditor({ ...desk, journal: broken });
    await type(other, 'Reference', 'more');
    expect(texts(other, '.kept')).to.deep.equal(['This device keeps no copy. Save before you leave.']);
    expect(leaving()).to.equal(true);
    await leave(other);
    await type(await openEditor(desk, existing), 'Reference', 'x');
  });
});
