import { addDays, compareDays, type Day } from '../time/day.js';

/** What becomes of the closed period: days that are closed beside it, or days of it that are open again. */
export type ClosingMoved =
  | { readonly type: 'same' }
  | {
      readonly type: 'closes' | 'opens';
      /** The first of those days; absent: all days before, too. */
      readonly from?: Day;
      /** The last of them. */
      readonly until: Day;
    };

/** What moving the last closed day comes to, to be told before it is done: nothing is closed where there is none. */
export function closingMoved(before: Day | undefined, after: Day | undefined): ClosingMoved {
  if (after && (!before || compareDays(before, after) < 0)) return moved('closes', before, after);
  if (before && before !== after) return moved('opens', after, before);
  return { type: 'same' };
}

const moved = (type: 'closes' | 'opens', last: Day | undefined, until: Day): ClosingMoved => ({
  type,
  ...(last && { from: addDays(last, 1) }),
  until,
});
