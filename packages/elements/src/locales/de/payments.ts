import type { Messages } from '../../text/messages.js';

export const payment: Messages['payment'] = {
  payment: (number) => `Zahlung ${number}`,
  online: 'Online-Zahlung',
  forInvoices: 'Rechnungen, für die sie ist',
  wereForInvoices: 'Rechnungen, für die sie war',
  receivedBy: 'Eingegangen bei',
  paidBy: 'Bezahlt von',
  voided: 'Storniert',
  whereMoneyIs: 'Wo das Geld ist',
  refundPending: 'Erstattung steht aus',
  lost: 'Durch Rückbelastung verloren',
  disputed: 'davon strittig',
  allocations: 'Zuordnungen',
  wentTo: 'Rechnungen, an die sie ging',
  noneAllocated: 'Nichts davon ist zugeordnet.',
  removed: (day) => `Gelöscht am ${day}`,
  refunds: 'Erstattungen',
  disputes: 'Rückbelastungen',
  refundTitle: (number) => `Zahlung ${number} erstatten`,
  refund: 'Erstatten',
  refundAmount: 'Erstattungsbetrag',
  refundDate: 'Erstattungsdatum',
  refundMethod: 'Erstattungsart',
  asReceived: (method) => `Wie eingegangen (${method})`,
  voidTitle: (number) => `Zahlung ${number} stornieren?`,
};

export const allocation: Messages['allocation'] = {
  title: (number) => `Zuordnung ${number}`,
  amount: 'Zugeordneter Betrag',
  fromPayment: 'Aus Zahlung',
  toInvoice: 'Zu Rechnung',
  deletes:
    'Löschen macht den Betrag wieder zum nicht zugeordneten Geld der Zahlung; auf der Rechnung ist er wieder offen.',
};

export const existing: Messages['existing'] = {
  title: (invoice) => `Eine vorhandene Zahlung ${invoice} zuordnen`,
  due: (amount) => `${amount} sind offen.`,
  none: '{client} hat kein Geld ohne Zuordnung. Erfassen Sie stattdessen eine neue Zahlung.',
  unallocated: (amount) => `${amount} nicht zugeordnet`,
  amountOf: (payment) => `Betrag aus ${payment}`,
  apply: (payment) => `${payment} zuordnen`,
};
