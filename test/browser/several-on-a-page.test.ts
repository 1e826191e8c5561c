import { createBilling, directoryIn } from '@billkit/billing';
import { createMemoryJournal, type BillingProvider, type InvoiceEditor } from '@billkit/elements';
import '@billkit/elements/define.js';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  control,
  described,
  deskWith,
  draftWith,
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

const ada = { id: 'ada', name: 'Ada Lovelace' };
const clock = () => new Date('2026-11-24T10:00:00Z');
const draft = draftWith([line('a', { unitPrice: '100' })]);
const ready = (editor: InvoiceEditor) => waitUntil(() => editor.state === 'editing', 'it is read');

/** Books of somebody's own, in which `inv_1` has one line that says this. */
async function booksWith(description: string) {
  const billing = createBilling({
    ...{ storage: createMemoryStorage(), now: clock },
    actor: () => ({ id: 'ines', role: 'staff' }),
  });
  await must(billing, draftWith([line('a', { description })]));
  return billing;
}

/** A provider of its own with an editor of `inv_1` in it. */
async function providerWith(description: string): Promise<{
  readonly provider: BillingProvider;
  readonly editor: InvoiceEditor;
}> {
  const billing = await booksWith(description);
  const provider = await fixture<BillingProvider>(
    html`<billing-provider
      lang="en"
      .billing=${billing}
      .clock=${clock}
      .directory=${directoryIn({ client: [ada] })}
      .journal=${createMemoryJournal()}
      ><invoice-editor invoice-id="inv_1" autosave="10"></invoice-editor
    ></billing-provider>`,
  );
  const editor = provider.querySelector('invoice-editor')!;
  await ready(editor);
  await settled(editor);
  return { provider, editor };
}

const reference = async ({ billing }: BillingProvider) =>
  (await billing!.find({ kind: 'invoice', limit: 1 }))[0]?.record.reference;

describe('two providers on a page', () => {
  it('have books of their own: what is typed in one is in no other', async () => {
    const [one, other] = [await providerWith('one'), await providerWith('other')];
    await type(one.editor, 'Reference', 'PO 1');
    expect(await one.editor.save()).to.equal(true);
    await type(other.editor, 'Reference', 'PO 2');
    expect(await other.editor.save()).to.equal(true);
    expect([await reference(one.provider), await reference(other.provider)]).to.deep.equal(['PO 1', 'PO 2']);
    expect([described(one.editor), described(other.editor)]).to.deep.equal([['one'], ['other']]);
  });

  it('lend an element to each other: it takes up anew what the books it came to have', async () => {
    const [one, other] = [await providerWith('one'), await providerWith('other')];
    await type(one.editor, 'Reference', 'PO 1');
    other.provider.append(one.editor);
    await waitUntil(() => described(one.editor).join() === 'other', 'it shows the other books');
    await settled(one.editor);
    expect(one.editor.dirty, 'nothing came along').to.equal(false);
    expect(control(one.editor, 'Reference').value).to.equal('');
    one.provider.append(one.editor);
    await waitUntil(() => control(one.editor, 'Reference').value === 'PO 1', 'what was typed was kept there');
    expect(described(one.editor)).to.deep.equal(['one']);
    expect(await reference(one.provider), 'and is not saved yet').to.equal(undefined);
  });
});

describe('an <invoice-editor> that is taken out of the page and put back', () => {
  it('goes on with what is typed and what can be undone', async () => {
    const editor = await openEditor(await deskWith(draft));
    const place = editor.parentElement!;
    await type(editor, 'Unit price, line 1', '120');
    await press(editor, 'Tab');
    editor.remove();
    await settled(editor);
    place.append(editor);
    await ready(editor);
    await settled(editor);
    expect(control(editor, 'Unit price, line 1').value).to.equal('120');
    expect(editor.dirty).to.equal(true);
    expect(texts(editor, '.banner'), 'nothing was lost, so nothing is said').to.deep.equal([]);
    editor.undo();
    await settled(editor);
    expect(control(editor, 'Unit price, line 1').value).to.equal('100');
  });

  it('hears of what was written while it was away', async () => {
    const desk = await deskWith(draft);
    const editor = await openEditor(desk);
    const place = editor.parentElement!;
    editor.remove();
    await must(desk.elsewhere, revisedTo(1, { reference: 'theirs' }));
    place.append(editor);
    await waitUntil(() => control(editor, 'Reference').value === 'theirs', 'it is read again');
  });

  it('asks whose version stays where something typed is not saved', async () => {
    const desk = await deskWith(draft);
    const editor = await openEditor(desk);
    const place = editor.parentElement!;
    await type(editor, 'Reference', 'mine');
    editor.remove();
    await must(desk.elsewhere, revisedTo(1, { reference: 'theirs' }));
    place.append(editor);
    await waitUntil(() => editor.matches(':state(conflict)'), 'both wrote');
    expect(control(editor, 'Reference').value).to.equal('mine');
  });

  it('has no dialog open any more', async () => {
    const editor = await openEditor(await deskWith(draft));
    const place = editor.parentElement!;
    await editor.finalize();
    await settled(editor);
    expect(root(editor).querySelector('dialog[open]')?.id).to.equal('review');
    editor.remove();
    place.append(editor);
    await settled(editor);
    expect(root(editor).querySelector('dialog[open]')).to.equal(null);
    await editor.finalize();
    await settled(editor);
    expect(root(editor).querySelector('#review')!.matches(':modal')).to.equal(true);
  });
});

describe('two copies of billkit on a page', function () {
  this.timeout(30_000);
  const copy = '/another-copy/packages/elements/dist';

  it('work on the same books, the second’s elements under names of their own', async () => {
    const { InvoiceEditor: Another } = (await import(`${copy}/index.js`)) as {
      readonly InvoiceEditor: new () => InvoiceEditor;
    };
    expect(customElements.get('invoice-editor'), 'it is a copy').to.not.equal(Another);
    customElements.define('next-invoice-editor', class extends Another {});
    const { provider, editor } = await providerWith('one');
    provider.append(document.createElement('next-invoice-editor'));
    const next = provider.querySelector<InvoiceEditor>('next-invoice-editor')!;
    next.invoiceId = 'inv_1';
    await ready(next);
    await type(next, 'Reference', 'PO 7');
    expect(await next.save()).to.equal(true);
    await waitUntil(() => control(editor, 'Reference').value === 'PO 7', 'the first hears of it');
    await editor.finalize();
    await settled(editor);
    root(editor).querySelector<HTMLButtonElement>('#review [type=submit]')!.click();
    await waitUntil(() => texts(next, '.title').join() === 'Invoice INV-0001', 'the second hears of it');
  });

  it('that both define all their elements leave the first’s in use, and say so', async () => {
    const first = customElements.get('invoice-editor');
    const said: string[] = [];
    const { error } = console;
    console.error = (sentence: string) => said.push(sentence);
    try {
      await import(`${copy}/define.js`);
    } finally {
      console.error = error;
    }
    expect(customElements.get('invoice-editor')).to.equal(first);
    expect(said.filter((one) => one.includes('<invoice-editor> is already defined'))).to.have.length(1);
    const { editor } = await providerWith('one');
    expect(described(editor)).to.deep.equal(['one']);
  });
});
