import {
  applyExisting,
  beginInvoice,
  confirm,
  deleteAllocation,
  finalize,
  seeInTheWay,
  typeLines,
} from '../steps/acts.js';
import type { Person } from '../steps/desk.js';
import { byEachHand, type Way } from '../steps/each-hand.js';
import { issueOpen, issuePaid, payOnline } from '../steps/scene.js';

async function openInvoice(person: Person, number: string): Promise<void> {
  await person.press('Invoices', 'link');
  await person.arriveAt('Invoices');
  await person.press(number);
  await person.arriveAt(`Invoice ${number}`);
}

async function openPayment(person: Person, number: string): Promise<void> {
  await person.press('Payments', 'link');
  await person.arriveAt('Payments');
  await person.press(number);
  await person.arriveAt(`Payment ${number}`);
}

const closed = (person: Person) => person.page.getByRole('dialog').waitFor({ state: 'hidden' });

/** Journey 1 from the client instead of the calendar. */
const paidAtOnce: Way = async (person) => {
  await person.press('Clients', 'link');
  await person.arriveAt('Clients');
  await person.press('Amara Okafor', 'link');
  await person.arriveAt('Amara Okafor');
  await person.press('New invoice', 'link');
  await person.arriveAt('New invoice');
  await person.press('Choose an item for line 1');
  await person.type('Search the price list', 'follow');
  await person.take(/^Follow-up, 30 min/);
  await person.tick('Apply payment');
  await person.choose('Method', 'Cash');
  await finalize(person, 'INV-0001');
  await person.seeStanding('Paid');
  await person.seeFigures({ Total: '$88.00', Paid: '$88.00', 'Amount due': '$0.00' });
};

/** Journey 2. The payer is at the provider's page, not at this one: the host hears of it, and tells the books. */
const paymentRequested: Way = async (person) => {
  await beginInvoice(person, 'Grace Chen');
  await typeLines(person, [
    { description: 'Report', price: '165.5' },
    { description: 'Pilates class', quantity: '3', price: '32', discount: '12.5' },
  ]);
  await person.press('Save draft');
  await person.read('All changes saved');
  await finalize(person, 'INV-0001');
  await person.seeStanding('Open');
  await person.seeFigures({ Total: '$249.50', 'Amount due': '$249.50' });
  await person.press('Send invoice');
  await person.type('To', 'grace.chen@example.com');
  await person.press('Send');
  await closed(person);
  await person.seeStanding('Open', 'Sent');
  await payOnline(person.page, '249.50');
  await person.seeStanding('Paid', 'Sent');
  await person.seeFigures({ Paid: '$249.50', 'Amount due': '$0.00' });
};

/** Journey 3. */
const prepaid: Way = async (person) => {
  await person.press('Payments', 'link');
  await person.arriveAt('Payments');
  await person.press('New payment', 'link');
  await person.arriveAt('New payment');
  await person.type('Amount', '100.00');
  await person.choose('Client', 'Amara Okafor');
  await person.choose('Payment method', 'Direct deposit');
  await person.press('Record payment');
  await person.read('Payment PAY-0001 is recorded');
  await issueOpen(person.page, '88.00');
  await openInvoice(person, 'INV-0001');
  await applyExisting(person, 'PAY-0001');
  await person.seeStanding('Paid');
  await person.press('PAY-0001-1');
  await person.read('Allocation PAY-0001-1');
  await person.press('PAY-0001');
  await person.arriveAt('Payment PAY-0001');
  await person.seeFigures({ Amount: '$100.00', Allocated: '$88.00', Unallocated: '$12.00' });
};

/** Journey 4. */
const corrected: Way = async (person) => {
  await issuePaid(person.page, '88.00');
  await openInvoice(person, 'INV-0001');
  await deleteAllocation(person, 'PAY-0001-1');
  await person.seeStanding('Open');
  await person.pick('Actions', 'Revert to draft');
  await confirm(person, 'Revert to draft');
  await person.seeStanding('Draft');
  await person.press('Edit invoice');
  await person.arriveAt('Edit invoice INV-0001');
  await person.type('Unit price, line 1', '80');
  await finalize(person, 'INV-0001');
  await applyExisting(person, 'PAY-0001');
  await person.seeStanding('Paid');
  await openPayment(person, 'PAY-0001');
  await person.seeFigures({ Amount: '$88.00', Allocated: '$80.00', Unallocated: '$8.00' });
};

/** Journey 5. */
const refunded: Way = async (person) => {
  await issuePaid(person.page, '88.00');
  await openInvoice(person, 'INV-0001');
  await deleteAllocation(person, 'PAY-0001-1');
  await openPayment(person, 'PAY-0001');
  await person.pick('Actions', 'Refund payment');
  await person.type('Description', 'Paid twice');
  await confirm(person, 'Refund payment');
  await person.seeStanding('Refunded', 'Allocated');
  await person.seeFigures({ Amount: '$88.00', Allocated: '$0.00', Refunded: '$88.00', Unallocated: '$0.00' });
};

