import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { disputed, keepsCredit, writtenOff } from './credit-books.js';
import { desk, sample, type Ask, type DeskOptions } from './desk.js';
import { choose, shadow, surroundings } from './story-tools.js';

export default {
  title: 'Credit note dialog/Above the amount due',
  component: 'credit-note-dialog',
} satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Over an account that keeps credit. */
const keeping = (content: TemplateResult, more: readonly Ask[] = []): StoryObj =>
  story(content, { asks: [...sample, ...more, keepsCredit] });

/** A paid invoice of an account that keeps credit: what is above the amount due has to find a place. */
export const AboveDue: StoryObj = {
  ...keeping(html`<credit-note-dialog open preset="all" invoice-id="inv_paid"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText(/^Given back from PAY-0001/), '100');
    await dialog.findByText('has no place yet', { exact: false });
  },
};

/** All of it has its place, and the number it gets is known. */
export const AboveDuePlaced: StoryObj = {
  ...keeping(html`<credit-note-dialog open preset="all" invoice-id="inv_paid"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText(/^Settled outside/), '20');
    await userEvent.type(await dialog.findByLabelText('How it was settled'), 'A voucher');
    (await dialog.findByLabelText(/^Put the rest here: Credit on/)).click();
    await dialog.findByText('All of it has its place.');
    await userEvent.type(await dialog.findByLabelText('Reason'), 'The course was cancelled');
    await dialog.findByText('It gets the number', { exact: false });
  },
};

/** More is to be given back than the allocation holds. */
export const MoreThanAllocated: StoryObj = {
  ...keeping(html`<credit-note-dialog open preset="all" invoice-id="inv_paid"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText(/^Given back from PAY-0001/), '500');
    await dialog.findByText('too much is placed', { exact: false });
  },
};

/** Money that is disputed does not go back. */
export const Disputed: StoryObj = {
  ...keeping(
    html`<credit-note-dialog open preset="all" invoice-id="inv_paid"></credit-note-dialog>`,
    disputed,
  ),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    (await dialog.findByLabelText(/^Put the rest here: Given back/)).click();
    await dialog.findByText('disputed', { exact: false });
  },
};

/** What was written off was not paid: it becomes nobody's credit. */
export const MoreThanPaid: StoryObj = {
  ...keeping(
    html`<credit-note-dialog open preset="all" invoice-id="inv_part"></credit-note-dialog>`,
    writtenOff,
  ),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    (await dialog.findByLabelText(/^Put the rest here: Credit on/)).click();
    await dialog.findByText('was paid on invoice', { exact: false });
  },
};

/** Money goes back by another way than it came, and was only asked for: it is set aside until it has gone. */
export const AskedBack: StoryObj = {
  ...keeping(html`<credit-note-dialog open preset="all" invoice-id="inv_paid"></credit-note-dialog>`),
  play: async ({ canvasElement }) => {
    const dialog = shadow(canvasElement, 'credit-note-dialog');
    await userEvent.type(await dialog.findByLabelText('Reason'), 'The course was canceled');
    (await dialog.findByLabelText(/^Put the rest here: Given back/)).click();
    await choose(dialog, /^Method/, 'pmt_direct-deposit');
    await userEvent.type(await dialog.findByLabelText(/^Reference/), 'Transfer 4711');
    (await dialog.findByLabelText(/^Only asked for/)).click();
    await dialog.findByText('It gets the number', { exact: false });
  },
};

/** The same in the dark. */
export const AskedBackDark: StoryObj = { ...AskedBack, globals: surroundings.dark };

/** The same where there is little room. */
export const AskedBackNarrow: StoryObj = { ...AskedBack, globals: surroundings.narrow };
