/** Whether two pieces of plain data say the same. The order of keys does not count: JSONB does not keep it. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  if (one.size !== other.size) return false;
  for (const [name, value] of one) if (!other.has(name) || !sameContent(value, other.get(name))) return false;
  return true;
}
