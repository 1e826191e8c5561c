import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Money field', component: 'money-field' } satisfies Meta;

const story = (content: TemplateResult): StoryObj => ({ render: () => content });
const field = html`<money-field
  name="amount"
  label="Amount"
  value="1234.5"
  currency="EUR"
  hint="What came in."
  required
></money-field>`;
const typing = (text: string, leaves = true): StoryObj => ({
  ...story(html`<money-field label="Amount" required></money-field>`),
  play: async ({ canvasElement }) => {
    const input = await shadow(canvasElement, 'money-field').findByLabelText('Amount');
    await userEvent.type(input, text);
    if (leaves) await userEvent.tab();
  },
});

/** Nothing is typed yet. */
export const Empty: StoryObj = story(html`<money-field label="Amount"></money-field>`);

/** An amount, with its hint. */
export const Filled: StoryObj = story(field);

/** What is typed, and what it comes to. */
export const Typing: StoryObj = typing('1234.5', false);

/** Two readings: nothing is committed before one is chosen. */
export const Ambiguous: StoryObj = typing('400,0');

/** No amount at all. */
export const Wrong: StoryObj = typing('twelve');

/** More decimals than the currency has: refused, not rounded. */
export const TooManyDecimals: StoryObj = typing('12.3456');

/** Nobody can type in it. */
export const Disabled: StoryObj = story(html`<money-field label="Amount" value="12" disabled></money-field>`);

/** In the dark. */
export const Dark: StoryObj = { ...story(field), globals: surroundings.dark };

/** From right to left. */
export const RightToLeft: StoryObj = { ...story(field), globals: surroundings.rightToLeft };