/** Journey 6. */
const writtenDown: Way = async (person) => {
  await issueOpen(person.page, '88.00');
  await openInvoice(person, 'INV-0001');
  await person.pick('Pay invoice', 'Issue credit note');
  await person.press('The whole invoice');
  await person.type('Reason', 'Goodwill');
  await person.press('Issue credit note of $88.00');
  await closed(person);
  await person.seeStanding('Paid', 'Credited');
  await person.seeFigures({ Credited: '$88.00', 'Amount due': '$0.00' });
};

/** Journey 7: the payment is unlinked and the credit note voided before the invoice can go. */
const canceled: Way = async (person) => {
  await issuePaid(person.page, '88.00');
  await openInvoice(person, 'INV-0001');
  await deleteAllocation(person, 'PAY-0001-1');
  await person.pick('Pay invoice', 'Issue credit note');
  await person.tick('Credit Follow-up');
  await person.choose('Credit Follow-up by', 'Amount');
  await person.type('Amount to credit of Follow-up', '8');
  await person.type('Reason', 'Late start');
  await person.press('Issue credit note of $8.00');
  await closed(person);
  await seeInTheWay(person, 'Void invoice', 'Void credit note CN-0001');
  await person.press('CN-0001');
  await person.press('Void credit note');
  await confirm(person, 'Void credit note');
  await person.pick('Actions', 'Void invoice');
  await person.type('Reason', 'Wrong client');
  await confirm(person, 'Void invoice');
  await person.seeStanding('Void');
  await person.read('It is not to be paid.');
};

/** Journey 8: the number goes with the draft, and is not used again. */
const removed: Way = async (person) => {
  await issueOpen(person.page, '88.00');
  await openInvoice(person, 'INV-0001');
  await person.pick('Actions', 'Revert to draft');
  await confirm(person, 'Revert to draft');
  await person.seeStanding('Draft');
  await person.pick('Actions', 'Delete invoice');
  await person.page.getByRole('dialog').waitFor();
  await person.press('Delete invoice');
  await person.arriveAt('Invoices');
  await person.read('There are no invoices yet.');
  await beginInvoice(person, 'Amara Okafor');
  await typeLines(person, [{ description: 'Follow-up', price: '88' }]);
  await finalize(person, 'INV-0002');
};

/** One payment over two invoices with a rest, and the rest to a third. */
const spread: Way = async (person) => {
  await issueOpen(person.page, '88.00', '32.00');
  await person.press('Clients', 'link');
  await person.arriveAt('Clients');
  await person.press('Amara Okafor', 'link');
  await person.arriveAt('Amara Okafor');
  await person.seeFigures({ Owes: '$120.00', Unallocated: '$0.00', Balance: '$120.00' });
  await person.press('New payment', 'link');
  await person.arriveAt('New payment');
  await person.type('Amount', '150.00');
  await person.choose('Payment method', 'Cheque');
  await person.press('Oldest due first');
  await person.seeFigures({ Received: '$150.00', Applied: '$120.00', Unallocated: '$30.00' });
  await person.press('Record payment');
  await person.read('Payment PAY-0001 is recorded');
  await issueOpen(person.page, '88.00', '32.00', '45.00');
  await person.press('View payment');
  await person.arriveAt('Payment PAY-0001');
  await person.pick('Actions', 'Apply to invoices');
  await person.arriveAt('Apply payment PAY-0001');
  await person.type('Amount for invoice INV-0003', '30.00');
  await person.press('Apply');
  await person.read('Payment PAY-0001 is applied');
  await person.press('View payment');
  await person.arriveAt('Payment PAY-0001');
  await person.seeFigures({ Amount: '$150.00', Allocated: '$150.00', Unallocated: '$0.00' });
  await person.press('INV-0003');
  await person.seeFigures({ Total: '$45.00', Paid: '$30.00', 'Amount due': '$15.00' });
};

const ways: Readonly<Record<string, Way>> = {
  'an invoice is paid as it is finalized, from the client (I-01, I-35)': paidAtOnce,
  'an invoice asks for payment, is sent, and is paid online (6.20.2, I-58)': paymentRequested,
  'a prepayment settles a later invoice (6.20.3, 6.9, P-17)': prepaid,
  'a paid invoice is corrected (6.20.4)': corrected,
  'an unlinked payment is refunded (6.20.5)': refunded,
  'an invoice is written down to nothing (6.20.6)': writtenDown,
  'an invoice is voided once nothing is attached (6.20.7)': canceled,
  'an invoice made by mistake is deleted (6.20.8)': removed,
  'a payment covers two invoices and its rest a third (P-09, P-10)': spread,
};

export const tests = byEachHand(ways);
