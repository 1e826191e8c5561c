/** What the text of a field can be read as; readings are exact text in its one way of being written. */
export type Reading =
  | { readonly status: 'empty' | 'wrong' }
  | { readonly status: 'read'; readonly value: string }
  /** Both may be meant; the language's own reading first. Nobody guesses. */
  | { readonly status: 'ambiguous'; readonly values: readonly [string, string] };

/** How a field reads what is typed, and writes what it holds. */
export interface Manner {
  readonly read: (text: string) => Reading;
  readonly write: (value: string) => string;
}

/** Behind text that can be read in two ways, until its author has chosen: no books take it for a value. */
const undecided = ' ?';

/**
 * What a field of ours hands on of its text: the one value it can be read as; or the text itself, which nobody takes for a
 * value.
 */
export function handedOn(text: string, { read }: Manner): string {
  const reading = read(text);
  if (reading.status === 'read') return reading.value;
  return reading.status === 'ambiguous' ? `${text.trim()}${undecided}` : text.trim();
}

/** Whether what was handed on can be read in two ways. */
export const isUndecided = (value: string): boolean => value.endsWith(undecided);

/** What was handed on as it was typed, or as the value is written. */
export const shownOf = (value: string, { write }: Manner): string =>
  isUndecided(value) ? value.slice(0, -undecided.length) : write(value);

/** The two readings of what a field handed on; undefined when it has one, or none. */
export function readingsOf(value: string, manner: Manner): readonly [string, string] | undefined {
  if (!isUndecided(value)) return undefined;
  const reading = manner.read(shownOf(value, manner));
  return reading.status === 'ambiguous' ? reading.values : undefined;
}
