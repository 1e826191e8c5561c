/** Money that comes in, and where it goes. */
export const payments = {
  newPayment: 'New payment',
  applyPayment: (number: string) => `Apply payment ${number}`,
  record: 'Record payment',
  allocation: 'Allocation',
  applyToInvoices: 'Apply to invoices',
  toSettle: 'Invoices to settle',
  oldestDueFirst: 'Oldest due first',
  leftToPay: 'Left to pay',
  applyTo: (number: string) => `Apply to invoice ${number}`,
  amountFor: (number: string) => `Amount for invoice ${number}`,
  nothingOwed: 'Nothing is owed. The whole amount stays unallocated, ready for later invoices.',
  chooseClientFirst: 'Choose a client to see what they owe.',
  tickOne: 'Tick at least one invoice to apply the money to.',
  equation: 'Received = applied + unallocated',
  staysWith: (amount: string, client: string) =>
    `${amount} stays unallocated on ${client}’s account, for other invoices or a refund.`,
  staysWithClient: (amount: string) =>
    `${amount} stays unallocated on the client’s account, for other invoices or a refund.`,
  lost: 'An invoice you applied money to is no longer open. Nothing is applied to it any more.',
  recorded: (number: string) => `Payment ${number} is recorded`,
  appliedNow: (number: string) => `Payment ${number} is applied`,
  settled: 'What it settled',
  appliedTo: 'Applied to',
  another: 'Record another',
  view: 'View payment',
};
