import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, label } from '../input/fields.js';
import { deliveryWays, requireSendable, type Delivery, type DeliveryWay } from '../records/delivery.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Notes that an invoice was sent: after the host's e-mail went out, or when staff shared it by hand (billing.md I-54,
 * I-56, I-58). Each time is kept; nothing of the money changes.
 */
export interface MarkAsSent {
  readonly type: 'mark-as-sent';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  readonly sentOn: Day;
  readonly via: DeliveryWay;
  readonly to?: string;
}

/** Refuses, in this order, with `not-found`, `invoice-not-sendable` (I-59). */
export const markAsSent: Handler<MarkAsSent> = {
  check: object<MarkAsSent>({
    type: oneOf('mark-as-sent'),
    id: id('cmd'),
    invoice: id('inv'),
    sentOn: day,
    via: oneOf(...deliveryWays),
    to: optional(label),
  }),

  reads: ({ invoice }) => [{ kind: 'invoice', id: invoice }],

  decide({ type: _, id: __, invoice, ...delivery }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const sendable = requireSendable(found.value);
    if (!sendable.ok) return sendable;
    const deliveries: readonly Delivery[] = [...sendable.value.deliveries, delivery];
    return ok({ writes: [{ ...sendable.value, deliveries }] });
  },
};
