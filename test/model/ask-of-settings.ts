import { dayOf, nextNumber } from '@billkit/billing';
import type { Ask } from '@billkit/billing/testing';
import type { Seen } from './seen.js';
import type { SettingsWish, Step } from './step.js';

const day = dayOf('2026-11-24');

const roundings = ['half-up', 'half-even', 'up', 'down'] as const;
const invoicePrefixes = ['INV-', 'INV-{year}-', 'R', 'INV-', 'INV-', '', 'INV-2026-', 'INV-'] as const;
const percents = ['19', '7', '21.5', '0', '100', '8.875', '33.333333', '5'] as const;

/** What a step about the settings asks for. Rates and methods that drafts and payments use are among them. */
export function askOfSettings(what: SettingsWish, step: Step, seen: Seen): Ask {
  const { pick, invoice } = step;
  const taxRate = (['tax_a', 'tax_b', 'tax_c', 'tax_d'] as const)[invoice] ?? 'tax_d';
  const paymentMethod = (['pmt_cheque', 'pmt_cash', 'pmt_x', 'pmt_y'] as const)[invoice] ?? 'pmt_y';
  const percent = percents[pick] ?? '19';
  switch (what) {
    case 'change-preferences':
      return preferencesOf(step, seen);
    case 'close-period':
      return { type: what, version: seen.version('preferences'), ...closing(pick) };
    case 'save-tax-rate':
      return { type: what, taxRate, name: `Rate ${pick % 5}`, percent };
    case 'archive-tax-rate':
      return { type: what, taxRate: step.payment === 0 ? 'tax_c' : taxRate };
    case 'restore-tax-rate':
      return { type: what, taxRate: firstArchived(seen.taxRates.rates)?.id ?? taxRate };
    case 'save-payment-method':
      return { type: what, paymentMethod, name: `Method ${pick % 5}`, methodType: 'cash' };
    case 'archive-payment-method':
      return { type: what, paymentMethod: step.payment === 0 ? 'pmt_cheque' : paymentMethod };
    case 'restore-payment-method':
      return { type: what, paymentMethod: firstArchived(seen.paymentMethods.methods)?.id ?? paymentMethod };
  }
}

/** The books are open, or closed before the day of all steps; now and then on that day, so that nothing is possible any more. */
const closing = (pick: number) => (pick % 4 ? { closedUntil: pick === 7 ? day : dayOf('2026-11-23') } : {});

const firstArchived = <T extends { readonly archived: boolean }>(all: readonly T[]): T | undefined =>
  all.find(({ archived }) => archived);

/** Other rounding, terms and prefixes, some of which come to the same series; and now and then a jump of the invoice numbers, forward or back. */
function preferencesOf({ pick, invoice }: Step, { preferences, version, series }: Seen): Ask {
  const { currency, taxMode } = preferences;
  const format = {
    prefix: invoicePrefixes[pick] ?? 'INV-',
    padding: 4,
    locations: [{ location: 'north', prefix: pick % 2 ? 'N-{year}-' : 'INV-' }],
  };
  const prefixes = {
    ...preferences.numbers,
    invoice: format,
    payment: { prefix: pick % 2 ? 'PAY-' : 'P', padding: 1 + pick },
  };
  const { serial } = nextNumber({ document: 'invoice', format, day }, series);
  return {
    type: 'change-preferences',
    version: version('preferences'),
    currency,
    taxMode,
    taxRounding: pick % 2 ? 'line' : 'rate',
    rounding: roundings[pick % 4] ?? 'half-up',
    terms: pick,
    assignNumberAt: pick % 2 ? 'draft' : 'finalize',
    numbersByHand: pick % 3 === 0,
    onlinePayment: false,
    ...(pick % 4 && { smallBalances: [{ currency, amount: `0.0${pick}` }] }),
    ...(pick % 3 && { cashIncrements: [{ currency, amount: pick % 2 ? '0.05' : '1' }] }),
    accountCredit: pick % 4 !== 0,
    allowEmptyInvoice: pick % 2 === 0,
    allowNegativeLines: pick !== 3,
    numbers: prefixes,
    ...(invoice > 0 && { nextInvoiceNumber: Math.max(1, serial + invoice - 2) }),
    changedOn: day,
  };
}
