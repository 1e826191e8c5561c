import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { elsewhere, press, shadow, surroundings, write } from './story-tools.js';

export default { title: 'Tax settings', component: 'tax-settings' } satisfies Meta;

const element = html`<tax-settings></tax-settings>`;
const ofLaw = { type: 'add-system-tax-rates', region: 'AU' } as const;
const asks: DeskOptions['asks'] = [
  ofLaw,
  { type: 'save-tax-rate', taxRate: 'tax_levy', name: 'Tourism levy', percent: '2.5', compound: true },
  {
    ...{ type: 'save-tax-rate', taxRate: 'tax_care', name: 'Health care', percent: '0', category: 'E' },
    exemptionReason: 'Health care by a registered practitioner',
  },
  { type: 'save-tax-rate', taxRate: 'tax_old', name: 'Old rate', percent: '12', description: 'Until 2025' },
  { type: 'archive-tax-rate', taxRate: 'tax_old' },
];
/** A story of the element over books of its own. */
const story = (content: TemplateResult = element, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, { asks, ...options }) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const at = (canvas: HTMLElement) => shadow(canvas, 'tax-settings');

/** Rates of the law, own ones, and one that is archived. */
export const Filled: StoryObj = story();

/** Nothing yet. */
export const Empty: StoryObj = story(element, { asks: [] });

/** What the law charges in a region, before any of it is taken. */
export const Region: StoryObj = {
  ...story(element, { asks: [] }),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    (await root.findByText('Take the rates of a region')).click();
    const region: HTMLSelectElement = await root.findByLabelText('Region');
    region.value = 'IE';
    region.dispatchEvent(new Event('change'));
    await root.findByText('VAT livestock');
  },
};

/** One that charges nothing is changed, with everything about it. */
export const Untaxed: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await press(root, 'Edit Health care');
    await root.findByLabelText(/Why no tax is charged/);
  },
};

/** A new one whose rate is no number. */
export const NoNumber: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await press(root, 'Add tax rate');
    await write(root, 'Name', 'City tax');
    await write(root, 'Rate in percent', 'ten');
    await press(root, 'Add');
    await root.findByText(/Write a number/);
  },
};

/** Somebody else changed the rate that is being changed: both are there to choose from. */
export const Conflict: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await press(root, 'Edit Tourism levy');
    await write(root, 'Name', 'Levy');
    await elsewhere(canvasElement, {
      ...{ type: 'save-tax-rate', taxRate: 'tax_levy', name: 'City levy', percent: '3', compound: true },
    });
    await root.findByText('Elsewhere: City levy');
  },
};

/** Who looks may change nothing. */
export const ReadOnly: StoryObj = story(element, { role: 'client' });

/** The books do not answer yet. */
export const Loading: StoryObj = story(element, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(element, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...Untaxed, globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...Untaxed, globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(), globals: surroundings.rightToLeft };
