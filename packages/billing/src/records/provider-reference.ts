import type { DisputeId, PaymentId } from './ids.js';

/**
 * What a payment provider calls money it received, or a dispute about it. Written once, with the payment that became
 * received or the dispute that was opened, under an id made of both names: told twice, or by two at once, the money is
 * received once, and the dispute opened once.
 */
export interface ProviderReference {
  readonly kind: 'provider-reference';
  readonly id: string;
  /** As the host calls the provider. */
  readonly provider: string;
  readonly reference: string;
  readonly payment: PaymentId;
  /** The dispute that is called so. Absent where the payment itself is. */
  readonly dispute?: DisputeId;
}

/** The id of what a payment is called; no two share it. */
export const providerReferenceId = (provider: string, reference: string): string =>
  `${encodeURIComponent(provider)}/${encodeURIComponent(reference)}`;

/** The id of what a dispute is called. A provider may call both the same: neither part has a slash, so it is of no payment. */
export const disputeReferenceId = (provider: string, reference: string): string =>
  `dispute/${providerReferenceId(provider, reference)}`;
