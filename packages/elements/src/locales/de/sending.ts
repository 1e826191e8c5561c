import type { Messages } from '../../text/messages.js';

export const sending: Messages['sending'] = {
  titleFor: 'Rechnung {invoice} senden',
  to: 'An',
  toHint: 'Mehrere Adressen durch Kommas trennen.',
  noAddress: 'Bitte eine E-Mail-Adresse angeben, etwa ada@example.org.',
  subject: 'Betreff',
  message: 'Nachricht',
  attached: (file) => `Angehängt: ${file}`,
  send: 'Senden',
  sendAgain: 'Erneut versuchen',
  noteAgain: 'Als versandt vermerken',
  inFlight: 'Wird gesendet …',
  unanswered: 'Diese Seite versendet keine Rechnungen. Es wurde nichts gesendet.',
  failed: (reason) => `Nicht gesendet: ${reason}`,
  sentOnly: (reason) => `Gesendet, konnte aber nicht vermerkt werden: ${reason}`,
  before: (day, to) => (to ? `Schon versandt am ${day} an ${to}.` : `Schon versandt am ${day}.`),
  offline: 'Dieses Gerät hat zurzeit kein Netz.',
  leaving: 'Was Sie geschrieben haben, geht beim Schließen verloren. Zum Verwerfen noch einmal schließen.',
  discard: 'Verwerfen und schließen',
  subjectOf: (number, business) => (business ? `Rechnung ${number} von ${business}` : `Rechnung ${number}`),
  receiptOf: (number, business) =>
    business ? `Beleg zu Rechnung ${number} von ${business}` : `Beleg zu Rechnung ${number}`,
  openLetter: ({ name, number, amount, day, business }) =>
    `Guten Tag ${name},\n\nanbei erhalten Sie die Rechnung ${number}. Der Betrag von ${amount} ist bis zum ${day} zu zahlen.\n\nMit freundlichen Grüßen\n${business}`.trimEnd(),
  paidLetter: ({ name, number, business }) =>
    `Guten Tag ${name},\n\nanbei erhalten Sie die Rechnung ${number}, die bezahlt ist. Vielen Dank.\n\nMit freundlichen Grüßen\n${business}`.trimEnd(),
};
