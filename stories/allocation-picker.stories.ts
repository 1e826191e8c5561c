import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { fireEvent } from 'storybook/test';
import { desk, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Allocation picker', component: 'allocation-picker' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const picker = html`<allocation-picker client-id="ada" amount="250"></allocation-picker>`;

/** Spread over the oldest due first. */
export const Spread: StoryObj = {
  ...story(picker),
  play: async ({ canvasElement }) => {
    (await shadow(canvasElement, 'allocation-picker').findByText('Oldest due first')).click();
  },
};

/** An invoice gets more than it owes: it stays, and says why it is wrong. */
export const TooMuch: StoryObj = {
  ...story(picker),
  play: async ({ canvasElement }) => {
    const picker = shadow(canvasElement, 'allocation-picker');
    const field = await picker.findByLabelText('Amount for invoice INV-0003');
    await fireEvent.input(field, { target: { value: '200' } });
    await picker.findByText(/has only €120.49 due/);
  },
};

/** Nobody is chosen yet. */
export const NoClient: StoryObj = story(html`<allocation-picker amount="250"></allocation-picker>`);

/** A client who owes nothing. */
export const NothingOwed: StoryObj = story(
  html`<allocation-picker client-id="grace" amount="250"></allocation-picker>`,
);

/** The books do not answer yet. */
export const Loading: StoryObj = story(picker, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(picker, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...story(picker), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...story(picker), globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(picker), globals: surroundings.rightToLeft };
