import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { blank, desk, sample, storages, type DeskOptions } from './desk.js';
import { givenBack, keepsCredit, leftCredit } from './credit-books.js';
import { disputed, paidOnline, settled } from './payment-books.js';
import { adjusted, payable } from './printed-books.js';
import { shadow, surroundings } from './story-tools.js';

export default { title: 'Invoice view', component: 'invoice-view' } satisfies Meta;

/** A story of the element over books of its own. */
const story = (content: TemplateResult, options: DeskOptions = {}): StoryObj => ({
  loaders: [async () => ({ shown: await desk(content, options) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
});

/** To be paid. */
export const Open: StoryObj = story(html`<invoice-view invoice-id="inv_open"></invoice-view>`);

/** Money that settled it is disputed. */
export const Disputed: StoryObj = story(html`<invoice-view invoice-id="inv_paid"></invoice-view>`, {
  asks: [...sample, ...disputed],
});

/** Not a demand yet. */
export const Draft: StoryObj = story(html`<invoice-view invoice-id="inv_draft"></invoice-view>`);

/** Due before today, with memo and reference. */
export const Overdue: StoryObj = story(html`<invoice-view invoice-id="inv_overdue"></invoice-view>`);

/** A price for a hundred, several discounts, a charge, two taxes on a line, and a discount on the whole. */
export const Adjusted: StoryObj = story(html`<invoice-view invoice-id="inv_adjusted"></invoice-view>`, {
  asks: [...sample, ...adjusted],
});

const printed = html`<invoice-view invoice-id="inv_printed"></invoice-view>`;

/** By a template that shows everything, paid by a bank transfer. */
export const PayableByTransfer: StoryObj = story(printed, { asks: [...sample, ...payable.epc] });

/** With a Swiss QR code. */
export const PayableByQrBill: StoryObj = story(printed, { asks: [...sample, ...payable.swiss] });

/** Its payment part in German. */
export const QrBillInGerman: StoryObj = story(
  html`<invoice-view invoice-id="inv_printed" document-lang="de"></invoice-view>`,
  { asks: [...sample, ...payable.swiss] },
);

/** On a dark page, paper is white. */
export const QrBillDark: StoryObj = {
  ...story(printed, { asks: [...sample, ...payable.swiss] }),
  globals: surroundings.dark,
};

/** On a phone, what is scanned and read of it. */
export const QrBillNarrow: StoryObj = {
  ...story(printed, { asks: [...sample, ...payable.swiss] }),
  globals: surroundings.narrow,
};

/** Of an invoice over several pages, at the foot of the last one when it is printed. */
export const QrBillOverPages: StoryObj = story(printed, { asks: [...sample, ...payable.long] });

/** With a code for UPI. */
export const PayableByUpi: StoryObj = story(printed, { asks: [...sample, ...payable.upi] });

/** What the business has still to say before there can be a code. */
export const NoPaymentCode: StoryObj = story(printed, { asks: [...sample, ...payable.unaddressed] });

/** The document in German, what is around it in the language of the page. */
export const DocumentInGerman: StoryObj = story(
  html`<invoice-view invoice-id="inv_printed" document-lang="de"></invoice-view>`,
  { asks: [...sample, ...payable.epc] },
);

/** Some of it is paid. */
export const PartPaid: StoryObj = story(html`<invoice-view invoice-id="inv_part"></invoice-view>`);

/** Settled; what cannot be done says why. */
export const Paid: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_paid"></invoice-view>`),
  play: async ({ canvasElement }) =>
    (await shadow(canvasElement, 'invoice-view').findByText('Actions')).click(),
};

/** A credit note lowers what is due. */
export const Credited: StoryObj = story(html`<invoice-view invoice-id="inv_credited"></invoice-view>`);

/** Settled by money, by credit of the account, and by what was given up. */
export const Settled: StoryObj = story(html`<invoice-view invoice-id="inv_part"></invoice-view>`, {
  asks: [...sample, ...settled],
});

/** Paid, and then credited: all of the note is above the amount due. */
export const CreditedAboveDue: StoryObj = story(html`<invoice-view invoice-id="inv_paid"></invoice-view>`, {
  asks: [...sample, ...settled],
});

/** Withdrawn. */
export const Void: StoryObj = story(html`<invoice-view invoice-id="inv_void"></invoice-view>`);

/** Opens a menu, and presses one of its entries. */
const chooses =
  (menu: string, entry?: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const view = shadow(canvasElement, 'invoice-view');
    (await view.findByText(menu)).click();
    if (entry) (await view.findByText(entry)).click();
  };

/** What stands in the way of voiding it, each balance before and after, taken back in one step. */
export const VoidedByPlan: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_paid"></invoice-view>`),
  play: chooses('Actions', 'Void invoice'),
};

/** The same before it is a draft again: a credit note is voided. */
export const RevertedByPlan: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_credited"></invoice-view>`),
  play: chooses('Actions', 'Revert to draft'),
};

