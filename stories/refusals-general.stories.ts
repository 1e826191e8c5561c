import { amountOf, currencyOf, defaultPolicy, StorageError, type Storage } from '@billkit/billing';
import '@billkit/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drafted } from './credit-books.js';
import { sample } from './desk.js';
import { refused, type Shown } from './refused.js';
import { choose, press, write } from './story-tools.js';

export default { title: 'Refusals/Anything', component: 'invoice-view' } satisfies Meta;

const view = (id: string) => html`<invoice-view invoice-id=${`inv_${id}`}></invoice-view>`;
const actions = async (shown: Shown) => (await shown.findByText('Actions')).click();
const credit = html`<credit-note-dialog open invoice-id="inv_open"></credit-note-dialog>`;

/** Who looks has no right to it. */
export const Forbidden = refused(
  'forbidden',
  html`<refund-dialog open payment-id="pay_held"></refund-dialog>`,
  { role: 'client', says: 'You do not have permission for “Refund payment”.' },
);

const euro = currencyOf('EUR');

/** Who looks has a right to it up to an amount. */
export const AboveAmountLimit = refused('above-amount-limit', view('open'), {
  policy: {
    ...defaultPolicy,
    commands: {
      ...defaultPolicy.commands,
      'void-invoice': { owner: 'any', staff: { upTo: [{ currency: euro, amount: amountOf('100', euro) }] } },
    },
  },
  acts: actions,
  says: 'You have permission for “Void invoice” only up to €100.00.',
});

/** Nothing is written any more on a day that is closed. */
export const PeriodClosed = refused('period-closed', view('overdue'), {
  asks: [...sample, { type: 'close-period', version: 0, closedUntil: '2026-10-31' }],
  acts: actions,
  says: 'The books are closed up to Oct 31, 2026, so nothing can be dated Oct 1, 2026.',
});

/** Writes the first time, and does not live to say so. */
function fallingSilent(storage: Storage): Storage {
  let isSilent = true;
  return {
    ...storage,
    async commit(asked) {
      const answer = await storage.commit(asked);
      if (!isSilent) return answer;
      isSilent = false;
      throw new StorageError('unavailable');
    },
  };
}

const records = async (shown: Shown, amount: string) => {
  await shown.findByLabelText('Amount for invoice INV-0001');
  await write(shown, 'Amount', amount);
  await write(shown, 'Amount for invoice INV-0001', amount);
  await choose(shown, 'Payment method', 'pmt_cash');
  await press(shown, 'Record payment');
};
const form = html`<payment-form client-id="ada"></payment-form>`;

/** What seemed to fail was written after all, and then other figures were sent with the same form. */
export const CommandIdReused = refused('command-id-reused', form, {
  seen: fallingSilent,
  acts: async (shown) => {
    await records(shown, '50');
    await shown.findByText(/storage/);
    await records(shown, '60');
  },
  says: 'This form was already sent with other content. Open it again to go on.',
});

/** Somebody else is always a moment earlier. */
export const TooBusy = refused('too-busy', form, {
  seen: (storage) => ({ ...storage, commit: () => Promise.resolve('conflict' as const) }),
  acts: (shown) => records(shown, '50'),
  says: 'Others are changing the same documents. Please try again.',
});

/** Somebody deleted the draft of a credit note a moment ago. */
export const NotFound = refused('not-found', credit, {
  asks: [...sample, drafted],
  acts: (shown) => press(shown, 'Delete the draft'),
  meanwhile: [{ type: 'delete-credit-note-draft', creditNote: 'crn_draft' }],
  says: 'This does not exist any more.',
});

const saves = async (shown: Shown) => {
  await shown.findByText(/You go on with the draft/);
  await write(shown, 'Reason', 'Illness');
  await press(shown, 'Save as a draft');
};

/** Somebody issued the draft of a credit note a moment ago. */
export const IdTaken = refused('id-taken', credit, {
  asks: [...sample, drafted],
  acts: saves,
  meanwhile: [{ type: 'issue-credit-note-draft', creditNote: 'crn_draft', version: 1 }],
  says: 'This was already recorded.',
});

/** Somebody wrote the draft of a credit note a moment ago. */
export const StaleVersion = refused('stale-version', credit, {
  asks: [...sample, drafted],
  acts: saves,
  meanwhile: [{ ...drafted, version: 1, reason: 'Another' }],
  says: 'Someone changed this since you opened it. Look at the newest version, then try again.',
});
