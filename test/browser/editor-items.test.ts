import { directoryIn, type Asked, type Command, type OfferedItem } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  click,
  control,
  deskWith,
  existing,
  focused,
  gst,
  draftWith,
  line,
  openEditor,
  press,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

const band: Asked<Command> = {
  ...{ type: 'save-catalog-item', id: 'cmd_band', version: 0 },
  item: {
    ...{ type: 'product', id: 'itm_band', name: 'Band', unitPrice: '21.90' },
    taxRates: [],
    tracksStock: false,
  },
};
const draft = draftWith([line('a', { unitPrice: '80', taxRates: ['tax_gst'] })]);
const dialog = (editor: InvoiceEditor) => root(editor).querySelector<HTMLDialogElement>('#new-item')!;

/** Looks on the price list for what is not there, from the first line, and goes to the offer to add it. */
async function seek(editor: InvoiceEditor, name: string): Promise<void> {
  await click(editor, 'Choose an item for line 1');
  await sendKeys({ type: name });
  await settled(editor);
  await press(editor, 'ArrowDown');
  await press(editor, 'Enter');
}

describe('<invoice-editor> puts on the price list what is not there yet (I-19)', function () {
  this.timeout(20_000);

  it('into the books, with the price and the tax of the line, and fills the line with it', async () => {
    const desk = { ...(await deskWith(gst, band, draft)), directory: 'books' as const };
    const editor = await openEditor(desk);
    await waitUntil(() => control(editor, 'Search the price list'), 'there is a price list');
    let isStopped = true;
    editor.addEventListener('billing-item-save-request', (event) => {
      if (isStopped) event.waitUntil(Promise.reject(new Error('Not today.')));
    });
    await seek(editor, 'Report');
    await waitUntil(() => dialog(editor).open, 'it asks for the rest');
    expect(root(editor).querySelector('#items')!.matches(':popover-open')).to.equal(false);
    expect([control(editor, 'Name').value, focused(editor)]).to.deep.equal(['Report', 'item-name']);
    expect(root(editor).querySelector<HTMLInputElement>('#item-price')!.value).to.equal('80');
    await expect(editor).to.be.accessible();
    await type(editor, 'Duration in minutes', '30');
    await click(editor, 'Save item');
    expect(texts(editor, '#new-item .banner')).to.deep.equal(['Not today.']);
    isStopped = false;
    await click(editor, 'Save item');
    await waitUntil(() => control(editor, 'Description, line 1').value === 'Report', 'the line is filled');
    await settled(editor);
    expect(dialog(editor).open).to.equal(false);
    expect(focused(editor)).to.equal('Quantity, line 1');
    const stored = await desk.elsewhere.find({ kind: 'catalog-item', where: { status: 'active' }, limit: 9 });
    expect(stored.map(({ record }) => record).find(({ name }) => name === 'Report')).to.deep.include({
      ...{ type: 'service', unitPrice: '80', minutes: 30, taxRates: ['tax_gst'] },
    });
  });

  it('as the first one, where the list is empty', async () => {
    const desk = { ...(await deskWith(gst, draft)), directory: 'books' as const };
    const editor = await openEditor(desk);
    await waitUntil(() => control(editor, 'Search the price list'), 'there is a price list to begin');
    await seek(editor, 'Report');
    await waitUntil(() => dialog(editor).open, 'it asks for the rest');
    await click(editor, 'Save item');
    await waitUntil(() => control(editor, 'Description, line 1').value === 'Report', 'the line is filled');
  });

  it('as a product, which has no duration', async () => {
    const desk = { ...(await deskWith(gst, band, draft)), directory: 'books' as const };
    const editor = await openEditor(desk);
    await waitUntil(() => control(editor, 'Search the price list'), 'there is a price list');
    await seek(editor, 'Tape');
    await waitUntil(() => dialog(editor).open, 'it asks for the rest');
    const kind = root(editor).querySelector<HTMLSelectElement>('#item-type')!;
    kind.value = 'product';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(editor);
    expect(root(editor).querySelector('#item-minutes')).to.equal(null);
    await type(editor, 'Unit price', '');
    await click(editor, 'Save item');
    expect(texts(editor, '#item-price-error')).to.have.length(1);
    expect(texts(editor, '#new-item .banner'), 'it is said once').to.deep.equal([]);
    await type(editor, 'Unit price', '4.50');
    await click(editor, 'Save item');
    await waitUntil(() => control(editor, 'Description, line 1').value === 'Tape', 'the line is filled');
  });

  it('by asking the host, whose price list it is', async () => {
    const item: OfferedItem = {
      id: 's',
      name: 'Session',
      line: { description: 'Session', quantity: '1', unitPrice: '75' },
    };
    const directory = directoryIn({ client: [{ id: 'ada', name: 'Ada' }], item: [item], addsItems: true });
    const editor = await openEditor({ ...(await deskWith(gst, draft)), directory }, existing);
    const asked: string[] = [];
    editor.addEventListener('billing-item-create-request', ({ detail: { name, respond } }) => {
      asked.push(name);
      respond({ id: 'r', name, line: { description: name, quantity: '1', unitPrice: '120' } });
    });
    await seek(editor, 'Report');
    await waitUntil(() => control(editor, 'Description, line 1').value === 'Report', 'the line is filled');
    expect(asked).to.deep.equal(['Report']);
    expect(dialog(editor).open).to.equal(false);
  });

  it('only where that may be done', async () => {
    const item: OfferedItem = {
      id: 's',
      name: 'Session',
      line: { description: 'Session', quantity: '1', unitPrice: '75' },
    };
    const directory = directoryIn({ client: [{ id: 'ada', name: 'Ada' }], item: [item] });
    const editor = await openEditor({ ...(await deskWith(gst, draft)), directory }, existing);
    await click(editor, 'Choose an item for line 1');
    await sendKeys({ type: 'Report' });
    await settled(editor);
    expect(texts(editor, '#items .option')).to.deep.equal([]);
  });

  it('nowhere, where there is no price list and none may be begun', async () => {
    const directory = directoryIn({ client: [{ id: 'ada', name: 'Ada' }], item: [] });
    const editor = await openEditor({ ...(await deskWith(gst, draft)), directory }, existing);
    await waitUntil(() => root(editor).querySelector('[data-items]') === null, 'it was looked for');
    expect(root(editor).querySelector('#items')).to.equal(null);
  });
});
