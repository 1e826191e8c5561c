import type { LineInput } from '../commands/line-content.js';
import type { Asked } from '../input/asked.js';
import { compareDecimals, subtractDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import { requireCancelable } from '../records/cancellation.js';
import type { CancellationPolicy } from '../records/cancellation-policy.js';
import type { CancellationReason } from '../records/cancellation-reasons.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import { dayOfTime, minutesBetween, type LocalTime } from '../time/local-time.js';

/** What an event would have been invoiced as: a line before anything is taken off or added. */
export type EventLine = Omit<Asked<LineInput>, 'id' | 'discounts' | 'charges' | 'servedOn'>;

/** Something that did not take place. */
export interface CanceledEvent {
  readonly startsAt: LocalTime;
  /** Absent: nobody canceled, the client missed it, which is no notice at all. */
  readonly canceledAt?: LocalTime;
  readonly line: EventLine;
  readonly reason?: CancellationReason;
  /** Printed too (billing.md I-65). */
  readonly note?: string;
}

/** What to invoice of it. */
export type ProposedCancellation =
  /** Nothing: the reason says so, or there was notice enough. */
  | { readonly type: 'do-not-invoice'; readonly because: 'reason' | 'notice' }
  | {
      readonly type: 'invoice';
      /** The line; its id is the caller's to make. A person may change all of it (billing.md I-63). */
      readonly line: Omit<Asked<LineInput>, 'id'>;
      /** Of the fee. */
      readonly percent: Decimal;
      /** On the clock, 0 where it was missed. */
      readonly noticeMinutes: number;
    };

const whole = decimalOf('100');

/**
 * The line to invoice for what was canceled or missed (billing.md I-62 to I-65).
 *
 * The unit price stays, and what is not charged is a discount: of a fee that is due by 30 percent, 70 percent are taken
 * off. An account without a policy is proposed the whole fee, because its staff decide by hand (I-63). The reason and the
 * note are printed below the description. Refuses with `event-past` (I-60).
 */
export function proposeCancellation(
  { startsAt, canceledAt, line, reason, note }: CanceledEvent,
  policy: CancellationPolicy | undefined,
): Result<ProposedCancellation, Refusal> {
  if (canceledAt !== undefined) {
    const cancelable = requireCancelable(startsAt, canceledAt);
    if (!cancelable.ok) return cancelable;
  }
  if (reason?.doNotInvoice) return ok({ type: 'do-not-invoice', because: 'reason' });
  const noticeMinutes = canceledAt === undefined ? 0 : minutesBetween(canceledAt, startsAt);
  const percent = percentFor(noticeMinutes, policy);
  if (percent === undefined || percent === '0') return ok({ type: 'do-not-invoice', because: 'notice' });
  const discounts = [{ type: 'percent' as const, percent: subtractDecimals(whole, percent) }];
  const printed = [line.description, reason && reasonText(reason), note];
  const proposed = {
    ...line,
    description: printed.filter((text) => text).join('\n'),
    servedOn: dayOfTime(startsAt),
    ...(compareDecimals(percent, whole) < 0 && { discounts }),
  };
  return ok({ type: 'invoice', line: proposed, percent, noticeMinutes });
}

/** A reason as it is printed, after its code: `NSDH: No-show`. */
export const reasonText = ({ code, name }: Pick<CancellationReason, 'code' | 'name'>): string =>
  code === undefined ? name : `${code}: ${name}`;

/** What is due of the fee; undefined where there was notice enough. */
function percentFor(noticeMinutes: number, policy: CancellationPolicy | undefined): Decimal | undefined {
  if (!policy || policy.rules.length === 0) return whole;
  const [strictest] = policy.rules
    .filter(({ noticeHours }) => noticeMinutes < 60 * noticeHours)
    .sort((a, b) => a.noticeHours - b.noticeHours);
  return strictest?.percent;
}
