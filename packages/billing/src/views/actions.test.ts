import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, dispute, TrialBooks } from '../commands/trial-books.test.js';
import type { ReceivedPayment } from '../records/payment.js';
import { defaultPreferences } from '../records/preferences.js';
import { staff } from '../testing/desk.js';
import { today } from '../testing/fixtures.js';
import {
  allocationActions,
  creditNoteActions,
  deleteDraftAction,
  disputeActions,
  invoiceActions,
  issueCreditNoteAction,
  paymentActions,
  recordPaymentAction,
  refundActions,
  startOnlinePaymentAction,
  writeOffActions,
  type Action,
} from './actions.js';

/** Each action with `yes`, or the code of its refusal. */
const table = (actions: readonly Action[]) =>
  Object.fromEntries(actions.map(({ command, refusal }) => [command, refusal?.type ?? 'yes']));

const [notDraft, notOpen] = ['invoice-not-draft', 'invoice-not-open'];

describe('what can be done with an invoice', () => {
  it('is in the order a menu shows it', () => {
    const actions = invoiceActions(new TrialBooks().draft('a').get('invoice', 'inv_a'), staff);
    assert.deepEqual(
      actions.map(({ command }) => command),
      [
        ...['revise-draft', 'finalize-invoice', 'record-payment', 'start-online-payment', 'allocate-payment'],
        ...['issue-credit-note', 'write-off-invoice', 'mark-as-sent', 'create-public-link'],
        ...['duplicate-invoice', 'revert-to-draft', 'void-invoice', 'reissue-invoice', 'delete-draft'],
      ],
    );
  });

  for (const [what, lines, finalize] of [
    ['a draft', {}, 'yes'],
    ['a draft without lines', { lines: [] }, 'no-lines'],
    ['a draft that would fall due before it is issued', { dueOn: '2026-11-23' }, 'due-before-issue'],
    ['such a draft without lines', { lines: [], dueOn: '2026-11-23' }, 'no-lines'],
  ] as const)
    it(`while it is ${what} (I-42, I-43)`, () => {
      const draft = new TrialBooks().draft('a', lines).get('invoice', 'inv_a');
      assert.deepEqual(table(invoiceActions(draft, staff)), {
        'revise-draft': 'yes',
        'finalize-invoice': finalize,
        'record-payment': notOpen,
        'start-online-payment': notOpen,
        'allocate-payment': notOpen,
        'issue-credit-note': notOpen,
        'write-off-invoice': notOpen,
        'mark-as-sent': 'invoice-not-sendable',
        'create-public-link': 'invoice-not-sendable',
        'duplicate-invoice': 'yes',
        'revert-to-draft': notOpen,
        'void-invoice': notOpen,
        'reissue-invoice': 'invoice-not-void',
        'delete-draft': 'yes',
      });
    });

  for (const [what, books, revert, voids] of [
    ['nothing attached', new TrialBooks().owe('a', '100'), 'yes', 'yes'],
    [
      'part of it paid',
      new TrialBooks().owe('a', '100').receive('1', '5', { inv_a: '5' }),
      'invoice-has-allocations',
      'invoice-has-allocations',
    ],
  ] as const)
    it(`while it is open with ${what} (4.1)`, () => {
      assert.deepEqual(table(invoiceActions(books.get('invoice', 'inv_a'), staff)), {
        'revise-draft': notDraft,
        'finalize-invoice': notDraft,
        'record-payment': 'yes',
        'start-online-payment': 'yes',
        'allocate-payment': 'yes',
        'issue-credit-note': 'yes',
        'write-off-invoice': 'yes',
        'mark-as-sent': 'yes',
        'create-public-link': 'yes',
        'duplicate-invoice': 'yes',
        'revert-to-draft': revert,
        'void-invoice': voids,
        'reissue-invoice': 'invoice-not-void',
        'delete-draft': notDraft,
      });
    });

  it('is to finalize it on the last day of the calendar, too: it may be due on that day', () => {
    const books = new TrialBooks().draft('a', { issuedOn: '2199-12-31' });
    const can = table(invoiceActions(books.get('invoice', 'inv_a'), staff));
    assert.equal(can['finalize-invoice'], 'yes');
  });

  it('carries the whole refusal, as the command would give it', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5', { inv_a: '5' });
    const actions = invoiceActions(books.get('invoice', 'inv_a'), staff);
    assert.deepEqual(
      actions.find(({ command }) => command === 'void-invoice')?.refusal,
      books.refusal({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today }),
    );
  });

  it('by a client is to pay it online where that is turned on, and nothing else (P-39, S-07)', () => {
    const open = new TrialBooks().owe('a', '100').get('invoice', 'inv_a');
    for (const onlinePayment of [true, false]) {
      const online = onlinePayment ? 'yes' : 'online-payment-off';
      const pays: object = { 'start-online-payment': online };
      const actions = invoiceActions(open, client, { ...defaultPreferences, onlinePayment });
      const others = actions.map(({ command }) => [command, 'forbidden']);
      assert.deepEqual(table(actions), { ...Object.fromEntries(others), ...pays });
    }
  });

  it('while all of it is being paid online is not to settle it otherwise', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '100' });
    const actions = table(invoiceActions(books.get('invoice', 'inv_a'), staff));
    for (const command of ['record-payment', 'start-online-payment', 'allocate-payment'] as const)
      assert.equal(actions[command], 'amount-reserved');
    for (const command of ['issue-credit-note', 'write-off-invoice'] as const)
      assert.equal(actions[command], 'amount-reserved');
    for (const command of ['revert-to-draft', 'void-invoice'] as const)
      assert.equal(actions[command], 'invoice-has-pending-payments');
  });
});

