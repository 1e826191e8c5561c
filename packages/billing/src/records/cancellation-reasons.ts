import type { CancellationReasonId } from './ids.js';

/** Who cancels for such a reason. */
export const cancellationSources = ['client', 'business', 'any'] as const;
export type CancellationSource = (typeof cancellationSources)[number];

/** Why an appointment, a class or a group did not take place (billing.md S-23). */
export interface CancellationReason {
  readonly id: CancellationReasonId;
  /** As printed: `No-show`. */
  readonly name: string;
  /** What a funder calls it: `NSDH`. */
  readonly code?: string;
  readonly source: CancellationSource;
  /** What is canceled for this reason is not invoiced, whatever the notice was (billing.md I-64). */
  readonly doNotInvoice?: boolean;
  /** An archived reason cannot be chosen any more. */
  readonly archived: boolean;
}

/** All cancellation reasons of the account, one record. */
export interface CancellationReasons {
  readonly kind: 'cancellation-reasons';
  readonly id: 'cancellation-reasons';
  readonly reasons: readonly CancellationReason[];
}

export const noCancellationReasons: CancellationReasons = {
  kind: 'cancellation-reasons',
  id: 'cancellation-reasons',
  reasons: [],
};
