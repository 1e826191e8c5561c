import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { fireEvent } from 'storybook/test';
import { desk, refundPending, sample, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

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

/** A refund was asked for and has not gone yet: its money is set aside. */
export const RefundPending: StoryObj = story(html`<payment-detail payment-id="pay_held"></payment-detail>`, {
  asks: [...sample, ...refundPending],
});

/** Recorded by mistake. */
export const Void: StoryObj = story(html`<payment-detail payment-id="pay_voided"></payment-detail>`);

/** More is to be refunded than is unallocated: refused, with what was typed still there. */
export const RefundRefused: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_held"></payment-detail>`),
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('Refund payment')).click();
    await fireEvent.input(await payment.findByLabelText('Refund amount'), { target: { value: '500' } });
    (await payment.findByText('Refund')).click();
    await payment.findByText(/has only €160.00 unallocated/);
  },
};

/** What is allocated cannot be voided: the menu says why. */
export const Actions: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_spread"></payment-detail>`),
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('Actions')).click();
    await payment.findByText(/Unlink payment PAY-0001 first/);
  },
};

/** An allocation was taken back: it stays in the history. */
export const Unlinked: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_spread"></payment-detail>`),
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('PAY-0001-2')).click();
    (await payment.findByText('Delete allocation')).click();
    await payment.findByText(/^Removed/);
  },
};

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
