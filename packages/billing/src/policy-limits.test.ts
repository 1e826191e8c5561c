import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks, type Trial } from './commands/trial-books.test.js';
import type { CommandType } from './command.js';
import { amountOf } from './money/amount.js';
import { currencyOf } from './money/currency.js';
import type { UpTo } from './policy.js';
import { clerk, euro, forbidden, pay, policyWith, start } from './policy-steps.test.js';
import { defaultPreferences } from './records/preferences.js';
import { eur, today } from './testing/fixtures.js';

const writeOff = {
  type: 'write-off-invoice',
  writeOff: 'wof_1',
  invoice: 'inv_a',
  amount: '100',
  writtenOffOn: today,
  reason: 'Moved away',
} as const;
const credit = {
  type: 'issue-credit-note',
  creditNote: 'crn_1',
  invoice: 'inv_a',
  issuedOn: today,
  reason: 'Goodwill',
  lines: [{ line: 'lin_1', by: 'amount', amount: '100' }],
} as const;

const { kind: _, id: __, ...choices } = defaultPreferences;
const change = { type: 'change-preferences', version: 0, changedOn: today, ...choices } as const;

describe('an amount limit', () => {
  const move: readonly (readonly [CommandType, (books: TrialBooks) => TrialBooks, Trial])[] = [
    [
      'finalize-invoice',
      (books) => books.draft('b'),
      { type: 'finalize-invoice', invoice: 'inv_b', version: 1 },
    ],
    [
      'void-invoice',
      (books) => books.owe('b', '100'),
      { type: 'void-invoice', invoice: 'inv_b', voidedOn: today },
    ],
    ['record-payment', (books) => books, pay('2', '100')],
    ['start-online-payment', (books) => books, start('2', { inv_a: '100' })],
    [
      'void-payment',
      (books) => books.receive('2', '100'),
      { type: 'void-payment', payment: 'pay_2', voidedOn: today },
    ],
    [
      'allocate-payment',
      (books) => books.receive('2', '100').owe('b', '100'),
      {
        ...{ type: 'allocate-payment', payment: 'pay_2', allocatedOn: today },
        allocations: [
          { invoice: 'inv_a', amount: '60' },
          { invoice: 'inv_b', amount: '40' },
        ],
      },
    ],
    [
      'allocate-payments',
      (books) => books.receive('2', '60').receive('3', '90'),
      {
        ...{ type: 'allocate-payments', payments: ['pay_2', 'pay_3'], invoices: ['inv_a'] },
        allocatedOn: today,
      },
    ],
    [
      'move-allocation',
      (books) => books.owe('b', '100').receive('2', '100', { inv_b: '100' }),
      { type: 'move-allocation', allocation: 'alc_2_1', invoice: 'inv_a', movedOn: today },
    ],
    [
      'remove-allocation',
      (books) => books.receive('2', '100', { inv_a: '100' }),
      { type: 'remove-allocation', allocation: 'alc_2_1', removedOn: today },
    ],
    [
      'refund-payment',
      (books) => books.receive('2', '200'),
      { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_2', amount: '100', refundedOn: today },
    ],
    [
      'refund-invoices',
      (books) => books.owe('b', '50').receive('2', '150', { inv_a: '100', inv_b: '50' }),
      {
        ...{ type: 'refund-invoices', refundedOn: today },
        refunds: (['1', '2'] as const).map((place) => ({
          ...{ refund: `rfd_${place}`, allocation: `alc_2_${place}`, amount: '50' },
        })),
      },
    ],
    ['issue-credit-note', (books) => books, credit],
    [
      'void-credit-note',
      (books) => (books.do(credit), books),
      { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today },
    ],
    ['write-off-invoice', (books) => books, writeOff],
    [
      'reverse-write-off',
      (books) => (books.do(writeOff), books),
      { type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: today },
    ],
  ];

  for (const [command, prepare, asked] of move)
    it(`lets a role ${command} as much, and not a cent more`, () => {
      const books = prepare(new TrialBooks().owe('a', '100'));
      const policy = (grant: UpTo) => ({
        ...policyWith({ [command]: { clerk: grant } }),
        mayOverpay: ['clerk'],
      });
      assert.ok(books.ask(asked, clerk, policy(euro('100'))).ok);
      const refused = {
        type: 'above-amount-limit',
        command,
        currency: eur,
        limit: '99.99',
        amount: '100.00',
      };
      assert.deepEqual(books.refusal(asked, clerk, policy(euro('99.99'))), refused);
    });

  it('is nothing in a currency that it does not name', () => {
    const usd = currencyOf('USD');
    const policy = policyWith({
      'write-off-invoice': { clerk: { upTo: [{ currency: usd, amount: amountOf('900', usd) }] } },
    });
    assert.deepEqual(new TrialBooks().owe('a', '100').refusal(writeOff, clerk, policy), {
      ...{ type: 'above-amount-limit', command: 'write-off-invoice', currency: eur },
      ...{ limit: '0.00', amount: '100.00' },
    });
  });

  it('comes after what else is refused', () => {
    const policy = policyWith({ 'write-off-invoice': { clerk: euro('1') } });
    const books = new TrialBooks().owe('a', '99');
    assert.equal(books.refusal(writeOff, clerk, policy).type, 'exceeds-amount-due');
  });

  it('on write-offs holds for the small balances of a payment together', () => {
    const books = new TrialBooks().owe('a', '100').owe('b', '100');
    const smallBalances = [{ currency: 'EUR', amount: '1' }];
    books.do({ ...change, smallBalances });
    const allocations = (['a', 'b'] as const).map((id) => ({
      ...{ invoice: `inv_${id}` as const, amount: '99.50', writeOffRest: `wof_${id}` as const },
    }));
    const asked = { ...pay('1', '199'), allocations };
    const policy = (limit: string) =>
      policyWith({ 'record-payment': { clerk: 'any' }, 'write-off-invoice': { clerk: euro(limit) } });
    assert.ok(books.ask(asked, clerk, policy('1')).ok);
    assert.deepEqual(books.refusal(asked, clerk, policy('0.99')), {
      ...{ type: 'above-amount-limit', command: 'write-off-invoice', currency: eur },
      ...{ limit: '0.99', amount: '1.00' },
    });
    const neither = policyWith({ 'record-payment': { clerk: 'any' } });
    assert.deepEqual(books.refusal(asked, clerk, neither), forbidden('write-off-invoice', 'clerk'));
  });

  it('on refunds holds for what a credit note gives back', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '100', { inv_a: '100' });
    books.do({ ...change, accountCredit: true });
    const refunds = [{ refund: 'rfd_1', allocation: 'alc_1_1', amount: '100' }] as const;
    const asked = { ...credit, disposition: { refunds } };
    const policy = (limit: string) =>
      policyWith({ 'issue-credit-note': { clerk: 'any' }, 'refund-payment': { clerk: euro(limit) } });
    assert.ok(books.ask(asked, clerk, policy('100')).ok);
    assert.equal(books.refusal(asked, clerk, policy('99.99')).type, 'above-amount-limit');
    const neither = policyWith({ 'issue-credit-note': { clerk: 'any' } });
    assert.deepEqual(books.refusal(asked, clerk, neither), forbidden('refund-payment', 'clerk'));
  });

  it('holds for each step of a plan', () => {
    const policy = policyWith({
      'execute-plan': { clerk: 'any' },
      'write-off-invoice': { clerk: euro('60') },
    });
    const books = new TrialBooks().owe('a', '200');
    const step = (id: string, amount: string) => ({ ...writeOff, writeOff: `wof_${id}` as const, amount });
    const plan = (...amounts: readonly string[]) =>
      ({ type: 'execute-plan', steps: amounts.map((amount, index) => step(`${index}`, amount)) }) as const;
    assert.ok(books.ask(plan('60', '60'), clerk, policy).ok);
    assert.equal(books.refusal(plan('60', '60.01'), clerk, policy).type, 'above-amount-limit');
  });
});
