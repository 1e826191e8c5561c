import type { Person } from './desk.js';

/** A line as it is typed. */
export interface TypedLine {
  readonly description: string;
  readonly quantity?: string;
  readonly price: string;
  /** Percent. */
  readonly discount?: string;
  readonly tax?: string;
}

/** Adds a tax rate of ten percent in the settings. */
export async function addTaxRate(person: Person): Promise<void> {
  await person.press('Settings', 'link');
  await person.arriveAt('Settings');
  await person.press('Add tax rate');
  await person.type('Name', 'GST');
  await person.type('Rate in percent', '10');
  await person.press('Add');
  await person.page.getByRole('rowheader', { name: 'GST', exact: true }).waitFor();
}

/** Opens a new invoice from the list. */
export async function beginInvoice(person: Person, client: string): Promise<void> {
  await person.press('Invoices', 'link');
  await person.arriveAt('Invoices');
  await person.press('New invoice', 'link');
  await person.arriveAt('New invoice');
  await person.choose('Client', client);
}

/** Types the lines of an invoice, from line `first` on. */
export async function typeLines(person: Person, lines: readonly TypedLine[], first = 1): Promise<void> {
  for (const [index, { description, quantity, price, discount, tax }] of lines.entries()) {
    const line = `line ${first + index}`;
    await person.type(`Description, ${line}`, description);
    if (quantity) await person.type(`Quantity, ${line}`, quantity);
    await person.type(`Unit price, ${line}`, price);
    if (discount) await person.type(`Discount, ${line}`, discount);
    if (tax) await person.choose(`Tax, ${line}`, tax);
  }
}

/** Finalizes what the editor shows and arrives at the invoice. */
export async function finalize(person: Person, number: string): Promise<void> {
  await person.press(/^Finalize( invoice)?$/);
  await person.page.getByRole('dialog').waitFor();
  await person.press('Finalize invoice');
  await person.arriveAt(`Invoice ${number}`);
}

/** Makes an open invoice. */
export async function issueInvoice(
  person: Person,
  client: string,
  lines: readonly TypedLine[],
  number: string,
): Promise<void> {
  await beginInvoice(person, client);
  await typeLines(person, lines);
  await finalize(person, number);
}

/** The invoice of billing.md 5.2: 2 × 75 less 10 %, and 10 % tax, 148.50 in all. */
export const sessions: readonly TypedLine[] = [
  { description: 'Sports massage', quantity: '2', price: '75', discount: '10', tax: 'GST 10%' },
];

/** Takes an allocation back, from the invoice or the payment that lists it. */
export async function deleteAllocation(person: Person, number: string): Promise<void> {
  await person.press(number);
  await person.page.getByRole('dialog').waitFor();
  await person.press('Delete allocation');
  await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Applies money that is held, from the invoice's own menu. */
export async function applyExisting(person: Person, payment: string, amount?: string): Promise<void> {
  await person.pick('Pay invoice', 'Existing payment');
  await person.page.getByRole('dialog').waitFor();
  if (amount) await person.type(`Amount of ${payment} to apply`, amount);
  await person.press(`Apply ${payment}`);
  await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Confirms what a dialog asks. */
export async function confirm(person: Person, action: string): Promise<void> {
  await person.page.getByRole('dialog').waitFor();
  await person.press(action);
  await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Sees what stands in the way of something that is asked for, as the step that would take it back, and leaves it there. */
export async function seeInTheWay(person: Person, item: string, step: string): Promise<void> {
  await person.pick('Actions', item);
  await person.read(step);
  await person.press('Cancel');
  await person.page.getByRole('dialog').waitFor({ state: 'hidden' });
}
