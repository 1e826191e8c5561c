import '@billkit/elements/define.js';
import type { Asked, LinkedEvent as Linked } from '@billkit/billing';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, finalize, invoice, line, preferring, sample, type Ask } from './desk.js';
import { paidOnline } from './payment-books.js';
import { refused, type Shown } from './refused.js';
import { write } from './story-tools.js';

type LinkedEvent = Asked<Linked>;

export default { title: 'Refusals/Invoices', component: 'invoice-view' } satisfies Meta;

const today = '2026-11-24';
const view = (id: string) => html`<invoice-view invoice-id=${`inv_${id}`}></invoice-view>`;

/** Opens a menu, and chooses in it. */
const menu =
  (name: string, entry?: string) =>
  async (shown: Shown): Promise<void> => {
    (await shown.findByText(name)).click();
    if (entry) (await shown.findByText(entry)).click();
  };
const actions = menu('Actions');

/** Of an open invoice the menu says why it is not deleted. */
export const InvoiceNotDraft = refused('invoice-not-draft', view('open'), {
  acts: actions,
  says: 'Invoice INV-0001 is open. Only drafts can be changed; revert it to draft first.',
});

/** Of a paid invoice the menu says why nothing more is paid. */
export const InvoiceNotOpen = refused('invoice-not-open', view('paid'), {
  acts: menu('Pay invoice'),
  says: 'Invoice INV-0004 is paid. This is only possible while an invoice is open.',
});

/** A draft is not sent. */
export const InvoiceNotSendable = refused(
  'invoice-not-sendable',
  html`<send-invoice-dialog open invoice-id="inv_draft"></send-invoice-dialog>`,
  { says: 'This invoice is a draft. Finalize it before you send it.' },
);

/** A void invoice is issued again once. */
export const AlreadyReissued = refused('already-reissued', view('void'), {
  asks: [...sample, { type: 'reissue-invoice', invoice: 'inv_void', issuedOn: today }],
  acts: actions,
  says: 'Invoice INV-0005 was already issued again.',
});

/** Payments are taken back before it is voided. */
export const InvoiceHasAllocations = refused('invoice-has-allocations', view('paid'), {
  acts: menu('Actions', 'Void invoice'),
  says: 'Unlink the payments first: €170.49 is allocated to invoice INV-0004.',
  plan: ['Delete allocation', 'Void invoice'],
});

/** A credit note is voided before its invoice is a draft again. */
export const InvoiceHasCreditNotes = refused('invoice-has-credit-notes', view('credited'), {
  acts: menu('Actions', 'Revert to draft'),
  says: 'Void the credit note first: €74.25 is credited on invoice INV-0006.',
  plan: ['Void credit note', 'Revert to draft'],
});

const givenUp: Ask = {
  ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_open', amount: '40' },
  ...{ writtenOffOn: today, reason: 'Moved away' },
};

/** What was given up is owed again before it is voided. */
export const InvoiceHasWriteOffs = refused('invoice-has-write-offs', view('open'), {
  asks: [...sample, givenUp],
  acts: menu('Actions', 'Void invoice'),
  says: 'Reverse the write-off first: €40.00 is written off on invoice INV-0001.',
  plan: ['Reverse write-off', 'Void invoice'],
});

/** Somebody else reversed it a moment ago. */
export const WriteOffReversed = refused('write-off-reversed', view('open'), {
  asks: [...sample, givenUp],
  acts: async (shown) => {
    (await shown.findByText('Reverse')).click();
    (await shown.findByText('Reverse write-off')).click();
  },
  meanwhile: [{ type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: today }],
  says: 'This write-off on invoice INV-0001 was already reversed.',
});

/** An online payment that is under way is canceled before it is voided. */
export const InvoiceHasPendingPayments = refused('invoice-has-pending-payments', view('open'), {
  asks: [...sample, paidOnline],
  acts: menu('Actions', 'Void invoice'),
  says: '€100.00 of invoice INV-0001 is being paid online. Wait for the payment, or cancel it first.',
  plan: ['Cancel online payment', 'Void invoice'],
});

/** A draft with nothing on it is no demand. */
export const NoLines = refused('no-lines', view('blank'), {
  asks: [...sample, blank],
  acts: actions,
  says: 'Add at least one line before you finalize.',
});

const editor = (id: string) => html`<invoice-editor invoice-id=${`inv_${id}`}></invoice-editor>`;

/** What is not described is not demanded: the review says which line it is. */
export const LineWithoutDescription = refused('line-without-description', editor('plain'), {
  asks: [...sample, invoice('plain', { lines: [line('plain', ' ')] })],
  acts: async (shown) => (await shown.findByText('Finalize invoice')).click(),
  says: 'Line 1 needs a description.',
});

