import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  choose,
  click,
  control,
  draftWith,
  existing,
  focused,
  gst,
  line,
  pick,
  press,
  root,
  settled,
  show,
  texts,
  type,
} from './editor-page.js';

const abc = draftWith([line('a'), line('b'), line('c')]);

before(() => setViewport({ width: 1280, height: 900 }));

describe('<invoice-editor> finishes an invoice', () => {
  it('requests payment: saves, reviews, finalizes, and is read-only (6.3)', async () => {
    const { editor, elsewhere } = await show();
    const told: string[] = [];
    for (const name of ['billing-invoice-saved', 'billing-invoice-finalized'] as const)
      editor.addEventListener(name, () => told.push(name));
    await pick(editor, 'Client', 'Ada');
    await type(editor, 'Description, line 1', 'Session');
    await type(editor, 'Unit price, line 1', '80');
    await press(editor, 'Control+Enter');
    const review = root(editor).querySelector<HTMLDialogElement>('#review')!;
    await waitUntil(() => review.textContent.includes('INV-0001'), 'it is reviewed');
    expect(review.open).to.equal(true);
    expect(review.textContent).to.contain('INV-0001');
    [...review.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => editor.state === 'readonly');
    expect(told).to.deep.equal(['billing-invoice-saved', 'billing-invoice-finalized']);
    expect(editor.matches(':state(readonly)')).to.equal(true);
    const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: editor.invoiceId }, limit: 1 });
    expect(stored?.record).to.deep.include({ status: 'open', amountDue: '80.00', dueOn: '2026-12-08' });
  });

  it('applies a payment: says what stays unallocated, and writes both (6.3)', async () => {
    const { editor, elsewhere } = await show([gst, abc], existing);
    root(editor).querySelector<HTMLInputElement>('input[value="apply"]')!.click();
    await settled(editor);
    expect(control(editor, 'Amount (EUR)').value).to.equal('30.00');
    await choose(editor, 'Method', 'pmt_cash');
    await type(editor, 'Amount (EUR)', '50');
    expect(texts(editor, '.payment [role=status]')[0]).to.contain('€20.00');
    await press(editor, 'Control+Enter');
    expect(texts(editor, '#review [role=status]')[0]).to.contain('€20.00');
    root(editor).querySelector<HTMLButtonElement>('#review [type=submit]')!.click();
    await waitUntil(() => editor.state === 'readonly');
    const [payment] = await elsewhere.find({ kind: 'payment', limit: 1 });
    expect(payment?.record).to.deep.include({ amount: '50.00', unallocated: '20.00' });
    const [invoice] = await elsewhere.find({ kind: 'invoice', where: { status: 'paid' }, limit: 1 });
    expect(invoice?.record.id).to.equal('inv_1');
  });

  it('tells in the review what is missing, and leads there', async () => {
    const { editor } = await show([gst, draftWith([line('a', { description: '' })])], existing);
    await press(editor, 'Tab');
    await editor.finalize();
    await settled(editor);
    expect(texts(editor, '#review .banner')[0]).to.contain('Line 1 needs a description.');
    await click(editor, 'Show me');
    expect(focused(editor)).to.equal('Description, line 1');
  });

  it('deletes a draft after asking (6.3)', async () => {
    const { editor, elsewhere } = await show([gst, abc], existing);
    root(editor).querySelector<HTMLButtonElement>('[data-command="delete-draft"]')!.click();
    await settled(editor);
    await click(editor, 'Delete draft');
    await waitUntil(() => editor.state === 'deleted');
    expect(await elsewhere.find({ kind: 'invoice', limit: 1 })).to.deep.equal([]);
    await click(editor, 'New invoice');
    expect(editor.state).to.equal('editing');
  });
});
