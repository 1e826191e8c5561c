import {
  defaultPaymentMethods,
  paymentMethodActions,
  type PaymentMethod,
  type PaymentMethodType,
} from '@billkit/billing';
import type { EntryKind } from '../settings/entries-controller.js';

/** What is typed of a payment method. */
export type MethodField = 'name' | 'methodType';

/** The payment methods as a settings list. */
export const methodKind: EntryKind<PaymentMethod, MethodField> = {
  kind: 'payment-methods',
  async read(billing) {
    const [found] = await billing.find({ kind: 'payment-methods', limit: 1 });
    return (found?.record ?? defaultPaymentMethods).methods;
  },
  newId: (host) => host.newId('pmt'),
  typed: (method) => ({ name: method?.name ?? '', methodType: method?.type ?? 'other' }),
  actions: paymentMethodActions,
  saving: 'save-payment-method',
  archiving: ['archive-payment-method', 'restore-payment-method'],
  placeOf: ({ type }) =>
    type === 'name-taken' ? 'name' : type === 'method-type-fixed' ? 'methodType' : undefined,
  save: (paymentMethod, { values: { name, methodType }, id }, seen) => ({
    ...{ type: 'save-payment-method', id, paymentMethod, name },
    methodType: methodType as PaymentMethodType,
    ...seen,
  }),
  archive: (paymentMethod, id) => ({ type: 'archive-payment-method', id, paymentMethod }),
  restore: (paymentMethod, id) => ({ type: 'restore-payment-method', id, paymentMethod }),
};
