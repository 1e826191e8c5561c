import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client } from '../commands/trial-books.test.js';
import type { Actor } from '../policy.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import { staff } from '../testing/desk.js';
import { recordPaymentAction, startOnlinePaymentAction } from './actions.js';

describe('whether a payment can be recorded or charged at all, before an invoice is chosen', () => {
  const preferences = { ...defaultPreferences, onlinePayment: true };
  const answers = (actor: Actor, choices: Pick<Preferences, 'onlinePayment'> = preferences) => [
    recordPaymentAction(null, actor).refusal?.type ?? 'yes',
    startOnlinePaymentAction(null, actor, choices).refusal?.type ?? 'yes',
  ];

  it('staff may do both, a client only pay online, and only as somebody who owes (P-39)', () => {
    assert.deepEqual(answers(staff), ['yes', 'yes']);
    assert.deepEqual(answers(client), ['forbidden', 'yes']);
    assert.deepEqual(answers({ id: 'visitor', role: 'client' }), ['forbidden', 'forbidden']);
    assert.deepEqual(answers({ id: 'other', role: 'auditor' }), ['forbidden', 'forbidden']);
    assert.equal(answers(client, defaultPreferences)[1], 'online-payment-off');
  });
});
