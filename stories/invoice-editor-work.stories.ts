import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createMemoryJournal } from '@billkit/elements';
import { html, render, type TemplateResult } from 'lit';
import { fireEvent, userEvent } from 'storybook/test';
import { desk, type DeskOptions } from './desk.js';
import { shadow } from './story-tools.js';

export default { title: 'Invoice editor/Work that goes on', component: 'invoice-editor' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const draft = html`<invoice-editor invoice-id="inv_draft"></invoice-editor>`;

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
