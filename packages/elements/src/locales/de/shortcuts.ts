import type { Messages } from '../../text/messages.js';

export const shortcuts: Messages['shortcuts'] = {
  title: 'Tastenkürzel',
  anywhere: 'Überall in der Rechnung',
  inLine: 'In einem Feld einer Position',
  onHandle: 'Auf der Nummer einer Position',
  keyNames: 'Strg Alt Umschalt Leertaste Entf Esc',
};

export const shortcutNames: Messages['shortcutNames'] = {
  save: 'Entwurf speichern',
  finalize: 'Rechnung festschreiben',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  revert: 'Eingabe im Feld zurücknehmen',
  totals: 'Zu den Summen',
  shortcuts: 'Tastenkürzel',
  next: 'Gleiches Feld der nächsten Position',
  previous: 'Gleiches Feld der Position davor',
  up: 'Position nach oben',
  down: 'Position nach unten',
  add: 'Neue Position darunter',
  duplicate: 'Position duplizieren',
  delete: 'Position löschen',
  why: 'Warum dieser Betrag',
  handleUp: 'Position nach oben',
  handleDown: 'Position nach unten',
  select: 'Position auswählen',
  copy: 'Ausgewählte Positionen kopieren',
  deleteSelected: 'Ausgewählte Positionen löschen',
};
