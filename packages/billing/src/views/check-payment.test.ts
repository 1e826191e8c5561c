import { amountOf } from '../money/amount.js';
import { euros, grace } from '../testing/fixtures.js';
import { isTold, usd, type Row } from './corrupt-books.test.js';

const named = 'provider-reference';
const part = (amount: string, invoice = 'inv_asked') => ({
  ...{ invoice, invoiceNumber: 'INV-0013', amount: euros(amount) },
});

const onlineRows: readonly Row[] = [
  ...(['inv_new', 'inv_gone'] as const).flatMap((invoice): readonly Row[] => [
    [
      'I4: nothing is attached to a draft or void invoice',
      invoice,
      (change) => [change('payment', 'pay_pending', { parts: [part('7', invoice)] })],
    ],
  ]),
  ...(['6.01', '-0.01'] as const).map((amount): Row => [
    'what is reserved is what pending payments are for',
    'inv_asked',
    (change) => [change('invoice', 'inv_asked', { reserved: euros(amount) })],
  ]),
  [
    'no more is reserved than is due, and not less than nothing',
    'inv_asked',
    (change) => [change('invoice', 'inv_asked', { amountDue: euros('5.99') })],
  ],
  [
    'no more is reserved than is due, and not less than nothing',
    'inv_asked',
    (change) => [change('invoice', 'inv_asked', { reserved: euros('-0.01') })],
  ],
  [
    'I4: nothing hangs on a payment that is not received',
    'pay_pending',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_pending' })],
  ],
  [
    'the parts of an online payment add up to it',
    'pay_pending',
    (change) => [change('payment', 'pay_pending', { amount: euros('7.01') })],
  ],
  [
    'the parts of an online payment add up to it',
    'pay_failed',
    (change) => [change('payment', 'pay_failed', { parts: [] })],
  ],
  [
    'each part of an online payment is above zero',
    'pay_failed',
    (change) => [change('payment', 'pay_failed', { parts: [part('0'), part('2')] })],
  ],
  [
    'a pending payment is for open invoices',
    'pay_pending',
    (change) => [change('payment', 'pay_pending', { parts: [part('7', 'inv_paid')] })],
  ],
  [
    'a pending payment is for open invoices',
    'pay_pending',
    (change) => [change('payment', 'pay_pending', { parts: [part('7', 'inv_none')] })],
  ],
  [
    'a pending payment is for invoices of its client, in its currency',
    'pay_pending',
    (change) => [change('invoice', 'inv_asked', { client: grace })],
  ],
  [
    'a pending payment is for invoices of its client, in its currency',
    'pay_pending',
    (change) => [change('invoice', 'inv_asked', { currency: usd })],
  ],
  [
    'an online payment is named by its provider’s reference',
    'pay_online',
    (change) => [change('payment', 'pay_online', { online: { provider: 'acme', reference: 'ch_2' } })],
  ],
  [
    'an online payment is named by its provider’s reference',
    'pay_online',
    (change) => [change(named, 'acme/ch_1', { payment: 'pay_1' })],
  ],
  [
    'a reference is its provider and its name',
    'acme/ch_1',
    (change) => [change(named, 'acme/ch_1', { reference: 'ch_2' })],
  ],
  ...(['pay_1', 'pay_pending', 'pay_none'] as const).map((payment): Row => [
    'a provider’s reference is that of a received payment',
    'acme/ch_1',
    (change) => [change(named, 'acme/ch_1', { payment })],
  ]),
  ...(['provider', 'reference'] as const).map((name): Row => [
    'a provider’s reference is that of a received payment',
    'acme/ch_1',
    (change) => [
      change('payment', 'pay_online', { online: { provider: 'acme', reference: 'ch_1', [name]: 'other' } }),
    ],
  ]),
];

const moneyRows: readonly Row[] = [
  ['a payment is above zero', 'pay_1', (change) => [change('payment', 'pay_1', { amount: euros('0') })]],
  [
    'I4: nothing hangs on a payment that is not received',
    'pay_gone',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_gone' })],
  ],
  [
    'I4: nothing hangs on a payment that is not received',
    'pay_gone',
    (change) => [change('refund', 'rfd_1', { payment: 'pay_gone' })],
  ],
  ...(['unallocated', 'refunded', 'refundPending'] as const).map((part): Row => [
    'I2: amount = allocated + unallocated + refunded + refund pending + lost',
    'pay_1',
    (change) => [change('payment', 'pay_1', { [part]: euros('40.01') })],
  ]),
  [
    'I2: no part is below zero',
    'pay_1',
    (change) => [change('payment', 'pay_1', { unallocated: euros('-0.01') })],
  ],
  [
    'I2: no part is below zero',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refunded: euros('-0.01') })],
  ],
  [
    'I2: no part is below zero',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refundPending: euros('-0.01') })],
  ],
  [
    'I2: refund pending is what its pending refunds say',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refundPending: euros('9') })],
  ],
  [
    'I2: refunded is what its completed refunds say',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refunded: euros('9') })],
  ],
  ['a write-off is above zero', 'wof_2', (change) => [change('write-off', 'wof_2', { amount: euros('0') })]],
  ...(['inv_none', 'inv_new', 'inv_gone'] as const).map((invoice): Row => [
    'I1: an active write-off is on an issued invoice',
    'wof_1',
    (change) => [change('write-off', 'wof_1', { invoice })],
  ]),
  [
    'a write-off is in its invoice’s currency',
    'wof_1',
    (change) => [change('write-off', 'wof_1', { currency: usd })],
  ],
  [
    'I5: an allocation is above zero',
    'alc_4_1',
    (change) => [change('allocation', 'alc_4_1', { amount: euros('0') })],
  ],
  [
    'I5: an active allocation settles an issued invoice',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { invoice: 'inv_none' })],
  ],
  ...(['inv_new', 'inv_gone'] as const).map((invoice): Row => [
    'I5: an active allocation settles an issued invoice',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { invoice })],
  ]),
  [
    'I5: an active allocation is of a received payment',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_none' })],
  ],
  [
    'I5: an active allocation is of a received payment',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_gone' })],
  ],
  [
    'I5: both ends are of one client',
    'alc_1_1',
    (change) => [change('invoice', 'inv_part', { client: grace })],
  ],
  [
    'I5: both ends are in one currency',
    'alc_1_1',
    (change) => [change('payment', 'pay_1', { currency: usd })],
  ],
  [
    'I5: both ends are in one currency',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { currency: usd })],
  ],
  ['a refund is above zero', 'rfd_1', (change) => [change('refund', 'rfd_1', { amount: euros('0') })]],
  ...(['pay_none', 'pay_gone'] as const).map((payment): Row => [
    'a refund is of a received payment',
    'rfd_1',
    (change) => [change('refund', 'rfd_1', { payment })],
  ]),
  [
    'a refund is of a received payment',
    'rfd_3',
    (change) => [change('refund', 'rfd_3', { payment: 'pay_none' })],
  ],
  [
    'a refund is in its payment’s currency',
    'rfd_1',
    (change) => [change('refund', 'rfd_1', { currency: usd, amount: amountOf('10', usd) })],
  ],
];

isTold('online payments', onlineRows);
isTold('money', moneyRows);
