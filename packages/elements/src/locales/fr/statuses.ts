import type { Invoice } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const invoiceStatus: Messages['invoiceStatus'] = {
  draft: 'Brouillon',
  open: 'Ouverte',
  paid: 'Réglée',
  void: 'Annulée',
};

export const standings: Messages['standings'] = {
  overdue: 'Échue',
  disputed: 'En litige',
  'payment-pending': 'Paiement en cours',
  'written-off': 'Passée en perte',
  'part-paid': 'Réglée en partie',
  credited: 'Avoir émis',
  sent: 'Envoyée',
};

export const paymentStatus: Messages['paymentStatus'] = {
  pending: 'En cours',
  failed: 'Échoué',
  expired: 'Expiré',
  canceled: 'Annulé',
  received: 'Reçu',
  paid: 'Reçu',
  'partial-refund': 'Remboursé en partie',
  refunded: 'Remboursé',
  void: 'Annulé',
  unallocated: 'Non imputé',
  'partially-allocated': 'Imputé en partie',
  allocated: 'Imputé',
  'refund-pending': 'Remboursement en attente',
  disputed: 'En litige',
  lost: 'Perdu par litige',
};

export const refundStatus: Messages['refundStatus'] = {
  pending: 'En attente',
  completed: 'Effectué',
  failed: 'Échoué',
  returned: 'Revenu',
};

export const disputeStatus: Messages['disputeStatus'] = {
  open: 'En cours',
  won: 'Gagné',
  lost: 'Perdu',
  reversed: 'Finalement gagné',
};

export const methodTypes: Messages['methodTypes'] = {
  'credit-card': 'Carte de crédit',
  eftpos: 'Terminal de paiement',
  cash: 'Espèces',
  'direct-deposit': 'Virement',
  cheque: 'Chèque',
  other: 'Autre',
};

export const taxModes: Messages['taxModes'] = {
  exclusive: 'Hors taxes (HT)',
  inclusive: 'Toutes taxes comprises (TTC)',
  none: 'Sans taxe',
};

/** As a sentence says it. */
export const is: Readonly<Record<Invoice['status'], string>> = {
  draft: 'un brouillon',
  open: 'ouverte',
  paid: 'réglée',
  void: 'annulée',
};

export const eventKinds: Messages['eventKinds'] = {
  appointment: 'Rendez-vous',
  activity: 'Activité',
  class: 'Cours',
};
