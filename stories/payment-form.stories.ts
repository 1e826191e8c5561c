import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { fireEvent } from 'storybook/test';
import { desk, sample, storages, type DeskOptions } from './desk.js';
import { creditLeft } from './payment-books.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Payment form', component: 'payment-form' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Types into a field of the element. */
const fill = (field: HTMLElement, text: string) => fireEvent.input(field, { target: { value: text } });

/** A client is to be chosen. */
export const Standalone: StoryObj = story(html`<payment-form></payment-form>`);

/** One client with several invoices. */
export const OverSeveral: StoryObj = story(html`<payment-form client-id="ada"></payment-form>`);

/** Opened for an invoice: its amount due to begin with. */
export const ForAnInvoice: StoryObj = story(html`<payment-form invoice-id="inv_part"></payment-form>`);

/** Money that is already held. */
export const FromHeldMoney: StoryObj = story(html`<payment-form payment-id="pay_held"></payment-form>`);

/** The credit that a credit note left on the account. */
export const FromCredit: StoryObj = story(html`<payment-form credit-note-id="crn_paid"></payment-form>`, {
  asks: [...sample, ...creditLeft],
});

/** Credit that was applied: to which invoices, and what is left. */
export const CreditApplied: StoryObj = {
  ...FromCredit,
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    (await form.findByText('Oldest due first')).click();
    (await form.findByRole('button', { name: 'Apply' })).click();
    await form.findByText(/^The credit of CN-\d+ is applied$/);
  },
};

/** A client who owes nothing. */
export const NothingOwed: StoryObj = story(html`<payment-form client-id="grace"></payment-form>`);

/** The invoice is paid already. */
export const Refused: StoryObj = story(html`<payment-form invoice-id="inv_paid"></payment-form>`);

/** More is applied than was received. */
export const Invalid: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    (await form.findByLabelText('Apply to invoice INV-0001')).click();
  },
};

/** The storage is full: what was typed stays. */
export const Failed: StoryObj = {
  ...story(html`<payment-form invoice-id="inv_part"></payment-form>`, { seen: storages.full }),
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    await form.findByLabelText('Amount for invoice INV-0003');
    await fireEvent.change(await form.findByLabelText('Payment method'), { target: { value: 'pmt_cash' } });
    (await form.findByText('Record payment')).click();
    await form.findByText(/The storage is full/);
  },
};

/** Recorded: what was settled, and where one goes from here. */
export const Done: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    await fill(await form.findByLabelText('Amount'), '200');
    (await form.findByText('Oldest due first')).click();
    await fireEvent.change(await form.findByLabelText('Payment method'), { target: { value: 'pmt_cash' } });
    (await form.findByText('Record payment')).click();
    await form.findByText('Payment PAY-0004 is recorded');
  },
};

/** What looks like a card number is not taken. */
export const CardNumber: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    await fireEvent.input(await form.findByLabelText(/^Description/), {
      target: { value: '4242 4242 4242 4242' },
    });
    await form.findByText(/looks like a card number/);
  },
};

/** An invoice gets more than it owes: the text stays, with what is wrong about it. */
export const TooMuch: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    await fill(await form.findByLabelText('Amount'), '500');
    await fill(await form.findByLabelText('Amount for invoice INV-0003'), '200');
    await form.findByText(/has only €120.49 due/);
  },
};

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<payment-form client-id="ada"></payment-form>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(html`<payment-form client-id="ada"></payment-form>`, {
  asks: [],
  storage: storages.unreachable(),
});

/** On a dark page. */
export const Dark: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  globals: surroundings.dark,
};

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<payment-form client-id="ada"></payment-form>`),
  globals: surroundings.rightToLeft,
};

const gateway = html`<p slot="gateway">Here the payment provider of the host asks for a card.</p>`;
const charged = html`<payment-form invoice-id="inv_part">${gateway}</payment-form>`;

/** Chooses to charge, and charges. */
const charge = async (canvasElement: HTMLElement): Promise<ReturnType<typeof shadow>> => {
  const form = shadow(canvasElement, 'payment-form');
  (await form.findByLabelText('Charge online now', {}, { timeout: 5000 })).click();
  (await form.findByRole('button', { name: /^Charge/ })).click();
  await form.findByText(/is being charged/, {}, { timeout: 5000 });
  return form;
};

/** Money is asked for through the host’s gateway instead. */
export const ChargeOnline: StoryObj = {
  ...story(charged),
  play: async ({ canvasElement }) => {
    const form = shadow(canvasElement, 'payment-form');
    (await form.findByLabelText('Charge online now', {}, { timeout: 5000 })).click();
    await form.findByRole('button', { name: /^Charge/ });
  },
};

/** The provider has not answered. */
export const BeingCharged: StoryObj = {
  ...story(charged),
  play: async ({ canvasElement }) => {
    await charge(canvasElement);
  },
};

/** No money came of it. */
export const ChargeStopped: StoryObj = {
  ...story(charged),
  play: async ({ canvasElement }) => {
    const form = await charge(canvasElement);
    (await form.findByText('Stop charging')).click();
    await form.findByText('Try again', {}, { timeout: 5000 });
  },
};
