// What the pages of the reference have in common.

/** `credit-note` → Credit note */
export const titleOf = (text) => text[0].toUpperCase() + text.slice(1).replace(/-(?!off)/g, ' ');

export const linkToCommand = (type) => `[\`${type}\`](commands.md#${type})`;
export const linkToRefusal = (code) => `[\`${code}\`](refusals.md#${code})`;

/** What belongs together, in the order in which it was met first. */
export function grouped(all, keyOf) {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Text as it stands in a cell of a table. */
export const cell = (text) => text.replaceAll('|', '\\|');
