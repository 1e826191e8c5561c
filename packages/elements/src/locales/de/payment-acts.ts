import type { PaymentActTexts } from '../../text/english/payment-acts.js';

export const paymentActs: PaymentActTexts = {
  'refund-payment':
    'Hält fest, dass Geld zurückgeht oder zurückgehen soll. Überwiesen wird es von Ihnen oder Ihrem Zahlungsdienstleister.',
  'void-payment':
    'Sie bleibt in der Liste, zählt aber nirgends. Das lässt sich nicht rückgängig machen und zahlt kein Geld zurück.',
  'open-dispute':
    'Jemand fordert Geld über die Bank oder den Zahlungsdienstleister zurück. Bis zur Entscheidung ändert sich kein Saldo; was strittig ist, wird so lange nicht erstattet.',
  'win-dispute': 'Zu Ihren Gunsten entschieden: Es wird nichts abgezogen.',
  'lose-dispute':
    'Das Geld geht von der Zahlung ab: zuerst das nicht zugeordnete, dann das, was Rechnungen ausgeglichen hat, die letzten zuerst. Diese Rechnungen sind wieder offen.',
  'reverse-dispute':
    'Das Geld ist wieder auf der Zahlung. Was es ausgeglichen hatte, wird wieder ausgeglichen, soweit es noch offen ist.',
  'complete-refund': 'Das Geld ist abgegangen.',
  'fail-refund': 'Das Geld geht nicht ab. Was dafür zurückgelegt war, ist wieder nicht zugeordnet.',
  'return-refund': 'Die Bank hat das Geld zurückgeschickt. Es ist wieder nicht zugeordnet.',
  from: 'Entnehmen aus',
  fromUnallocated: (amount) => `Nicht zugeordnetem Geld (${amount}), dann Rechnungen`,
  fromInvoices: (amount) => `Ausgeglichenen Rechnungen (${amount}), die letzten zuerst`,
  ofInvoice: (invoice, amount) => `${invoice} (${amount})`,
  requested: 'Nur beauftragt: das Geld zurücklegen, bis es abgegangen ist',
  disputedAmount: 'Strittiger Betrag',
  atMost: (amount) => `Höchstens ${amount}.`,
  provider: 'Bank oder Dienstleister',
  title: (action, payment) => `${action}: ${payment}`,
};
