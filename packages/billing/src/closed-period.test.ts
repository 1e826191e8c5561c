import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks, type Trial } from './commands/trial-books.test.js';
import { commandTypes } from './handlers.js';
import { defaultPreferences } from './records/preferences.js';
import { draftContent, lineInput } from './testing/fixtures.js';
import { dayOf } from './time/day.js';
import { invoiceActions } from './views/actions.js';
import { staff } from './testing/desk.js';

const [closed, open] = [dayOf('2026-12-31'), dayOf('2027-01-01')];
const refused = { type: 'period-closed', closedUntil: closed, date: closed };
const { kind: _, id: __, ...choices } = defaultPreferences;
const money = { payment: 'pay_2', amount: '5', method: 'pmt_cash' } as const;
const token = 'x'.repeat(22);

/** Books with one of everything, all of it of the old year, which is closed. */
function books(): TrialBooks {
  const all = new TrialBooks().owe('a', '100').owe('b', '100').draft('c', { issuedOn: open });
  all.receive('1', '100', { inv_a: '10' }).receive('free', '5');
  all.do({ ...refund('3'), requested: true });
  all.do({ ...refund('4'), refund: 'rfd_done' });
  all.do(credit('crn_1', '2026-11-30'));
  all.do(writeOff('wof_1', '2026-11-30'));
  all.start('online', { inv_a: '1' });
  all.do({ type: 'create-public-link', token, invoice: 'inv_a', createdOn: '2026-11-30' });
  all.put({ ...defaultPreferences, numbersByHand: true, accountCredit: true });
  all.owe('paid', '9').receive('paid', '9', { inv_paid: '9' });
  all.do({ ...credit('crn_kept', '2026-11-30'), invoice: 'inv_paid', disposition: { credit: '5' } });
  all.do({ ...apply('2026-11-30'), id: 'cmd_applied' });
  for (const dispute of ['dsp_open', 'dsp_lost'] as const)
    all.do({ type: 'open-dispute', dispute, payment: 'pay_1', amount: '1', openedOn: '2026-11-30' });
  all.do({ type: 'lose-dispute', dispute: 'dsp_lost', lostOn: '2026-11-30' });
  all.do({ type: 'close-period', version: 1, closedUntil: closed });
  return all;
}

const refund = (amount: string, refundedOn = '2026-11-30') =>
  ({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount, refundedOn }) as const;
const credit = (creditNote: `crn_${string}`, issuedOn: string) =>
  ({
    type: 'issue-credit-note',
    creditNote,
    invoice: 'inv_a',
    issuedOn,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount: '5' }],
  }) as const;
const apply = (allocatedOn: string) =>
  ({
    type: 'apply-credit',
    creditNote: 'crn_kept',
    allocatedOn,
    allocations: [{ invoice: 'inv_a', amount: '1' }],
  }) as const;
const writeOff = (id: `wof_${string}`, writtenOffOn: string) =>
  ({
    type: 'write-off-invoice',
    writeOff: id,
    invoice: 'inv_a',
    amount: '1',
    writtenOffOn,
    reason: 'Gone',
  }) as const;

