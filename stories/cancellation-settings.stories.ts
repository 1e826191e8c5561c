import type { Asked, SaveCancellationReason } from '@billkit/billing';
import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { desk, storages, type DeskOptions } from './desk.js';
import { elsewhere, press, shadow, surroundings, write } from './story-tools.js';

export default { title: 'Cancellation settings', component: 'cancellation-settings' } satisfies Meta;

const element = html`<cancellation-settings></cancellation-settings>`;
type SaveReason = Omit<Asked<SaveCancellationReason>, 'id'>;
const reason = (id: string, name: string, over: Partial<SaveReason> = {}): SaveReason => ({
  ...{ type: 'save-cancellation-reason', cancellationReason: `rsn_${id}`, name, source: 'client' },
  ...over,
});
const rules = [
  { noticeHours: 48, percent: '50' },
  { noticeHours: 24, percent: '100' },
];
const asks: DeskOptions['asks'] = [
  reason('noshow', 'No-show', { code: 'NSDH' }),
  reason('ill', 'Illness', { source: 'any', doNotInvoice: true }),
  reason('staff', 'Practitioner away', { source: 'business', doNotInvoice: true }),
  reason('old', 'Weather'),
  { type: 'archive-cancellation-reason', cancellationReason: 'rsn_old' },
  { type: 'save-cancellation-policy', version: 0, rules },
];
/** A story of the element over books of its own. */
const story = (content: TemplateResult = element, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, { asks, ...options }) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
const at = (canvas: HTMLElement) => shadow(canvas, 'cancellation-settings');

/** Reasons and a policy. */
export const Filled: StoryObj = story();

/** Nothing yet. */
export const Empty: StoryObj = story(element, { asks: [] });

/** A reason is changed where it stands. */
export const Editing: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    await press(at(canvasElement), 'Edit Illness');
    await at(canvasElement).findByLabelText('Reason');
  },
};

/** Two rules for the same hours. */
export const ListedTwice: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    const hours = await root.findAllByLabelText('Less notice than (hours)');
    await press(root, 'Add rule');
    await root.findByRole('button', { name: 'Remove row 3' });
    await write(root, 'Less notice than (hours)', '24', hours.length);
    await write(root, 'Of the fee (%)', '20', hours.length);
    await press(root, 'Save');
    await root.findByText('There are two rules for 24 hours of notice.');
  },
};

/** Somebody else changed the policy that is being changed. */
export const Conflict: StoryObj = {
  ...story(),
  play: async ({ canvasElement }) => {
    const root = at(canvasElement);
    await write(root, 'Of the fee (%)', '60', 0);
    await elsewhere(canvasElement, {
      ...{ type: 'save-cancellation-policy', version: 1, rules: [{ noticeHours: 12, percent: '100' }] },
    });
    await root.findByText(/changed elsewhere/);
  },
};

/** Who looks may change nothing. */
export const ReadOnly: StoryObj = story(element, { role: 'client' });

/** The books do not answer yet. */
export const Loading: StoryObj = story(element, { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(element, { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...ListedTwice, globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...ListedTwice, globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(), globals: surroundings.rightToLeft };
