import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CancellationReasonId, CommandId } from '../records/ids.js';
import { archiveItem, cancellationReasons } from './settings-list.js';

/** Takes a cancellation reason out of use: it cannot be chosen any more (billing.md S-23). */
export interface ArchiveCancellationReason {
  readonly type: 'archive-cancellation-reason';
  readonly id: CommandId;
  readonly cancellationReason: CancellationReasonId;
}

/** Refuses, in this order, with `not-found`, `already-archived`. */
export const archiveCancellationReason: Handler<ArchiveCancellationReason> = {
  check: object<ArchiveCancellationReason>({
    type: oneOf('archive-cancellation-reason'),
    id: id('cmd'),
    cancellationReason: id('rsn'),
  }),

  reads: () => [{ kind: 'cancellation-reasons', id: 'cancellation-reasons' }],

  decide: ({ cancellationReason }, books) => archiveItem(cancellationReasons, books, cancellationReason),
};
