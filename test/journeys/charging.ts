import type { Journeys } from '../journey.js';
import { addTaxRate, issueInvoice, sessions } from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { openDesk } from '../steps/desk.js';

const invoice = 'INV-0001';

export const tests: Journeys = {
  'an invoice is charged online: nobody pays in time, then the provider accepts (6.7, P-40, P-41)': async (
    desk,
  ) => {
    const person = await openDesk(desk);
    await addTaxRate(person);
    await issueInvoice(person, 'Amara Okafor', sessions, invoice);
    await person.pick('Pay invoice', 'New payment');
    await person.arriveAt('New payment');
    await person.tick('Charge online now');
    await person.press('Charge $148.50');
    await person.read('$148.50 is being charged.');
    await person.press('Let it expire');
    await person.read('Nobody paid in time. No money came of it.');
    await person.press('Try again');
    await person.press('Charge $148.50');
    await person.press('Accept');
    await person.read('Payment PAY-0001 is recorded');
    await person.press(invoice);
    await person.arriveAt(`Invoice ${invoice}`);
    await person.seeFigures({ Paid: '$148.50', 'Amount due': '$0.00' });
    await person.seeStanding('Paid');
    await seeWholeBooks(person.page);
  },
};
