import { unreservedDue, type Invoice } from '@billkit/billing';
import type { Step } from './step.js';

/** The day on which everything is asked. */
export const day = '2026-11-24';
export const cash = 'pmt_cash';

/** The amount a step asks for, near `limit`: cents as text, never below one cent. */
export function near(limit: string, { much }: Step): string {
  const cents = BigInt(limit.replace('.', ''));
  const asked = {
    exact: cents,
    'a-unit-less': cents - 1n,
    'a-unit-more': cents + 1n,
    half: cents / 2n,
    one: 1n,
  }[much];
  const text = (asked < 1n ? 1n : asked).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** One of all, whatever the index; none where there are none. */
export const pickOf = <T>(all: readonly T[], index: number): T | undefined =>
  all[index % Math.max(all.length, 1)];
/** What is due of an open invoice; of any other, an amount all the same. */
export const dueOf = (invoice: Invoice | undefined) =>
  invoice?.status === 'open' ? invoice.amountDue : '10.00';
export const freeOf = (invoice: Invoice | undefined) =>
  invoice?.status === 'open' ? unreservedDue(invoice) : '10.00';
