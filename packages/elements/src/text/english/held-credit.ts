/** What a payment form says otherwise where it applies the credit of a credit note instead of money. */
export const heldCredit = {
  /** What there is to apply, and the first term of what it comes to. */
  left: 'Credit left',
  applyPayment: (note: string) => `Apply credit of ${note}`,
  nothingOwed: 'Nothing is owed. The credit stays unallocated, ready for later invoices.',
  tickOne: 'Tick at least one invoice to apply the credit to.',
  equation: 'Credit left = applied + unallocated',
  staysWith: (amount: string, client: string) =>
    `${amount} of credit stays unallocated on ${client}’s account, for other invoices or a refund.`,
  lost: 'An invoice you applied credit to is no longer open. Nothing is applied to it any more.',
  appliedNow: (note: string) => `The credit of ${note} is applied`,
  view: 'View credit note',
};

/** What every other language has to say of it, too. */
export type HeldCreditTexts = typeof heldCredit;
