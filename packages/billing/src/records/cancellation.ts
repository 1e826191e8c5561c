import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { LocalTime } from '../time/local-time.js';

/**
 * Whether what starts at `startsAt` can still be canceled at `canceledAt`. What has begun is missed, not canceled
 * (billing.md I-60). Refuses with `event-past`.
 */
export function requireCancelable(startsAt: LocalTime, canceledAt: LocalTime): Result<null, Refusal> {
  return canceledAt > startsAt ? no({ type: 'event-past', startsAt, canceledAt }) : ok(null);
}
