import type { Invoice } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const invoiceStatus: Messages['invoiceStatus'] = {
  draft: 'Entwurf',
  open: 'Offen',
  paid: 'Bezahlt',
  void: 'Storniert',
};

export const standings: Messages['standings'] = {
  overdue: 'Überfällig',
  disputed: 'Rückbelastung läuft',
  'payment-pending': 'Zahlung läuft',
  'written-off': 'Ausgebucht',
  'part-paid': 'Teilweise bezahlt',
  credited: 'Korrigiert',
  sent: 'Versandt',
};

export const paymentStatus: Messages['paymentStatus'] = {
  pending: 'Läuft',
  failed: 'Fehlgeschlagen',
  expired: 'Abgelaufen',
  canceled: 'Abgebrochen',
  received: 'Eingegangen',
  paid: 'Eingegangen',
  'partial-refund': 'Teilweise erstattet',
  refunded: 'Erstattet',
  void: 'Storniert',
  unallocated: 'Nicht zugeordnet',
  'partially-allocated': 'Teilweise zugeordnet',
  allocated: 'Zugeordnet',
  'refund-pending': 'Erstattung steht aus',
  disputed: 'Rückbelastung läuft',
  lost: 'Durch Rückbelastung verloren',
};

export const refundStatus: Messages['refundStatus'] = {
  pending: 'Steht aus',
  completed: 'Ausgeführt',
  failed: 'Fehlgeschlagen',
  returned: 'Zurückgekommen',
};

export const disputeStatus: Messages['disputeStatus'] = {
  open: 'Läuft',
  won: 'Gewonnen',
  lost: 'Verloren',
  reversed: 'Doch gewonnen',
};

export const methodTypes: Messages['methodTypes'] = {
  'credit-card': 'Kreditkarte',
  eftpos: 'Kartenterminal',
  cash: 'Bar',
  'direct-deposit': 'Überweisung',
  cheque: 'Scheck',
  other: 'Sonstige',
};

export const taxModes: Messages['taxModes'] = {
  exclusive: 'Netto (ohne Steuer)',
  inclusive: 'Brutto (mit Steuer)',
  none: 'Ganz ohne Steuer',
};

/** As a sentence says it. */
export const is: Readonly<Record<Invoice['status'], string>> = {
  draft: 'ein Entwurf',
  open: 'offen',
  paid: 'bezahlt',
  void: 'storniert',
};

export const eventKinds: Messages['eventKinds'] = {
  appointment: 'Termin',
  activity: 'Tätigkeit',
  class: 'Kurs',
};
