import type { Decimal } from '../money/decimal.js';

/** What is invoiced of a fee when there was less notice than so many hours. */
export interface CancellationRule {
  /** Whole hours on the clock, 1 to 8,760. */
  readonly noticeHours: number;
  /** Of the fee: 0 to 100. */
  readonly percent: Decimal;
}

/**
 * What canceling costs (billing.md I-64). Of the rules that apply the one with the fewest hours counts; where none
 * applies there was notice enough, and nothing is invoiced. An account without rules has no policy.
 */
export interface CancellationPolicy {
  readonly kind: 'cancellation-policy';
  readonly id: 'cancellation-policy';
  /** No two for the same hours. */
  readonly rules: readonly CancellationRule[];
}
