import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createMemoryJournal } from '@billkit/elements';
import { html, render, type TemplateResult } from 'lit';
import { fireEvent, userEvent } from 'storybook/test';
import { desk, directories, sample, storages, visited, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Invoice editor', component: 'invoice-editor' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const draft = html`<invoice-editor invoice-id="inv_draft"></invoice-editor>`;

/** Nothing is typed yet. */
export const Empty: StoryObj = story(html`<invoice-editor></invoice-editor>`);

/** A new invoice of a client. */
export const ForAClient: StoryObj = story(html`<invoice-editor client-id="ada"></invoice-editor>`);

/** A draft with discounts and tax. */
export const Filled: StoryObj = story(draft);

/** Money comes in with the invoice, more of it than the invoice asks for. */
export const WithPayment: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByLabelText('Apply payment')).click();
    const amount = await editor.findByLabelText<HTMLInputElement>('Amount (EUR)');
    fireEvent.input(amount, { target: { value: '200' } });
    await editor.findByText(/is more than the invoice asks for/);
  },
};

/** A client is missing, and a price is no number. */
export const Invalid: StoryObj = {
  ...story(html`<invoice-editor></invoice-editor>`),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.type(await editor.findByLabelText('Description, line 1'), 'Session');
    await userEvent.type(await editor.findByLabelText('Unit price, line 1'), '12,5,');
    (await editor.findByText('Save draft')).click();
    await editor.findByText('Please fill this in.');
    await editor.findByText(/Write a number with digits/);
  },
};

/** The review before finalizing. */
export const Review: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByText('Finalize invoice')).click();
    await editor.findByText(/It becomes INV-/);
  },
};

/** The review says what is missing. */
export const Refused: StoryObj = {
  ...story(html`<invoice-editor client-id="ada"></invoice-editor>`),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await editor.findByDisplayValue('Ada Lovelace');
    (await editor.findByText('Finalize invoice')).click();
    await editor.findByText('Add at least one line before you finalize.');
  },
};

/** The storage is full: what was typed stays. */
export const Failed: StoryObj = {
  ...story(draft, { seen: storages.full }),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByText('More details')).click();
    fireEvent.input(await editor.findByLabelText(/Reference/), { target: { value: 'PO 117' } });
    (await editor.findByText('Save draft')).click();
    await editor.findByText(/The storage is full/);
  },
};

/** Why the total is what it is. */
export const Why: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findAllByLabelText(/how it comes about/)).at(-1)?.click();
    await editor.findByText(/How “Total” comes about/);
  },
};

/** What it lacks as an e-invoice. */
export const Checked: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByText('E-invoice (EN 16931)', {}, { timeout: 5000 })).click();
    await editor.findByText('Worth knowing');
  },
};

/** A payment stands in the way of a revert: the steps that take it back, and what they change. */
export const InTheWay: StoryObj = {
  ...story(html`<invoice-editor invoice-id="inv_part"></invoice-editor>`),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByText('Revert to draft')).click();
    await editor.findByText('Do all of this', {}, { timeout: 5000 });
  },
};

/** The host’s gateway, before it is asked for the money. */
export const Gateway: StoryObj = story(
  html`<invoice-editor invoice-id="inv_open"
    ><p slot="gateway">Here the payment provider of the host asks for a card.</p></invoice-editor
  >`,
);

/** A write is under way. */
export const Saving: StoryObj = {
  ...story(draft, { seen: (storage) => ({ ...storage, commit: () => new Promise(() => undefined) }) }),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    fireEvent.input(await editor.findByLabelText(/Reference/), { target: { value: 'PO 117' } });
    (await editor.findByText('Save draft')).click();
    await editor.findByText('Saving …');
  },
};

/** Somebody else wrote what is being typed in. */
export const Conflict: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    fireEvent.input(await editor.findByLabelText(/Reference/), { target: { value: 'PO 117' } });
    const { billing } = canvasElement.querySelector('billing-provider')!;
    await billing!.execute({
      ...{ type: 'delete-draft', id: 'cmd_theirs', invoice: 'inv_draft', deletedOn: '2026-11-24' },
    });
    await editor.findByText(/deleted elsewhere/);
  },
};

