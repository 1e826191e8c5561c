/** What a credit note is filled in with, besides its lines. */
export const creditForm = {
  whole: 'The whole invoice',
  amount: 'An amount with tax',
  spread: 'Credit this amount',
  unplaced: (amount: string) => `${amount} of it could not be credited: no more is left, or tax is rounded.`,
  leftAt: (tax: string) => `Left at ${tax}`,
  andTax: (tax: string) => `and ${tax} tax`,
  number: (number: string) => `It gets the number ${number}.`,
  memoHint: 'Printed below the reason.',
  afterwards: 'Fill it in; the steps that make it possible are shown below.',
  continued: (day: string) => `You go on with the draft of ${day}.`,
  deleteDraft: 'Delete the draft',
  saveDraft: 'Save as a draft',
  above: 'Above the amount due',
  becomes: (amount: string) => `What becomes of ${amount} above the amount due`,
  allPlaced: 'All of it has its place.',
  toPlace: (amount: string) => `${amount} has no place yet.`,
  tooMuch: (amount: string) => `${amount} too much is placed.`,
  back: (payment: string) => `Given back from ${payment}`,
  atMost: (amount: string) => `At most ${amount}`,
  asReceived: 'As received',
  requested: 'Only asked for: set the money aside until it has gone',
  onAccount: 'Credit on the client’s account',
  outside: 'Settled outside of these books',
  outsideHow: 'How it was settled',
  restHere: 'Put the rest here',
  restTo: (place: string) => `Put the rest here: ${place}`,
  notes: 'Credit notes on this invoice',
};

/** What every other language has to say of it, too. */
export type CreditFormTexts = typeof creditForm;
