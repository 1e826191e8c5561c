import { standardTemplate } from '@billkit/billing';
import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { elsewhere, press, shadow, surroundings, write } from './story-tools.js';

export default { title: 'Invoice template settings', component: 'invoice-template-settings' } satisfies Meta;

const element = html`<invoice-template-settings></invoice-template-settings>`;
const { id: _, archived: __, ...standard } = standardTemplate;
const asks: DeskOptions['asks'] = [
  { type: 'save-tax-rate', taxRate: 'tax_gst', name: 'GST', percent: '10' },
  {
    ...{ type: 'save-business', version: 0, name: 'Northside Physio', address: '4 Mill Lane\nPort Leith' },
    taxNumber: '51 824 753 556',
  },
  {
    ...{ ...standard, type: 'save-invoice-template', template: 'tpl_fund', name: 'For funds' },
    ...{ showFunderNumber: true, clientWord: 'participant', memo: 'Please quote the number of the invoice.' },
    footer: 'Thank you. Payable within 14 days, without deduction.',
  },
  { ...standard, type: 'save-invoice-template', template: 'tpl_old', name: 'Old letterhead' },
  { type: 'archive-invoice-template', template: 'tpl_old' },
];
/** A story of the element over books of its own. */
const story = (content: TemplateResult = element, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, { asks, ...options }) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const at = (canvas: HTMLElement) => shadow(canvas, 'invoice-template-settings');

/** The standard one, one for funds, and one that is archived. */
export const Filled: StoryObj = story();

/** What an account begins with. */
export const Default: StoryObj = story(element, { asks: [] });

/** One is changed, with a sample beside it. */
export const Editing: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    await press(at(canvasElement), 'Edit For funds');
    await at(canvasElement).findByText('INV-0001');
  },
};

/** Clients have a word of their own. */
export const OwnWord: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await press(root, 'Add template');
    const called: HTMLSelectElement = await root.findByLabelText('Clients are called');
    called.value = '';
    called.dispatchEvent(new Event('change'));
    await write(root, 'Word for a client', 'Member');
    await press(root, 'Add');
    await root.findByText('Please fill this in.');
  },
};

/** Somebody else changed the template that is being changed. */
export const Conflict: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await press(root, 'Edit For funds');
    await write(root, /^Memo/, 'Thank you.');
    await elsewhere(canvasElement, {
      ...{ ...standard, type: 'save-invoice-template', template: 'tpl_fund', name: 'Funds' },
      memo: 'Quote the number.',
    });
    await root.findByText('Elsewhere: Funds');
  },
};

/** Who looks may change nothing. */
export const ReadOnly: StoryObj = story(element, { role: 'client' });

/** The books do not answer yet. */
export const Loading: StoryObj = story(element, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(element, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...Editing, globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...Editing, globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(), globals: surroundings.rightToLeft };
