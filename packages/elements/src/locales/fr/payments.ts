import type { Messages } from '../../text/messages.js';

export const payment: Messages['payment'] = {
  payment: (number) => `Règlement ${number}`,
  online: 'Paiement en ligne',
  forInvoices: 'Factures concernées',
  wereForInvoices: 'Factures qui étaient concernées',
  receivedBy: 'Reçu par',
  paidBy: 'Payé par',
  voided: 'Annulé',
  whereMoneyIs: 'Où est l’argent',
  refundPending: 'Remboursement en attente',
  lost: 'Perdu par litige',
  disputed: 'dont en litige',
  allocations: 'Imputations',
  wentTo: 'Factures où il est allé',
  noneAllocated: 'Rien n’en est imputé.',
  removed: (day) => `Supprimée le ${day}`,
  refunds: 'Remboursements',
  disputes: 'Litiges',
  refundTitle: (number) => `Rembourser le règlement ${number}`,
  refund: 'Rembourser',
  refundAmount: 'Montant remboursé',
  refundDate: 'Date du remboursement',
  refundMethod: 'Mode de remboursement',
  asReceived: (method) => `Comme reçu (${method})`,
  voidTitle: (number) => `Annuler le règlement ${number} ?`,
};

export const allocation: Messages['allocation'] = {
  title: (number) => `Imputation ${number}`,
  amount: 'Montant imputé',
  fromPayment: 'Du règlement',
  toInvoice: 'Sur la facture',
  deletes: 'La supprimer rend le montant à la part non imputée du règlement ; la facture le doit à nouveau.',
};

export const existing: Messages['existing'] = {
  title: (invoice) => `Imputer un règlement existant sur ${invoice}`,
  due: (amount) => `${amount} restent dus.`,
  none: '{client} n’a pas d’argent non imputé. Saisissez plutôt un nouveau règlement.',
  unallocated: (amount) => `${amount} non imputés`,
  amountOf: (payment) => `Montant de ${payment} à imputer`,
  apply: (payment) => `Imputer ${payment}`,
};
