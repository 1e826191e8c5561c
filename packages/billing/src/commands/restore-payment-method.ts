import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, PaymentMethodId } from '../records/ids.js';
import { paymentMethods, restoreItem } from './settings-list.js';

/** Brings an archived payment method back into use. */
export interface RestorePaymentMethod {
  readonly type: 'restore-payment-method';
  readonly id: CommandId;
  readonly paymentMethod: PaymentMethodId;
}

/** Refuses, in this order, with `not-found`, `not-archived`, `name-taken` by a method that came into use since. */
export const restorePaymentMethod: Handler<RestorePaymentMethod> = {
  check: object<RestorePaymentMethod>({
    type: oneOf('restore-payment-method'),
    id: id('cmd'),
    paymentMethod: id('pmt'),
  }),

  reads: () => [{ kind: 'payment-methods', id: 'payment-methods' }],

  decide: ({ paymentMethod }, books) => restoreItem(paymentMethods, books, paymentMethod),
};
