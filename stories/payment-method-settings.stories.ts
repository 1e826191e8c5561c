import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { press, shadow, surroundings, write } from './story-tools.js';

export default { title: 'Payment method settings', component: 'payment-method-settings' } satisfies Meta;

const element = html`<payment-method-settings></payment-method-settings>`;
/** A story of the element over books of its own. */
const story = (content: TemplateResult = element, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, { asks: [], ...options }) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const archive = (id: string) => ({ type: 'archive-payment-method', paymentMethod: `pmt_${id}` }) as const;
const archived: DeskOptions = { asks: [archive('cheque'), archive('eftpos')] };

/** What an account begins with. */
export const Default: StoryObj = story();

/** Two are archived, and shown. */
export const Archived: StoryObj = {
  ...story(element, archived),
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement, 'payment-method-settings');
    (await root.findByText('Archived (2)')).click();
  },
};

/** One was archived a moment ago. */
export const JustArchived: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement, 'payment-method-settings');
    await press(root, 'Archive Cheque');
    await root.findByRole('button', { name: 'Undo' });
  },
};

/** One is renamed where it stands, to a name that another has. */
export const NameTaken: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement, 'payment-method-settings');
    await press(root, 'Edit Cash');
    await write(root, 'Name', 'Cheque');
    await press(root, 'Save');
    await root.findByText('“Cheque” is already in use.');
  },
};

/** A new one. */
export const Adding: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement, 'payment-method-settings');
    await press(root, 'Add payment method');
    await write(root, 'Name', 'Voucher');
  },
};

/** The last one in use stays. */
export const Last: StoryObj = story(element, {
  asks: ['credit-card', 'eftpos', 'direct-deposit', 'cheque'].map(archive),
});

/** Who looks may change nothing. */
export const ReadOnly: StoryObj = story(element, { ...archived, role: 'client' });

/** The books do not answer yet. */
export const Loading: StoryObj = story(element, { storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(element, { storage: storages.unreachable() });

/** The storage takes nothing more. */
export const Full: StoryObj = {
  ...story(element, { seen: storages.full }),
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement, 'payment-method-settings');
    await press(root, 'Archive Cash');
    await root.findByText(/storage is full/);
  },
};

/** On a dark page. */
export const Dark: StoryObj = { ...NameTaken, globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...NameTaken, globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(element, archived), globals: surroundings.rightToLeft };
