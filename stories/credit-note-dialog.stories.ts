import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { desk, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

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

/** Nothing was filled in: the reason is asked for at its field. */
export const Invalid: StoryObj = {
  ...story(html`<credit-note-dialog open preset="all" invoice-id="inv_open"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    (await dialog.findByText(/^Issue credit note/)).click();
    await dialog.findByText('Please fill this in.');
  },
};

/** More than is left of a line, said at the line. */
export const Refused: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_credited"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    (await dialog.findByLabelText('Credit Session, 45 min')).click();
    const quantity = await dialog.findByLabelText('Quantity to credit of Session, 45 min');
    await userEvent.type(quantity, '2', { initialSelectionStart: 0, initialSelectionEnd: 1 });
    await dialog.findByText('Only 1 of', { exact: false });
  },
};

/** The storage takes nothing more: what was typed stays. */
export const Failed: StoryObj = {
  ...story(html`<credit-note-dialog open preset="all" invoice-id="inv_open"></credit-note-dialog>`, {
    seen: storages.full,
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText('Reason'), 'Came late');
    (await dialog.findByText(/^Issue credit note/)).click();
    await dialog.findByText('The storage is full', { exact: false });
  },
};

/** Typed in and then closed: asks before it is lost. */
export const Leaving: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText('Reason'), 'Came late');
    (await dialog.findByText('Cancel')).click();
    await dialog.findByText('Discard and close');
  },
};

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
