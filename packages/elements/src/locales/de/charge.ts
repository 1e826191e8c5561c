import type { ChargeTexts } from '../../text/english/charge.js';

export const charge: ChargeTexts = {
  title: 'Online einziehen',
  charge: (amount) => `${amount} einziehen`,
  charging: (amount) => `${amount} werden eingezogen.`,
  way: 'Wie bezahlt wird',
  received: 'Bereits eingegangen',
  online: 'Jetzt online einziehen',
  pending:
    'Bezahlt ist es, sobald der Zahlungsanbieter es bestätigt hat. Diese Seite kann inzwischen verlassen werden.',
  leftOver: (amount) =>
    `${amount} sind keiner Rechnung zugeordnet. Online wird nur eingezogen, was zugeordnet ist.`,
  cancel: 'Einzug abbrechen',
  again: 'Noch einmal versuchen',
  outcomes: {
    failed: 'Der Zahlungsanbieter hat abgelehnt. Es ist kein Geld geflossen.',
    expired: 'Niemand hat rechtzeitig bezahlt. Es ist kein Geld geflossen.',
    canceled: 'Der Einzug wurde abgebrochen. Es ist kein Geld geflossen.',
  },
};