/** The device has no network. */
export const Offline: StoryObj = {
  ...story(draft),
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    return () => delete (navigator as unknown as Record<string, unknown>)['onLine'];
  },
  play: async ({ canvasElement }) => {
    await shadow(canvasElement, 'invoice-editor').findByText(/There is no network/);
  },
};

/** One may not write invoices. */
export const Forbidden: StoryObj = story(draft, { role: 'client' });

/** An issued invoice is not edited any more. */
export const Finalized: StoryObj = story(html`<invoice-editor invoice-id="inv_part"></invoice-editor>`);

/** There is no such invoice. */
export const NotFound: StoryObj = story(html`<invoice-editor invoice-id="inv_none"></invoice-editor>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(draft, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(draft, { asks: [], storage: storages.unreachable() });

/** In the dark. */
export const Dark: StoryObj = { ...story(draft), globals: surroundings.dark };

/** In a narrow container each line is a card and the total stays in sight. */
export const Narrow: StoryObj = { ...story(draft), globals: surroundings.narrow };

/** From right to left. */
export const RightToLeft: StoryObj = { ...story(draft), globals: surroundings.rightToLeft };

/** What was typed before a reload is there again, not saved. */
export const Restored: StoryObj = {
  loaders: [
    async () => {
      const journal = createMemoryJournal();
      const before = document.createElement('div');
      document.body.append(before);
      render(await desk(draft, { journal }), before);
      const editor = before.querySelector('invoice-editor')!;
      while (editor.state !== 'editing') await new Promise((later) => setTimeout(later, 10));
      const fill = (name: string, value: string) =>
        fireEvent.input(editor.renderRoot.querySelector(`[id$="${name}"]`)!, { target: { value } });
      fill('reference', 'PO 117');
      fill('draftb-quantity', '3');
      before.remove();
      return { shown: await desk(draft, { journal }) };
    },
  ],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
  play: async ({ canvasElement }) => {
    await shadow(canvasElement, 'invoice-editor').findByText(/restored/);
  },
};

/** A line was deleted, and can be brought back. */
export const LineDeleted: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByLabelText('Quantity, line 2')).focus();
    await userEvent.keyboard('{Alt>}{Shift>}{Backspace}{/Shift}{/Alt}');
    await editor.findByText('Line 2 deleted.', { selector: '.offer span' });
  },
};

/** A table from a spreadsheet, before it becomes lines: a price may be read in two ways, a quantity is no number. */
export const Pasted: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('invoice-editor')!;
    await shadow(canvasElement, 'invoice-editor').findByLabelText('Quantity, line 2');
    await editor.pasteLines(
      [
        'Item\tDescription\tQty\tPrice\tVAT\tAmount',
        'S45\tSession, 45 min\t2\t75\tGST 10%\t150',
        'W\tWorkshop\\nwhole day\t1\t1.250\tGST 10%\t1.250',
        'R\tReport\tby page\t120\t0%\t120',
        'T\tTravel\t38\t1\t7%\t38',
      ]
        .join('\n')
        .replace('Workshop\\nwhole day', '"Workshop\nwhole day"'),
    );
    await shadow(canvasElement, 'invoice-editor').findByText('Insert 4 lines');
  },
};

/** Lines that are selected, to be copied, moved or deleted. */
export const Selected: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByLabelText('Line 2')).click();
    await editor.findByText('One line selected.');
  },
};

/** All keys, from the table that they are handled by. */
export const Keys: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByText('Keyboard shortcuts')).click();
    await editor.findByText('Duplicate line');
  },
};

/** Somebody else wrote meanwhile: what both changed is chosen. */
export const Compared: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    fireEvent.input(await editor.findByLabelText(/Reference/), { target: { value: 'PO 117' } });
    fireEvent.input(await editor.findByLabelText('Quantity, line 1'), { target: { value: '3' } });
    const { billing } = canvasElement.querySelector('billing-provider')!;
    const [stored] = await billing!.find({ kind: 'invoice', where: { id: 'inv_draft' }, limit: 1 });
    const { client, issuedOn, lines } = stored!.record;
    const [first, ...others] = lines.map(({ id, description, quantity, unitPrice }) => ({
      ...{ id, description, quantity: String(quantity), unitPrice: String(unitPrice) },
    }));
    await billing!.execute({
      ...{ type: 'revise-draft', id: 'cmd_theirs', invoice: 'inv_draft', version: stored!.version },
      content: { client, issuedOn, reference: 'PO 118', lines: [{ ...first!, quantity: '4' }, ...others] },
    });
    (await editor.findByText('Compare')).click();
    await editor.findByText('Take this');
  },
};

/** Who is looked for by name; the rest of the set-up stands behind a press. */
export const Picking: StoryObj = {
  ...story(html`<invoice-editor></invoice-editor>`),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.click(await editor.findByLabelText('Client', { selector: 'input' }));
    await editor.findByText('Ada Lovelace', { selector: '.option *' });
  },
};

/** The same in the dark. */
export const PickingInTheDark: StoryObj = { ...Picking, globals: surroundings.dark };

/** The same where there is little room. */
export const PickingNarrow: StoryObj = { ...Picking, globals: surroundings.narrow };

/** Nobody is called that: whoever may adds a new client by name. */
export const Adding: StoryObj = {
  ...story(html`<invoice-editor></invoice-editor>`),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.type(await editor.findByLabelText('Client', { selector: 'input' }), 'Ida Rhodes');
    await editor.findByText('Add “Ida Rhodes”', { selector: '.option' });
  },
};

/** The directory does not answer yet. */
export const PickerLoading: StoryObj = {
  ...story(html`<invoice-editor></invoice-editor>`, { directory: directories.silent }),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.click(await editor.findByLabelText('Client', { selector: 'input' }));
    await editor.findByText('Loading', { selector: '.remark' });
  },
};

/** The directory cannot be read: it is asked again on request. */
export const PickerFailed: StoryObj = {
  ...story(html`<invoice-editor></invoice-editor>`, { directory: directories.unreachable }),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.click(await editor.findByLabelText('Client', { selector: 'input' }));
    await editor.findByText('Try again', { selector: '.option' });
  },
};

/** Everything of the set-up, shown on request: what the invoice is about, its template, and a number typed by hand. */
export const MoreDetails: StoryObj = {
  ...story(
    html`<invoice-editor invoice-id="inv_visit">
      <button slot="events">Choose appointments …</button>
    </invoice-editor>`,
    { asks: [...sample, ...visited] },
  ),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    (await editor.findByText('More details')).click();
    await editor.findByLabelText('Template');
    const number = await editor.findByLabelText(/Number/, { selector: 'input' });
    fireEvent.input(number, { target: { value: 'INV-0042' } });
    await editor.findByText('Use this number');
  },
};

/** The same in the dark, where there is little room. */
export const MoreDetailsNarrow: StoryObj = {
  ...MoreDetails,
  globals: { ...surroundings.dark, ...surroundings.narrow },
};

/** What was looked for is not on the price list: what else there is to say of it is asked. */
export const NewItem: StoryObj = {
  ...story(draft, { directory: directories.adding }),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.click(await editor.findByLabelText('Choose an item for line 3'));
    await userEvent.keyboard('Report');
    await userEvent.click(await editor.findByText('Add “Report”', { selector: '.option' }));
    await editor.findByText('New on the price list');
  },
};

/** Columns as the host wants them; the discount, which it left out, is there because a line has one. */
export const Columns: StoryObj = story(
  html`<invoice-editor invoice-id="inv_draft" columns="price quantity"></invoice-editor>`,
);

/** The price list, looked through by name or code. */
export const PriceList: StoryObj = {
  ...story(draft),
  play: async ({ canvasElement }) => {
    const editor = shadow(canvasElement, 'invoice-editor');
    await userEvent.click(await editor.findByLabelText('Choose an item for line 3'));
    await userEvent.keyboard('s');
    await editor.findByText(/S45/, { selector: '.option *' });
  },
};
