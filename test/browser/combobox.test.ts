import { directoryIn, type Directory } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { control, deskWith, focused, fresh, openEditor, press, root, settled, texts } from './editor-page.js';

const names = ['Ada Lovelace', 'Adam Ried', 'Grace Hopper', 'Zoë Ångström'];
const client = names.map((name) => ({ id: name.toLowerCase().replace(/\W+/gu, '-'), name }));

const show = async (directory: Directory) => openEditor({ ...(await deskWith()), directory }, fresh);
const field = (editor: InvoiceEditor) => control(editor, 'Client');
const options = (editor: InvoiceEditor) => texts(editor, '#client-options [role=option]');
const active = (editor: InvoiceEditor) => {
  const id = field(editor).getAttribute('aria-activedescendant');
  return id ? (root(editor).querySelector<HTMLElement>(`[id="${id}"]`)?.innerText ?? 'nothing') : null;
};
const isOpen = (editor: InvoiceEditor) => field(editor).getAttribute('aria-expanded') === 'true';
const told = (editor: InvoiceEditor) => field(editor).closest('.combobox')!.lastElementChild!.textContent;

/** Types in the field as a person does who came by keyboard. */
async function write(editor: InvoiceEditor, text: string) {
  field(editor).focus();
  await sendKeys({ type: text });
  await settled(editor);
}

/** Presses with the pointer, which takes the focus where it is not kept. */
async function point(editor: InvoiceEditor, target: Element) {
  const isAllowed = target.dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, cancelable: true, composed: true }),
  );
  if (isAllowed) (target as HTMLElement).focus();
  (target as HTMLElement).click();
  await settled(editor);
}

