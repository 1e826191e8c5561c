import type { PaymentId } from './ids.js';

/**
 * What a payment provider calls money it received. Written once, with the payment that became received, under an id
 * made of both names: told twice, or by two at once, the money is received once.
 */
export interface ProviderReference {
  readonly kind: 'provider-reference';
  readonly id: string;
  /** As the host calls the provider. */
  readonly provider: string;
  readonly reference: string;
  readonly payment: PaymentId;
}

/** The id of a reference; no two share it. */
export const providerReferenceId = (provider: string, reference: string): string =>
  `${encodeURIComponent(provider)}/${encodeURIComponent(reference)}`;
