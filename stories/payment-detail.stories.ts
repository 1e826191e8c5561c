import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { fireEvent } from 'storybook/test';
import { desk, sample, storages, type DeskOptions } from './desk.js';
import { disputed, lost, refundPending } from './payment-books.js';
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

/** Opens a dialog of the menu. */
const asked = (action: string, asks: DeskOptions['asks'], id = 'pay_spread'): StoryObj => ({
  ...story(html`<payment-detail payment-id=${id}></payment-detail>`, { asks: asks ?? sample }),
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText(action)).click();
    await payment.findByText('Before');
  },
});

/** A refund of what is unallocated: one balance moves. */
export const Refund: StoryObj = asked('Refund payment', sample);

/** More is to be refunded than is unallocated: all the steps, and every balance before and after. */
export const RefundPlan: StoryObj = {
  ...Refund,
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('Refund payment')).click();
    await fireEvent.input(await payment.findByLabelText('Refund amount'), { target: { value: '100' } });
    await payment.findByText('Do all of this');
  },
};

/** Taken out of the invoices it settled, but for one. */
export const RefundOfInvoices: StoryObj = {
  ...Refund,
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('Refund payment')).click();
    (await payment.findByLabelText(/^Invoices it settled/)).click();
    (await payment.findByLabelText(/^INV-0003/)).click();
    await payment.findByText('Before');
  },
};

/** More than there is: refused, with what was typed still there. */
export const RefundRefused: StoryObj = {
  ...Refund,
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('Refund payment')).click();
    await fireEvent.input(await payment.findByLabelText('Refund amount'), { target: { value: '500' } });
    await payment.findByText(/has only €79.51 unallocated/);
  },
};

/** What is allocated is voided with the plan that takes it back first. */
export const VoidPlan: StoryObj = asked('Void payment', sample);

/** What was refunded cannot be voided: the menu says why. */
export const Actions: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_held"></payment-detail>`),
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findAllByText('Actions'))[0]?.click();
    await payment.findByText(/was refunded, so it cannot be voided/);
  },
};

/** A dispute is noted, with what the bank calls it. */
export const OpenDispute: StoryObj = {
  ...Refund,
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findByText('Open dispute')).click();
    await payment.findByLabelText('Disputed amount');
  },
};

/** Somebody wants some of it back: it counts, but does not go back. */
export const Disputed: StoryObj = story(html`<payment-detail payment-id="pay_spread"></payment-detail>`, {
  asks: [...sample, ...disputed],
});

/** A dispute is lost: what it takes of which invoice. */
export const LoseDispute: StoryObj = asked('Dispute lost', [...sample, ...disputed]);

/** Lost: what it took is owed again. */
export const LostDispute: StoryObj = story(html`<payment-detail payment-id="pay_spread"></payment-detail>`, {
  asks: [...sample, ...lost],
});

/** Won after all: what it had settled is settled again. */
export const ReverseDispute: StoryObj = asked('Dispute won after all', [...sample, ...lost]);

/** Money that is disputed does not go back: refused. */
export const DisputedRefund: StoryObj = {
  ...story(html`<payment-detail payment-id="pay_held"></payment-detail>`, {
    asks: [
      ...sample,
      {
        ...{ type: 'open-dispute', dispute: 'dsp_held', payment: 'pay_held', amount: '160' },
        openedOn: '2026-11-24',
      },
    ],
  }),
  play: async ({ canvasElement }) => {
    const payment = shadow(canvasElement, 'payment-detail');
    (await payment.findAllByText('Actions'))[0]?.click();
    await payment.findAllByText(/is disputed/);
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
