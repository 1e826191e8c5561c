import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { surroundings } from './story-tools.js';

export default { title: 'Payment detail', component: 'payment-detail' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Over two invoices, with a rest. */
export const Spread: StoryObj = story(html`<payment-detail payment-id="pay_spread"></payment-detail>`);

/** Some went back. */
export const PartRefunded: StoryObj = story(html`<payment-detail payment-id="pay_held"></payment-detail>`);

/** Recorded by mistake. */
export const Void: StoryObj = story(html`<payment-detail payment-id="pay_voided"></payment-detail>`);

/** There is no such payment. */
export const Missing: StoryObj = story(html`<payment-detail payment-id="pay_nowhere"></payment-detail>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<payment-detail payment-id="pay_spread"></payment-detail>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(html`<payment-detail payment-id="pay_spread"></payment-detail>`, {
  asks: [],
  storage: storages.unreachable(),
});

/** On a dark page. */
export const Dark: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_spread"></payment-detail>`),
  globals: surroundings.dark,
};

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_spread"></payment-detail>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_spread"></payment-detail>`),
  globals: surroundings.rightToLeft,
};
