import assert from 'node:assert/strict';
import type { Asked } from '../input/asked.js';
import { allocatedTo, amountDueOf, creditedOf, creditedOffDue } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import type { Ask } from '../testing/desk.js';
import type { DispositionInput } from './disposition.js';
import type { TakeBackInput } from './take-back.js';
import { TrialBooks } from './trial-books.test.js';

export const keepingCredit = () => new TrialBooks({ ...defaultPreferences, accountCredit: true });

/** Ada's invoice over 100.00, of which `paid` is paid, in an account that keeps credit. */
export const owing = (paid: string) => keepingCredit().owe('a', '100').receive('1', paid, { inv_a: paid });

export const credit = (
  amount: string,
  disposition?: Asked<DispositionInput>,
): Extract<Ask, { type: 'issue-credit-note' }> => ({
  ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: '2026-11-25' },
  ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount }] },
  ...(disposition && { disposition }),
});

export const back = (amount: string, over: Partial<Asked<TakeBackInput>> = {}) => ({
  refunds: [{ refund: 'rfd_1', allocation: 'alc_1_1', amount, ...over } as const],
});

export const withdraw = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-26' } as const;

/** What the invoice comes to: allocated, credited off the due, credited in all, due. */
export const standing = (books: TrialBooks) => {
  const invoice = books.get('invoice', 'inv_a');
  assert.ok(invoice.status !== 'draft');
  return [allocatedTo(invoice), creditedOffDue(invoice), creditedOf(invoice), amountDueOf(invoice)];
};
