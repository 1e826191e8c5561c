import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { flag, id, label } from '../input/fields.js';
import type { CommandId, PaymentMethodId } from '../records/ids.js';
import {
  paymentMethodTypes,
  requireMethodInUse,
  type PaymentMethod,
  type PaymentMethodType,
} from '../records/payment-methods.js';
import { no, ok } from '../result.js';
import { paymentMethods, requireAsSeen, saveItem } from './settings-list.js';

/** Adds a payment method, or renames the one with this id (billing.md S-15, S-16). */
export interface SavePaymentMethod {
  readonly type: 'save-payment-method';
  readonly id: CommandId;
  readonly paymentMethod: PaymentMethodId;
  readonly name: string;
  readonly methodType: PaymentMethodType;
  /**
   * The method as its author saw it, so that nobody overwrites what they have not read. Absent for a new one, and where it is
   * brought in from elsewhere and holds whatever is there.
   */
  readonly seen?: PaymentMethod;
}

/**
 * Refuses, in this order, with `payment-method-archived`, `not-found` where one was seen that is not there,
 * `entry-changed` where it is not as it was seen, `method-type-fixed` (S-16), `name-taken` by another in use.
 */
export const savePaymentMethod: Handler<SavePaymentMethod> = {
  check: object<SavePaymentMethod>({
    type: oneOf('save-payment-method'),
    id: id('cmd'),
    paymentMethod: id('pmt'),
    name: label,
    methodType: oneOf(...paymentMethodTypes),
    seen: optional(
      object<PaymentMethod>({
        id: id('pmt'),
        name: label,
        type: oneOf(...paymentMethodTypes),
        archived: flag,
      }),
    ),
  }),

  reads: () => [{ kind: 'payment-methods', id: 'payment-methods' }],

  decide({ paymentMethod, name, methodType: type, seen }, books) {
    const before = paymentMethods.itemsIn(books).find((method) => method.id === paymentMethod);
    const used = before ? requireMethodInUse(before) : ok(null);
    if (!used.ok) return used;
    const asSeen = requireAsSeen(paymentMethods, before, seen);
    if (!asSeen.ok) return asSeen;
    if (before && before.type !== type) return no({ type: 'method-type-fixed', name: before.name });
    return saveItem(paymentMethods, books, { id: paymentMethod, name, type, archived: false });
  },
};
