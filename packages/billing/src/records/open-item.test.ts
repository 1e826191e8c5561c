import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { openItemsOf } from './open-item.js';
import { paymentDay } from './payment.js';
import { defaultPreferences } from './preferences.js';

/** 50.00 of 80.00 in cash, and 20.00 asked for online. */
const books = () =>
  new TrialBooks({ ...defaultPreferences, onlinePayment: true })
    .owe('a', '100')
    .receive('1', '80', { inv_a: '50' })
    .start('2', { inv_a: '20' });

describe('what is open of a payment', () => {
  it('is what of it is unallocated; of one that is asked for online, or void, nothing', () => {
    const trial = books();
    const open = (id: string) =>
      openItemsOf(trial.get('payment', id)).map(({ figure, amount }) => [figure, amount]);
    assert.deepEqual([open('pay_1'), open('pay_2')], [[['held', '30.00']], []]);
    trial.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' });
    trial.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' });
    assert.deepEqual(open('pay_1'), []);
  });
});

describe('the day of a payment', () => {
  it('is that on which the money came, or on which it was asked for where none has come', () => {
    const trial = books();
    assert.deepEqual(
      ['pay_1', 'pay_2'].map((id) => paymentDay(trial.get('payment', id))),
      ['2026-11-24', '2026-11-24'],
    );
  });
});
