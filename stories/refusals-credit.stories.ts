import '@billkit/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import {
  applied,
  creditedWhole,
  drafted,
  givenBack,
  keepsCredit,
  leftCredit,
  returned,
  writtenOff,
} from './credit-books.js';
import { finalize, invoice, line, sample, type Ask } from './desk.js';
import { refused, type Shown } from './refused.js';
import { choose, write } from './story-tools.js';

export default { title: 'Refusals/Credit notes', component: 'credit-note-dialog' } satisfies Meta;

const today = '2026-11-24';
const dialog = (id: string, preset = 'none') =>
  html`<credit-note-dialog open preset=${preset} invoice-id=${`inv_${id}`}></credit-note-dialog>`;
const view = html`<credit-note-view credit-note-id="crn_left"></credit-note-view>`;
const left: readonly Ask[] = [...sample, keepsCredit, leftCredit];

/** Chooses an action of the menu. */
const chooses =
  (action?: string) =>
  async (shown: Shown): Promise<void> => {
    (await shown.findByText('Actions')).click();
    if (action) (await shown.findByText(action)).click();
  };
/** The same, and does it. */
const does = (action: string) => async (shown: Shown) => {
  await chooses(action)(shown);
  await shown.findByText('Before');
  (await shown.findAllByRole('button', { name: action })).at(-1)?.click();
};
/** Writes into a field over what stands there. */
const types =
  (label: RegExp | string, text: string) =>
  async (shown: Shown): Promise<void> => {
    await userEvent.type(await shown.findByLabelText(label), text, {
      ...{ initialSelectionStart: 0, initialSelectionEnd: 20 },
    });
  };

/** More is credited than the invoice owes: what paid it is taken back first. */
export const CreditExceedsAmountDue = refused('credit-exceeds-amount-due', dialog('part', 'all'), {
  says: '€170.49 is more than the €120.49 due on invoice INV-0003.',
  plan: ['Delete allocation', 'Issue credit note'],
});

/** Nothing is left to credit. */
export const NothingToCredit = refused(
  'nothing-to-credit',
  html`<invoice-view invoice-id="inv_open"></invoice-view>`,
  {
    asks: [...sample, ...creditedWhole, keepsCredit],
    acts: async (shown) => (await shown.findByText('Pay invoice')).click(),
    says: 'Nothing of invoice INV-0001 is left to credit.',
  },
);

/** Only all of it can be credited. */
export const CreditOnlyWhole = refused('credit-only-whole', dialog('returned'), {
  asks: [...sample, ...returned],
  acts: types('An amount with tax', '50'),
  says: 'Invoice INV-0007 takes off more at some tax rate than it charges there. Only all of it can be credited.',
});

/** A credit note is not dated before its invoice. */
export const CreditBeforeIssue = refused('credit-before-issue', dialog('open'), {
  asks: [...sample, { ...drafted, issuedOn: '2026-11-19' }],
  says: 'The credit note cannot be dated before the invoice, Nov 20, 2026.',
});

/** More of a line is credited than is left of it, by quantity. */
export const ExceedsLineQuantity = refused('exceeds-line-quantity', dialog('credited'), {
  acts: async (shown) => {
    (await shown.findByLabelText('Credit Session, 45 min')).click();
    await types('Quantity to credit of Session, 45 min', '2')(shown);
  },
  says: 'Only 1 of “Session, 45 min” can still be credited.',
});

/** The same, by amount. */
export const ExceedsLineAmount = refused('exceeds-line-amount', dialog('open'), {
  acts: async (shown) => {
    (await shown.findByLabelText('Credit Session, 45 min')).click();
    await choose(shown, 'Credit Session, 45 min by', 'amount');
    await types('Amount to credit of Session, 45 min', '500')(shown);
  },
  says: 'Only €135.00 of “Session, 45 min” can still be credited.',
});

/** Of a line of 1.00 with 0.50 of tax inside, every other cent gives back a cent of tax: those notes were voided. */
const cents: readonly Ask[] = [
  ...sample,
  { type: 'save-tax-rate', taxRate: 'tax_full', name: 'Full', percent: '100' },
  invoice('cents', {
    taxMode: 'inclusive',
    lines: [line('cents', 'Sample', { quantity: '1', unitPrice: '1', taxRates: ['tax_full'] })],
  }),
  finalize('cents'),
  ...[1, 2, 3, 4, 5, 6].map((id): Ask => ({
    ...{ type: 'issue-credit-note', creditNote: `crn_cent${id}`, invoice: 'inv_cents', issuedOn: today },
    ...{ reason: 'A cent', lines: [{ line: 'lin_cents', by: 'amount', amount: '0.01' }] },
  })),
  ...[1, 3, 5].map((id): Ask => ({
    ...{ type: 'void-credit-note', creditNote: `crn_cent${id}`, voidedOn: today, reason: 'By mistake' },
  })),
];

