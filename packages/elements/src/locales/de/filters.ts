import type { Messages } from '../../text/messages.js';

export const filters: Messages['filters'] = {
  search: 'Nach Nummer oder Namen suchen',
  more: 'Weitere Filter',
  from: 'Ausgestellt ab',
  to: 'Ausgestellt bis',
  order: 'Reihenfolge',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  'due-first': 'Zuerst fällige zuerst',
  'due-last': 'Zuletzt fällige zuerst',
  clear: 'Filter zurücksetzen',
  searching: 'Suche läuft …',
  nothingFound: 'Keine Rechnung passt zu diesen Filtern.',
  receivedFrom: 'Eingegangen ab',
  receivedTo: 'Eingegangen bis',
  held: 'Mit nicht zugeordnetem Geld',
  noPaymentFound: 'Keine Zahlung passt zu diesen Filtern.',
};
