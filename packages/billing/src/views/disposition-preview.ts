import { requireAmount } from '../input/amounts.js';
import { add, isPositive, min, subtract, sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';

/** One place where a part of what is above the amount due goes: an allocation, the account, or outside. */
export interface DispositionPlace {
  /** As typed; blank is nothing. */
  readonly text: string;
  /** The most that it takes; absent where it takes all. */
  readonly most?: Amount;
}

/** What a disposition shows while it is filled in. */
export interface DispositionPreview {
  /** What has a place; what cannot be read counts as nothing. */
  readonly disposed: Amount;
  /** What has none yet; below zero when too much was placed. */
  readonly left: Amount;
  /** What would stand at each place if what is left were put there, as far as it takes it; null where nothing would change. */
  readonly filled: readonly (Amount | null)[];
  /** Why what stands at a place is no amount; null where it is one, or nothing. */
  readonly problems: readonly (Refusal | null)[];
}

/** Adds up where the part above the amount due goes: all places together are to be `above`, exactly. */
export function previewDisposition(
  above: Amount,
  places: readonly DispositionPlace[],
  currency: Currency,
): DispositionPreview {
  const none = zero(currency);
  const read = places.map(({ text }): Result<Amount, Refusal> =>
    text === '' ? ok(none) : requireAmount(text, currency, 'disposition'),
  );
  const amounts = read.map((one) => (one.ok ? one.value : none));
  const disposed = sum(amounts, currency);
  const left = subtract(above, disposed);
  return {
    disposed,
    left,
    filled: places.map(({ most }, index) => {
      const now = amounts[index] ?? none;
      const all = add(now, left);
      const then = most === undefined ? all : min(all, most);
      return isPositive(left) && isPositive(subtract(then, now)) ? then : null;
    }),
    problems: read.map((one) => (one.ok ? null : one.reason)),
  };
}
