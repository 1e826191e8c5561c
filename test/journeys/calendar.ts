import assert from 'node:assert/strict';
import { confirm, finalize } from '../steps/acts.js';
import { carryOut, seeWholeBooks } from '../steps/books.js';
import type { Person } from '../steps/desk.js';
import { byEachHand, type Way } from '../steps/each-hand.js';
import { cancellationTerms } from '../steps/scene.js';

async function openCalendar(person: Person): Promise<void> {
  await person.press('Calendar', 'link');
  await person.arriveAt('Calendar');
}

/** billing.md 6.20, journey 1. */
const paidFromCalendar: Way = async (person) => {
  const appointment = 'Amara Okafor, Mon, 23 Nov, 09:00';
  await openCalendar(person);
  await person.press(`Add invoice for ${appointment}`);
  await person.arriveAt('Edit invoice');
  await person.tick('Apply payment');
  await person.choose('Method', 'Cash');
  await finalize(person, 'INV-0001');
  await person.seeStanding('Paid');
  await person.seeFigures({ Total: '$88.00', Paid: '$88.00', 'Amount due': '$0.00' });
  await openCalendar(person);
  await person.press(`Paid invoice for ${appointment}`, 'link');
  await person.arriveAt('Invoice INV-0001');
};

/** What was canceled six hours before is half due; what the practice canceled is not. */
const canceledFromCalendar: Way = async (person) => {
  await carryOut(person.page, [cancellationTerms]);
  await openCalendar(person);
  await person.press(/^Canceled 3$/, 'link');
  await person.page.locator('a[aria-current=true]', { hasText: /^Canceled 3$/ }).waitFor();
  await person.press('Why no invoice for Amara Okafor, Wed, 25 Nov, 13:30');
  await person.read('Nothing is invoiced: the reason says so.');
  await person.press('Close');
  await person.press('Add invoice for Grace Chen, Mon, 23 Nov, 14:00');
  for (const sentence of ['5 h 45 min', '50% of the fee', /Clinical Pilates class\s+LC: Late cancellation/])
    await person.read(sentence);
  await person.press('Add invoice');
  await person.arriveAt('Edit invoice');
  await finalize(person, 'INV-0001');
  await person.seeFigures({ Total: '$16.00', 'Amount due': '$16.00' });
  await person.read('LC: Late cancellation');
};

/** A draft that is deleted and an invoice that is voided give their appointment up again. */
const invoicedAgain: Way = async (person) => {
  const appointment = 'Leo Marchetti, Tue, 24 Nov, 08:30';
  await openCalendar(person);
  await person.press(`Add invoice for ${appointment}`);
  await person.arriveAt('Edit invoice');
  await openCalendar(person);
  await person.press(`Draft invoice for ${appointment}`, 'link');
  await person.pick('Actions', 'Delete invoice');
  await confirm(person, 'Delete invoice');
  await openCalendar(person);
  await person.press(`Add invoice for ${appointment}`);
  await person.arriveAt('Edit invoice');
  await finalize(person, 'INV-0001');
  await person.pick('Actions', 'Void invoice');
  await person.type('Reason', 'Wrong price');
  await confirm(person, 'Void invoice');
  await openCalendar(person);
  await person.page.getByRole('link', { name: `Void invoice for ${appointment}` }).waitFor();
  await person.press(`Add invoice for ${appointment}`);
  await person.arriveAt('Edit invoice');
  const records = await seeWholeBooks(person.page);
  const link = records.find(({ kind }) => kind === 'event-link');
  assert.ok(link?.kind === 'event-link' && link.before.length === 1);
};

export const tests = byEachHand({
  'an appointment is invoiced and paid (6.19, 6.20.1, I-01, I-17, I-71)': paidFromCalendar,
  'a canceled appointment is invoiced as the policy has it, or not at all (I-62, I-64, I-65)':
    canceledFromCalendar,
  'an appointment is free again once its draft is deleted or its invoice is void (I-48, I-53)': invoicedAgain,
});
