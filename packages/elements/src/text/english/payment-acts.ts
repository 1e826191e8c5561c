/** What is asked before something is done with a payment, a refund or a dispute, and what becomes of it. */
export const paymentActs = {
  'refund-payment':
    'Records that money goes back, or was asked to. Sending it is up to you or your payment provider.',
  'void-payment': 'It stays listed, but counts nowhere. This cannot be undone, and returns no money.',
  'open-dispute':
    'Somebody wants money back by their bank or payment provider. No balance changes until that is decided, but what is disputed is not given back meanwhile.',
  'win-dispute': 'It was decided in your favor: nothing is taken.',
  'lose-dispute':
    'The money leaves the payment: first what is unallocated, then what settled invoices, the latest first. Those invoices owe it again.',
  'reverse-dispute':
    'The money is back on the payment. What it had settled is settled again, as far as that is still due.',
  'complete-refund': 'The money has gone.',
  'fail-refund': 'The money does not go. What was set aside for it is unallocated again.',
  'return-refund': 'The bank sent the money back. It is unallocated again.',
  from: 'Take it from',
  fromUnallocated: (amount: string) => `Unallocated money (${amount}), then invoices`,
  fromInvoices: (amount: string) => `Invoices it settled (${amount}), the latest first`,
  ofInvoice: (invoice: string, amount: string) => `${invoice} (${amount})`,
  requested: 'Only asked for: set the money aside until it has gone',
  disputedAmount: 'Disputed amount',
  atMost: (amount: string) => `At most ${amount}.`,
  provider: 'Bank or provider',
  title: (action: string, payment: string) => `${action}: ${payment}`,
};

/** What every other language has to say of it, too. */
export type PaymentActTexts = typeof paymentActs;
