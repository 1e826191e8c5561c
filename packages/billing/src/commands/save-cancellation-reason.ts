import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { flag, id, label } from '../input/fields.js';
import {
  cancellationSources,
  type CancellationReason,
  type CancellationSource,
} from '../records/cancellation-reasons.js';
import type { CancellationReasonId, CommandId } from '../records/ids.js';
import { ok } from '../result.js';
import { cancellationReasons, requireEditable, saveItem } from './settings-list.js';

/** Adds a cancellation reason, or changes the one with this id (billing.md S-23). */
export interface SaveCancellationReason {
  readonly type: 'save-cancellation-reason';
  readonly id: CommandId;
  readonly cancellationReason: CancellationReasonId;
  readonly name: string;
  readonly code?: string;
  readonly source: CancellationSource;
  readonly doNotInvoice?: boolean;
}

/** Refuses, in this order, with `entry-archived`, `name-taken` by another reason in use. */
export const saveCancellationReason: Handler<SaveCancellationReason> = {
  check: object<SaveCancellationReason>({
    type: oneOf('save-cancellation-reason'),
    id: id('cmd'),
    cancellationReason: id('rsn'),
    name: label,
    code: optional(label),
    source: oneOf(...cancellationSources),
    doNotInvoice: optional(flag),
  }),

  reads: () => [{ kind: 'cancellation-reasons', id: 'cancellation-reasons' }],

  decide({ cancellationReason, name, code, source, doNotInvoice }, books) {
    const before = cancellationReasons.itemsIn(books).find(({ id }) => id === cancellationReason);
    const editable = before ? requireEditable(before) : ok(null);
    if (!editable.ok) return editable;
    const reason: CancellationReason = {
      id: cancellationReason,
      name,
      ...(code && { code }),
      source,
      ...(doNotInvoice && { doNotInvoice }),
      archived: false,
    };
    return saveItem(cancellationReasons, books, reason);
  },
};
