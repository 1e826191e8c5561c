import type { HeldCreditTexts } from '../../text/english/held-credit.js';

export const heldCredit: HeldCreditTexts = {
  left: 'Crédit restant',
  applyPayment: (note) => `Imputer le crédit de ${note}`,
  nothingOwed: 'Rien n’est dû. Le crédit reste non imputé, prêt pour de futures factures.',
  tickOne: 'Cochez au moins une facture sur laquelle imputer le crédit.',
  equation: 'Crédit restant = imputé + non imputé',
  staysWith: (amount, client) =>
    `${amount} de crédit restent non imputés au compte de ${client}, pour d’autres factures ou un remboursement.`,
  lost: 'Une facture sur laquelle vous imputiez du crédit n’est plus ouverte. Plus rien n’y est imputé.',
  appliedNow: (note) => `Le crédit de ${note} est imputé`,
  view: 'Voir l’avoir',
};
