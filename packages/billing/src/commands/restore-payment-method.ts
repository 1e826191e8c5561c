import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, PaymentMethodId } from '../records/ids.js';
import { defaultPaymentMethods } from '../records/payment-methods.js';
import { no, ok } from '../result.js';
import { isNameTaken, requireItem, withItem } from './settings-list.js';

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

  decide({ paymentMethod }, books) {
    const all = books.get('payment-methods', 'payment-methods') ?? defaultPaymentMethods;
    const method = requireItem(all.methods, 'payment-methods', paymentMethod);
    if (!method.ok) return method;
    const { name, archived } = method.value;
    if (!archived) return no({ type: 'not-archived', name });
    if (isNameTaken(all.methods, paymentMethod, name)) return no({ type: 'name-taken', name });
    return ok({ writes: [{ ...all, methods: withItem(all.methods, { ...method.value, archived: false }) }] });
  },
};
