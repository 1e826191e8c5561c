import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, receipt, TrialBooks, type Trial } from './commands/trial-books.test.js';
import type { CommandType } from './command.js';
import { commandTypes } from './handlers.js';
import { amountOf } from './money/amount.js';
import { currencyOf } from './money/currency.js';
import { defaultPolicy, grantOf, roles, type Actor, type Policy, type UpTo } from './policy.js';
import { defaultPreferences } from './records/preferences.js';
import { eur, euros, grace, today } from './testing/fixtures.js';

const grantsOf = (type: CommandType, policy: Policy = defaultPolicy) =>
  roles.map((role) => grantOf({ id: 'a', role, policy }, type));

/** The default policy, but for some rows. */
const policyWith = (commands: Partial<Policy['commands']>): Policy => ({
  ...defaultPolicy,
  commands: { ...defaultPolicy.commands, ...commands },
});

/** What only the owner does. */
const ownersOnly: readonly CommandType[] = ['close-period'];

const clientsToo: { readonly [T in CommandType]?: string } = {
  'start-online-payment': 'owner and staff, and a client for itself where that is turned on (P-37, P-39)',
  'execute-plan': 'owner and staff, and a client for itself, each step as by itself',
};

describe('who may', () => {
  for (const type of commandTypes)
    it(`${type}: ${clientsToo[type] ?? (ownersOnly.includes(type) ? 'the owner' : 'owner and staff')} (S-28)`, () => {
      const staff = ownersOnly.includes(type) ? undefined : 'any';
      assert.deepEqual(grantsOf(type), ['any', staff, clientsToo[type] ? 'own' : undefined]);
    });

  it('is a row for every command, in which a role that is not named may nothing', () => {
    assert.deepEqual(Object.keys(defaultPolicy.commands).toSorted(), commandTypes.toSorted());
    for (const role of ['guest', '', 'constructor', '__proto__', 'toString'])
      for (const type of commandTypes)
        assert.equal(grantOf({ id: 'a', role, policy: defaultPolicy }, type), undefined);
  });

  it('is nobody where a table from elsewhere has no row', () => {
    const { 'void-invoice': _, ...commands } = defaultPolicy.commands;
    const policy = { ...defaultPolicy, commands: commands as Policy['commands'] };
    assert.deepEqual(grantsOf('void-invoice', policy), [undefined, undefined, undefined]);
  });
});

const pay = (id: string, amount: string, settles: Parameters<typeof receipt>[2] = {}) =>
  receipt(id, amount, settles);
const forbidden = (command: CommandType, role = 'client') => ({ type: 'forbidden', command, role });

const start = (id: string, amounts: Readonly<Record<string, string>>) =>
  ({
    type: 'start-online-payment',
    payment: `pay_${id}`,
    method: 'pmt_credit-card',
    startedOn: today,
    allocations: Object.entries(amounts).map(([invoice, amount]) => ({
      ...{ invoice: invoice as `inv_${string}`, amount },
    })),
  }) as const;