describe('one thing that can be done with an invoice', () => {
  const books = new TrialBooks().draft('d').owe('o', '100').owe('r', '100').start('1', { inv_r: '100' });
  for (const id of ['inv_d', 'inv_o', 'inv_r'] as const)
    for (const actor of [staff, client])
      for (const onlinePayment of [true, false])
        it(`is answered as among all of them: ${id}, ${actor.role}, online payment ${onlinePayment ? 'on' : 'off'}`, () => {
          const preferences = { ...defaultPreferences, onlinePayment };
          const invoice = books.get('invoice', id);
          const all = invoiceActions(invoice, actor, preferences);
          for (const one of [
            deleteDraftAction(invoice, actor),
            recordPaymentAction(invoice, actor),
            startOnlinePaymentAction(invoice, actor, preferences),
            issueCreditNoteAction(invoice, actor, preferences),
          ])
            assert.deepEqual(
              one,
              all.find(({ command }) => command === one.command),
            );
        });
});

describe('what can be done with a payment', () => {
  for (const [what, books, held, voids] of [
    ['untouched', new TrialBooks().receive('1', '5'), 'yes', 'yes'],
    [
      'used up',
      new TrialBooks().owe('a', '5').receive('1', '5', { inv_a: '5' }),
      'nothing-unallocated',
      'payment-has-allocations',
    ],
  ] as const)
    it(`while it is ${what} (P-24, P-33)`, () => {
      assert.deepEqual(table(paymentActions(books.get('payment', 'pay_1'), staff)), {
        'confirm-online-payment': 'payment-received',
        'fail-online-payment': 'payment-received',
        'allocate-payment': held,
        'refund-payment': held,
        'open-dispute': 'yes',
        'void-payment': voids,
      });
    });

  it('while it is pending is to say how it ended, and after it failed that it was received all the same', () => {
    const books = new TrialBooks().owe('a', '5').start('1', { inv_a: '5' });
    const shown = () => table(paymentActions(books.get('payment', 'pay_1'), staff));
    const none = (type: string) => ({
      'allocate-payment': type,
      'refund-payment': type,
      'open-dispute': type,
      'void-payment': type,
    });
    assert.deepEqual(shown(), {
      'confirm-online-payment': 'yes',
      'fail-online-payment': 'yes',
      ...none('payment-pending'),
    });
    books.do({ type: 'fail-online-payment', payment: 'pay_1', outcome: 'failed', failedOn: today });
    assert.deepEqual(shown(), {
      'confirm-online-payment': 'yes',
      'fail-online-payment': 'payment-failed',
      ...none('payment-failed'),
    });
  });
});

