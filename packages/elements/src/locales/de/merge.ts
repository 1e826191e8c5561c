import type { Messages } from '../../text/messages.js';

export const merge: Messages['merge'] = {
  compare: 'Vergleichen',
  title: 'Beide Fassungen in einer',
  theirChanges: (count, { plural }) =>
    plural(count, {
      one: 'Eine andernorts gemachte Änderung betrifft nichts von Ihnen. Sie wird übernommen.',
      other: '# andernorts gemachte Änderungen betreffen nichts von Ihnen. Sie werden übernommen.',
    }),
  choose: 'Dies haben beide geändert. Wählen Sie, was gilt.',
  was: (text) => `Es war: ${text}`,
  mine: 'Meins',
  theirs: 'Andernorts',
  noLine: 'Keine solche Position',
  nothing: 'Nichts',
  other: 'Etwas ohne eigenes Feld',
  take: 'So übernehmen',
};