const taking = (id: string) =>
  invoice(id, {
    lines: [
      line(`${id}a`, 'Session, 45 min', { quantity: '1' }),
      line(`${id}b`, 'Session, returned', { quantity: '-3' }),
    ],
  });

/** The account does not let lines take off any more. */
export const NegativeLine = refused('negative-line', view('returned'), {
  asks: [
    ...sample,
    preferring({ allowNegativeLines: true }),
    taking('returned'),
    { ...preferring({}), version: 1 } as Ask,
  ],
  acts: actions,
  says: 'Line 2 takes off, which invoices of this account may not.',
});

/** What comes to less than nothing is a credit note. */
export const TotalNegative = refused('total-negative', view('returned'), {
  asks: [...sample, preferring({ allowNegativeLines: true }), taking('returned')],
  acts: actions,
  says: 'The total is below zero. Issue a credit note instead.',
});

/** More than any account holds. */
export const TotalTooLarge = refused('total-too-large', editor('large'), {
  asks: [
    ...sample,
    invoice('large', {
      lines: ['a', 'b', 'c'].map((id) =>
        line(`large${id}`, 'Session', { quantity: '1000000', unitPrice: '9000000' }),
      ),
    }),
  ],
  acts: async (shown) => (await shown.findByText('Finalize invoice')).click(),
  says: 'The total is too large.',
});

const parts = (type: string, one: object, other: object) => ({
  installmentTerms: {
    type,
    parts: [
      { ...one, due: { type: 'days', days: 7 } },
      { ...other, due: { type: 'days', days: 30 } },
    ],
  },
});

/** It falls due with its installments, on no other day. */
export const DueDayWithInstallments = refused('due-day-with-installments', editor('halves'), {
  asks: [...sample, invoice('halves', parts('percent', { percent: '50' }, { percent: '50' }))],
  acts: async (shown) => {
    await write(shown, /^Due date/, '12/24/2026');
    (await shown.findByText('Save draft')).click();
  },
  says: 'An invoice in installments falls due with the last of them. Leave the due date empty.',
});

/** What is due in parts comes to what is payable. */
export const InstallmentsMismatch = refused('installments-mismatch', view('parts'), {
  asks: [...sample, invoice('parts', parts('amount', { amount: '100' }, { amount: '50' }))],
  acts: actions,
  says: 'The installments come to €150.00, but €170.49 is payable.',
});

/** Nothing is to be paid, so no payment is taken with it. */
export const NothingDue = refused('nothing-due', editor('free'), {
  asks: [...sample, invoice('free', { lines: [line('free', 'First talk', { unitPrice: '0' })] })],
  acts: async (shown) => {
    (await shown.findByLabelText('Apply payment')).click();
    (await shown.findByText('Finalize invoice')).click();
  },
  says: 'There is nothing to pay on this invoice.',
});

/** It is not due before it is written. */
export const DueBeforeIssue = refused('due-before-issue', editor('early'), {
  asks: [...sample, invoice('early')],
  acts: async (shown) => {
    await write(shown, /^Due date/, '10/30/2026');
    (await shown.findByText('Finalize invoice')).click();
  },
  says: 'The due date Oct 30, 2026 is before the issue date Nov 20, 2026.',
});

const visit: LinkedEvent = {
  ...{ id: 'evt-1', kind: 'appointment', title: 'First visit' },
  startsAt: '2026-11-19T09:30',
};
const visited: readonly Ask[] = [invoice('visit', { events: [visit] }), finalize('visit')];

/** Links an appointment to the draft, and saves it. */
const links = (event: LinkedEvent) => async (shown: Shown, canvas: HTMLElement) => {
  await shown.findByText('Finalize invoice');
  canvas.querySelector('invoice-editor')!.linkEvents([event]);
  await shown.findByText('Unsaved changes');
  (await shown.findByText('Save draft')).click();
};

/** An appointment is invoiced once. */
export const EventAlreadyInvoiced = refused('event-already-invoiced', editor('draft'), {
  asks: [...sample, ...visited],
  acts: links(visit),
  says: 'The appointment is already on invoice INV-0007.',
});

/** What was canceled after it began was missed. */
export const EventPast = refused('event-past', editor('draft'), {
  acts: links({
    ...visit,
    cancellation: { reason: 'Illness', source: 'client', canceledAt: '2026-11-19T10:00' },
  }),
  says: 'What has begun cannot be canceled any more, only missed.',
});
