import { expect, html, waitUntil } from '@open-wc/testing';
import type { InvoiceEditor } from '@billkit/elements';
import { setViewport } from '@web/test-runner-commands';
import {
  control,
  deskWith,
  draftWith,
  focused,
  gst,
  line,
  openEditor,
  press,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

before(() => setViewport({ width: 1280, height: 900 }));

const headings = (editor: InvoiceEditor) => texts(editor, '.lines thead th.field');
const plain = draftWith([line('a'), line('b')]);
const priced = html`<invoice-editor invoice-id="inv_1" columns="price quantity"></invoice-editor>`;

describe('<invoice-editor> with the columns a host names', () => {
  it('shows these, in their order, between the description and the amount', async () => {
    const editor = await openEditor(await deskWith(gst, plain), priced);
    expect(headings(editor)).to.deep.equal(['Unit price', 'Quantity']);
    control(editor, 'Description, line 1').focus();
    await press(editor, 'Tab');
    expect(focused(editor)).to.equal('Unit price, line 1');
    await press(editor, 'Tab');
    expect(focused(editor)).to.equal('Quantity, line 1');
    await type(editor, 'Quantity, line 2', '3');
    await press(editor, 'Tab');
    expect(focused(editor), 'behind the last field is the next line').to.equal('Description, line 3');
    expect(texts(editor, 'td.amount')).to.deep.equal(['€10.00', '€30.00']);
    await expect(editor).to.be.accessible();
  });

  it('keeps what lines say in the others, which appear, and stay while they are emptied', async () => {
    const discounted = line('b', { discounts: [{ type: 'percent', percent: '10' }] });
    const editor = await openEditor(await deskWith(gst, draftWith([line('a'), discounted])), priced);
    expect(headings(editor)).to.deep.equal(['Unit price', 'Quantity', 'Discount']);
    expect(control(editor, 'Discount, line 2').value).to.equal('10');
    await type(editor, 'Discount, line 2', '');
    expect(focused(editor)).to.equal('Discount, line 2');
    expect(headings(editor)).to.deep.equal(['Unit price', 'Quantity', 'Discount']);
    expect(await editor.save()).to.equal(true);
  });

  it('shows a column in which something is missing', async () => {
    const free = draftWith([line('a', { unitPrice: '0' })]);
    const editor = await openEditor(
      await deskWith(gst, free),
      html`<invoice-editor invoice-id="inv_1" columns="quantity"></invoice-editor>`,
    );
    expect(headings(editor), 'a price is there').to.deep.equal(['Quantity', 'Unit price']);
    const blank = await openEditor(
      await deskWith(gst),
      html`<invoice-editor columns="quantity"></invoice-editor>`,
    );
    expect(headings(blank)).to.deep.equal(['Quantity']);
    await type(blank, 'Description, line 1', 'Session');
    await blank.finalize();
    await waitUntil(() => headings(blank).includes('Unit price'), 'it is told where it is missing');
  });

  it('changes them while it is typed in, and shows all where the host names none that there is', async () => {
    const editor = await openEditor(await deskWith(gst, plain), priced);
    await type(editor, 'Quantity, line 1', '2');
    editor.columns = 'quantity price tax';
    await settled(editor);
    expect(headings(editor)).to.deep.equal(['Quantity', 'Unit price', 'Tax']);
    expect(control(editor, 'Quantity, line 1').value).to.equal('2');
    expect(focused(editor)).to.equal('Quantity, line 1');
    editor.columns = 'color';
    await settled(editor);
    expect(headings(editor)).to.deep.equal(['Quantity', 'Unit price', 'Discount', 'Tax']);
  });

  it('fits every choice on a telephone', async () => {
    const editor = await openEditor(await deskWith(gst, plain), priced);
    await setViewport({ width: 320, height: 700 });
    for (const columns of ['', 'price', 'price tax', 'price quantity discount']) {
      editor.columns = columns;
      await settled(editor);
      const card = root(editor).querySelector('tr.line')!.getBoundingClientRect();
      for (const field of root(editor).querySelectorAll('tr.line:first-child td'))
        expect(field.getBoundingClientRect().right, columns).to.be.at.most(card.right);
      expect(root(editor).querySelector('.base')!.scrollWidth, columns).to.be.at.most(320);
    }
    await setViewport({ width: 1280, height: 900 });
  });
});
