import type { Messages } from '../../text/messages.js';

export const invoice: Messages['invoice'] = {
  kind: { draft: 'Rechnungsentwurf', open: 'Rechnung', paid: 'Rechnung', void: 'Stornierte Rechnung' },
  pay: 'Rechnung bezahlen',
  send: 'Rechnung senden',
  voidSince: (day) => `Storniert am ${day}. Sie ist nicht zu bezahlen.`,
  clientWords: { client: 'Kunde', patient: 'Patient', worker: 'Arbeitnehmer', participant: 'Teilnehmer' },
  funderNumber: 'Nummer beim Kostenträger',
  taxNumber: 'Steuernummer',
  replaces: 'Tritt an die Stelle von',
  events: 'Termine',
  installments: 'In Raten zu zahlen',
  page: 'Seite {page} von {pages}',
  paidOn: 'Bezahlt am',
  settledOn: 'Beglichen am',
  noLines: 'Noch gibt es keine Positionen.',
  charge: (amount) => `Zuschlag ${amount}`,
  per: (quantity) => `je ${quantity}`,
  discountsGiven: 'Gewährte Rabatte',
  payments: 'Zahlungen',
  fromPayment: 'aus {payment}',
  pendingPayments: 'Laufende Zahlungen',
  accountCredit: 'Guthaben',
  takeBack: 'Zurücknehmen',
  creditNotes: 'Rechnungskorrekturen',
  aboveDue: (amount) => `${amount} über den offenen Betrag hinaus`,
  writeOffs: 'Ausbuchungen',
  history: 'Verlauf',
  reverse: 'Zurücknehmen',
  reversed: 'Zurückgenommen',
  ask: (action, name) => `${name ? `${name}: ` : ''}${action}?`,
};

export const consequences: Messages['consequences'] = {
  'mark-as-sent': 'Sie wurde übergeben oder anders versandt. Vermerkt wird der Tag; sie gilt als versandt.',
  'duplicate-invoice': 'Ein neuer Entwurf gleichen Inhalts entsteht, datiert auf heute.',
  'reissue-invoice':
    'Ein neuer Entwurf gleichen Inhalts entsteht, datiert auf heute. Er tritt an die Stelle dieser Rechnung und übernimmt ihre Termine.',
  'revert-to-draft':
    'Sie kann geändert und wieder festgeschrieben werden und behält ihre Nummer. Bis dahin ist auf ihr nichts offen.',
  'void-invoice':
    'Sie bleibt mit ihrer Nummer aufgeführt, ist aber nicht zu bezahlen und zählt nirgends. Das lässt sich nicht rückgängig machen.',
  'delete-draft':
    'Der Entwurf wird gelöscht. Hat er eine Nummer, so wird sie nie wieder vergeben. Das lässt sich nicht rückgängig machen.',
  'write-off-invoice':
    'Auf den Betrag wird verzichtet: Er ist nicht mehr offen und keine Zahlung. Das lässt sich zurücknehmen.',
  'remove-credit-allocation': 'Er ist wieder Guthaben des Kunden und auf der Rechnung wieder offen.',
  'reverse-write-off': 'Sie zählt nicht mehr: Der Betrag ist auf der Rechnung wieder offen.',
  'void-credit-note':
    'Sie zählt nicht mehr: Ihr Betrag ist auf der Rechnung wieder offen. Das lässt sich nicht rückgängig machen.',
};
