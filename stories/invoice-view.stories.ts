import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Invoice view', component: 'invoice-view' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** To be paid. */
export const Open: StoryObj = story(html`<invoice-view invoice-id="inv_open"></invoice-view>`);

/** Not a demand yet. */
export const Draft: StoryObj = story(html`<invoice-view invoice-id="inv_draft"></invoice-view>`);

/** Due before today, with memo and reference. */
export const Overdue: StoryObj = story(html`<invoice-view invoice-id="inv_overdue"></invoice-view>`);

/** Some of it is paid. */
export const PartPaid: StoryObj = story(html`<invoice-view invoice-id="inv_part"></invoice-view>`);

/** Settled; what cannot be done says why. */
export const Paid: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_paid"></invoice-view>`),
  play: async ({ canvasElement }) =>
    (await shadow(canvasElement, 'invoice-view').findByText('Actions')).click(),
};

/** A credit note lowers what is due. */
export const Credited: StoryObj = story(html`<invoice-view invoice-id="inv_credited"></invoice-view>`);

/** Withdrawn. */
export const Void: StoryObj = story(html`<invoice-view invoice-id="inv_void"></invoice-view>`);

/** There is no such invoice. */
export const Missing: StoryObj = story(html`<invoice-view invoice-id="inv_nowhere"></invoice-view>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, {
  asks: [],
  storage: storages.unreachable(),
});

/** On a dark page. */
export const Dark: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`),
  globals: surroundings.dark,
};

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`),
  globals: surroundings.rightToLeft,
};
