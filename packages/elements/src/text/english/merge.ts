import type { Writing } from '../messages.js';

/** Two versions of a draft, mine and what somebody else wrote meanwhile. */
export const merge = {
  compare: 'Compare',
  title: 'Both versions in one',
  theirChanges: (count: number, { plural }: Writing) =>
    plural(count, {
      one: 'One change made elsewhere touches nothing of yours. It is taken.',
      other: '# changes made elsewhere touch nothing of yours. They are taken.',
    }),
  choose: 'These were changed by both. Choose what holds.',
  was: (text: string) => `It was: ${text}`,
  mine: 'Mine',
  theirs: 'Theirs',
  noLine: 'No such line',
  nothing: 'Nothing',
  other: 'Something without a field of its own',
  take: 'Take this',
};
