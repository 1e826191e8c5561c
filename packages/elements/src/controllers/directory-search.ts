import { sortName, type Page, type Search } from '@billkit/billing';
import type { Find, Found } from '../fields/combobox-rows.js';

/** So many of a list are asked for at once. A longer list is searched where it is kept. */
const pageSize = 200;
/** So many are shown at once: nobody looks through more. */
const shownMax = 50;

/**
 * Looks for entries of a directory by name. A short list is read when it is opened and searched here, by the beginnings of
 * all its words; a long one is asked each time, by how names begin.
 */
export function directorySearch<T extends { readonly name: string }>(
  page: (search: Search) => Promise<Page<T>>,
  wordsOf: (entry: T) => string = ({ name }) => name,
): Find<T> {
  let read: Promise<Page<T>> | undefined;
  return async (text, isAnew) => {
    if (isAnew || !read) read = page({ limit: pageSize });
    const first = await read;
    if (first.next === undefined)
      return shown(first.entries.filter((entry) => isCalled(wordsOf(entry), text)));
    if (!text) return shown(first.entries, true);
    const { entries, next } = await page({ text, limit: shownMax });
    return shown(entries, next !== undefined);
  };
}

const shown = <T>(entries: readonly T[], isMore = false): Found<T> => ({
  entries: entries.slice(0, shownMax),
  isMore: isMore || entries.length > shownMax,
});

/** Whether each word that is looked for begins a word of these. */
function isCalled(words: string, text: string): boolean {
  const among = ` ${sortName(words)}`;
  return sortName(text)
    .split(' ')
    .every((word) => among.includes(` ${word}`));
}
