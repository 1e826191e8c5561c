import type { Handler } from '../command.js';
import { list, object, oneOf } from '../input/check.js';
import { discountPercent, id, linesMax, versionOrNone, whole } from '../input/fields.js';
import type { CancellationPolicy, CancellationRule } from '../records/cancellation-policy.js';
import type { CommandId } from '../records/ids.js';
import { no, ok } from '../result.js';

/** Replaces the account's cancellation policy (billing.md I-64); without rules it has none. */
export interface SaveCancellationPolicy {
  readonly type: 'save-cancellation-policy';
  readonly id: CommandId;
  /** The version the person saw; 0 while the account never had one. */
  readonly version: number;
  readonly rules: readonly CancellationRule[];
}

/** Refuses, in this order, with `stale-version`, `notice-listed-twice`. */
export const saveCancellationPolicy: Handler<SaveCancellationPolicy> = {
  check: object<SaveCancellationPolicy>({
    type: oneOf('save-cancellation-policy'),
    id: id('cmd'),
    version: versionOrNone,
    rules: list(
      object<CancellationRule>({ noticeHours: whole(1, 8760), percent: discountPercent }),
      linesMax,
    ),
  }),

  reads: () => [{ kind: 'cancellation-policy', id: 'cancellation-policy' }],

  decide({ version: seen, rules }, books) {
    const current = books.requireVersion('cancellation-policy', 'cancellation-policy', seen);
    if (!current.ok) return current;
    const known = new Set<number>();
    for (const { noticeHours } of rules) {
      if (known.has(noticeHours)) return no({ type: 'notice-listed-twice', noticeHours });
      known.add(noticeHours);
    }
    const policy: CancellationPolicy = { kind: 'cancellation-policy', id: 'cancellation-policy', rules };
    return ok({ writes: [policy] });
  },
};
