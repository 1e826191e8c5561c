import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  click,
  control,
  deskWith,
  draftWith,
  existing,
  focused,
  gst,
  line,
  placeEditor,
  press,
  root,
  show,
  type,
} from './editor-page.js';
import { unpainted } from './unpainted.js';

const abc = draftWith([line('a'), line('b'), line('c')]);

const descriptions = (editor: InvoiceEditor) =>
  [...root(editor).querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')].map(({ value }) => value);

before(() => setViewport({ width: 1280, height: 900 }));

describe('<invoice-editor>', () => {
  describe('with the keyboard', () => {
    it('Enter goes down a column and Shift+Enter up; in a description Shift+Enter breaks the line', async () => {
      const { editor } = await show([gst, abc], existing);
      control(editor, 'Quantity, line 1').focus();
      await press(editor, 'Enter', 'Enter');
      expect(focused(editor)).to.equal('Quantity, line 3');
      await press(editor, 'Shift+Enter');
      expect(focused(editor)).to.equal('Quantity, line 2');
      control(editor, 'Description, line 1').focus();
      await press(editor, 'End', 'Shift+Enter');
      expect(control(editor, 'Description, line 1').value).to.equal('a\n');
      await press(editor, 'Enter');
      expect(focused(editor)).to.equal('Description, line 2');
    });

    it('Tab goes from the last filled line to the fresh one, and from there behind the lines', async () => {
      const { editor } = await show([gst, abc], existing);
      control(editor, 'Tax, line 3').focus();
      await press(editor, 'Tab');
      expect(focused(editor)).to.equal('Description, line 4');
      await press(editor, 'Tab');
      expect(focused(editor), 'the price list is on the way').to.equal('Choose an item for line 4');
      control(editor, 'Quantity, line 4').focus();
      await press(editor, 'Tab');
      expect(focused(editor)).to.equal('add-line');
    });

    it('Alt+Shift moves with the focus kept, adds, duplicates and deletes', async () => {
      const { editor } = await show([gst, abc], existing);
      control(editor, 'Unit price, line 1').focus();
      await press(editor, 'Alt+Shift+ArrowDown');
      expect(descriptions(editor)).to.deep.equal(['b', 'a', 'c', '']);
      expect(focused(editor)).to.equal('Unit price, line 2');
      await press(editor, 'Alt+Shift+ArrowUp', 'Alt+Shift+KeyD');
      expect(descriptions(editor)).to.deep.equal(['a', 'a', 'b', 'c', '']);
      await press(editor, 'Alt+Shift+Backspace', 'Alt+Shift+KeyN');
      expect(descriptions(editor)).to.deep.equal(['a', 'b', '', 'c', '']);
      expect(focused(editor)).to.equal('Description, line 3');
      await press(editor, 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
      expect(descriptions(editor), 'a blank line goes when it is left').to.deep.equal(['a', 'b', 'c', '']);
    });

    it('brings back what was deleted', async () => {
      const { editor } = await show([gst, abc], existing);
      control(editor, 'Quantity, line 2').focus();
      await press(editor, 'Alt+Shift+Backspace');
      expect(descriptions(editor)).to.deep.equal(['a', 'c', '']);
      await click(editor, 'Undo');
      expect(descriptions(editor)).to.deep.equal(['a', 'b', 'c', '']);
      expect(editor.dirty).to.equal(false);
    });

    it('what is pressed before the first paint, and opens what is loaded after it, opens it then', () =>
      unpainted(async (paint) => {
        const editor = await placeEditor(await deskWith(gst, abc));
        expect(root(editor).querySelector('dialog#shortcuts'), 'not loaded').to.equal(null);
        control(editor, 'Quantity, line 1').focus();
        await press(editor, '7', 'Control+Slash');
        expect(control(editor, 'Quantity, line 1').value, 'it is typed in already').to.contain('7');
        paint();
        await waitUntil(() => root(editor).querySelector<HTMLDialogElement>('dialog#shortcuts')?.open);
      }));

    it('Ctrl+S saves', async () => {
      const { editor, elsewhere } = await show([gst, abc], existing);
      await type(editor, 'Reference', 'PO 7');
      expect(editor.dirty).to.equal(true);
      await press(editor, 'Control+KeyS');
      await waitUntil(() => !editor.dirty);
      const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
      expect(stored).to.deep.include({ version: 2 });
      expect(stored?.record.reference).to.equal('PO 7');
    });
  });
});
