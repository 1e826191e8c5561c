import {
  proposeCancellation,
  type CancellationPolicy,
  type CancellationReason,
  type ProposedCancellation,
  type Refusal,
  type Result,
} from '@billkit/billing';
import type { Appointment } from '../sample/appointments.js';

/** What an account does about cancellations. */
export interface CancellationTerms {
  readonly policy: CancellationPolicy | undefined;
  readonly reasons: readonly CancellationReason[];
}

/** What is to be invoiced of an appointment that did not take place, by the account's own terms. */
export function proposalFor(
  { startsAt, item, cancellation }: Appointment,
  { policy, reasons }: CancellationTerms,
): Result<ProposedCancellation, Refusal> {
  const { reason: known, canceledAt } = cancellation ?? {};
  const reason = reasons.find(({ id }) => id === known?.id) ?? known;
  const canceled = { ...(canceledAt && { canceledAt }), ...(reason && { reason }) };
  return proposeCancellation({ startsAt, line: item.line, ...canceled }, policy);
}

/** A proposal to invoice something. */
export type DueProposal = Extract<ProposedCancellation, { readonly type: 'invoice' }>;
