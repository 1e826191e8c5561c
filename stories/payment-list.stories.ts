import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { desk, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Payment list', component: 'payment-list' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Every state of a payment. */
export const Filled: StoryObj = story(html`<payment-list></payment-list>`);

/** Nothing yet. */
export const Empty: StoryObj = story(html`<payment-list></payment-list>`, { asks: [] });

/** Only the void ones of one client. */
export const OneClient: StoryObj = story(html`<payment-list client-id="ada" status="void"></payment-list>`);

/** Narrowed down as an address says: what came before today and is not used up, the oldest first. */
export const NarrowedDown: StoryObj = {
  ...story(html`<payment-list view="use=held&amp;to=2026-11-23&amp;order=oldest"></payment-list>`),
  play: async ({ canvasElement }) => {
    const list = shadow(canvasElement, 'payment-list');
    await userEvent.click(await list.findByRole('button', { name: 'More filters' }));
    await list.findByLabelText(/Method/);
  },
};

/** Nothing that all of it holds of. */
export const NothingFound: StoryObj = story(
  html`<payment-list view="text=nobody&amp;status=void"></payment-list>`,
);

/** The columns that a host has chosen. */
export const ChosenColumns: StoryObj = story(
  html`<payment-list columns="status client location date unallocated"></payment-list>`,
);

/** Two at a time. */
export const Paged: StoryObj = story(html`<payment-list page-size="2"></payment-list>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<payment-list></payment-list>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(html`<payment-list></payment-list>`, {
  asks: [],
  storage: storages.unreachable(),
});

/** On a dark page. */
export const Dark: StoryObj = { ...story(html`<payment-list></payment-list>`), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<payment-list></payment-list>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<payment-list></payment-list>`),
  globals: surroundings.rightToLeft,
};
