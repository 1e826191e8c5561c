import type { HeldCreditTexts } from '../../text/english/held-credit.js';

export const heldCredit: HeldCreditTexts = {
  left: 'Restliches Guthaben',
  applyPayment: (note) => `Guthaben aus ${note} zuordnen`,
  nothingOwed: 'Nichts ist offen. Das Guthaben bleibt ohne Zuordnung, bereit für spätere Rechnungen.',
  tickOne: 'Haken Sie mindestens eine Rechnung an, der das Guthaben zugeordnet wird.',
  equation: 'Restliches Guthaben = zugeordnet + nicht zugeordnet',
  staysWith: (amount, client) =>
    `${amount} Guthaben bleiben ohne Zuordnung auf dem Konto von ${client}, für andere Rechnungen oder eine Erstattung.`,
  lost: 'Eine Rechnung, der Sie Guthaben zugeordnet haben, ist nicht mehr offen. Ihr wird nichts mehr zugeordnet.',
  appliedNow: (note) => `Das Guthaben aus ${note} ist zugeordnet`,
  view: 'Rechnungskorrektur ansehen',
};
