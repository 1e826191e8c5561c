import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import { defaultPolicy } from '../policy.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, today } from '../testing/fixtures.js';
import type { SaveCreditNoteDraft } from './save-credit-note-draft.js';
import { TrialBooks } from './trial-books.test.js';

/** Ada's invoice over 100.00, of which 40.00 is paid, in an account that keeps credit. */
const owing = () =>
  new TrialBooks({ ...defaultPreferences, accountCredit: true })
    .owe('a', '100')
    .receive('1', '40', { inv_a: '40' });

const save = (over: Partial<Asked<SaveCreditNoteDraft>> = {}) =>
  ({
    type: 'save-credit-note-draft',
    creditNote: 'crn_1',
    version: 0,
    invoice: 'inv_a',
    issuedOn: today,
    reason: 'Late',
    lines: [{ line: 'lin_1', by: 'amount', amount: '25' }],
    ...over,
  }) as const;
const issue = (version = 1) => ({ type: 'issue-credit-note-draft', creditNote: 'crn_1', version }) as const;
const remove = { type: 'delete-credit-note-draft', creditNote: 'crn_1' } as const;

const disposition = {
  refunds: [{ refund: 'rfd_1', allocation: 'alc_1_1', amount: '10' }],
  credit: '4.5',
  outside: { amount: '0.5', reason: 'Voucher' },
} as const;

describe('a draft of a credit note', () => {
  it('keeps what was asked for, and changes nothing of its invoice', () => {
    const books = owing();
    const invoice = books.get('invoice', 'inv_a');
    books.do(save({ disposition }));
    assert.deepEqual(books.get('credit-note-draft', 'crn_1'), {
      ...{ kind: 'credit-note-draft', id: 'crn_1', invoice: 'inv_a', invoiceNumber: 'INV-0001' },
      ...{ client: ada, currency: 'EUR', issuedOn: today, reason: 'Late' },
      lines: [{ line: 'lin_1', by: 'amount', amount: '25.00' }],
      disposition: {
        refunds: [{ refund: 'rfd_1', allocation: 'alc_1_1', amount: '10.00' }],
        credit: '4.50',
        outside: { amount: '0.50', reason: 'Voucher' },
      },
    });
    assert.deepEqual(books.get('invoice', 'inv_a'), invoice);
  });

  it('keeps what else the client is to be told, and says it when it is issued', () => {
    const books = owing();
    books.do(save({ memo: 'We are sorry.' }));
    assert.equal(books.get('credit-note-draft', 'crn_1').memo, 'We are sorry.');
    books.do(issue());
    assert.equal(books.get('credit-note', 'crn_1').memo, 'We are sorry.');
  });

  it('may ask for more than can be credited until it is issued', () => {
    const books = owing();
    books.do(save({ lines: [{ line: 'lin_1', by: 'amount', amount: '100.01' }], disposition: {} }));
    assert.deepEqual(books.get('credit-note-draft', 'crn_1').disposition, {});
    assert.equal(books.refusal(issue()).type, 'exceeds-line-amount');
  });

  it('may be of an invoice that is paid, where the account keeps credit, and nowhere else', () => {
    const books = owing().receive('2', '60', { inv_a: '60' });
    books.do(save());
    assert.equal(books.get('credit-note-draft', 'crn_1').invoiceNumber, 'INV-0001');
    books.put(defaultPreferences);
    assert.equal(books.refusal(save({ version: 1 })).type, 'invoice-not-open');
  });

  it('is issued as it was saved last, as at once, and is gone', () => {
    const [books, atOnce] = [owing(), owing()];
    books.do(save({ lines: [{ line: 'lin_1', by: 'quantity', quantity: '0.1' }] }));
    const content = { lines: [{ line: 'lin_1', by: 'amount', amount: '75' }], disposition } as const;
    books.do(save({ version: 1, ...content }));
    books.do({ ...issue(2), id: 'cmd_x' });
    const { version: _, ...same } = save(content);
    atOnce.do({ ...same, type: 'issue-credit-note', id: 'cmd_x' });
    for (const [kind, id] of [
      ['credit-note', 'crn_1'],
      ['invoice', 'inv_a'],
      ['payment', 'pay_1'],
      ['refund', 'rfd_1'],
      ['allocation', 'alc_x_1'],
    ] as const)
      assert.deepEqual(books.get(kind, id), atOnce.get(kind, id));
    assert.equal(books.find('credit-note-draft', 'crn_1'), undefined);
  });

  it('that asks for nothing above what is due is issued without a disposition', () => {
    const books = owing();
    books.do(save());
    assert.ok(!('disposition' in books.get('credit-note-draft', 'crn_1')));
    books.do(issue());
    assert.ok(!('disposition' in books.get('credit-note', 'crn_1')));
  });

  it('is deleted, and its id is free again', () => {
    const books = owing();
    books.do(save());
    books.do(remove);
    books.do(save());
  });

  it('does not hold its invoice: that may be voided, and then the draft cannot be issued', () => {
    const books = owing();
    books.do(save());
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    assert.equal(books.refusal(issue()).type, 'invoice-not-open');
  });
});

