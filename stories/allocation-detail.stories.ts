import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, sample, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Allocation detail', component: 'allocation-detail' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const detail = html`<allocation-detail allocation-id="alc_sample-16_1"></allocation-detail>`;

/** Money of a payment that settles an invoice. */
export const Active: StoryObj = story(detail);

/** Taken back: it stays, and says when. */
export const Removed: StoryObj = story(detail, {
  asks: [...sample, { type: 'remove-allocation', allocation: 'alc_sample-16_1', removedOn: '2026-11-24' }],
});

/** Who looks may not take it back: it is said why. */
export const Forbidden: StoryObj = story(detail, { role: 'client' });

/** The books take nothing more. */
export const Full: StoryObj = {
  ...story(detail, { seen: storages.full }),
  play: async ({ canvasElement }) => {
    const allocation = shadow(canvasElement, 'allocation-detail');
    (await allocation.findByText('Delete allocation')).click();
    await allocation.findByText(/The storage is full/);
  },
};

/** There is no such allocation. */
export const Missing: StoryObj = story(
  html`<allocation-detail allocation-id="alc_nowhere"></allocation-detail>`,
);

/** The books do not answer yet. */
export const Loading: StoryObj = story(detail, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(detail, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...story(detail), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...story(detail), globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(detail), globals: surroundings.rightToLeft };
