import { directoryIn, type Asked, type Command, type Directory } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  control,
  deskWith,
  draftWith,
  existing,
  focused,
  fresh,
  line,
  openEditor,
  pick,
  press,
  root,
  settled,
  texts,
} from './editor-page.js';

const place = { id: 'north', name: 'Northside' };
const ines = { id: 'ines', name: 'Ines Calloway' };

before(() => setViewport({ width: 1280, height: 900 }));

/** Looks for somebody and, who is not there, adds them by keyboard. */
async function add(editor: InvoiceEditor, label: string, name: string) {
  control(editor, label).focus();
  await sendKeys({ type: name });
  await settled(editor);
  await press(editor, 'ArrowDown', 'Enter');
}

describe('<invoice-editor> is set up', () => {
  it('with a payer beside the client, and says who pays while there is none (6.2, I-06)', async () => {
    const directory = directoryIn({
      client: [{ id: 'ada', name: 'Ada' }],
      payer: [{ id: 'fund', name: 'Fund' }],
    });
    const desk = { ...(await deskWith()), directory };
    const editor = await openEditor(desk, fresh);
    expect(control(editor, 'Invoice to').placeholder).to.equal('The client');
    await pick(editor, 'Client', 'ada');
    await pick(editor, 'Invoice to', 'fund');
    expect(await editor.save()).to.equal(true);
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored!.record).to.deep.include({
      client: { id: 'ada', name: 'Ada' },
      payer: { id: 'fund', name: 'Fund' },
    });
    await press(editor, 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowUp', 'Enter');
    expect(control(editor, 'Invoice to').value, 'the first of the list takes it back').to.equal('');
  });

  it('with the rest behind a press, which says what is filled in, and by keyboard alone', async () => {
    const directory = directoryIn({
      client: [{ id: 'ada', name: 'Ada' }],
      practitioner: [ines],
      location: [place],
    });
    const editor = await openEditor({ ...(await deskWith(draftWith([line('a')]))), directory }, existing);
    const summary = root(editor).querySelector('summary')!;
    expect(summary.innerText).to.contain('Without tax');
    summary.focus();
    await press(editor, 'Enter', 'Tab');
    expect(focused(editor)).to.equal('practitioner');
    await sendKeys({ type: 'ines' });
    await settled(editor);
    await press(editor, 'Tab');
    await sendKeys({ type: 'nor' });
    await settled(editor);
    await press(editor, 'Enter', 'Shift+Tab', 'Shift+Tab', 'Enter');
    expect(summary.innerText.replaceAll(/\s+/gu, ' ')).to.contain('Ines Calloway · Northside · Without tax');
    await press(editor, 'Control+KeyZ');
    expect(control(editor, 'Location').value).to.equal('');
    expect(focused(editor), 'what is undone is shown').to.equal('location');
  });

  it('and leaves out who practises and where, where the directory knows nobody', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    expect(control(editor, 'Practitioner')).to.equal(null);
    expect(control(editor, 'Location')).to.equal(null);
  });

  it('undoes the choice of a client with one key, right after it', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    await pick(editor, 'Client', 'grace');
    expect(editor.dirty).to.equal(true);
    await press(editor, 'Control+KeyZ');
    expect(control(editor, 'Client').value).to.equal('');
    expect(focused(editor)).to.equal('client');
  });
});

describe('<invoice-editor> adds who is not there yet (6.2)', () => {
  it('to the books, by the command that saves a client, which the host may stop', async () => {
    const desk = await deskWith();
    const editor = await openBooks(desk);
    const told: Asked<Command>[] = [];
    let isStopped = true;
    editor.addEventListener('billing-directory-save-request', (event) => {
      told.push(event.detail.command);
      if (isStopped) event.waitUntil(Promise.reject(new Error('Not today.')));
    });
    await add(editor, 'Client', 'Ida Rhodes');
    expect(texts(editor, '#client-error')).to.deep.equal(['Not today.']);
    expect(control(editor, 'Client').value).to.equal('');
    isStopped = false;
    await add(editor, 'Client', 'Ida Rhodes');
    await waitUntil(() => control(editor, 'Client').value === 'Ida Rhodes');
    expect(told.at(-1)).to.deep.include({ type: 'save-directory-entry', version: 0 });
    const [stored] = await desk.elsewhere.find({ kind: 'client', where: { status: 'active' }, limit: 1 });
    expect(stored!.record).to.deep.include({ name: 'Ida Rhodes', form: 'person' });
    expect(await editor.save()).to.equal(true);
    const [invoice] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(invoice!.record.client).to.deep.equal({ id: stored!.record.id, name: 'Ida Rhodes' });
  });

  it('nobody by Enter or Tab alone, and nobody twice', async () => {
    const desk = await deskWith();
    const editor = await openBooks(desk);
    await pick(editor, 'Client', 'Ida Rhodes');
    await press(editor, 'Tab');
    expect(control(editor, 'Client').value).to.equal('');
    expect(
      await desk.elsewhere.find({ kind: 'client', where: { status: 'active' }, limit: 1 }),
    ).to.deep.equal([]);
    await add(editor, 'Client', 'Ida Rhodes');
    await waitUntil(() => control(editor, 'Client').value === 'Ida Rhodes');
    await press(editor, 'Control+KeyA');
    await sendKeys({ type: 'ida rhodes' });
    await settled(editor);
    expect(texts(editor, '.option')).to.deep.equal(['Ida Rhodes']);
  });

  it('to the host’s directory, by asking the host, who answers when it is done', async () => {
    const people = [{ id: 'ada', name: 'Ada Lovelace' }];
    const directory: Directory = directoryIn({ client: people, adds: ['client'] });
    const editor = await openEditor({ ...(await deskWith()), directory }, fresh);
    await new Promise<void>((asked) => {
      editor.addEventListener('billing-party-create-request', ({ detail }) => {
        expect(detail).to.deep.include({ role: 'client', name: 'Ida Rhodes' });
        setTimeout(() => {
          detail.respond({ id: 'host-7', name: 'Ida Rhodes', email: 'ida@example.com' });
          asked();
        });
      });
      void add(editor, 'Client', 'Ida Rhodes');
    });
    await settled(editor);
    expect(control(editor, 'Client').value).to.equal('Ida Rhodes');
    expect(editor.dirty).to.equal(true);
  });

  it('only where the directory takes someone', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    control(editor, 'Client').focus();
    await sendKeys({ type: 'Ida Rhodes' });
    await settled(editor);
    expect(texts(editor, '.option')).to.deep.equal([]);
  });
});

/** The editor over the directory of the books. */
async function openBooks(desk: Parameters<typeof openEditor>[0]): Promise<InvoiceEditor> {
  return openEditor({ ...desk, directory: 'books' }, fresh);
}
