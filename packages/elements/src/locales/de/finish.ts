import type { Messages } from '../../text/messages.js';

export const finish: Messages['finish'] = {
  request: 'Zahlung anfordern',
  apply: 'Zahlung erfassen',
  charge: 'Online einziehen',
  missing: 'Das fehlt, bevor sie festgeschrieben werden kann:',
  receivedOn: 'Eingegangen am',
  excess:
    '{amount} ist mehr, als die Rechnung verlangt. Der Rest bleibt ohne Zuordnung, für andere Rechnungen dieses Kunden.',
  title: 'Diese Rechnung festschreiben?',
  finalize: 'Festschreiben',
  finalizing: 'Wird festgeschrieben …',
  checking: 'Wird geprüft …',
  unchecked: 'Das konnte nicht geprüft werden. Vielleicht ist der Speicher nicht erreichbar.',
  showMe: 'Zeigen',
  asksForPayment: (number) =>
    `Sie wird ${number} und verlangt eine Zahlung. Danach stehen ihre Positionen und Daten fest.`,
  nothingToPay: (number) => `Sie wird ${number}. Es ist nichts zu zahlen, sie ist sofort bezahlt.`,
  takesPayment: (number, amount, method) =>
    `Sie wird ${number} und erhält eine Zahlung von ${amount} (${method}).`,
  staysUnallocated: (amount) => `${amount} davon bleiben ohne Zuordnung.`,
};

export const figures: Messages['figures'] = {
  why: 'Wie diese Zahl zustande kommt',
  whyOf: (amount) => `${amount}: wie das zustande kommt`,
};
