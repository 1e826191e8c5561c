import type { Journeys } from '../journey.js';
import {
  addTaxRate,
  applyExisting,
  confirm,
  deleteAllocation,
  issueInvoice,
  seeInTheWay,
  sessions,
} from '../steps/acts.js';
import { seeWholeBooks } from '../steps/books.js';
import { openDesk, type Person } from '../steps/desk.js';

const invoice = 'INV-0001';
const payment = 'PAY-0001';

const invoicePage = async (person: Person) => {
  await person.press(invoice);
  await person.arriveAt(`Invoice ${invoice}`);
};
const paymentPage = async (person: Person) => {
  await person.press('Payments', 'link');
  await person.arriveAt('Payments');
  await person.press(payment);
  await person.arriveAt(`Payment ${payment}`);
};

async function recordPayment(person: Person): Promise<void> {
  await person.pick('Pay invoice', 'New payment');
  await person.arriveAt('New payment');
  await person.type('Amount', '200.00');
  await person.choose('Payment method', 'EFTPOS');
  await person.read('$51.50 stays unallocated');
  await person.press('Record payment');
  await person.arriveAt(`Invoice ${invoice}`);
  await person.seeFigures({ Total: '$148.50', 'Amount due': '$0.00' });
  await person.seeStanding('Paid');
}

async function refund(person: Person, amount: string): Promise<void> {
  await person.pick('Actions', 'Refund payment');
  await person.page.getByRole('dialog').waitFor();
  await person.type('Refund amount', amount);
}

async function refuseWhilePaid(person: Person): Promise<void> {
  await paymentPage(person);
  await person.seeFigures({
    Amount: '$200.00',
    Allocated: '$148.50',
    Refunded: '$0.00',
    Unallocated: '$51.50',
  });
  await refund(person, '20.00');
  await person.press('Refund payment');
  await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await person.seeFigures({ Allocated: '$148.50', Refunded: '$20.00', Unallocated: '$31.50' });
  await person.seeStanding('Partial refund', 'Partially allocated');
  await refund(person, '40.00');
  await person.read(`Allocate again ${payment}`);
  await person.press('Cancel');
  await seeInTheWay(person, 'Void payment', `Unlink payment ${payment} first: $148.50 of it is allocated.`);
  await invoicePage(person);
  await seeInTheWay(person, 'Void invoice', `Delete allocation ${payment}-1`);
  await seeInTheWay(person, 'Revert to draft', `Delete allocation ${payment}-1`);
  const notOpen = `Invoice ${invoice} is paid. This is only possible while an invoice is open.`;
  await person.seeRefused('Pay invoice', 'Issue credit note', notOpen);
}

async function creditAndReturn(person: Person): Promise<void> {
  await deleteAllocation(person, `${payment}-1`);
  await person.seeFigures({ 'Amount due': '$148.50' });
  await person.seeStanding('Open');
  await person.pick('Pay invoice', 'Issue credit note');
  await person.page.getByRole('dialog').waitFor();
  await person.tick('Credit Sports massage');
  await person.choose('Credit Sports massage by', 'Amount');
  await person.type('Amount to credit of Sports massage', '40.00');
  await person.type('Reason', 'Session cut short');
  await person.press('Issue credit note of $44.00');
  await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await person.seeFigures({ Credited: '$44.00', 'Amount due': '$104.50' });
  await applyExisting(person, payment);
  await person.seeFigures({ Paid: '$104.50', Credited: '$44.00', 'Amount due': '$0.00' });
  await person.seeStanding('Paid');
  await person.press('CN-0001');
  await person.press('Void credit note');
  await confirm(person, 'Void credit note');
  await person.seeFigures({ Paid: '$104.50', 'Amount due': '$44.00' });
  await person.seeStanding('Open', 'Partially paid');
  await applyExisting(person, payment, '44.00');
  await person.seeFigures({ Paid: '$148.50', 'Amount due': '$0.00' });
}

async function seeTheEnd(person: Person): Promise<void> {
  await person.seeFigures({
    Amount: '$200.00',
    Allocated: '$148.50',
    Refunded: '$51.50',
    Unallocated: '$0.00',
  });
  await person.seeStanding('Partial refund', 'Allocated');
}

export const tests: Journeys = {
  'an invoice is settled, corrected and settled again, to the cent (5.2.13)': async (desk) => {
    const person = await openDesk(desk);
    await addTaxRate(person);
    await issueInvoice(person, 'Amara Okafor', sessions, invoice);
    await person.seeFigures({ Subtotal: '$135.00', Total: '$148.50', 'Amount due': '$148.50' });
    await person.seeStanding('Open');
    await recordPayment(person);
    await refuseWhilePaid(person);
    await creditAndReturn(person);
    await paymentPage(person);
    await refund(person, '31.50');
    await person.press('Refund payment');
    await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await seeTheEnd(person);
    await person.page.reload();
    await seeTheEnd(person);
    await seeWholeBooks(person.page);
  },
};
