import { amountOf, currencyOf, dayOf, type BillingRecord, type Stored } from '@billkit/billing';
import { draftInvoice, openInvoice, receivedPayment } from '@billkit/billing/testing';

export const currency = currencyOf('EUR');
export const today = dayOf('2026-11-24');

/** The clients that so many invoices are shared by: a practice that grows has more of them. */
export const clientsOf = (invoices: number): number => invoices / 20;

export const clientOf = (place: number) => ({ id: `cli_${place}`, name: `Client ${place}` });

const day = (place: number) =>
  dayOf(new Date(Date.UTC(2026, 10, 24) - place * 86_400_000).toISOString().slice(0, 10));

/** The books of a practice of five years: nine of ten invoices are settled, and most of what was received is allocated. */
export function booksOf(invoices: number): readonly Stored[] {
  const clients = clientsOf(invoices);
  const [open, money] = [openInvoice(), receivedPayment()];
  const { amountDue: _, reserved: __, ...issued } = open;
  const records: BillingRecord[] = [];
  for (let place = 0; place < invoices; place++) {
    // Spread over the days by steps that hit every one.
    const age = (place * 7919) % 1826;
    const number = `INV-${String(place + 1).padStart(6, '0')}`;
    const own = {
      ...{ id: `inv_${place}` as const, number, serial: place + 1, client: clientOf(place % clients) },
      ...{ issuedOn: day(age), dueOn: day(age - 14) },
    };
    const status = place % 10;
    if (status === 0) records.push({ ...open, ...own });
    else if (status === 1)
      records.push(draftInvoice({ id: own.id, client: own.client, issuedOn: own.issuedOn }));
    else records.push({ ...issued, ...own, status: 'paid', paidOn: own.dueOn });
    if (place % 5 === 0)
      records.push({
        ...money,
        ...{ id: `pay_${place}` as const, number: `PAY-${place}`, serial: place + 1, client: own.client },
        ...{ receivedOn: own.issuedOn, unallocated: amountOf(place % 50 === 0 ? '20' : '0', currency) },
      });
  }
  return records.map((record) => ({ record, version: 1 }));
}
