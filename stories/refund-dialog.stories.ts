import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, sample, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Refund dialog', component: 'refund-dialog' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Once the way was found. */
const found: Pick<StoryObj, 'play'> = {
  play: async ({ canvasElement }) => {
    await shadow(canvasElement, 'refund-dialog').findByText('Before');
  },
};

/** Of what is unallocated. */
export const Unallocated: StoryObj = {
  ...story(html`<refund-dialog open payment-id="pay_spread"></refund-dialog>`),
  ...found,
};

/** More than that: the plan, and every balance before and after. */
export const Planned: StoryObj = {
  ...story(html`<refund-dialog open payment-id="pay_spread" amount="150"></refund-dialog>`),
  ...found,
};

/** More than was received: refused, and the amount stays. */
export const TooMuch: StoryObj = {
  ...story(html`<refund-dialog open payment-id="pay_spread" amount="1000"></refund-dialog>`),
  play: async ({ canvasElement }) => {
    await shadow(canvasElement, 'refund-dialog').findByText(/has only €79.51 unallocated/);
  },
};

/** Nothing can go back: it is void. */
export const Void: StoryObj = story(html`<refund-dialog open payment-id="pay_voided"></refund-dialog>`);

/** Who looks may not give money back. */
export const Forbidden: StoryObj = story(html`<refund-dialog open payment-id="pay_spread"></refund-dialog>`, {
  role: 'client',
});

/** There is no such payment. */
export const Missing: StoryObj = story(html`<refund-dialog open payment-id="pay_nowhere"></refund-dialog>`);

/** The books take nothing more: what was typed stays. */
export const Full: StoryObj = {
  ...story(html`<refund-dialog open payment-id="pay_spread"></refund-dialog>`, {
    asks: sample,
    seen: storages.full,
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'refund-dialog');
    await dialog.findByText('Before');
    (await dialog.findByRole('button', { name: 'Refund payment' })).click();
    await dialog.findByText(/The storage is full/);
  },
};

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<refund-dialog open payment-id="pay_spread"></refund-dialog>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(
  html`<refund-dialog open payment-id="pay_spread"></refund-dialog>`,
  { asks: [], storage: storages.unreachable() },
);

/** On a dark page. */
export const Dark: StoryObj = { ...Planned, globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...Planned, globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<refund-dialog open payment-id="pay_spread" amount="150"></refund-dialog>`),
  globals: surroundings.rightToLeft,
};
