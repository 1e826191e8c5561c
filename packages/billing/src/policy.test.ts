import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, TrialBooks, type Trial } from './commands/trial-books.test.js';
import type { CommandType } from './command.js';
import { commandTypes } from './handlers.js';
import { defaultPolicy, grantOf, roles, type Policy } from './policy.js';
import { clerk, forbidden, pay, policyWith, start } from './policy-steps.test.js';
import { defaultPreferences } from './records/preferences.js';
import { eur, grace, today } from './testing/fixtures.js';

const grantsOf = (type: CommandType, policy: Policy = defaultPolicy) =>
  roles.map((role) => grantOf({ id: 'a', role, policy }, type));

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
