import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import {
  click,
  control,
  described,
  deskWith,
  draftWith,
  focused,
  fresh,
  gst,
  leave,
  line,
  openEditor,
  press,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

const abc = draftWith([line('a'), line('b'), line('c')]);

/** Pastes into a field, as a spreadsheet's clipboard has it. Answers whether the field was left alone. */
async function paste(editor: InvoiceEditor, label: string, text: string, html = ''): Promise<boolean> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  const event = new ClipboardEvent('paste', {
    ...{ clipboardData, bubbles: true, cancelable: true, composed: true },
  });
  control(editor, label).focus();
  control(editor, label).dispatchEvent(event);
  if (event.defaultPrevented) await waitUntil(() => dialog(editor, 'paste').open);
  await settled(editor);
  return event.defaultPrevented;
}

/** What a handle puts on the clipboard. */
function copied(editor: InvoiceEditor, label: string, type: 'copy' | 'cut' = 'copy') {
  const clipboardData = new DataTransfer();
  control(editor, label).dispatchEvent(
    new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
  return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
}

const dialog = (editor: InvoiceEditor, id: string) =>
  root(editor).querySelector<HTMLDialogElement>(`#${id}`)!;
const values = (editor: InvoiceEditor, field: string) =>
  [...root(editor).querySelectorAll<HTMLInputElement>(`[data-field=${field}]`)]
    .map(({ value }) => value)
    .slice(0, -1);
before(() => setViewport({ width: 1280, height: 900 }));

const center = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)] as [number, number];
};

