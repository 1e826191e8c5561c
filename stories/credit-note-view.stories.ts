import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { applied, givenBack, keepsCredit, leftCredit, voided } from './credit-books.js';
import { desk, sample, storages, type Ask, type DeskOptions } from './desk.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Credit note view', component: 'credit-note-view' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** A credit note that left credit on the account, after what was done with it. */
const credited = (...more: readonly Ask[]): StoryObj =>
  story(html`<credit-note-view credit-note-id="crn_left"></credit-note-view>`, {
    asks: [...sample, keepsCredit, leftCredit, ...more],
  });

/** Chooses what is to be done. */
const choosing = (shown: StoryObj, action: string, then: string): StoryObj => ({
  ...shown,
  play: async ({ canvasElement }) => {
    const view = shadow(canvasElement, 'credit-note-view');
    (await view.findByText('Actions')).click();
    (await view.findByText(action)).click();
    await view.findByText(then, { exact: false });
  },
});

/** It lowered what its invoice owes, and that is all. */
export const Issued: StoryObj = story(html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`);

/** Some of its credit is applied, some was given back, some is left. */
export const WithCredit: StoryObj = credited(applied, givenBack);

/** Its credit is applied to open invoices, proposed in the order they fell due. */
export const Applying: StoryObj = choosing(credited(), 'Apply credit', 'of credit is left');

/** What is left is given back in money. */
export const Refunding: StoryObj = choosing(credited(applied), 'Refund credit', 'of credit is left');

/** Applied credit is taken back before it is voided: the steps are shown. */
export const Voiding: StoryObj = choosing(credited(applied), 'Void credit note', 'These steps are taken');

/** Credit that was given back keeps it from being voided, which is said. */
export const NotVoidable: StoryObj = credited(givenBack);

/** What was done to it, and by whom. */
export const History: StoryObj = {
  ...credited(applied, givenBack),
  play: async ({ canvasElement }) => {
    const view = shadow(canvasElement, 'credit-note-view');
    (await view.findByText('History')).click();
    await view.findByText('Issue credit note');
  },
};

/** The document in German, what is around it in the language of the page. */
export const DocumentInGerman: StoryObj = story(
  html`<credit-note-view credit-note-id="crn_1" document-lang="de"></credit-note-view>`,
);

/** Voided: it counts no more. */
export const Voided: StoryObj = story(html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`, {
  asks: [...sample, voided],
});

/** Who may only look. */
export const ReadOnly: StoryObj = story(html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`, {
  role: 'client',
});

/** There is no such credit note. */
export const Missing: StoryObj = story(html`<credit-note-view credit-note-id="crn_none"></credit-note-view>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`, {
  ...{ asks: [], storage: storages.loading() },
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(
  html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`,
  { asks: [], storage: storages.unreachable() },
);

/** On a dark page. */
export const Dark: StoryObj = { ...credited(applied), globals: surroundings.dark };

/** 375 px wide. */
export const Narrow: StoryObj = { ...credited(applied), globals: surroundings.narrow };

/** In a right-to-left page. */
export const RightToLeft: StoryObj = { ...credited(applied), globals: surroundings.rightToLeft };
