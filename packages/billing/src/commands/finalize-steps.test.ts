import { today } from '../testing/fixtures.js';
import type { Trial } from './trial-books.test.js';

export const finalize = (version = 1) => ({ type: 'finalize-invoice', invoice: 'inv_a', version }) as const;

export const payment = { payment: 'pay_1', amount: '100', method: 'pmt_cash', receivedOn: today } as const;
export const withPayment = (over: Partial<Record<keyof typeof payment | 'description', string>> = {}) =>
  ({ id: 'cmd_pay', ...finalize(), payment: { ...payment, ...over } }) as Trial;

export const archived = { type: 'archive-payment-method', paymentMethod: 'pmt_cash' } as const;
