import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { beingPaid, closed, creditedWhole, drafted, returned } from './credit-books.js';
import { desk, sample, storages, type DeskOptions } from './desk.js';
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

/** More than is due: less is credited, or what was paid is taken back first. */
export const TooMuch: StoryObj = {
  ...story(html`<credit-note-dialog open preset="all" invoice-id="inv_part"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await dialog.findByText('These steps are taken together', { exact: false });
  },
};

/** A paid invoice takes no credit note, unless what paid it is taken back first: the steps are shown. */
export const Paid: StoryObj = {
  ...story(html`<credit-note-dialog open preset="all" invoice-id="inv_paid"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await dialog.findByText('is paid', { exact: false });
    await dialog.findByText('These steps are taken together', { exact: false });
  },
};

/** An amount with tax is spread over the lines. */
export const ByAmount: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText('An amount with tax'), '50');
    (await dialog.findByText('Credit this amount')).click();
    await dialog.findByText('Issue credit note of €50.00');
  },
};

/** A draft that was kept is gone on with. */
export const Draft: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`,
  { asks: [...sample, drafted] },
);

/** Somebody else wrote the draft meanwhile: neither is lost. */
export const DraftChanged: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`, {
    asks: [...sample, drafted],
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    const reason = await dialog.findByLabelText('Reason');
    const provider = canvasElement.querySelector('billing-provider');
    await provider?.billing?.execute({ ...drafted, version: 1, reason: 'Another', id: 'cmd_other' });
    await userEvent.type(reason, ' indeed');
    (await dialog.findByText('Save as a draft')).click();
    await dialog.findByText('changed', { exact: false });
  },
};

/** Some of it is being paid online: the payment is canceled first, or less is credited. */
export const BeingPaid: StoryObj = {
  ...story(html`<credit-note-dialog open preset="all" invoice-id="inv_open"></credit-note-dialog>`, {
    asks: [...sample, ...beingPaid],
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await dialog.findByText('is being paid online', { exact: false });
    await dialog.findByText('These steps are taken together', { exact: false });
  },
};

/** Only all of it can be credited. */
export const OnlyWhole: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_returned"></credit-note-dialog>`, {
    asks: [...sample, ...returned],
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText('An amount with tax'), '50');
    await dialog.findByText('Only all of it can be credited', { exact: false });
  },
};

/** Nothing is left to credit: the credit notes that there are lead on. */
export const NothingLeft: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`,
  { asks: [...sample, ...creditedWhole] },
);

/** Before the invoice was issued, said at the day. */
export const TooEarly: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`, {
    asks: [...sample, { ...drafted, issuedOn: '2026-11-19' }],
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await dialog.findByText('cannot be dated before the invoice', { exact: false });
  },
};

/** The books are closed on that day. */
export const Closed: StoryObj = {
  ...story(html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`, {
    asks: [...sample, drafted, closed],
  }),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await dialog.findByText('closed', { exact: false });
  },
};

/** Who may not issue credit notes is told so. */
export const Forbidden: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`,
  { role: 'client' },
);

/** There is no such invoice. */
export const Missing: StoryObj = story(
  html`<credit-note-dialog open invoice-id="inv_none"></credit-note-dialog>`,
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
