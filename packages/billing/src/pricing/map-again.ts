/** A list and what was made of it, thing by thing. */
export interface Mapped<T, R> {
  readonly from: readonly T[];
  readonly to: readonly R[];
}

/**
 * `from.map(make)`, by way of a list that was mapped before: what stands at its place as the same object is not looked
 * at again. Where nothing else is made than before, the list is the same one.
 */
export function mapAgain<T, R>(
  before: Mapped<T, R> | undefined,
  from: readonly T[],
  make: (one: T, place: number) => R,
): Mapped<T, R> {
  if (before?.from.length !== from.length) return { from, to: from.map(make) };
  let to: R[] | undefined;
  for (let place = 0; place < from.length; place++) {
    const one = from[place] as T;
    if (before.from[place] === one) continue;
    const made = make(one, place);
    if (made !== before.to[place]) (to ??= [...before.to])[place] = made;
  }
  return { from, to: to ?? before.to };
}
