import type { Messages } from '../../text/messages.js';

export const filters: Messages['filters'] = {
  search: 'Rechercher un numéro ou un nom',
  more: 'Plus de filtres',
  from: 'Émises à partir du',
  to: 'Émises jusqu’au',
  order: 'Ordre',
  newest: 'Les plus récentes d’abord',
  oldest: 'Les plus anciennes d’abord',
  'due-first': 'Échéance la plus proche d’abord',
  'due-last': 'Échéance la plus lointaine d’abord',
  clear: 'Effacer les filtres',
  searching: 'Recherche en cours…',
  nothingFound: 'Aucune facture ne correspond à ces filtres.',
  receivedFrom: 'Reçus à partir du',
  receivedTo: 'Reçus jusqu’au',
  held: 'Avec un solde non imputé',
  noPaymentFound: 'Aucun règlement ne correspond à ces filtres.',
};