/** What is credited holds the tax that is left, too. */
export const TaxExceedsCredit = refused('tax-exceeds-credit', dialog('cents'), {
  asks: cents,
  acts: async (shown) => {
    (await shown.findByLabelText('Credit Sample')).click();
    await choose(shown, 'Credit Sample by', 'amount');
    await types('Amount to credit of Sample', '0.01')(shown);
  },
  says: '“Sample” still has €0.02 of tax to give back. Credit more of it at once.',
});

/** `inv_open`, paid by two payments. */
const twice: readonly Ask[] = [
  ...sample,
  {
    ...{ type: 'allocate-payment', payment: 'pay_held', allocatedOn: today },
    allocations: [{ invoice: 'inv_open', amount: '100' }],
  },
  {
    ...{ type: 'allocate-payment', payment: 'pay_spread', allocatedOn: today },
    allocations: [{ invoice: 'inv_open', amount: '70.49' }],
  },
];

/** More is given back than the allocation holds. */
export const ExceedsAllocation = refused('exceeds-allocation', dialog('open', 'all'), {
  asks: [...twice, keepsCredit],
  acts: async (shown) => {
    await types(/^Given back from PAY-0002/, '150')(shown);
    await types(/^Given back from PAY-0001/, '20.49')(shown);
  },
  says: 'Allocation PAY-0002-1 is only of €100.00.',
});

/** What was written off was not paid, so it becomes nobody's credit. */
export const CreditExceedsPaid = refused('credit-exceeds-paid', dialog('part', 'all'), {
  asks: [...sample, ...writtenOff, keepsCredit],
  acts: async (shown) => (await shown.findByLabelText(/^Put the rest here: Credit on/)).click(),
  says: '€170.49 is above the amount due, but only €50.00 was paid on invoice INV-0003.',
});

/** Somebody paid a moment ago: more is above the amount due than has its place. */
export const DispositionMismatch = refused('disposition-mismatch', dialog('part', 'all'), {
  asks: [...sample, keepsCredit],
  acts: async (shown) => {
    (await shown.findByLabelText(/^Put the rest here: Credit on/)).click();
    await shown.findByText('All of it has its place.');
    await types('Reason', 'The course was canceled')(shown);
    (await shown.findByText(/^Issue credit note of/)).click();
  },
  meanwhile: [
    {
      ...{ type: 'allocate-payment', payment: 'pay_held', allocatedOn: today },
      allocations: [{ invoice: 'inv_part', amount: '10' }],
    },
  ],
  says: '€60.00 is above the amount due, but €50.00 is given back, left as credit and settled outside.',
});

/** Somebody voided it a moment ago. */
export const CreditNoteVoid = refused('credit-note-void', view, {
  asks: left,
  acts: does('Void credit note'),
  meanwhile: [{ type: 'void-credit-note', creditNote: 'crn_left', voidedOn: today }],
  says: 'Credit note CN-0002 is already void.',
});

/** Applied credit is taken back before it is voided. */
export const CreditNoteHasAllocations = refused('credit-note-has-allocations', view, {
  asks: [...left, applied],
  acts: chooses('Void credit note'),
  says: 'Take credit of CN-0002 back first: €50.00 of it is applied to invoices.',
  plan: ['Take credit back', 'Void credit note'],
});

/** What was given back in money stays so. */
export const CreditNoteHasRefunds = refused('credit-note-has-refunds', view, {
  asks: [...left, givenBack],
  acts: chooses(),
  says: '€20.00 of the credit of CN-0002 was refunded or is set aside for it, so the credit note cannot be voided.',
});

/** It only lowered what its invoice owes. */
export const NothingRemaining = refused('nothing-remaining', view, {
  asks: [
    ...left,
    {
      ...{ type: 'apply-credit', creditNote: 'crn_left', allocatedOn: today },
      allocations: [{ invoice: 'inv_part', amount: '82.50' }],
    },
  ],
  acts: chooses(),
  says: 'No credit of credit note CN-0002 is left.',
});

/** More goes back than is left: applied credit is taken back first. */
export const ExceedsRemaining = refused('exceeds-remaining', view, {
  asks: [...left, applied],
  acts: async (shown) => {
    await chooses('Refund credit')(shown);
    await shown.findByLabelText(/^Amount/);
    await write(shown, /^Amount/, '60');
    await choose(shown, 'Method', 'pmt_cash');
  },
  says: '€60.00 is more than the €32.50 of credit left of CN-0002.',
  plan: ['Take credit back', 'Refund credit'],
});

/** Somebody took it back a moment ago. */
export const CreditAllocationRemoved = refused('credit-allocation-removed', view, {
  asks: [...left, applied],
  acts: async (shown) => {
    (await shown.findByText('Take back')).click();
    await shown.findByText('Before');
    (await shown.findAllByRole('button', { name: 'Take credit back' })).at(-1)?.click();
  },
  meanwhile: [{ type: 'remove-credit-allocation', creditAllocation: 'cal_sample-24_1', removedOn: today }],
  says: 'Applied credit CN-0002-1 was already taken back.',
});