/** A directory that answers when it is told to, in any order. */
function slow() {
  const waiting: { readonly text: string; readonly answer: () => void; readonly fail: () => void }[] = [];
  const lists = directoryIn({ client });
  const directory: Directory = {
    ...lists,
    parties: (role, search) =>
      role !== 'client' || search.limit === 1
        ? lists.parties(role, search)
        : new Promise((resolve, reject) => {
            const { text = '' } = search;
            waiting.push({
              text,
              // A long list: it is asked each time.
              answer: () =>
                void lists
                  .parties(role, search)
                  .then((page) => resolve({ ...page, next: page.next ?? 'on' })),
              fail: () => reject(new Error('out of reach')),
            });
          }),
  };
  return { directory, waiting };
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('a combobox by keyboard', () => {
  it('opens with an arrow, goes through the list and round, and Enter chooses', async () => {
    const editor = await show(directoryIn({ client }));
    field(editor).focus();
    expect(isOpen(editor), 'nothing opens by itself').to.equal(false);
    await press(editor, 'ArrowDown');
    expect(options(editor)).to.deep.equal(names);
    expect(active(editor)).to.equal(null);
    await press(editor, 'ArrowDown', 'ArrowDown');
    expect(active(editor)).to.equal('Adam Ried');
    await press(editor, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(active(editor)).to.equal('Zoë Ångström');
    await press(editor, 'Enter');
    expect(isOpen(editor)).to.equal(false);
    expect(field(editor).value).to.equal('Zoë Ångström');
    expect(focused(editor), 'the focus stays').to.equal('client');
  });

  it('narrows down while one types, without accents, by each word, and says how many there are', async () => {
    const editor = await show(directoryIn({ client }));
    await write(editor, 'ad');
    expect(options(editor)).to.deep.equal(['Ada Lovelace', 'Adam Ried']);
    expect(told(editor)).to.equal('2 are offered.');
    expect(texts(editor, '#client-options mark')).to.deep.equal(['Ad', 'Ad']);
    await press(editor, 'Control+KeyA');
    await write(editor, 'zoe ang');
    expect(options(editor)).to.deep.equal(['Zoë Ångström']);
    expect(active(editor)).to.equal('Zoë Ångström');
    await press(editor, 'Tab');
    expect(field(editor).value, 'going on takes the first').to.equal('Zoë Ångström');
    expect(focused(editor)).to.equal('payer');
  });

  it('Escape closes and leaves what was chosen; Home and End are the caret’s', async () => {
    const editor = await show(directoryIn({ client }));
    await write(editor, 'gra');
    await press(editor, 'Enter');
    await write(editor, 'x');
    await press(editor, 'Escape');
    expect(isOpen(editor)).to.equal(false);
    expect(field(editor).value).to.equal('Grace Hopper');
    await press(editor, 'Control+KeyA');
    await write(editor, 'ad');
    await press(editor, 'Home');
    expect(active(editor)).to.equal(null);
    expect(field(editor).selectionStart).to.equal(0);
    await press(editor, 'End', 'ArrowDown', 'Enter');
    expect(field(editor).value).to.equal('Ada Lovelace');
  });

  it('what is not in the list is not kept, and an emptied field chooses nothing', async () => {
    const editor = await show(directoryIn({ client, payer: [{ id: 'fund', name: 'Health Fund' }] }));
    await write(editor, 'Nobody');
    expect(options(editor)).to.deep.equal([]);
    expect(texts(editor, '.remark')).to.deep.equal(['Nothing is called that.']);
    await press(editor, 'Enter');
    expect(field(editor).value, 'still there to be mended').to.equal('Nobody');
    await press(editor, 'Tab');
    expect(field(editor).value).to.equal('');
    await sendKeys({ type: 'health' });
    await settled(editor);
    await press(editor, 'Enter');
    expect(control(editor, 'Invoice to').value).to.equal('Health Fund');
    await press(editor, 'Control+KeyA', 'Delete', 'Tab');
    expect(control(editor, 'Invoice to').value).to.equal('');
    expect(editor.dirty).to.equal(false);
  });
});

describe('a combobox to a screen reader', () => {
  for (const [state, keys] of [
    ['open', ['ArrowDown', 'ArrowDown']],
    ['closed', []],
  ] as const)
    it(`breaks no rule of axe while it is ${state}, nor do the details`, async function () {
      this.timeout(60_000);
      const editor = await show(directoryIn({ client }));
      root(editor).querySelector('details')!.open = true;
      field(editor).focus();
      await press(editor, ...keys);
      expect(isOpen(editor)).to.equal(state === 'open');
      await expect(editor).to.be.accessible();
    });
});

describe('a combobox by pointer', () => {
  it('opens with a press, chooses with another, and goes with a third elsewhere', async () => {
    const editor = await show(directoryIn({ client }));
    await point(editor, field(editor));
    expect(options(editor)).to.deep.equal(names);
    const list = root(editor).querySelector('#client-options')!.parentElement!;
    expect(list.matches(':popover-open'), 'above everything').to.equal(true);
    expect(list.getBoundingClientRect().width).to.be.at.least(
      field(editor).getBoundingClientRect().width - 1,
    );
    await point(editor, root(editor).querySelectorAll('#client-options [role=option]')[2]!);
    expect(field(editor).value).to.equal('Grace Hopper');
    await write(editor, 'adam ried');
    control(editor, 'Memo').focus();
    await settled(editor);
    expect(field(editor).value, 'written out, it is meant').to.equal('Grace Hopper');
    expect(isOpen(editor)).to.equal(false);
  });
});

describe('a combobox over a list that is far away', () => {
  it('drops the answer to what is not wanted any more', async () => {
    const { directory, waiting } = slow();
    const editor = await show(directory);
    await write(editor, 'ad');
    expect(texts(editor, '.remark')).to.deep.equal(['Loading']);
    waiting[0]!.answer();
    await waitUntil(() => waiting.some(({ text }) => text === 'ad'));
    await write(editor, 'am');
    await waitUntil(() => waiting.some(({ text }) => text === 'adam'));
    const [ad, adam] = ['ad', 'adam'].map((text) => waiting.find((one) => one.text === text)!);
    adam!.answer();
    await waitUntil(() => options(editor).length === 1);
    ad!.answer();
    await settled(editor);
    expect(options(editor)).to.deep.equal(['Adam Ried']);
  });

  it('takes the first of the answer when Enter came before it', async () => {
    const { directory, waiting } = slow();
    const editor = await show(directory);
    await write(editor, 'gra');
    await press(editor, 'Enter');
    for (let at = 0; at < 4; at++) {
      waiting.at(-1)?.answer();
      await settled(editor);
    }
    expect(field(editor).value).to.equal('Grace Hopper');
  });

  it('says when it cannot be read, and tries again', async () => {
    const { directory, waiting } = slow();
    const editor = await show(directory);
    field(editor).focus();
    await press(editor, 'ArrowDown');
    waiting[0]!.fail();
    await settled(editor);
    expect(texts(editor, '.remark')[0]).to.contain('could not be read');
    expect(active(editor)).to.equal('Try again');
    await press(editor, 'Enter');
    waiting[1]!.answer();
    await settled(editor);
    expect(options(editor)).to.deep.equal(names);
    expect(texts(editor, '.remark')).to.deep.equal(['There are more. Type what it is called.']);
  });
});
