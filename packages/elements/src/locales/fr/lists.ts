import type { Messages } from '../../text/messages.js';
import { is } from './statuses.js';

export const lists: Messages['lists'] = {
  invoices: 'Factures',
  noInvoices: 'Il n’y a pas encore de facture.',
  noInvoiceIs: (status) => `Aucune facture n’est ${is[status]}.`,
  payments: 'Règlements',
  noPayments: 'Il n’y a pas encore de règlement.',
  noPaymentIs: 'Aucun règlement n’est dans cet état.',
  all: 'Tous',
  choose: (name) => `Choisir ${name}`,
  chooseShown: 'Choisir toutes celles affichées',
  offline: 'Cet appareil n’a pas de réseau pour le moment. La liste a pu changer ailleurs.',
};
