import { TrialBooks } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import { lineInput, today } from '../testing/fixtures.js';

const credit = (creditNote: `crn_${string}`, amount: string) =>
  ({
    type: 'issue-credit-note',
    creditNote,
    invoice: 'inv_part',
    issuedOn: today,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount }],
  }) as const;

const writeOff = (writeOff: `wof_${string}`, amount: string, invoice: `inv_${string}` = 'inv_given') =>
  ({ type: 'write-off-invoice', writeOff, invoice, amount, writtenOffOn: today, reason: 'Gone' }) as const;

/** Whole books with something of everything in them. */
function everything(): TrialBooks {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true }).tax('10');
  books.issue('part', { lines: [lineInput({ quantity: '2', unitPrice: '50', taxRates: ['tax_10'] })] });
  books.owe('paid', '30').owe('gone', '5').owe('back', '7').draft('new');
  books.receive('1', '100', { inv_part: '20', inv_paid: '30' }).receive('gone', '9').receive('3', '9');
  books.do({
    type: 'allocate-payment',
    payment: 'pay_3',
    allocatedOn: today,
    allocations: [{ invoice: 'inv_part', amount: '2' }],
    id: 'cmd_4',
  });
  books.do({ type: 'remove-allocation', allocation: 'alc_4_1', removedOn: today });
  books.do({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '10', refundedOn: today });
  const asked = { type: 'refund-payment', payment: 'pay_1', refundedOn: today, requested: true } as const;
  books.do({ ...asked, refund: 'rfd_2', amount: '3' });
  books.do({ ...asked, refund: 'rfd_3', amount: '4' });
  books.do({ type: 'fail-refund', refund: 'rfd_3', failedOn: today });
  books.do({ type: 'void-invoice', invoice: 'inv_gone', voidedOn: today });
  books.do({ type: 'void-payment', payment: 'pay_gone', voidedOn: today });
  books.do({ type: 'revert-to-draft', invoice: 'inv_back', id: 'cmd_back' });
  books.do(credit('crn_1', '40'));
  books.do(credit('crn_2', '5'));
  books.do({ type: 'void-credit-note', creditNote: 'crn_2', voidedOn: today });
  books.owe('given', '8').do(writeOff('wof_1', '8'));
  books.do(writeOff('wof_2', '1', 'inv_part'));
  books.do({ type: 'reverse-write-off', writeOff: 'wof_2', reversedOn: today });
  const event = { id: 'evt', kind: 'class', startsAt: '2026-11-24T18:00' } as const;
  books.issue('event', { events: [event] });
  books.do({ type: 'void-invoice', invoice: 'inv_event', voidedOn: today });
  books.do({ type: 'reissue-invoice', id: 'cmd_again', invoice: 'inv_event', issuedOn: today });
  books.do({ type: 'finalize-invoice', invoice: 'inv_again', version: 1 });
  books.owe('old', '1');
  books.do({ type: 'revert-to-draft', invoice: 'inv_old', id: 'cmd_old' });
  books.do({ type: 'delete-draft', invoice: 'inv_old', deletedOn: today });
  books.owe('above', '60').receive('above', '50', { inv_above: '50' });
  books.do({
    ...credit('crn_above', '60'),
    invoice: 'inv_above',
    disposition: {
      refunds: [{ refund: 'rfd_above', allocation: 'alc_above_1', amount: '20' }],
      credit: '25',
      outside: { amount: '5', reason: 'Voucher' },
    },
  });
  books.issue('whole', { lines: [lineInput({ unitPrice: '10', taxRates: ['tax_10'] })] });
  books.do({ ...credit('crn_whole', '10'), invoice: 'inv_whole' });
  books.owe('credited', '15');
  const applied = { type: 'apply-credit', creditNote: 'crn_above', allocatedOn: today } as const;
  books.do({ ...applied, id: 'cmd_5', allocations: [{ invoice: 'inv_credited', amount: '10' }] });
  books.do({ ...applied, id: 'cmd_6', allocations: [{ invoice: 'inv_credited', amount: '2' }] });
  books.do({ type: 'remove-credit-allocation', creditAllocation: 'cal_6_1', removedOn: today });
  const asks = {
    type: 'refund-credit',
    creditNote: 'crn_above',
    refundedOn: today,
    method: 'pmt_cash',
  } as const;
  books.do({ ...asks, refund: 'rfd_credit', amount: '3', requested: true });
  books.do({ ...asks, refund: 'rfd_returned', amount: '4' });
  books.do({ type: 'return-refund', refund: 'rfd_returned', returnedOn: today });
  books.owe('asked', '20').owe('too', '5');
  books.start('online', { inv_asked: '3' }).start('pending', { inv_asked: '6', inv_too: '1' });
  books.start('failed', { inv_asked: '2' });
  const told = { provider: 'acme', reference: 'ch_1', receivedOn: today } as const;
  books.do({ type: 'confirm-online-payment', payment: 'pay_online', ...told });
  books.do({ type: 'fail-online-payment', payment: 'pay_failed', outcome: 'failed', failedOn: today });
  return books;
}

export const whole = everything().records();
