import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, PaymentMethodId } from '../records/ids.js';
import { requireAnotherMethod } from '../records/payment-methods.js';
import { archiveItem, paymentMethods } from './settings-list.js';

/** Takes a payment method out of use. Payments that used it keep it (billing.md S-17). */
export interface ArchivePaymentMethod {
  readonly type: 'archive-payment-method';
  readonly id: CommandId;
  readonly paymentMethod: PaymentMethodId;
}

/** Refuses, in this order, with `not-found`, `already-archived`, `last-payment-method` (S-14). */
export const archivePaymentMethod: Handler<ArchivePaymentMethod> = {
  check: object<ArchivePaymentMethod>({
    type: oneOf('archive-payment-method'),
    id: id('cmd'),
    paymentMethod: id('pmt'),
  }),

  reads: () => [{ kind: 'payment-methods', id: 'payment-methods' }],

  decide: ({ paymentMethod }, books) =>
    archiveItem(paymentMethods, books, paymentMethod, requireAnotherMethod),
};
