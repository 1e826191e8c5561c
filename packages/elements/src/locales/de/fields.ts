import type { Messages } from '../../text/messages.js';

export const fields: Messages['fields'] = {
  ambiguous: 'Das lässt sich auf zwei Arten lesen. Was ist gemeint?',
  least: (amount) => `Mindestens ${amount}.`,
  most: (amount) => `Höchstens ${amount}.`,
  earliest: (day) => `Nicht vor dem ${day}.`,
  latest: (day) => `Nicht nach dem ${day}.`,
  calendar: 'Kalender öffnen',
};
