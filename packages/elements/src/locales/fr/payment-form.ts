import type { Messages } from '../../text/messages.js';

export const payments: Messages['payments'] = {
  newPayment: 'Nouveau règlement',
  applyPayment: (number) => `Imputer le règlement ${number}`,
  record: 'Enregistrer le règlement',
  allocation: 'Imputation',
  applyToInvoices: 'Imputer sur les factures',
  toSettle: 'Factures à solder',
  oldestDueFirst: 'Échéances les plus anciennes d’abord',
  leftToPay: 'Reste à payer',
  applyTo: (number) => `Imputer sur la facture ${number}`,
  amountFor: (number) => `Montant pour la facture ${number}`,
  nothingOwed: 'Rien n’est dû. Tout le montant reste non imputé, prêt pour de futures factures.',
  chooseClientFirst: 'Choisissez un client pour voir ce qu’il doit.',
  tickOne: 'Cochez au moins une facture sur laquelle imputer l’argent.',
  equation: 'Reçu = imputé + non imputé',
  staysWith: (amount, client) =>
    `${amount} restent non imputés au compte de ${client}, pour d’autres factures ou un remboursement.`,
  staysWithClient: (amount) =>
    `${amount} restent non imputés au compte du client, pour d’autres factures ou un remboursement.`,
  lost: 'Une facture sur laquelle vous imputiez n’est plus ouverte. Plus rien n’y est imputé.',
  recorded: (number) => `Le règlement ${number} est enregistré`,
  appliedNow: (number) => `Le règlement ${number} est imputé`,
  settled: 'Ce qu’il a soldé',
  appliedTo: 'Imputé sur',
  another: 'En saisir un autre',
  view: 'Voir le règlement',
};
