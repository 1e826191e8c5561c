import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, sample, storages, type DeskOptions } from './desk.js';
import { settled } from './payment-books.js';
import { surroundings } from './story-tools.js';

export default { title: 'Account statement', component: 'account-statement' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

const ada = html`<account-statement client-id="ada"></account-statement>`;
const open = html`<account-statement client-id="ada" by="open"></account-statement>`;
const busy: DeskOptions = { asks: [...sample, ...settled] };

/** What changed the balance in the last 90 days. */
export const ByActivity: StoryObj = story(ada, busy);

/** What is open today, and the money and the credit that stand against it. */
export const OpenBalance: StoryObj = story(open, busy);

/** A period that ends before it begins. */
export const EndsBefore: StoryObj = story(
  html`<account-statement client-id="ada" from="2026-11-30" to="2026-11-01"></account-statement>`,
);

/** A day in which nothing happened, before everything. */
export const NothingOpen: StoryObj = story(
  html`<account-statement client-id="ada" by="open" from="2026-01-01" to="2026-01-31"></account-statement>`,
);

/** A client nothing was ever invoiced to. */
export const Empty: StoryObj = story(html`<account-statement client-id="grace"></account-statement>`);

/** The host has not said whose. */
export const NoClient: StoryObj = story(html`<account-statement></account-statement>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(ada, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(ada, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...story(ada, busy), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...story(ada, busy), globals: surroundings.narrow };

/** Open balance, 375 px wide. */
export const NarrowOpenBalance: StoryObj = { ...story(open, busy), globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(ada, busy), globals: surroundings.rightToLeft };
