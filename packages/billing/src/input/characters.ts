// Which characters a text from outside may hold (reliability.md rows 93-97). Each pattern is found in one pass.

/** Control characters, and those that reorder the text around them (rows 93, 95). */
const controlInLine = /[\u0000-\u001f\u007f-\u009f]|\p{Bidi_Control}/u;
const controlInNote = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * What no reader sees, so that two names can look alike and be different (row 94): zero-width spaces, soft hyphens,
 * fillers, tag characters. Variation selectors choose between two pictures of one character, one at a time.
 */
const unseen = /(?![\u200c\u200d]|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;
const severalSelectors = /\p{Variation_Selector}{2}/u;

// Scripts in which the joiners change how a word is written, as in Persian, Hindi or Sinhala.
const joining = [
  ...[
    'Arabic',
    'Syriac',
    'Mongolian',
    'Nko',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
  ],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const picture = '\\p{Extended_Pictographic}';
/** A joiner that stands neither between two letters of such a script nor between two emoji. */
const strayJoiner = new RegExp(
  `(?<![${joining}])\\u200c|\\u200c(?![${joining}])` +
    `|(?<![${joining}${picture}\\p{Emoji_Modifier}\\ufe0f])\\u200d|\\u200d(?![${joining}${picture}])`,
  'u',
);

// Latin letters, digits and signs as most texts have: none of them is any of the above but the soft hyphen, U+00AD.
const plainLine = /^[ -~\u00a0-\u00ac\u00ae-\u024f]*$/;
const plainNote = /^[\n -~\u00a0-\u024f]*$/;

/** Whether a text of one line needs no closer look. */
export const isPlainLine = (text: string): boolean => plainLine.test(text);

/** Whether a text of several lines needs no closer look. */
export const isPlainNote = (text: string): boolean => plainNote.test(text);

/** Whether the text holds NUL or half of a surrogate pair, which not every system can keep. */
export const isMalformed = (text: string): boolean => text.includes('\u0000') || loneSurrogate.test(text);

/** Whether a text of one line holds what is not printed, or changes how the text around it is read. */
export const hasHiddenInLine = (text: string): boolean =>
  [controlInLine, unseen, severalSelectors, strayJoiner].some((pattern) => pattern.test(text));

/** Whether a text of several lines holds control characters other than tab and line feed. */
export const hasControl = (text: string): boolean => controlInNote.test(text);
