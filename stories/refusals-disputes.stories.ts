import '@billkit/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sample, type Ask } from './desk.js';
import { disputed, lost } from './payment-books.js';
import { refused, type Shown } from './refused.js';
import { confirm, write } from './story-tools.js';

export default { title: 'Refusals/Disputes', component: 'payment-detail' } satisfies Meta;

const today = '2026-11-24';
const detail = (id: string) => html`<payment-detail payment-id=${`pay_${id}`}></payment-detail>`;
const actions = async (shown: Shown) => (await shown.findAllByText('Actions'))[0]?.click();
/** Asks for something of the menu. */
const asks =
  (action: string, fields: Readonly<Record<string, string>> = {}) =>
  async (shown: Shown): Promise<void> => {
    (await shown.findByText(action)).click();
    for (const [label, value] of Object.entries(fields)) {
      await shown.findByLabelText(new RegExp(`^${label}`));
      await write(shown, new RegExp(`^${label}`), value);
    }
  };
/** The same, and does it. */
const does = (action: string) => async (shown: Shown) => {
  await asks(action)(shown);
  await confirm(shown, action);
};
const open = (id: string, amount: string): Ask => ({
  ...{ type: 'open-dispute', dispute: 'dsp_more', payment: `pay_${id}`, amount },
  openedOn: today,
});

/** All of it went back already. */
export const NothingDisputable = refused('nothing-disputable', detail('held'), {
  asks: [
    ...sample,
    { type: 'refund-payment', refund: 'rfd_2', payment: 'pay_held', amount: '160', refundedOn: today },
  ],
  acts: actions,
  says: 'Nothing is left of payment PAY-0002 that can be disputed.',
});

/** More is disputed than is there. */
export const ExceedsDisputable = refused('exceeds-disputable', detail('held'), {
  acts: asks('Open dispute', { 'Disputed amount': '500' }),
  says: 'Only €160.00 of payment PAY-0002 is left to dispute.',
});

/** What is disputed does not go back. */
export const AmountDisputed = refused('amount-disputed', detail('held'), {
  asks: [...sample, open('held', '100')],
  acts: asks('Refund payment', { 'Refund amount': '80' }),
  says: '€100.00 of payment PAY-0002 is disputed, so at most €60.00 can go back.',
});

/** It was there, says its bank. */
export const PaymentHasDisputes = refused('payment-has-disputes', detail('held'), {
  asks: [...sample.filter(({ type }) => type !== 'refund-payment'), open('held', '120')],
  acts: actions,
  says: '€120.00 of payment PAY-0002 is disputed or was lost that way, so it cannot be voided.',
});

/** What the bank calls it is in the books already. */
export const DisputeReferenceUsed = refused('dispute-reference-used', detail('held'), {
  asks: [...sample, ...disputed],
  acts: asks('Open dispute', { 'Bank or provider': 'Acme Pay', Reference: 'dp_117' }),
  says: 'The dispute dp_117 of Acme Pay is already in the books.',
});

/** Somebody noted how it was decided a moment ago. */
export const DisputeNotOpen = refused('dispute-not-open', detail('spread'), {
  asks: [...sample, ...disputed],
  acts: does('Dispute won'),
  meanwhile: [{ type: 'win-dispute', dispute: 'dsp_open', wonOn: today }],
  says: 'This dispute about payment PAY-0001 is already decided.',
});

/** Somebody noted that it was won after all. */
export const DisputeNotLost = refused('dispute-not-lost', detail('spread'), {
  asks: [...sample, ...lost],
  acts: async (shown) => {
    await asks('Dispute won after all')(shown);
    (await shown.findByText('Do all of this')).click();
  },
  meanwhile: [{ type: 'reverse-dispute', dispute: 'dsp_open', reversedOn: today }],
  says: 'This dispute about payment PAY-0001 is not lost.',
});

/** Somebody allocated more of the payment a moment ago: what is lost with it is shown anew. */
export const AllocationsIncomplete = refused('allocations-incomplete', detail('spread'), {
  asks: [...sample, ...disputed],
  acts: does('Dispute lost'),
  meanwhile: [
    {
      ...{ type: 'allocate-payment', payment: 'pay_spread', allocatedOn: today },
      allocations: [{ invoice: 'inv_open', amount: '79.51' }],
    },
  ],
  says: 'Payment PAY-0001 has €300.00 allocated, but only €220.49 of it is listed.',
});
