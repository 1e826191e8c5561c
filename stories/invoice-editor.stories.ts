import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { html, type TemplateResult } from 'lit';
import { fireEvent, userEvent } from 'storybook/test';
import { desk, storages, type DeskOptions } from './desk.js';
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

/** Columns as the host wants them; the discount, which it left out, is there because a line has one. */
export const Columns: StoryObj = story(
  html`<invoice-editor invoice-id="inv_draft" columns="price quantity"></invoice-editor>`,
);
