import type { SettingsEntry } from '@billkit/billing';

/** What is typed into a settings form, by the names its command has for the fields. A flag is `on` or empty. */
export type Typed<N extends string> = Readonly<Record<N, string>>;

/** What is kept in the books of what a form is about, as it would be typed. */
export interface Kept<N extends string> {
  readonly values: Typed<N>;
  /** How often it was written, where its command asks for that; else 0. */
  readonly version: number;
  /** The entry of a list as it was read; absent for a new one. */
  readonly entry?: SettingsEntry;
}

/** Whether two forms say the same. */
export const isSame = <N extends string>(one: Typed<N>, other: Typed<N>): boolean =>
  namesOf(one, other).every((name) => one[name] === other[name]);

/** Mine where I typed, theirs everywhere else. */
export function merged<N extends string>(base: Typed<N>, mine: Typed<N>, theirs: Typed<N>): Typed<N> {
  const all: Record<N, string> = { ...theirs };
  for (const name of namesOf(base, mine)) if (mine[name] !== base[name]) all[name] = mine[name];
  return all;
}

const namesOf = <N extends string>(...forms: readonly Typed<N>[]): readonly N[] => [
  ...new Set(forms.flatMap((form) => Object.keys(form) as N[])),
];

/** A whole number as a command takes it: nothing where nothing was typed; what is none is refused at its field. */
export const wholeOf = (text: string): number => (text === '' ? Number.NaN : Number(text));

/** A flag as it is typed. */
export const flagText = (isOn: boolean | undefined): string => (isOn ? 'on' : '');

/** Rows of cells as one text, so that a list is one field: what both wrote of it is theirs or mine as a whole. */
export const rowsText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');

export const rowsOf = (text: string): readonly (readonly string[])[] =>
  text === '' ? [] : text.split('\n').map((row) => row.split('\t'));
