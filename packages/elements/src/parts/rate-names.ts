import type { Decimal, Line, LineTax } from '@billkit/billing';
import { formatList, formatPercent } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What the rates are called that tax at each percentage, each name once; they are taxed together. */
export function namesByPercent(
  rates: Iterable<Pick<LineTax, 'name' | 'percent'>>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { percent, name } of rates) {
    const others = names.get(percent) ?? [];
    if (!others.includes(name)) names.set(percent, [...others, name]);
  }
  return names;
}

/** The names of each percentage as one text. */
export const listedNames = (
  names: ReadonlyMap<string, readonly string[]>,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map([...names].map(([percent, some]) => [percent, formatList(some, language)]));

/** The names of the rates on these lines, by percentage. */
export const rateNamesOf = (lines: readonly Pick<Line, 'taxes'>[], language: Language) =>
  listedNames(namesByPercent(lines.flatMap(({ taxes = [] }) => taxes)), language);

/** What the tax of a percentage is called on a document: by the names of its rates, "GST 10%". */
export const taxName = (percent: Decimal, names: ReadonlyMap<string, string>, language: Language): string =>
  `${names.get(percent) ?? language.texts.words.tax} ${formatPercent(percent, language)}`;
