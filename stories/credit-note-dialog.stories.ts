import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { surroundings } from './story-tools.js';

export default { title: 'Credit note dialog', component: 'credit-note-dialog' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Lines by quantity or amount, with the most that can be credited. */
export const ByLines: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_part"></credit-note-dialog>`,
);

/** Everything that is left is ticked. */
export const Everything: StoryObj = story(
  html`<credit-note-dialog open preset="all" invoice-id="inv_open"></credit-note-dialog>`,
);

/** More than is due. */
export const TooMuch: StoryObj = story(
  html`<credit-note-dialog open preset="all" invoice-id="inv_part"></credit-note-dialog>`,
);

/** A paid invoice takes no credit note. */
export const Paid: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_paid"></credit-note-dialog>`,
);

/** The books do not answer yet. */
export const Loading: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_part"></credit-note-dialog>`,
  { asks: [], storage: storages.loading() },
);

/** The books cannot be read. */
export const Unreachable: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_part"></credit-note-dialog>`,
  { asks: [], storage: storages.unreachable() },
);

/** On a dark page. */
export const Dark: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_part"></credit-note-dialog>`),
  globals: surroundings.dark,
};

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_part"></credit-note-dialog>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_part"></credit-note-dialog>`),
  globals: surroundings.rightToLeft,
};