describe('<invoice-editor> takes a table from a spreadsheet', () => {
  it('shows what becomes of it, inserts it as one step, and takes it back with one key', async function () {
    this.timeout(30_000);
    const editor = await openEditor(await deskWith(gst, abc));
    const asked: unknown[] = [];
    editor.addEventListener('billing-lines-paste', ({ detail }) => asked.push(detail));
    const table = 'Description\tQty\tPrice\tTax\nSession\t2\t75\t10%\nReport\t1\t120\t';
    expect(await paste(editor, 'Description, line 2', table)).to.equal(true);
    expect(dialog(editor, 'paste').open).to.equal(true);
    await expect(editor).to.be.accessible();
    expect(texts(editor, '.preview td')).to.deep.equal(['Session', '2', '75', '10%', 'Report', '1', '120']);
    await click(editor, 'Insert 2 lines');
    expect(described(editor)).to.deep.equal(['a', 'b', 'Session', 'Report', 'c']);
    expect(focused(editor)).to.equal('Description, line 3');
    expect(values(editor, 'taxRate')).to.deep.equal(['', '', 'tax_gst', '', '']);
    expect(asked).to.deep.equal([
      { lines: 2, columns: ['description', 'quantity', 'unitPrice', 'taxRate'], problems: 0 },
    ]);
    expect(texts(editor, '.offer')).to.deep.equal(['2 lines pasted. Undo']);
    await press(editor, 'Control+KeyZ');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
    await press(editor, 'Control+Shift+KeyZ');
    expect(described(editor)).to.deep.equal(['a', 'b', 'Session', 'Report', 'c']);
  });

  it('by keyboard alone: columns, a doubt, and the lines', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    await paste(editor, 'Description, line 1', 'Session\t1.500\nReport\t2.750');
    expect(dialog(editor, 'paste').contains(root(editor).activeElement)).to.equal(true);
    expect(texts(editor, '.doubt legend')).to.deep.equal([
      '“1.500” under Unit price may be read in two ways. It is:',
    ]);
    await click(editor, 'Insert 2 lines');
    expect(dialog(editor, 'paste').open, 'not before the doubt is decided').to.equal(true);
    control(editor, 'The first row names the columns');
    await press(editor, 'Tab', 'Tab', 'Space', 'Enter');
    expect(described(editor)).to.deep.equal(['Session', 'Report']);
    expect(values(editor, 'unitPrice')).to.deep.equal(['1500', '2750']);
  });

  it('lets a person say what a column is', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    await paste(editor, 'Description, line 1', 'Session\t75\nReport\t120');
    const column = control(editor, 'Column 2 becomes') as unknown as HTMLSelectElement;
    column.value = 'quantity';
    column.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(editor);
    await click(editor, 'Insert 2 lines');
    expect(values(editor, 'quantity')).to.deep.equal(['75', '120']);
    expect(values(editor, 'unitPrice')).to.deep.equal(['', '']);
  });

  it('keeps cells that are no numbers, says which, and marks them in the lines', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    await paste(editor, 'Description, line 1', 'Session\t2\t75\nReport\tsome\t120\nTalk\t1\t80');
    expect(texts(editor, '.problems li')).to.deep.equal(['Row 2, Quantity: “some” is no number.']);
    expect(root(editor).querySelectorAll('.preview td.wrong')).to.have.length(1);
    await click(editor, 'Insert 3 lines');
    expect(values(editor, 'quantity')).to.deep.equal(['2', 'some', '1']);
    expect(control(editor, 'Quantity, line 2').getAttribute('aria-invalid')).to.equal('true');
  });

  it('from HTML, with a thousand rows', async function () {
    this.timeout(60_000);
    const editor = await openEditor(await deskWith(), fresh);
    const rows = Array.from({ length: 1000 }, (_, row) => `<tr><td>Line ${row}<td>${row}.25</tr>`);
    await paste(editor, 'Description, line 1', 'x\ty', `<table>${rows.join('')}</table>`);
    expect(texts(editor, '.preview ~ .hint')).to.deep.equal(['and 950 more rows']);
    await click(editor, 'Insert 1,000 lines');
    expect(described(editor)).to.have.length(1000);
    await press(editor, 'Control+KeyZ');
    expect(described(editor)).to.have.length(0);
  });

  it('unless the host says no; then it stays in the preview', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    editor.addEventListener('billing-lines-paste', (event) => event.preventDefault());
    expect(await editor.pasteLines('Session\t75')).to.equal(true);
    await settled(editor);
    await click(editor, 'Insert one line');
    expect(dialog(editor, 'paste').open).to.equal(true);
    await press(editor, 'Escape');
    expect(dialog(editor, 'paste').open).to.equal(false);
    expect(described(editor)).to.deep.equal([]);
  });

  it('and leaves text that is none to the field', async () => {
    const editor = await openEditor(await deskWith(abc));
    expect(await paste(editor, 'Description, line 1', 'one\ntwo')).to.equal(false);
    expect(await paste(editor, 'Quantity, line 1', '5', '<table><tr><td>5</td></tr></table>')).to.equal(
      false,
    );
    expect(dialog(editor, 'paste').open).to.equal(false);
  });

  it('a reload can still undo it', async () => {
    const desk = await deskWith(abc);
    const before = await openEditor(desk);
    await paste(before, 'Description, line 1', 'Session\t75\nReport\t120');
    await click(before, 'Insert 2 lines');
    await leave(before);
    const after = await openEditor(desk);
    expect(described(after)).to.have.length(5);
    await click(after, 'Undo');
    expect(described(after)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('<invoice-editor> gives lines to a spreadsheet', () => {
  it('the selected ones, as text and as HTML, which it takes again', async () => {
    const editor = await openEditor(
      await deskWith(
        gst,
        draftWith([
          line('a', { taxRates: ['tax_gst'] }),
          line('b', { description: 'b\nb' }),
          line('c', { unitPrice: '7.50' }),
        ]),
      ),
    );
    await click(editor, 'Line 1');
    control(editor, 'Line 2').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await settled(editor);
    expect(control(editor, 'Line 2').getAttribute('aria-pressed')).to.equal('true');
    const { text, html } = copied(editor, 'Line 1');
    expect(text).to.equal('a\t1\t10\t\tGST 10%\t10.00\n"b\nb"\t1\t10\t\t\t10.00');
    await paste(editor, 'Description, line 4', text, html);
    await click(editor, 'Insert 2 lines');
    expect(described(editor)).to.deep.equal(['a', 'b\nb', 'c', 'a', 'b\nb']);
  });

  it('cuts them in one step', async () => {
    const editor = await openEditor(await deskWith(abc));
    await click(editor, 'Line 1');
    await click(editor, 'Line 3');
    expect(copied(editor, 'Line 1', 'cut').text.split('\n')).to.have.length(2);
    await settled(editor);
    expect(described(editor)).to.deep.equal(['b']);
    await click(editor, 'Undo');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('<invoice-editor> puts lines in order', () => {
  it('with the arrow keys on a handle, which keeps the focus, and says where the line is', async () => {
    const editor = await openEditor(await deskWith(abc));
    control(editor, 'Line 1').focus();
    await press(editor, 'ArrowDown');
    expect(described(editor)).to.deep.equal(['b', 'a', 'c']);
    expect(focused(editor)).to.equal('Line 2');
    expect(root(editor).querySelector('.toolbar p[role=status]')?.textContent).to.equal('Line 2 of 3.');
    await press(editor, 'ArrowDown', 'ArrowDown');
    expect(described(editor), 'not below the blank one').to.deep.equal(['b', 'c', 'a']);
    await press(editor, 'ArrowUp');
    expect(described(editor)).to.deep.equal(['b', 'a', 'c']);
  });

  it('with a field kept as it is, its selection too, where the browser can move rows', async () => {
    const editor = await openEditor(await deskWith(draftWith([line('abc'), line('d')])));
    const field = control(editor, 'Description, line 1');
    field.focus();
    field.setSelectionRange(1, 2);
    let left = 0;
    field.addEventListener('blur', () => left++);
    await press(editor, 'Alt+Shift+ArrowDown');
    expect(described(editor)).to.deep.equal(['d', 'abc']);
    expect(root(editor).activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([1, 2]);
    expect(left).to.equal(0);
  });

  it('with the pointer, in one step; Escape gives up', async () => {
    const editor = await openEditor(await deskWith(abc));
    const drag = async (from: string, to: string, before: () => unknown = () => undefined) => {
      const [x, y] = center(control(editor, to));
      await sendMouse({ type: 'move', position: center(control(editor, from)) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, y + 12] });
      await before();
      await sendMouse({ type: 'up' });
      await settled(editor);
    };
    await drag('Line 1', 'Line 2', () => {
      expect(root(editor).querySelector('tr.dragged textarea')).to.have.property('value', 'a');
      expect(root(editor).querySelector('tr.drop-before textarea')).to.have.property('value', 'c');
    });
    expect(described(editor)).to.deep.equal(['b', 'a', 'c']);
    expect(control(editor, 'Line 2').getAttribute('aria-pressed'), 'it is not selected').to.equal('false');
    await drag('Line 1', 'Line 3', () => press(editor, 'Escape'));
    expect(described(editor)).to.deep.equal(['b', 'a', 'c']);
    expect(root(editor).querySelectorAll('.dragged, .drop-before')).to.have.length(0);
    await click(editor, 'Undo');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
  });

  it('deletes the selected ones with one key and one step', async () => {
    const editor = await openEditor(await deskWith(abc));
    control(editor, 'Line 1').focus();
    await press(editor, 'Space');
    control(editor, 'Line 2').focus();
    await press(editor, 'Space', 'Delete');
    expect(described(editor)).to.deep.equal(['c']);
    expect(texts(editor, '.offer')).to.deep.equal(['2 lines deleted. Undo']);
    await press(editor, 'Control+KeyZ');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('<invoice-editor> has keys', () => {
  it('that are shown from the table they are handled by, and may be a host’s own or off', async function () {
    this.timeout(30_000);
    const editor = await openEditor(await deskWith(abc));
    control(editor, 'Quantity, line 1').focus();
    await press(editor, 'Control+Slash');
    expect(dialog(editor, 'shortcuts').open).to.equal(true);
    expect(texts(editor, '.keys dt')).to.have.length(20);
    await expect(editor).to.be.accessible();
    await press(editor, 'Escape');
    expect(focused(editor), 'back where it was').to.equal('Quantity, line 1');
    editor.shortcuts = { duplicate: 'Alt+Shift+K', delete: null };
    await press(editor, 'Alt+Shift+KeyD', 'Alt+Shift+Backspace');
    expect(described(editor)).to.deep.equal(['a', 'b', 'c']);
    await press(editor, 'Alt+Shift+KeyK');
    expect(described(editor)).to.deep.equal(['a', 'a', 'b', 'c']);
  });

  it('to take back what is typed in a field, and to go to the totals', async () => {
    const editor = await openEditor(await deskWith(abc));
    await type(editor, 'Unit price, line 2', '99');
    await press(editor, 'Escape');
    expect(control(editor, 'Unit price, line 2').value).to.equal('10');
    expect(editor.dirty).to.equal(false);
    await press(editor, 'Alt+Shift+KeyT');
    expect(focused(editor)).to.equal('totals');
  });
});
