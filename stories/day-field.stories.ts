import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Day field', component: 'day-field' } satisfies Meta;

const story = (content: TemplateResult): StoryObj => ({ render: () => content });
const field = html`<day-field
  name="due"
  label="Due date"
  value="2026-12-08"
  today="2026-11-24"
  hint="A day, or +30, t, eom."
  required
></day-field>`;
const typing = (text: string, leaves = true): StoryObj => ({
  ...story(html`<day-field label="Due date" today="2026-11-24" required></day-field>`),
  play: async ({ canvasElement }) => {
    const input = await shadow(canvasElement, 'day-field').findByLabelText('Due date');
    await userEvent.type(input, text);
    if (leaves) await userEvent.tab();
  },
});

/** Nothing is typed yet. */
export const Empty: StoryObj = story(html`<day-field label="Due date"></day-field>`);

/** A day, with its weekday. */
export const Filled: StoryObj = story(field);

/** A shortcut, and the day it comes to. */
export const Typing: StoryObj = typing('+30', false);

/** Two readings: nothing is committed before one is chosen. */
export const Ambiguous: StoryObj = typing('3/4');

/** No day at all. */
export const Wrong: StoryObj = typing('31/11');

/** Nobody can type in it. */
export const Disabled: StoryObj = story(
  html`<day-field label="Due date" value="2026-12-08" disabled></day-field>`,
);

/** In the dark. */
export const Dark: StoryObj = { ...story(field), globals: surroundings.dark };

/** From right to left. */
export const RightToLeft: StoryObj = { ...story(field), globals: surroundings.rightToLeft };
