import { TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { ada, draftContent, lineInput } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { activityOf } from './activity.js';
import { adasAccount } from './random-account.test.js';

export const day = (date: number) => dayOf(`2026-11-${String(date).padStart(2, '0')}`);

export const lastDay = dayOf('2026-12-31');

export const issue = (id: string, total: string, issuedOn: string, dueOn: string): readonly Trial[] => [
  {
    ...{ type: 'create-draft', invoice: `inv_${id}` },
    content: draftContent({ issuedOn, dueOn, lines: [lineInput({ unitPrice: total })] }),
  },
  { type: 'finalize-invoice', invoice: `inv_${id}`, version: 1 },
];

export const receive = (id: string, amount: string, receivedOn: string): Trial => ({
  ...{ type: 'record-payment', payment: `pay_${id}`, client: ada, currency: 'EUR', amount },
  ...{ method: 'pmt_cash', receivedOn, allocations: [] },
});

export function books(...commands: readonly Trial[]): TrialBooks {
  const trial = new TrialBooks();
  for (const command of commands) trial.do(command);
  return trial;
}

/** Two invoices, a payment that settles part of the first, a credit note, a write-off and a refund. */
export const busy = () =>
  books(
    ...issue('a', '100', '2026-11-02', '2026-11-10'),
    ...issue('b', '50', '2026-11-05', '2026-12-05'),
    receive('1', '90', '2026-11-08'),
    {
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-09' },
      allocations: [{ invoice: 'inv_a', amount: '60' }],
    },
    {
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_b', issuedOn: '2026-11-12' },
      ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: '20' }] },
    },
    {
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '5' },
      ...{ writtenOffOn: '2026-11-15', reason: 'Moved away' },
    },
    { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '10', refundedOn: '2026-11-20' },
  );

export const activity = (trial: TrialBooks) => activityOf(adasAccount(trial));
