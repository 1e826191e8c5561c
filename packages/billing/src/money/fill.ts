import type { Amount } from './amount.js';
import { minus, type Integer } from './integer.js';
import { amountOfUnits, scaleOf, unitsAt } from './units.js';

/** What filling one after the other comes to. The parts and the rest add up to the amount. */
export interface Filled<P> {
  readonly parts: readonly P[];
  readonly rest: Amount;
}

/**
 * Gives `amount` to the items in their order, each up to its cap before the next (money.md 4.5), and makes a part, above
 * zero, of each that is reached and has room; when nothing is left there are no more parts.
 *
 * Neither the amount nor a cap may be negative, and all are of one currency: anything else throws.
 */
export function fill<T, P>(
  amount: Amount,
  items: readonly T[],
  capOf: (item: T) => Amount,
  partOf: (item: T, amount: Amount) => P,
): Filled<P> {
  const digits = scaleOf(amount);
  // Made at the length it may come to: growing it takes a tenth of the time.
  const parts = new Array<P>(items.length);
  let made = 0;
  let left = toFill(amount, digits);
  for (const item of items) {
    if (left === 0) break;
    const cap = capOf(item);
    const units = toFill(cap, digits);
    if (units > left) {
      parts[made++] = partOf(item, amountOfUnits(left, digits));
      left = 0;
    } else if (units !== 0) {
      parts[made++] = partOf(item, cap);
      left = minus(left, units);
    }
  }
  parts.length = made;
  return { parts, rest: amountOfUnits(left, digits) };
}

/**
 * Gives what the sources hold, the first one first, to the items in their order: oldest money to oldest invoice. Makes a
 * part of each source and item that meet, above zero. Throws as `fill` does.
 */
export function fillFromAll<S, T, P>(
  sources: readonly S[],
  heldBy: (source: S) => Amount,
  items: readonly T[],
  capOf: (item: T) => Amount,
  partOf: (source: S, item: T, amount: Amount) => P,
): readonly P[] {
  const amounts = [...sources.map(heldBy), ...items.map(capOf)];
  const digits = scaleOf(amounts[0] ?? '');
  const units = amounts.map((amount) => toFill(amount, digits));
  const parts: P[] = [];
  const free = items.map((item, place) => ({ item, units: units[sources.length + place] ?? 0 }));
  let place = 0;
  for (const [index, source] of sources.entries()) {
    let left = units[index] ?? 0;
    for (let to = free[place]; to && left > 0; to = free[place]) {
      const given = left < to.units ? left : to.units;
      if (given > 0) parts.push(partOf(source, to.item, amountOfUnits(given, digits)));
      left = minus(left, given);
      to.units = minus(to.units, given);
      if (to.units === 0) place++;
    }
  }
  return parts;
}

function toFill(amount: Amount, digits: number): Integer {
  const units = unitsAt(amount, digits);
  if (units < 0) throw new RangeError(`${amount} is below zero: it fills nothing and cannot be filled.`);
  return units;
}
