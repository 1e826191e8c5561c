import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id, label } from '../input/fields.js';
import type { CommandId, PaymentMethodId } from '../records/ids.js';
import {
  paymentMethodTypes,
  requireMethodInUse,
  type PaymentMethodType,
} from '../records/payment-methods.js';
import { no, ok } from '../result.js';
import { paymentMethods, saveItem } from './settings-list.js';

/** Adds a payment method, or renames the one with this id (billing.md S-15, S-16). */
export interface SavePaymentMethod {
  readonly type: 'save-payment-method';
  readonly id: CommandId;
  readonly paymentMethod: PaymentMethodId;
  readonly name: string;
  readonly methodType: PaymentMethodType;
}

/** Refuses, in this order, with `payment-method-archived`, `method-type-fixed` (S-16), `name-taken` by another in use. */
export const savePaymentMethod: Handler<SavePaymentMethod> = {
  check: object<SavePaymentMethod>({
    type: oneOf('save-payment-method'),
    id: id('cmd'),
    paymentMethod: id('pmt'),
    name: label,
    methodType: oneOf(...paymentMethodTypes),
  }),

  reads: () => [{ kind: 'payment-methods', id: 'payment-methods' }],

  decide({ paymentMethod, name, methodType: type }, books) {
    const before = paymentMethods.itemsIn(books).find((method) => method.id === paymentMethod);
    const used = before ? requireMethodInUse(before) : ok(null);
    if (!used.ok) return used;
    if (before && before.type !== type) return no({ type: 'method-type-fixed', name: before.name });
    return saveItem(paymentMethods, books, { id: paymentMethod, name, type, archived: false });
  },
};
