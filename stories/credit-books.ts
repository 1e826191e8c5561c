import type { Asked, SaveCreditNoteDraft } from '@billkit/billing';
import { finalize, invoice, line, preferring, type Ask } from './desk.js';

// What credit notes meet, added to the sample's books.

const today = '2026-11-24';

/** What is above the amount due may become credit. */
export const keepsCredit: Ask = preferring({ accountCredit: true });

/** Some of what paid `inv_paid` is wanted back by the bank. */
export const disputed: readonly Ask[] = [
  {
    ...{ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_spread', amount: '290' },
    openedOn: today,
  },
];

/** Of `inv_part` a part was paid, and the rest given up. */
export const writtenOff: readonly Ask[] = [
  {
    ...{ type: 'write-off-invoice', writeOff: 'wof_part', invoice: 'inv_part', amount: '120.49' },
    ...{ writtenOffOn: today, reason: 'Moved away' },
  },
];

/** A credit note on `inv_open` that somebody began. */
export const drafted = {
  ...{ type: 'save-credit-note-draft', creditNote: 'crn_draft', version: 0, invoice: 'inv_open' },
  ...{ issuedOn: '2026-11-23', reason: 'One session did not take place' },
  lines: [{ line: 'lin_opena', by: 'quantity', quantity: '1' }],
} as const satisfies Omit<Asked<SaveCreditNoteDraft>, 'id'>;

/** Half of `inv_open` is being paid online. */
export const beingPaid: readonly Ask[] = [
  preferring({ onlinePayment: true }),
  {
    ...{ type: 'start-online-payment', payment: 'pay_online', method: 'pmt_credit-card' },
    ...{ startedOn: today, allocations: [{ invoice: 'inv_open', amount: '80' }] },
  },
];

/** An invoice that takes more back at one rate than it charges there. */
export const returned: readonly Ask[] = [
  preferring({ allowNegativeLines: true }),
  invoice('returned', {
    lines: [
      line('returneda', 'Session, 45 min', { taxRates: ['tax_free'] }),
      line('returnedb', 'Elastic band, returned', { quantity: '-1', unitPrice: '19.99' }),
    ],
  }),
  finalize('returned'),
];

/** All of `inv_open` is credited, in two notes. */
export const creditedWhole: readonly Ask[] = [
  {
    ...{ type: 'issue-credit-note', creditNote: 'crn_half', invoice: 'inv_open', issuedOn: today },
    ...{ reason: 'One session did not take place' },
    lines: [{ line: 'lin_opena', by: 'amount', amount: '135' }],
  },
  {
    ...{ type: 'issue-credit-note', creditNote: 'crn_rest', invoice: 'inv_open', issuedOn: today },
    ...{ reason: 'The band was faulty' },
    lines: [{ line: 'lin_openb', by: 'amount', amount: '19.99' }],
  },
];

/** Nothing is dated on or before the day of the draft any more. */
export const closed: Ask = { type: 'close-period', version: 0, closedUntil: '2026-11-23' };

/** A paid invoice was credited, and all of that is credit of the client. */
export const leftCredit: Ask = {
  ...{ type: 'issue-credit-note', creditNote: 'crn_left', invoice: 'inv_paid', issuedOn: today },
  ...{ reason: 'One session did not take place', disposition: { credit: '82.50' } },
  lines: [{ line: 'lin_paida', by: 'amount', amount: '75' }],
};

/** Some of it settles another invoice. */
export const applied: Ask = {
  ...{ type: 'apply-credit', creditNote: 'crn_left', allocatedOn: today },
  allocations: [{ invoice: 'inv_part', amount: '50' }],
};

/** Some of it went back in money. */
export const givenBack: Ask = {
  ...{ type: 'refund-credit', refund: 'rfd_credit', creditNote: 'crn_left', amount: '20' },
  ...{ refundedOn: today, method: 'pmt_direct-deposit', reference: 'Transfer 4711' },
};

/** The credit note of the sample does not count any more. */
export const voided: Ask = {
  ...{ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today },
  reason: 'The session took place after all',
};