/** Credit that was left on the account was given back in money: that is final, and so is the invoice. */
export const NoWay: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_paid"></invoice-view>`, {
    asks: [...sample, keepsCredit, leftCredit, givenBack],
  }),
  play: async (context) => {
    await chooses('Actions', 'Void invoice')(context);
    await shadow(context.canvasElement, 'invoice-view').findByText('There is no way', { exact: false });
  },
};

/** It is being paid online: nothing else is taken meanwhile. */
export const PaymentPending: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, { asks: [...sample, paidOnline] }),
  play: chooses('Pay invoice'),
};

/** The books are closed: what would change them says so. */
export const ClosedPeriod: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_overdue"></invoice-view>`, {
    asks: [...sample, { type: 'close-period', version: 0, closedUntil: '2026-10-31' }],
  }),
  play: chooses('Actions'),
};

/** A draft without lines cannot be finalized. */
export const DraftWithoutLines: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_blank"></invoice-view>`, { asks: [...sample, blank] }),
  play: chooses('Actions'),
};

/** A client looks at it: nothing is offered that they may not. */
export const Forbidden: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, { role: 'client' }),
  play: chooses('Actions'),
};

/** What was done to it, and by whom. */
export const History: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_part"></invoice-view>`),
  play: chooses('History'),
};

/** Money of the client that is held, to apply; more than is due says so before it is tried. */
export const ExistingPayment: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_part"></invoice-view>`),
  play: async ({ canvasElement }) => {
    const view = shadow(canvasElement, 'invoice-view');
    (await view.findByText('Pay invoice')).click();
    (await view.findByText('Existing payment')).click();
    const amount = await view.findByLabelText<HTMLInputElement>('Amount of PAY-0002 to apply');
    await userEvent.type(amount, '500', { initialSelectionStart: 0, initialSelectionEnd: 20 });
    await view.findByText('there is only', { exact: false });
  },
};

/** The client has no money that could be applied. */
export const NoExistingPayment: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, {
    asks: sample.filter((ask) => !('payment' in ask)),
  }),
  play: async ({ canvasElement }) => {
    const view = shadow(canvasElement, 'invoice-view');
    (await view.findByText('Pay invoice')).click();
    (await view.findByText('Existing payment')).click();
    await view.findByText('has no unallocated money', { exact: false });
  },
};

/** A credit note, opened by its number. */
export const CreditNote: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_credited"></invoice-view>`),
  play: async ({ canvasElement }) =>
    (await shadow(canvasElement, 'invoice-view').findByText('CN-0001')).click(),
};

/** The storage takes nothing more: what was typed stays. */
export const Failed: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, { seen: storages.full }),
  play: async ({ canvasElement }) => {
    const view = shadow(canvasElement, 'invoice-view');
    (await view.findByText('Actions')).click();
    (await view.findByText('Void invoice')).click();
    const reason = await view.findByLabelText(/^Reason/);
    await userEvent.type(reason, 'Wrong client');
    reason.closest('form')?.requestSubmit();
    await view.findByText('The storage is full', { exact: false });
  },
};

/** There is no such invoice. */
export const Missing: StoryObj = story(html`<invoice-view invoice-id="inv_nowhere"></invoice-view>`);

/** The books do not answer yet. */
export const Loading: StoryObj = story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, {
  asks: [],
  storage: storages.loading(),
});

/** The books cannot be read. */
export const Unreachable: StoryObj = story(html`<invoice-view invoice-id="inv_open"></invoice-view>`, {
  asks: [],
  storage: storages.unreachable(),
});

/** On a dark page. */
export const Dark: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`),
  globals: surroundings.dark,
};

/** 375 px wide. */
export const Narrow: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`),
  globals: surroundings.narrow,
};

/** In a right-to-left page. */
export const RightToLeft: StoryObj = {
  ...story(html`<invoice-view invoice-id="inv_open"></invoice-view>`),
  globals: surroundings.rightToLeft,
};
