import { hasMessages, primaryOf } from './language.js';

/** Each language in a file of its own, loaded when somebody needs it. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../locales/ar.js'),
  de: () => import('../locales/de.js'),
  fr: () => import('../locales/fr.js'),
  ja: () => import('../locales/ja.js'),
};
const asked = new Set<string>();

/**
 * Loads the texts of a language, once, if there are some that nobody has brought; calls back when they are there. Not
 * before the page was painted: an element in English for a moment is better than a page that waits.
 */
export function loadMessages(tag: string, onLoad: () => void): void {
  const language = primaryOf(tag);
  const file = Object.hasOwn(files, language) ? files[language] : undefined;
  if (!file || hasMessages(language) || asked.has(language)) return;
  asked.add(language);
  afterPaint(() => {
    file().then(onLoad, (cause: unknown) => {
      // Asked again by the next element that needs it.
      asked.delete(language);
      console.error(`billkit: the texts in "${language}" could not be loaded; they stay English.`, cause);
    });
  });
}

/** In the task after the next frame; at once in a page that is not painted, because nobody looks at it. */
function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
