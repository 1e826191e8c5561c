import '@billkit/elements/define.js';
import type { BillingSendRequestEvent } from '@billkit/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { desk, sample, storages, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Send invoice dialog', component: 'send-invoice-dialog' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});
/** The dialog of an invoice; the page sends with this. */
const dialog = (id: string, send: (event: BillingSendRequestEvent) => void = () => undefined) =>
  html`<send-invoice-dialog open invoice-id=${id} @billing-send-request=${send}></send-invoice-dialog>`;

/** Writes an address and sends. */
const sends: StoryObj['play'] = async ({ canvasElement }) => {
  const shown = shadow(canvasElement, 'send-invoice-dialog');
  const to = await shown.findByLabelText<HTMLInputElement>('To');
  await userEvent.type(to, 'ada@example.org');
  to.closest('form')?.requestSubmit();
};

/** What may be written to begin with. */
export const Open: StoryObj = story(dialog('inv_open'));

/** A paid invoice goes as a receipt. */
export const Receipt: StoryObj = story(dialog('inv_paid'));

/** It went to somebody before. */
export const SentBefore: StoryObj = story(dialog('inv_open'), {
  asks: [
    ...sample,
    {
      ...{ type: 'mark-as-sent', invoice: 'inv_open', sentOn: '2026-11-21', via: 'email' },
      to: 'ada@example.org',
    },
  ],
});

/** Whom it goes to is asked for. */
export const NoAddress: StoryObj = {
  ...story(dialog('inv_open')),
  play: async ({ canvasElement }) => {
    const shown = shadow(canvasElement, 'send-invoice-dialog');
    (await shown.findByText('Send')).click();
    await shown.findByText('Write an e-mail address', { exact: false });
  },
};

/** It is on its way. */
export const Sending: StoryObj = {
  ...story(dialog('inv_open', (event) => event.waitUntil(new Promise(() => undefined)))),
  play: async (context) => {
    await sends(context);
    await shadow(context.canvasElement, 'send-invoice-dialog').findByText('It is being sent', {
      exact: false,
    });
  },
};

/** The page could not send it: what is written stays. */
export const Failed: StoryObj = {
  ...story(
    dialog('inv_open', (event) =>
      event.waitUntil(Promise.reject(new Error('The mail server does not answer.'))),
    ),
  ),
  play: async (context) => {
    await sends(context);
    await shadow(context.canvasElement, 'send-invoice-dialog').findByText('It was not sent', {
      exact: false,
    });
  },
};

/** It went out, and the storage takes nothing more: it is not sent twice. */
export const NotNoted: StoryObj = {
  ...story(
    dialog('inv_open', (event) => event.waitUntil(Promise.resolve())),
    { seen: storages.full },
  ),
  play: async (context) => {
    await sends(context);
    await shadow(context.canvasElement, 'send-invoice-dialog').findByText('It was sent, but', {
      exact: false,
    });
  },
};

/** The page does not send invoices. */
export const Unanswered: StoryObj = {
  ...story(dialog('inv_open')),
  play: async (context) => {
    await sends(context);
    await shadow(context.canvasElement, 'send-invoice-dialog').findByText('This page sends no invoices', {
      exact: false,
    });
  },
};

/** A draft is not sent. */
export const Draft: StoryObj = story(dialog('inv_draft'));

/** A void invoice is not sent. */
export const Void: StoryObj = story(dialog('inv_void'));

/** A client may not. */
export const Forbidden: StoryObj = story(dialog('inv_open'), { role: 'client' });

/** There is no such invoice. */
export const Missing: StoryObj = story(dialog('inv_nowhere'));

/** The books do not answer yet. */
export const Loading: StoryObj = story(dialog('inv_open'), { asks: [], storage: storages.loading() });

/** The books cannot be read. */
export const Unreachable: StoryObj = story(dialog('inv_open'), { asks: [], storage: storages.unreachable() });

/** On a dark page. */
export const Dark: StoryObj = { ...story(dialog('inv_open')), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...story(dialog('inv_open')), globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...story(dialog('inv_open')), globals: surroundings.rightToLeft };
