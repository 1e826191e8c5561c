/** The fields of amounts and days. */
export const fields = {
  ambiguous: 'This can be read in two ways. Which is meant?',
  least: (amount: string) => `At least ${amount}.`,
  most: (amount: string) => `At most ${amount}.`,
  earliest: (day: string) => `Not before ${day}.`,
  latest: (day: string) => `Not after ${day}.`,
  calendar: 'Open the calendar',
};
