import type { Messages } from '../../text/messages.js';

export const merge: Messages['merge'] = {
  compare: 'Comparer',
  title: 'Les deux versions en une',
  theirChanges: (count, { plural }) =>
    plural(count, {
      one: 'Une modification faite ailleurs ne touche à rien de vous. Elle est reprise.',
      other: '# modifications faites ailleurs ne touchent à rien de vous. Elles sont reprises.',
    }),
  choose: 'Ceci a été modifié des deux côtés. Choisissez ce qui vaut.',
  was: (text) => `C’était : ${text}`,
  mine: 'Le mien',
  theirs: 'Ailleurs',
  noLine: 'Pas de telle ligne',
  nothing: 'Rien',
  other: 'Quelque chose sans champ propre',
  take: 'Reprendre ainsi',
};