describe('saving a draft of a credit note is refused, in this order,', () => {
  it('with id-taken where it was issued, then stale-version', () => {
    const books = owing();
    books.do(save());
    assert.deepEqual(books.refusal(save({ invoice: 'inv_none' })), {
      ...{ type: 'stale-version', kind: 'credit-note-draft', id: 'crn_1', seen: 0, current: 1 },
    });
    books.do(issue());
    assert.deepEqual(books.refusal(save({ version: 5 })), {
      ...{ type: 'id-taken', kind: 'credit-note', id: 'crn_1' },
    });
  });

  it('with not-found, invoice-not-open, money-scale of a line, money-sign of the disposition', () => {
    const books = owing().draft('b');
    const lines = [{ line: 'lin_1', by: 'amount', amount: '1.001' }] as const;
    assert.equal(books.refusal(save({ invoice: 'inv_none', lines })).type, 'not-found');
    assert.equal(books.refusal(save({ invoice: 'inv_b', lines })).type, 'invoice-not-open');
    assert.deepEqual(books.refusal(save({ lines, disposition: { credit: '0' } })), {
      ...{ type: 'money-scale', path: 'lines.0.amount' },
    });
    assert.deepEqual(books.refusal(save({ disposition: { credit: '0' } })), {
      ...{ type: 'money-sign', path: 'disposition.credit' },
    });
  });
});

describe('issuing or deleting a draft of a credit note is refused', () => {
  it('with not-found where there is none, and stale-version where it was changed', () => {
    const books = owing();
    const none = { type: 'not-found', kind: 'credit-note-draft', id: 'crn_1' };
    assert.deepEqual([books.refusal(issue()), books.refusal(remove)], [none, none]);
    books.do(save());
    books.do(save({ version: 1, reason: 'Later' }));
    assert.equal(books.refusal(issue(1)).type, 'stale-version');
  });

  it('with forbidden where it gives money back and who issues it may not', () => {
    const books = owing();
    books.do(save({ lines: [{ line: 'lin_1', by: 'amount', amount: '75' }], disposition }));
    const { commands } = defaultPolicy;
    const clerk = { id: 'clerk', role: 'clerk' };
    const may = { ...commands['issue-credit-note-draft'], clerk: 'any' } as const;
    const policy = { ...defaultPolicy, commands: { ...commands, 'issue-credit-note-draft': may } };
    assert.deepEqual(books.refusal(issue(), clerk, policy), {
      ...{ type: 'forbidden', command: 'refund-payment', role: 'clerk' },
    });
    books.do(save({ version: 1 }));
    assert.ok(books.ask(issue(2), clerk, policy).ok);
  });
});
