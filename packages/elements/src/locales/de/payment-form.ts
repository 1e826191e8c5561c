import type { Messages } from '../../text/messages.js';

export const payments: Messages['payments'] = {
  newPayment: 'Neue Zahlung',
  applyPayment: (number) => `Zahlung ${number} zuordnen`,
  record: 'Zahlung erfassen',
  allocation: 'Zuordnung',
  applyToInvoices: 'Rechnungen zuordnen',
  toSettle: 'Rechnungen, die beglichen werden',
  oldestDueFirst: 'Älteste Fälligkeit zuerst',
  leftToPay: 'Bleibt offen',
  applyTo: (number) => `Rechnung ${number} zuordnen`,
  amountFor: (number) => `Betrag für Rechnung ${number}`,
  nothingOwed: 'Nichts ist offen. Der ganze Betrag bleibt ohne Zuordnung, bereit für spätere Rechnungen.',
  chooseClientFirst: 'Wählen Sie einen Kunden, um zu sehen, was offen ist.',
  tickOne: 'Haken Sie mindestens eine Rechnung an, der das Geld zugeordnet wird.',
  equation: 'Eingegangen = zugeordnet + nicht zugeordnet',
  staysWith: (amount, client) =>
    `${amount} bleiben ohne Zuordnung auf dem Konto von ${client}, für andere Rechnungen oder eine Erstattung.`,
  staysWithClient: (amount) =>
    `${amount} bleiben ohne Zuordnung auf dem Kundenkonto, für andere Rechnungen oder eine Erstattung.`,
  lost: 'Eine Rechnung, der Sie Geld zugeordnet haben, ist nicht mehr offen. Ihr wird nichts mehr zugeordnet.',
  recorded: (number) => `Zahlung ${number} ist erfasst`,
  appliedNow: (number) => `Zahlung ${number} ist zugeordnet`,
  settled: 'Was sie beglichen hat',
  appliedTo: 'Zugeordnet zu',
  another: 'Weitere erfassen',
  view: 'Zahlung ansehen',
};
