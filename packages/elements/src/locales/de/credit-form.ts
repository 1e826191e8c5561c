import type { CreditFormTexts } from '../../text/english/credit-form.js';

export const creditForm: CreditFormTexts = {
  whole: 'Die ganze Rechnung',
  amount: 'Ein Bruttobetrag',
  spread: 'Um diesen Betrag korrigieren',
  unplaced: (amount) =>
    `${amount} davon ließen sich nicht korrigieren: Mehr ist nicht übrig, oder die Steuer wird gerundet.`,
  leftAt: (tax) => `Übrig zu ${tax}`,
  andTax: (tax) => `+ ${tax} Steuer`,
  number: (number) => `Sie bekommt die Nummer ${number}.`,
  afterwards: 'Füllen Sie sie aus; die Schritte, die sie möglich machen, stehen dann darunter.',
  continued: (day) => `Sie arbeiten am Entwurf vom ${day} weiter.`,
  deleteDraft: 'Entwurf löschen',
  saveDraft: 'Als Entwurf speichern',
  above: 'Über dem offenen Betrag',
  becomes: (amount) => `Was aus ${amount} über dem offenen Betrag wird`,
  allPlaced: 'Alles ist aufgeteilt.',
  toPlace: (amount) => `${amount} sind noch nicht aufgeteilt.`,
  tooMuch: (amount) => `${amount} zu viel sind aufgeteilt.`,
  back: (payment) => `Erstattet aus ${payment}`,
  atMost: (amount) => `Höchstens ${amount}`,
  onAccount: 'Guthaben auf dem Konto des Kunden',
  outside: 'Außerhalb dieser Bücher beglichen',
  outsideHow: 'Wie es beglichen wurde',
  restHere: 'Den Rest hierher',
  restTo: (place) => `Den Rest hierher: ${place}`,
  notes: 'Rechnungskorrekturen zu dieser Rechnung',
};
