/**
 * The order of all lines of two versions: mine where I put them in another order, otherwise theirs. What only the other
 * version has comes after what it stands behind there.
 */
export function mergeOrder<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const isMoved = !isSameOrder(base, mine);
  const [first, other] = isMoved ? [mine, theirs] : [theirs, mine];
  const order = [...first];
  let after = -1;
  for (const id of other) {
    const at = order.indexOf(id);
    if (at < 0) order.splice(after + 1, 0, id);
    after = at < 0 ? after + 1 : at;
  }
  return order;
}

/** Whether what both have stands in the same order. */
function isSameOrder<T>(one: readonly T[], other: readonly T[]): boolean {
  const both = new Set(one.filter((id) => other.includes(id)));
  const kept = other.filter((id) => both.has(id));
  return one.filter((id) => both.has(id)).every((id, index) => id === kept[index]);
}
