import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CancellationReasonId, CommandId } from '../records/ids.js';
import { cancellationReasons, restoreItem } from './settings-list.js';

/** Brings an archived cancellation reason back into use (billing.md S-23). */
export interface RestoreCancellationReason {
  readonly type: 'restore-cancellation-reason';
  readonly id: CommandId;
  readonly cancellationReason: CancellationReasonId;
}

/** Refuses, in this order, with `not-found`, `not-archived`, `name-taken` by a reason that came into use since. */
export const restoreCancellationReason: Handler<RestoreCancellationReason> = {
  check: object<RestoreCancellationReason>({
    type: oneOf('restore-cancellation-reason'),
    id: id('cmd'),
    cancellationReason: id('rsn'),
  }),

  reads: () => [{ kind: 'cancellation-reasons', id: 'cancellation-reasons' }],

  decide: ({ cancellationReason }, books) => restoreItem(cancellationReasons, books, cancellationReason),
};
