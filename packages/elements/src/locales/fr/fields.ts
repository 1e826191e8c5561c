import type { Messages } from '../../text/messages.js';

export const fields: Messages['fields'] = {
  ambiguous: 'Cela peut se lire de deux façons. Laquelle est la bonne ?',
  least: (amount) => `Au moins ${amount}.`,
  most: (amount) => `Au plus ${amount}.`,
  earliest: (day) => `Pas avant le ${day}.`,
  latest: (day) => `Pas après le ${day}.`,
  calendar: 'Ouvrir le calendrier',
};
