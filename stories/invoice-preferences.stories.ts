import { defaultPreferences } from '@billkit/billing';
import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { elsewhere, press, shadow, surroundings, write } from './story-tools.js';

export default { title: 'Invoice preferences', component: 'invoice-preferences' } satisfies Meta;

const element = html`<invoice-preferences></invoice-preferences>`;
const { kind: _, id: __, ...preferences } = defaultPreferences;
const gst = { type: 'save-tax-rate', taxRate: 'tax_gst', name: 'GST', percent: '10' } as const;
const change = (over: object, version = 0) =>
  ({ ...preferences, type: 'change-preferences', version, changedOn: '2026-11-24', ...over }) as const;
const asks: DeskOptions['asks'] = [
  gst,
  change({
    ...{ currency: 'CHF', taxRounding: 'line', terms: 30, accountCredit: true },
    cashIncrements: [{ currency: 'CHF', amount: '0.05' }],
    smallBalances: [
      { currency: 'CHF', amount: '1' },
      { currency: 'EUR', amount: '1' },
    ],
    numbers: {
      ...preferences.numbers,
      invoice: { prefix: 'R-{year}-', padding: 3, locations: [{ location: 'clinic', prefix: 'N-' }] },
    },
  }),
];
/** A story of the element over books of its own. */
const story = (content: TemplateResult = element, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, { asks, ...options }) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const at = (canvas: HTMLElement) => shadow(canvas, 'invoice-preferences');
const shows = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  await at(canvasElement).findByText('Sam Sample');
};

/** As an account has chosen them. */
export const Filled: StoryObj = { ...story(), play: shows };

/** What an account begins with. */
export const Default: StoryObj = { ...story(element, { asks: [gst] }), play: shows };

/** A next number that is taken. */
export const NumberTaken: StoryObj = {
  ...story(element, { asks: [gst, change({ nextInvoiceNumber: 1501 })] }),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, /^Next invoice number/, '7');
    await press(root, 'Save');
    await root.findByText(/at least 1501/);
  },
};

/** Somebody else changed them meanwhile. */
export const Conflict: StoryObj = {
  ...story(element, { asks: [gst] }),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, 'Payment terms (days)', '60');
    await elsewhere(canvasElement, change({ terms: 7, taxMode: 'inclusive' }));
    await root.findByText('Elsewhere: 7');
  },
};

const closed = { type: 'close-period', version: 1, closedUntil: '2026-09-30' } as const;
const asOwner: DeskOptions = { asks: [...asks, closed], role: 'owner' };

/** What will be closed once it is saved: from the last day that is, up to today. */
export const Closing: StoryObj = {
  ...story(element, asOwner),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, /^Last closed day/, '2026-11-24');
    await root.findByText(/Nothing can be dated today any more then/);
  },
};

/** What will be open again. */
export const Reopening: StoryObj = {
  ...story(element, asOwner),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, /^Last closed day/, '2026-06-30');
    await root.findByRole('button', { name: 'Open again' });
  },
};

/** Staff sees the closed period, and only the owner moves it. */
export const ClosedForStaff: StoryObj = { ...story(element, { asks: [...asks, closed] }), play: shows };

/** Who looks may change nothing. */
export const ReadOnly: StoryObj = { ...story(element, { role: 'client' }), play: shows };

/** The books do not answer yet. */
export const Loading: StoryObj = story(element, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(element, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...Filled, globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...Filled, globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(), globals: surroundings.rightToLeft };
