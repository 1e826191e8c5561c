import '@billkit/elements/define.js';
import { defaultPolicy } from '@billkit/billing';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sample, type Ask } from './desk.js';
import { paidOnline, refundPending } from './payment-books.js';
import { refused, type Shown } from './refused.js';
import { choose, confirm, write } from './story-tools.js';

export default { title: 'Refusals/Payments', component: 'payment-detail' } satisfies Meta;

const today = '2026-11-24';
const detail = (id: string) => html`<payment-detail payment-id=${`pay_${id}`}></payment-detail>`;
const form = html`<payment-form client-id="ada"></payment-form>`;

/** Opens the menu. */
const actions = async (shown: Shown) => (await shown.findAllByText('Actions'))[0]?.click();
/** Asks for something of the menu, and fills it in. */
const asks =
  (action: string, label?: string, value = '') =>
  async (shown: Shown): Promise<void> => {
    (await shown.findByText(action)).click();
    if (label) {
      await shown.findByLabelText(label);
      await write(shown, label, value);
    }
  };
/** The same, and does it. */
const does = (action: string, label?: string, value?: string) => async (shown: Shown) => {
  await asks(action, label, value)(shown);
  await confirm(shown, action);
};

/** An invoice gets more than it owes. */
export const ExceedsAmountDue = refused('exceeds-amount-due', form, {
  acts: async (shown) => {
    await shown.findByLabelText('Amount for invoice INV-0003');
    await write(shown, 'Amount for invoice INV-0003', '200');
  },
  says: 'Invoice INV-0003 has only €120.49 due.',
});

/** Some of what is due is being paid online: no more than the rest is taken. */
export const AmountReserved = refused('amount-reserved', form, {
  asks: [...sample, paidOnline],
  acts: async (shown) => {
    await shown.findByLabelText('Amount for invoice INV-0001');
    await write(shown, 'Amount for invoice INV-0001', '170.49');
  },
  says: '€100.00 of invoice INV-0001 is being paid online, so only €70.49 is left to settle.',
});

/** More is applied than was received. */
export const AllocationsExceedAmount = refused('allocations-exceed-amount', form, {
  acts: async (shown) => {
    await shown.findByLabelText('Amount for invoice INV-0001');
    await write(shown, 'Amount', '50');
    await write(shown, 'Amount for invoice INV-0001', '80');
  },
  says: '€80.00 is applied, but there is only €50.00 to apply.',
});

/** An account may let nobody take more than is owed. */
export const OverpaymentNotAllowed = refused('overpayment-not-allowed', form, {
  policy: { ...defaultPolicy, mayOverpay: [] },
  acts: async (shown) => {
    await shown.findByLabelText('Amount for invoice INV-0001');
    await write(shown, 'Amount', '50');
    await write(shown, 'Amount for invoice INV-0001', '40');
    await choose(shown, 'Payment method', 'pmt_cash');
    (await shown.findByText('Record payment')).click();
  },
  says: 'This is €10.00 more than is owed.',
});

/** More goes back than is unallocated: some is taken back from invoices first. */
export const ExceedsUnallocated = refused('exceeds-unallocated', detail('spread'), {
  acts: asks('Refund payment', 'Refund amount', '100'),
  says: 'Payment PAY-0001 has only €79.51 unallocated.',
  plan: ['Delete allocation', 'Refund payment', 'Allocate again'],
});

const settling: readonly Ask[] = [
  ...sample,
  {
    ...{ type: 'allocate-payment', payment: 'pay_spread', allocatedOn: today },
    allocations: [{ invoice: 'inv_open', amount: '79.51' }],
  },
];

/** All of it settles invoices: nothing is left to settle another with. */
export const NothingUnallocated = refused('nothing-unallocated', detail('spread'), {
  asks: settling,
  acts: actions,
  says: 'Nothing of payment PAY-0001 is unallocated.',
});

/** Somebody took it back a moment ago. */
export const AllocationRemoved = refused(
  'allocation-removed',
  html`<allocation-detail allocation-id="alc_sample-16_1"></allocation-detail>`,
  {
    acts: async (shown) => (await shown.findByText('Delete allocation')).click(),
    meanwhile: [{ type: 'remove-allocation', allocation: 'alc_sample-16_1', removedOn: today }],
    says: 'Allocation PAY-0001-1 was already removed.',
  },
);

/** Money on its way is no money yet. */
export const PaymentPending = refused('payment-pending', detail('online'), {
  asks: [...sample, paidOnline],
  acts: actions,
  says: 'The online payment of €100.00 is still pending.',
});

const answered = (ask: object): readonly Ask[] => [...sample, paidOnline, ask as Ask];

/** No money came of it. */
export const PaymentFailed = refused('payment-failed', detail('online'), {
  asks: answered({
    ...{ type: 'fail-online-payment', payment: 'pay_online', outcome: 'canceled', failedOn: today },
  }),
  acts: actions,
  says: 'No money came of this online payment (canceled).',
});

/** What a provider received is no mistake of the books. */
export const PaymentOnline = refused('payment-online', detail('online'), {
  asks: answered({
    ...{ type: 'confirm-online-payment', payment: 'pay_online', receivedOn: today },
    ...{ provider: 'Acme Pay', reference: 'ch_117' },
  }),
  acts: actions,
  says: 'Payment PAY-0004 was received online by Acme Pay. Refund it instead.',
});

/** It was recorded by mistake, and counts nowhere. */
export const PaymentVoid = refused('payment-void', detail('voided'), {
  acts: actions,
  says: 'Payment PAY-0003 is void.',
});

/** What settles invoices is taken back before it is voided. */
export const PaymentHasAllocations = refused('payment-has-allocations', detail('spread'), {
  acts: asks('Void payment'),
  says: 'Unlink payment PAY-0001 first: €220.49 of it is allocated.',
  plan: ['Delete allocation', 'Void payment'],
});

/** Some of it went back, so it was there. */
export const PaymentHasRefunds = refused('payment-has-refunds', detail('held'), {
  acts: actions,
  says: '€40.00 of payment PAY-0002 was refunded, so it cannot be voided.',
});

const onlyPending: readonly Ask[] = [
  ...sample.filter(({ type }) => type !== 'refund-payment'),
  ...refundPending,
];

/** Some of it is to go back. */
export const PaymentHasPendingRefunds = refused('payment-has-pending-refunds', detail('held'), {
  asks: onlyPending,
  acts: actions,
  says: '€25.00 of payment PAY-0002 is set aside for a refund, so it cannot be voided.',
});

/** Somebody marked the refund a moment ago. */
export const RefundNotPending = refused('refund-not-pending', detail('held'), {
  asks: onlyPending,
  acts: does('Mark refund as completed'),
  meanwhile: [{ type: 'complete-refund', refund: 'rfd_pending', refundedOn: today }],
  says: 'This refund of PAY-0002 is completed, so it is not waited for any more.',
});

/** The bank sent it back already. */
export const RefundNotCompleted = refused('refund-not-completed', detail('held'), {
  acts: does('Mark refund as returned'),
  meanwhile: [{ type: 'return-refund', refund: 'rfd_1', returnedOn: today }],
  says: 'This refund of PAY-0002 is returned. Only a completed one can come back.',
});
