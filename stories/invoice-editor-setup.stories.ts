import { standardTemplate } from '@billkit/billing';
import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { html, type TemplateResult } from 'lit';
import { fireEvent, userEvent } from 'storybook/test';
import { desk, invoice, preferring, sample, type DeskOptions } from './desk.js';
import { directories } from './people.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Invoice editor/Set-up', component: 'invoice-editor' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const { id: _, archived: __, ...standard } = standardTemplate;
/** A draft about two events, in books where numbers may be typed and templates chosen. */
const visited: DeskOptions['asks'] = [
  preferring({ numbersByHand: true }),
  { ...standard, type: 'save-invoice-template', template: 'tpl_plain', name: 'Plain' },
  invoice('visit', {
    events: [
      { id: 'evt-1', kind: 'appointment', title: 'First visit', startsAt: '2026-11-19T09:30' },
      { id: 'evt-2', kind: 'class', startsAt: '2026-11-20T18:00' },
    ],
  }),
];

const draft = html`<invoice-editor invoice-id="inv_draft"></invoice-editor>`;

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
