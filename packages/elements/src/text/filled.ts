/** A text with something in its places: a list of what stands in it, in the order of the language. */
export const filled = (text: string, places: Readonly<Record<string, unknown>>): readonly unknown[] =>
  text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : places[part]));
