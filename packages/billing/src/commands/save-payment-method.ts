import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id, label } from '../input/fields.js';
import type { CommandId, PaymentMethodId } from '../records/ids.js';
import {
  defaultPaymentMethods,
  paymentMethodTypes,
  type PaymentMethod,
  type PaymentMethodType,
} from '../records/payment-methods.js';
import { no, ok } from '../result.js';
import { isNameTaken, withItem } from './settings-list.js';

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
    const all = books.get('payment-methods', 'payment-methods') ?? defaultPaymentMethods;
    const before = all.methods.find((method) => method.id === paymentMethod);
    if (before?.archived) return no({ type: 'payment-method-archived', name: before.name });
    if (before && before.type !== type) return no({ type: 'method-type-fixed', name: before.name });
    if (isNameTaken(all.methods, paymentMethod, name)) return no({ type: 'name-taken', name });
    const method: PaymentMethod = { id: paymentMethod, name, type, archived: false };
    return ok({ writes: [{ ...all, methods: withItem(all.methods, method) }] });
  },
};
