import { currencyOf } from '@billkit/billing';
import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, preferring, storages, type Ask, type DeskOptions } from './desk.js';
import { elsewhere, press, shadow, surroundings, write } from './story-tools.js';

export default { title: 'Business settings', component: 'business-settings' } satisfies Meta;

const element = html`<business-settings></business-settings>`;
const business = {
  type: 'save-business',
  name: 'Northside Physio',
  address: '4 Mill Lane\n8000 Zurich',
  taxNumber: 'CHE-116.281.710 MWST',
  email: 'desk@northside.example',
  iban: 'CH93 0076 2011 6238 5295 7',
  qrIban: 'CH44 3199 9123 0008 8901 2',
  postalAddress: { street: 'Mill Lane', building: '4', postalCode: '8000', town: 'Zurich', country: 'CH' },
} as const;
const gst = { type: 'save-tax-rate', taxRate: 'tax_gst', name: 'GST', percent: '10' } as const;
const asks: readonly Ask[] = [gst, { ...business, version: 0 }];
/** A story of the element over books of its own. */
const story = (content: TemplateResult = element, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, { asks, ...options }) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const at = (canvas: HTMLElement) => shadow(canvas, 'business-settings');
const shows = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  await at(canvasElement).findByText('Sam Sample');
};

/** All that documents print of the business. */
export const Filled: StoryObj = { ...story(), play: shows };

/** Of an account in francs: the sample has the payment part that its accounts make. */
export const WithQrBill: StoryObj = {
  ...story(element, { asks: [preferring({ currency: currencyOf('CHF') }), ...asks] }),
  play: async ({ canvasElement }) => {
    await at(canvasElement).findByText('Payment part');
  },
};

/** Nothing was saved yet. */
export const Empty: StoryObj = { ...story(element, { asks: [] }), play: shows };

/** A mistyped account. */
export const Refused: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, /^IBAN/, 'CH93 0076 2011 6238 5295 8');
    await press(root, 'Save');
    await root.findByText('This account number has a digit that is wrong.');
  },
};

/** Somebody else changed it meanwhile. */
export const Conflict: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, 'Business name', 'Northside');
    await elsewhere(canvasElement, { ...business, version: 1, name: 'Northside Health' });
    await root.findByText('Elsewhere: Northside Health');
  },
};

/** There is no room for it. */
export const Full: StoryObj = {
  ...story(element, { seen: storages.full }),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, 'Business name', 'Northside');
    await press(root, 'Save');
    await root.findByText(/no room|full/i);
  },
};

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