describe('a client', () => {
  const online = { ...defaultPreferences, onlinePayment: true };
  const books = new TrialBooks(online).owe('a', '100').issue('b', { client: grace });

  it('pays online what it owes, or part of it (P-07, P-39)', () => {
    assert.ok(books.ask(start('1', { inv_a: '100' }), client).ok);
    assert.ok(books.ask(start('1', { inv_a: '0.01' }), client).ok);
  });

  it('pays nothing more than that, also by two payments (P-07)', () => {
    assert.equal(books.refusal(start('1', { inv_a: '100.01' }), client).type, 'exceeds-amount-due');
    const reserved = new TrialBooks(online).owe('a', '100').start('1', { inv_a: '60' });
    assert.equal(reserved.refusal(start('2', { inv_a: '40.01' }), client).type, 'amount-reserved');
  });

  it('says of no money that it was received', () => {
    assert.deepEqual(books.refusal(pay('1', '100', { inv_a: '100' }), client), forbidden('record-payment'));
    const told = { provider: 'acme', reference: 'ch_1', receivedOn: today } as const;
    const begun = new TrialBooks(online).owe('a', '100').start('1', { inv_a: '100' });
    assert.deepEqual(
      begun.refusal({ type: 'confirm-online-payment', payment: 'pay_1', ...told }, client),
      forbidden('confirm-online-payment'),
    );
  });

  it('learns nothing of another client’s invoice: it is not found, alone or among its own', () => {
    for (const asked of [{ inv_b: '100' }, { inv_a: '1', inv_b: '1' }])
      assert.deepEqual(books.refusal(start('1', asked), client), {
        ...{ type: 'not-found', kind: 'invoice', id: 'inv_b' },
      });
  });

  it('takes no id of another client’s payment', () => {
    const paid = new TrialBooks(online).owe('a', '100');
    paid.do({ ...pay('1', '5'), client: grace });
    assert.deepEqual(paid.refusal(start('1', { inv_a: '100' }), client), {
      ...{ type: 'id-taken', kind: 'payment', id: 'pay_1' },
    });
  });

  it('that the host tied to nobody pays nothing', () => {
    const { client: _, ...untied } = client;
    const asked = start('1', { inv_a: '100' });
    assert.deepEqual(books.refusal(asked, untied), forbidden('start-online-payment'));
    const plan = { type: 'execute-plan', steps: [asked] } as const;
    assert.deepEqual(books.refusal(plan, untied), forbidden('execute-plan'));
  });

  it('is held to all of that in a plan', () => {
    const plan = (step: Extract<Trial, { readonly type: 'execute-plan' }>['steps'][number]) =>
      ({ type: 'execute-plan', steps: [step] }) as const;
    assert.equal(books.refusal(plan(start('1', { inv_b: '100' })), client).type, 'not-found');
    assert.equal(books.refusal(plan(start('1', { inv_a: '100.01' })), client).type, 'exceeds-amount-due');
    const { id: _, ...recorded } = pay('1', '100', { inv_a: '100' });
    assert.deepEqual(books.refusal(plan(recorded), client), forbidden('record-payment'));
    assert.ok(books.ask(plan(start('1', { inv_a: '100' })), client).ok);
  });
});

const clerk: Actor = { id: 'clerk', role: 'clerk' };
const euro = (amount: string): UpTo => ({ upTo: [{ currency: eur, amount: euros(amount) }] });

describe('a host’s own role', () => {
  it('may what its row says, and takes more than is owed only where the policy lets it (P-06)', () => {
    const policy = policyWith({ 'record-payment': { clerk: 'any' } });
    const books = new TrialBooks().owe('a', '100');
    assert.ok(books.ask(pay('1', '100', { inv_a: '100' }), clerk, policy).ok);
    assert.deepEqual(books.refusal(pay('1', '101', { inv_a: '100' }), clerk, policy), {
      ...{ type: 'overpayment-not-allowed', role: 'clerk', currency: eur, excess: '1.00' },
    });
    assert.ok(books.ask(pay('1', '101'), clerk, { ...policy, mayOverpay: ['clerk'] }).ok);
    // Whoever is not in the row may no longer.
    assert.equal(books.refusal(pay('1', '100'), undefined, policy).type, 'forbidden');
  });

  it('needs the right to record a payment in order to finalize with one, and is held to it', () => {
    const books = new TrialBooks().draft('a');
    const money = { payment: 'pay_1', amount: '100.01', method: 'pmt_cash', receivedOn: today } as const;
    const finalize = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;
    const policy = policyWith({ 'finalize-invoice': { clerk: 'any' } });
    assert.ok(books.ask(finalize, clerk, policy).ok);
    const paid = { ...finalize, payment: money };
    assert.deepEqual(books.refusal(paid, clerk, policy), forbidden('record-payment', 'clerk'));
    const both = policyWith({ 'finalize-invoice': { clerk: 'any' }, 'record-payment': { clerk: 'any' } });
    assert.equal(books.refusal(paid, clerk, both).type, 'overpayment-not-allowed');
  });
});

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