/** Every command that has a day, asked for on this one. */
const dated: readonly ((day: string) => Trial)[] = [
  (deletedOn) => ({ type: 'delete-draft', invoice: 'inv_c', deletedOn }),
  (numberedOn) => ({ type: 'number-draft', invoice: 'inv_c', number: 'A-7', numberedOn }),
  (receivedOn) => ({
    ...{ type: 'finalize-invoice', invoice: 'inv_c', version: 1, payment: { ...money, receivedOn } },
  }),
  (voidedOn) => ({ type: 'void-invoice', invoice: 'inv_b', voidedOn }),
  (sentOn) => ({ type: 'mark-as-sent', invoice: 'inv_a', sentOn, via: 'post' }),
  (createdOn) => ({ type: 'create-public-link', token: 'y'.repeat(22), invoice: 'inv_a', createdOn }),
  (revokedOn) => ({ type: 'revoke-public-link', token, revokedOn }),
  (receivedOn) => ({
    ...{ type: 'record-payment', client: { id: 'ada', name: 'Ada' }, currency: 'EUR', allocations: [] },
    ...{ ...money, receivedOn },
  }),
  (allocatedOn) => ({
    ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn },
    allocations: [{ invoice: 'inv_b', amount: '1' }],
  }),
  (allocatedOn) => ({
    ...{ type: 'allocate-payments', payments: ['pay_1'], invoices: ['inv_b'], allocatedOn },
  }),
  (movedOn) => ({ type: 'move-allocation', allocation: 'alc_1_1', invoice: 'inv_b', movedOn }),
  (removedOn) => ({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn }),
  (day) => ({ ...refund('5', day), refund: 'rfd_2' }),
  (refundedOn) => ({
    ...{ type: 'refund-invoices', refundedOn },
    refunds: [{ refund: 'rfd_2', allocation: 'alc_1_1', amount: '1' }],
  }),
  (refundedOn) => ({ type: 'complete-refund', refund: 'rfd_1', refundedOn }),
  (failedOn) => ({ type: 'fail-refund', refund: 'rfd_1', failedOn }),
  (returnedOn) => ({ type: 'return-refund', refund: 'rfd_done', returnedOn }),
  (receivedOn) => ({
    ...{ type: 'confirm-online-payment', payment: 'pay_online', provider: 'acme', reference: 'ch_1' },
    ...{ receivedOn },
  }),
  (voidedOn) => ({ type: 'void-payment', payment: 'pay_free', voidedOn }),
  (openedOn) => ({ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', amount: '1', openedOn }),
  (wonOn) => ({ type: 'win-dispute', dispute: 'dsp_open', wonOn }),
  (lostOn) => ({ type: 'lose-dispute', dispute: 'dsp_open', lostOn }),
  (reversedOn) => ({ type: 'reverse-dispute', dispute: 'dsp_lost', reversedOn }),
  (day) => credit('crn_2', day),
  (voidedOn) => ({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn }),
  apply,
  (removedOn) => ({
    ...{ type: 'remove-credit-allocation', creditAllocation: 'cal_applied_1', removedOn },
  }),
  (refundedOn) => ({
    ...{ type: 'refund-credit', refund: 'rfd_2', creditNote: 'crn_kept', amount: '1', refundedOn },
    method: 'pmt_cash',
  }),
  (day) => writeOff('wof_2', day),
  (reversedOn) => ({ type: 'reverse-write-off', writeOff: 'wof_1', reversedOn }),
  (changedOn) => ({ ...choices, type: 'change-preferences', version: 2, changedOn }),
];

/** The commands whose day is that of an invoice, and those that have none: drafts, settings, and plans of others. */
const undated = [
  ...['create-draft', 'revise-draft', 'duplicate-invoice', 'reissue-invoice', 'revert-to-draft'],
  ...['save-credit-note-draft', 'delete-credit-note-draft', 'issue-credit-note-draft'],
  ...['close-period', 'execute-plan', 'add-system-tax-rates', 'save-tax-rate', 'archive-tax-rate'],
  ...['restore-tax-rate', 'save-payment-method', 'archive-payment-method', 'restore-payment-method'],
  ...['save-business', 'save-invoice-template', 'archive-invoice-template', 'restore-invoice-template'],
  ...['save-cancellation-reason', 'archive-cancellation-reason', 'restore-cancellation-reason'],
  ...['save-cancellation-policy', 'save-catalog-item', 'archive-catalog-item', 'restore-catalog-item'],
  ...['save-directory-entry', 'archive-directory-entry', 'restore-directory-entry', 'erase-client'],
  // Online payments count nowhere before their money has come.
  ...['start-online-payment', 'fail-online-payment'],
];

describe('while the books are closed until a day', () => {
  it('every command is looked at here', () => {
    const types = dated.map((ask) => ask(open).type);
    assert.deepEqual([...types, ...undated].toSorted(), commandTypes.toSorted());
  });

  for (const ask of dated)
    it(`${ask(open).type} is refused on that day and before, and accepted the day after`, () => {
      assert.deepEqual(books().refusal(ask(closed)), refused);
      assert.deepEqual(books().refusal(ask('1900-01-01')), { ...refused, date: '1900-01-01' });
      books().do(ask(open));
    });

  it('finalizing is refused for an invoice of that time, whatever is paid with it', () => {
    const trial = books();
    const finalize = { type: 'finalize-invoice', invoice: 'inv_old', version: 1 } as const;
    trial.draft('old', { issuedOn: closed });
    assert.deepEqual(trial.refusal(finalize), refused);
    assert.deepEqual(trial.refusal({ ...finalize, payment: { ...money, receivedOn: open } }), refused);
    trial.do({
      type: 'revise-draft',
      invoice: 'inv_old',
      version: 1,
      content: draftContent({ issuedOn: open }),
    });
    trial.do({ ...finalize, version: 2 });
  });

  it('issuing a draft of a credit note is refused for one of that time', () => {
    const trial = books();
    const save = { type: 'save-credit-note-draft', version: 0 } as const;
    const issue = { type: 'issue-credit-note-draft', creditNote: 'crn_2', version: 1 } as const;
    assert.equal(trial.refusal(issue).type, 'not-found');
    trial.do({ ...credit('crn_2', closed), ...save });
    assert.deepEqual(trial.refusal(issue), refused);
    trial.do({ ...credit('crn_2', open), ...save, version: 1 });
    trial.do({ ...issue, version: 2 });
  });

  it('reverting to draft is refused for an invoice of that time, open or paid, and only for one of that time', () => {
    const trial = new TrialBooks().owe('a', '100').issue('b', { issuedOn: closed });
    trial.issue('c', { issuedOn: open }).issue('d', { lines: [lineInput({ unitPrice: '0' })] });
    trial.do({ type: 'close-period', version: 0, closedUntil: closed });
    const revert = (id: string) => ({ type: 'revert-to-draft', invoice: `inv_${id}` }) as const;
    for (const [id, date] of [
      ['a', '2026-11-24'],
      ['b', closed],
      ['d', '2026-11-24'],
    ] as const)
      assert.deepEqual(trial.refusal(revert(id)), { ...refused, date });
    trial.do(revert('c'));
    assert.equal(trial.refusal(revert('c')).type, 'invoice-not-open');
    assert.equal(trial.refusal(revert('none')).type, 'not-found');
  });

  it('it is said before all else that a command refuses', () => {
    const trial = books();
    assert.deepEqual(trial.refusal({ ...refund('0', closed), payment: 'pay_none' }), refused);
    assert.equal(trial.refusal({ ...refund('0', open), payment: 'pay_none' }).type, 'id-taken');
  });

  it('each step of a plan is held to it', () => {
    const steps = [writeOff('wof_2', open), writeOff('wof_3', closed)];
    assert.deepEqual(books().refusal({ type: 'execute-plan', steps }), refused);
  });

  it('what would be refused is not offered', () => {
    const trial = books().draft('old', { issuedOn: closed });
    const preferences = trial.get('preferences', 'preferences');
    const offered = (id: string, command: string) =>
      invoiceActions(trial.get('invoice', id), staff, preferences).find((one) => one.command === command)
        ?.refusal ?? null;
    assert.deepEqual(offered('inv_old', 'finalize-invoice'), refused);
    assert.equal(offered('inv_c', 'finalize-invoice'), null);
    assert.deepEqual(offered('inv_a', 'revert-to-draft'), { ...refused, date: '2026-11-24' });
    assert.equal(offered('inv_a', 'finalize-invoice')?.type, 'invoice-not-draft');
    assert.equal(offered('inv_c', 'revert-to-draft')?.type, 'invoice-not-open');
  });
});

describe('close-period', () => {
  const close = (version: number, closedUntil?: string) =>
    ({ type: 'close-period', version, ...(closedUntil && { closedUntil }) }) as const;

  it('closes the books until a day, forward and back, and opens them again', () => {
    const trial = new TrialBooks().owe('a', '100');
    trial.do(close(0, '2026-12-31'));
    trial.do(close(1, '2027-12-31'));
    assert.equal(trial.refusal(writeOff('wof_1', '2027-12-31')).type, 'period-closed');
    trial.do(close(2, '2025-12-31'));
    trial.do(writeOff('wof_1', '2026-01-01'));
    trial.do(close(3));
    assert.deepEqual(trial.get('preferences', 'preferences'), defaultPreferences);
    trial.do(writeOff('wof_2', '1900-01-01'));
  });

  it('keeps the other preferences, and they keep it', () => {
    const trial = new TrialBooks();
    const change = { ...choices, type: 'change-preferences', changedOn: open, terms: 30 } as const;
    trial.do({ ...change, version: 0 });
    trial.do(close(1, closed));
    assert.deepEqual(trial.get('preferences', 'preferences'), {
      ...{ ...defaultPreferences, terms: 30, closedUntil: closed },
    });
    trial.do({ ...change, version: 2, terms: 7 });
    const { terms, closedUntil } = trial.get('preferences', 'preferences');
    assert.deepEqual([terms, closedUntil], [7, closed]);
  });

  it('is refused with stale-version when the preferences were saved since', () => {
    const trial = new TrialBooks();
    trial.do(close(0, closed));
    assert.deepEqual(trial.refusal(close(0)), {
      ...{ type: 'stale-version', kind: 'preferences', id: 'preferences', seen: 0, current: 1 },
    });
  });
});
