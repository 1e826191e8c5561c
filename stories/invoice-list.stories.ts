import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { BillingSendRequestEvent } from '@billkit/elements';
import { desk, mailed, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Invoice list', component: 'invoice-list' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** Every state of an invoice. */
export const Filled: StoryObj = story(html`<invoice-list></invoice-list>`);

/** Nothing yet. */
export const Empty: StoryObj = story(html`<invoice-list></invoice-list>`, { asks: [] });

/** Only the open ones of one client. */
export const OneClient: StoryObj = story(html`<invoice-list client-id="ada" status="open"></invoice-list>`);

/** Narrowed down as an address says: what is overdue, the oldest first. */
export const NarrowedDown: StoryObj = story(
  html`<invoice-list view="status=overdue&amp;order=oldest"></invoice-list>`,
);

/** Nothing that all of it holds of. */
export const NothingFound: StoryObj = story(
  html`<invoice-list view="text=nobody&amp;status=paid"></invoice-list>`,
);

/** The columns that a host has chosen. */
export const ChosenColumns: StoryObj = story(
  html`<invoice-list columns="status client practitioner location issued amount-due"></invoice-list>`,
);

/** Two at a time. */
export const Paged: StoryObj = story(html`<invoice-list page-size="2"></invoice-list>`);

const choosing = html`<invoice-list selectable></invoice-list>`;
/** Chooses all rows, and presses a button. */
const does =
  (button?: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const list = shadow(canvasElement, 'invoice-list');
    (await list.findByLabelText('Choose all that are shown')).click();
    await list.findByText('are chosen', { exact: false });
    if (button) (await list.findByText(button)).click();
  };

/** Rows are chosen: what can be done with them, and with how many. */
export const Chosen: StoryObj = { ...story(choosing), play: does() };

/** Two are shown, and all that match can be chosen. */
export const ChosenAmongMore: StoryObj = {
  ...story(html`<invoice-list selectable page-size="2"></invoice-list>`),
  play: does(),
};

/** What could be finalized was; of each other one it is said why not. */
export const FinalizedMany: StoryObj = {
  ...story(choosing),
  play: async (context) => {
    await does('Finalize 1')(context);
    await shadow(context.canvasElement, 'invoice-list').findByText('were not done', { exact: false });
  },
};

/** All of them are in a file. */
export const ExportedMany: StoryObj = {
  ...story(choosing),
  play: async (context) => {
    await does('Export as CSV')(context);
    await shadow(context.canvasElement, 'invoice-list').findByText('The file is ready', { exact: false });
  },
};

/** They are being sent, one after the other, and that is paused. */
export const SendingMany: StoryObj = {
  ...story(
    html`<invoice-list
      selectable
      @billing-send-request=${(event: BillingSendRequestEvent) => event.waitUntil(new Promise(() => undefined))}
    ></invoice-list>`,
    { asks: mailed },
  ),
  play: async (context) => {
    await does('Send 5')(context);
    (await shadow(context.canvasElement, 'invoice-list').findByText('Pause')).click();
    await shadow(context.canvasElement, 'invoice-list').findByText('Paused', { exact: false });
  },
};

/** A client finalizes and sends nothing. */
export const ChosenByClient: StoryObj = { ...story(choosing, { role: 'client' }), play: does() };

/** Chosen on a phone. */
export const ChosenNarrow: StoryObj = { ...story(choosing), globals: surroundings.narrow, play: does() };

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<invoice-list></invoice-list>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(html`<invoice-list></invoice-list>`, {
  asks: [],
  storage: storages.unreachable(),
});

/** On a dark page. */
export const Dark: StoryObj = { ...story(html`<invoice-list></invoice-list>`), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<invoice-list></invoice-list>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<invoice-list></invoice-list>`),
  globals: surroundings.rightToLeft,
};
