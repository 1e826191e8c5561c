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
import { cancellationReasons, requireAsSeen, requireEditable, saveItem } from './settings-list.js';

/** Adds a cancellation reason, or changes the one with this id (billing.md S-23). */
export interface SaveCancellationReason {
  readonly type: 'save-cancellation-reason';
  readonly id: CommandId;
  readonly cancellationReason: CancellationReasonId;
  readonly name: string;
  readonly code?: string;
  readonly source: CancellationSource;
  readonly doNotInvoice?: boolean;
  /**
   * The reason as its author saw it, so that nobody overwrites what they have not read. Absent for a new one, and where it is
   * brought in from elsewhere and holds whatever is there.
   */
  readonly seen?: CancellationReason;
}

/**
 * Refuses, in this order, with `entry-archived`, `not-found` where one was seen that is not there, `entry-changed` where
 * it is not as it was seen, `name-taken` by another reason in use.
 */
export const saveCancellationReason: Handler<SaveCancellationReason> = {
  check: object<SaveCancellationReason>({
    type: oneOf('save-cancellation-reason'),
    id: id('cmd'),
    cancellationReason: id('rsn'),
    name: label,
    code: optional(label),
    source: oneOf(...cancellationSources),
    doNotInvoice: optional(flag),
    seen: optional(
      object<CancellationReason>({
        id: id('rsn'),
        name: label,
        code: optional(label),
        source: oneOf(...cancellationSources),
        doNotInvoice: optional(flag),
        archived: flag,
      }),
    ),
  }),

  reads: () => [{ kind: 'cancellation-reasons', id: 'cancellation-reasons' }],

  decide({ cancellationReason, name, code, source, doNotInvoice, seen }, books) {
    const before = cancellationReasons.itemsIn(books).find(({ id }) => id === cancellationReason);
    const editable = before ? requireEditable(before) : ok(null);
    if (!editable.ok) return editable;
    const asSeen = requireAsSeen(cancellationReasons, before, seen);
    if (!asSeen.ok) return asSeen;
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
