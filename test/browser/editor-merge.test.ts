import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  click,
  control,
  described,
  deskWith,
  draftWith,
  leave,
  line,
  must,
  openEditor,
  press,
  revisedTo,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

const abc = draftWith([line('a'), line('b'), line('c')]);
const theirs = (over: object) => revisedTo(1, { lines: [line('a'), line('b'), line('c')], ...over });
const isConflict = (editor: Element) => waitUntil(() => editor.matches(':state(conflict)'));

describe('<invoice-editor> puts two versions of a draft together', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('takes what touches nothing of mine, asks about the rest, saves both, and can undo it', async function () {
    this.timeout(30_000);
    const desk = await deskWith(abc);
    const editor = await openEditor(desk);
    await type(editor, 'Reference', 'mine');
    await type(editor, 'Quantity, line 1', '2');
    await must(
      desk.elsewhere,
      theirs({
        reference: 'theirs',
        lines: [line('a', { unitPrice: '12' }), line('b'), line('new'), line('c')],
      }),
    );
    await isConflict(editor);
    await click(editor, 'Compare');
    await waitUntil(() => root(editor).querySelector<HTMLDialogElement>('#merge')!.open);
    await settled(editor);
    await expect(editor).to.be.accessible();
    expect(texts(editor, '#merge legend')).to.deep.equal(['Reference']);
    expect(texts(editor, '#merge .version')).to.deep.equal(['Mine mine', 'Theirs theirs']);
    expect(texts(editor, '#merge form > p')[0]).to.contain('2 changes made elsewhere');
    await press(editor, 'Tab', 'ArrowDown');
    await click(editor, 'Take this');
    expect(control(editor, 'Reference').value).to.equal('theirs');
    expect(described(editor)).to.deep.equal(['a', 'b', 'new', 'c']);
    expect(control(editor, 'Quantity, line 1').value).to.equal('2');
    expect(control(editor, 'Unit price, line 1').value).to.equal('12');
    expect(editor.matches(':state(conflict)')).to.equal(false);
    await click(editor, 'Undo');
    expect(control(editor, 'Reference').value).to.equal('mine');
    await click(editor, 'Redo');
    expect(await editor.save()).to.equal(true);
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
    expect(stored).to.deep.include({ version: 3 });
    expect(stored?.record.reference).to.equal('theirs');
    expect(stored?.record.lines).to.have.length(4);
  });

  it('asks whether a line stays that one deleted and the other changed', async () => {
    const desk = await deskWith(abc);
    const editor = await openEditor(desk);
    control(editor, 'Quantity, line 2').focus();
    await press(editor, 'Alt+Shift+Backspace');
    await must(desk.elsewhere, theirs({ lines: [line('a'), line('b', { quantity: '5' }), line('c')] }));
    await isConflict(editor);
    await click(editor, 'Compare');
    await waitUntil(() => root(editor).querySelector<HTMLDialogElement>('#merge')!.open);
    await settled(editor);
    expect(texts(editor, '#merge .version')).to.deep.equal(['Mine No such line', 'Theirs b: 5 × 10']);
    root(editor).querySelectorAll<HTMLInputElement>('#merge input')[1]!.click();
    await click(editor, 'Take this');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
    expect(control(editor, 'Quantity, line 2').value).to.equal('5');
  });

  it('also after a reload, with what was typed before it', async () => {
    const desk = await deskWith(abc);
    const before = await openEditor(desk);
    await type(before, 'Quantity, line 3', '9');
    await leave(before);
    await must(desk.elsewhere, theirs({ reference: 'theirs' }));
    const after = await openEditor(desk);
    await isConflict(after);
    await click(after, 'Compare');
    await waitUntil(() => root(after).querySelector<HTMLDialogElement>('#merge')!.open);
    await settled(after);
    await click(after, 'Take this');
    expect(control(after, 'Quantity, line 3').value).to.equal('9');
    expect(control(after, 'Reference').value).to.equal('theirs');
  });

  it('in two editors over one desk: the second to save sees both', async () => {
    const desk = await deskWith(abc);
    const [one, two] = [await openEditor(desk), await openEditor(desk)];
    await type(one, 'Reference', 'one');
    await type(two, 'Quantity, line 1', '4');
    expect(await one.save()).to.equal(true);
    await isConflict(two);
    await click(two, 'Compare');
    await waitUntil(() => root(two).querySelector<HTMLDialogElement>('#merge')!.open);
    await settled(two);
    await click(two, 'Take this');
    expect(await two.save()).to.equal(true);
    await waitUntil(() => control(one, 'Quantity, line 1').value === '4');
    expect(control(one, 'Reference').value).to.equal('one');
  });
});
