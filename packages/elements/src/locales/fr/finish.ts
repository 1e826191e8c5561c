import type { Messages } from '../../text/messages.js';

export const finish: Messages['finish'] = {
  request: 'Demander le règlement',
  apply: 'Saisir un règlement',
  charge: 'Encaisser en ligne',
  missing: 'Ceci manque avant de pouvoir la finaliser :',
  receivedOn: 'Reçu le',
  excess:
    '{amount} de plus que ne demande la facture. Cela reste non imputé, pour d’autres factures de ce client.',
  title: 'Valider cette facture ?',
  finalize: 'Valider',
  finalizing: 'Validation …',
  checking: 'Vérification …',
  unchecked: 'Vérification impossible. Le stockage est peut-être injoignable.',
  showMe: 'Montrer',
  asksForPayment: (number) =>
    `Elle devient ${number} et demande un règlement. Ensuite ses lignes et ses dates sont fixées.`,
  nothingToPay: (number) => `Elle devient ${number}. Il n’y a rien à payer : elle est réglée aussitôt.`,
  takesPayment: (number, amount, method) =>
    `Elle devient ${number} et reçoit un règlement de ${amount} (${method}).`,
  staysUnallocated: (amount) => `${amount} en restent non imputés.`,
};

export const figures: Messages['figures'] = {
  why: 'D’où vient ce chiffre',
  whyOf: (amount) => `${amount} : d’où cela vient`,
};
