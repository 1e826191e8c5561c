import { rowsOf, type Typed } from '../settings/typed.js';

/** Where a key stands the second time in a list of rows that begin with theirs; undefined where it stands nowhere twice. */
export function listedTwice<N extends string>(
  values: Typed<N>,
  names: readonly N[],
  key: string,
  field: string,
): string | undefined {
  for (const name of names) {
    const places = rowsOf(values[name]).flatMap(([one], row) => (one === key ? [row] : []));
    const [, second] = places;
    if (second !== undefined) return `${name}.${second}.${field}`;
  }
  return undefined;
}
