import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, versionOrNone } from '../input/fields.js';
import type { CommandId } from '../records/ids.js';
import { defaultPreferences } from '../records/preferences.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Closes the books up to and with a day, or opens them again: an earlier day, or none. What is dated in the closed
 * period is refused from then on, see `closed-period.ts`.
 */
export interface ClosePeriod {
  readonly type: 'close-period';
  readonly id: CommandId;
  /** The version of the preferences that the person saw; 0 while the account has only the defaults. */
  readonly version: number;
  /** The last day of the closed period. Absent: nothing is closed. */
  readonly closedUntil?: Day;
}

/** Refuses with `stale-version`. */
export const closePeriod: Handler<ClosePeriod> = {
  check: object<ClosePeriod>({
    type: oneOf('close-period'),
    id: id('cmd'),
    version: versionOrNone,
    closedUntil: optional(day),
  }),

  reads: () => [{ kind: 'preferences', id: 'preferences' }],

  decide({ version: seen, closedUntil }, books) {
    const current = books.requireVersion('preferences', 'preferences', seen);
    if (!current.ok) return current;
    const { closedUntil: _, ...kept } = books.get('preferences', 'preferences') ?? defaultPreferences;
    return ok({ writes: [{ ...kept, ...(closedUntil && { closedUntil }) }] });
  },
};
