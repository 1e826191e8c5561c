// Which rows of the acceptance table a title names: `I-48: …`, `… (M1, M2)`, `… (I-30 to I-32)`, `6.11: …`.
// `5.2` alone, `row 84` and `I2` name sections and rows of other tables, and are left alone.
const form = String.raw`[IPCSQ]-\d+|[TM]\d+a?|(?:5\.[24]|6\.20)\.\d+`;
const named = new RegExp(String.raw`(?<![\w.-])(${form})(?:(?: to |–)(${form}))?(?![\w-]|\.\d)`, 'g');
// A screen looks like an amount (6.10), so it counts only where ids stand: alone before the colon, or in parentheses.
const places = /^((?:[A-Z\d.-]+(?:, | and )?)+):|\(([^()]+)\)/g;
const screen = /^6\.\d+$/;

/** The ids a title names, ranges spelled out. Throws on a range that leads nowhere. */
export function idsIn(title) {
  const ids = [...title.matchAll(named)].flatMap(([, first, last]) => (last ? range(first, last) : [first]));
  const lists = [...title.matchAll(places)].map(([, before, inside]) => before ?? inside);
  const screens = lists.flatMap((list) => list.split(/, | and /).filter((part) => screen.test(part)));
  return [...new Set([...ids, ...screens])];
}

function range(first, last) {
  const split = (id) => /^(.*?)(\d+)$/.exec(id)?.slice(1) ?? [id, ''];
  const [[start, from], [end, to]] = [split(first), split(last)];
  const count = Number(to) - Number(from) + 1;
  if (start !== end || !(count > 1)) throw new Error(`${first} to ${last} is no range`);
  return Array.from({ length: count }, (_, index) =>
    start.concat(String(Number(from) + index).padStart(from.length, '0')),
  );
}