describe('what can be done with a dispute', () => {
  it('is to decide it while it is open, and to note that a lost one was won after all', () => {
    const books = new TrialBooks().receive('1', '5');
    const shown = () => table(disputeActions(books.get('dispute', 'dsp_1'), staff));
    books.do(dispute('5'));
    const open = { 'win-dispute': 'yes', 'lose-dispute': 'yes', 'reverse-dispute': 'dispute-not-lost' };
    assert.deepEqual(shown(), open);
    assert.equal(
      table(paymentActions(books.get('payment', 'pay_1'), staff))['refund-payment'],
      'amount-disputed',
    );
    books.do({ type: 'lose-dispute', dispute: 'dsp_1', lostOn: today });
    const decided = { 'win-dispute': 'dispute-not-open', 'lose-dispute': 'dispute-not-open' };
    assert.deepEqual(shown(), { ...decided, 'reverse-dispute': 'yes' });
  });

  it('leaves an allocation of disputed money to be taken back and moved, but not given back', () => {
    const books = new TrialBooks().owe('a', '5').receive('1', '5', { inv_a: '5' });
    const shown = (...payment: readonly [] | readonly [ReceivedPayment]) =>
      table(allocationActions(books.get('allocation', 'alc_1_1'), staff, ...payment));
    books.do(dispute('5'));
    const yes = { 'remove-allocation': 'yes', 'move-allocation': 'yes', 'refund-invoices': 'yes' };
    assert.deepEqual(shown(books.received('1')), { ...yes, 'refund-invoices': 'amount-disputed' });
    assert.deepEqual(shown(), yes);
  });
});

describe('what can be done with a refund', () => {
  it('is to complete or fail it while it is pending, and to note that it came back once it went', () => {
    const books = new TrialBooks().receive('1', '5');
    const ask = { type: 'refund-payment', payment: 'pay_1', amount: '1', refundedOn: today } as const;
    books.do({ ...ask, refund: 'rfd_1', requested: true });
    books.do({ ...ask, refund: 'rfd_2' });
    const [not, never] = ['refund-not-pending', 'refund-not-completed'];
    assert.deepEqual(table(refundActions(books.get('refund', 'rfd_1'), staff)), {
      'complete-refund': 'yes',
      'fail-refund': 'yes',
      'return-refund': never,
    });
    assert.deepEqual(table(refundActions(books.get('refund', 'rfd_2'), staff)), {
      'complete-refund': not,
      'fail-refund': not,
      'return-refund': 'yes',
    });
  });
});

describe('what can be done with an allocation, a credit note and a write-off', () => {
  it('is to remove, move or refund the one, to void the next and to reverse the last, once', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5', { inv_a: '5' });
    books.do({
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
      reason: 'Goodwill',
      lines: [{ line: 'lin_1', by: 'amount', amount: '5' }],
    });
    books.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '5' },
      ...{ writtenOffOn: today, reason: 'Gone' },
    });
    const tables = () => [
      table(allocationActions(books.get('allocation', 'alc_1_1'), staff)),
      table(creditNoteActions(books.get('credit-note', 'crn_1'), staff)),
      table(writeOffActions(books.get('write-off', 'wof_1'), staff)),
    ];
    assert.deepEqual(tables(), [
      { 'remove-allocation': 'yes', 'move-allocation': 'yes', 'refund-invoices': 'yes' },
      {
        'apply-credit': 'nothing-remaining',
        'refund-credit': 'nothing-remaining',
        'void-credit-note': 'yes',
      },
      { 'reverse-write-off': 'yes' },
    ]);
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today });
    books.do({ type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: today });
    const [removed, gone] = ['allocation-removed', 'credit-note-void'];
    assert.deepEqual(tables(), [
      { 'remove-allocation': removed, 'move-allocation': removed, 'refund-invoices': removed },
      { 'apply-credit': gone, 'refund-credit': gone, 'void-credit-note': gone },
      { 'reverse-write-off': 'write-off-reversed' },
    ]);
  });
});
