import { preferring, today, type Ask } from './desk.js';

// What becomes of payments, added to the sample's books.

/** An invoice that was paid, and credited: the credit is on the client's account. */
export const creditLeft: readonly Ask[] = [
  preferring({ accountCredit: true }),
  {
    ...{ type: 'issue-credit-note', creditNote: 'crn_paid', invoice: 'inv_paid', issuedOn: today },
    ...{ reason: 'One session did not take place', disposition: { credit: '82.50' } },
    lines: [{ line: 'lin_paida', by: 'amount', amount: '75' }],
  } as unknown as Ask,
];

/**
 * An invoice settled by money, by credit of the account and by what was given up; and one that was paid, and credited
 * for more than it still owed.
 */
export const settled: readonly Ask[] = [
  ...creditLeft,
  {
    ...{ type: 'apply-credit', creditNote: 'crn_paid', allocatedOn: today },
    allocations: [{ invoice: 'inv_part', amount: '60' }],
  },
  {
    ...{ type: 'write-off-invoice', writeOff: 'wof_part', invoice: 'inv_part', amount: '60.49' },
    ...{ writtenOffOn: today, reason: 'Moved away' },
  },
];

/** Somebody is paying the open invoice online. */
export const paidOnline: Ask = {
  ...{ type: 'start-online-payment', payment: 'pay_online', method: 'pmt_credit-card', startedOn: today },
  allocations: [{ invoice: 'inv_open', amount: '100' }],
};

/** A refund that the bank was asked for, and has not answered. */
export const refundPending: readonly Ask[] = [
  {
    ...{ type: 'refund-payment', refund: 'rfd_pending', payment: 'pay_held', amount: '25' },
    ...{ refundedOn: today, requested: true, reference: 're_2026_0117' },
  },
];

/** Money that somebody wants back by their bank: a part of what settles two invoices, open and lost. */
export const disputed: readonly Ask[] = [
  {
    ...{ type: 'open-dispute', dispute: 'dsp_open', payment: 'pay_spread', amount: '120' },
    ...{
      openedOn: today,
      reason: 'Does not recognize it',
      named: { provider: 'Acme Pay', reference: 'dp_117' },
    },
  },
];

/** The same, decided against the account. */
export const lost: readonly Ask[] = [
  ...disputed,
  {
    ...{ type: 'lose-dispute', dispute: 'dsp_open', lostOn: today },
    allocations: ['alc_sample-16_1', 'alc_sample-16_2'],
  } as unknown as Ask,
];
