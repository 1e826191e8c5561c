import type { clientWords, Invoice } from '@billkit/billing';
import type { Holding, Words } from '../messages.js';

/** An invoice as a document, with what settled it. */
export const invoice = {
  kind: { draft: 'Draft invoice', open: 'Invoice', paid: 'Invoice', void: 'Void invoice' } as Words<
    Invoice['status']
  >,
  pay: 'Pay invoice',
  send: 'Send invoice',
  voidSince: (day: string) => `Void since ${day}. It is not to be paid.`,
  /** What a client is called on paper. */
  clientWords: {
    client: 'Client',
    patient: 'Patient',
    worker: 'Worker',
    participant: 'Participant',
  } as Words<(typeof clientWords)[number]>,
  funderNumber: 'Funder number',
  taxNumber: 'Tax number',
  replaces: 'Takes the place of',
  events: 'Sessions and events',
  installments: 'To be paid in parts',
  page: 'Page {page} of {pages}' as Holding<'page' | 'pages'>,
  paidOn: 'Paid on',
  settledOn: 'Settled on',
  noLines: 'There are no lines yet.',
  charge: (amount: string) => `Charge ${amount}`,
  per: (quantity: string) => `per ${quantity}`,
  discountsGiven: 'Discounts given',
  payments: 'Payments',
  fromPayment: 'from {payment}' as Holding<'payment'>,
  pendingPayments: 'Pending payments',
  accountCredit: 'Credit from the account',
  takeBack: 'Take back',
  creditNotes: 'Credit notes',
  aboveDue: (amount: string) => `${amount} above the amount due`,
  writeOffs: 'Write-offs',
  history: 'History',
  reverse: 'Reverse',
  reversed: 'Reversed',
  /** What is asked before something is done, by what the command is called on its button. */
  ask: (action: string, name: string) => `${`${action} ${name}`.trim()}?`,
};

/** What becomes of an invoice, or of what is on it, when a question is answered with yes. */
export const consequences = {
  'mark-as-sent': 'It was handed over, or sent in another way. It is noted with the day, and shown as sent.',
  'duplicate-invoice': 'A new draft that says the same is dated today.',
  'reissue-invoice':
    'A new draft that says the same is dated today. It takes the place of this one, and its appointments.',
  'revert-to-draft':
    'It can be changed and finalized again, and keeps its number. Until then nothing is due on it.',
  'void-invoice':
    'It stays listed with its number, but is not to be paid and counts nowhere. This cannot be undone.',
  'delete-draft':
    'The draft is erased. A number it has is retired and never used again. This cannot be undone.',
  'write-off-invoice':
    'The amount is given up: the invoice owes it no more, and it is no payment. This can be reversed.',
  'remove-credit-allocation': 'It is credit of the client again, and the invoice owes it.',
  'reverse-write-off': 'It counts no more: the invoice owes the amount again.',
  'void-credit-note': 'It counts no more: the invoice owes its total again. This cannot be undone.',
};
