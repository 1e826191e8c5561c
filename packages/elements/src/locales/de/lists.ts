import type { Messages } from '../../text/messages.js';
import { is } from './statuses.js';

export const lists: Messages['lists'] = {
  invoices: 'Rechnungen',
  noInvoices: 'Es gibt noch keine Rechnungen.',
  noInvoiceIs: (status) => `Keine Rechnung ist ${is[status]}.`,
  payments: 'Zahlungen',
  noPayments: 'Es gibt noch keine Zahlungen.',
  noPaymentIs: 'Keine Zahlung hat diesen Status.',
  all: 'Alle',
  choose: (name) => `${name} auswählen`,
  chooseShown: 'Alle angezeigten auswählen',
  offline: 'Dieses Gerät hat zurzeit kein Netz. Die Liste kann sich anderswo geändert haben.',
};
