import { zero, type Amount } from '../money/amount.js';
import { currencyOf, type Currency } from '../money/currency.js';
import type { RoundingMode } from '../money/rounding.js';
import type { TaxMode, TaxRounding } from '../pricing/pricing-input.js';
import type { Day } from '../time/day.js';
import type { NumberFormat } from './number-format.js';
import type { DocumentType } from './number-series.js';

/** An amount for one currency. */
export interface AmountIn {
  readonly currency: Currency;
  readonly amount: Amount;
}

/** The account's choices. They apply to what is made from now on and restate nothing (billing.md 5.3). */
export interface Preferences {
  readonly kind: 'preferences';
  readonly id: 'preferences';
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  /** Where tax is rounded: once a rate, or on every line (billing.md Q-37). */
  readonly taxRounding: TaxRounding;
  readonly rounding: RoundingMode;
  /** Whole days from issue to due; 0 is due at once (billing.md S-06). */
  readonly terms: number;
  /** When an invoice takes its number: as it is issued, or as soon as it is drafted (billing.md Q-36). */
  readonly assignNumberAt: 'finalize' | 'draft';
  /** Whether a person may choose the number of a draft (billing.md Q-05). */
  readonly numbersByHand: boolean;
  /** Whether payers may pay online, through what the host connects (billing.md S-07). */
  readonly onlinePayment: boolean;
  /** The most that may be written off together with an allocation, one a currency; in a currency that is not listed nothing may. */
  readonly smallBalances?: readonly AmountIn[];
  /** The least amount that can be paid, one a currency: what is payable is rounded to it. In one that is not listed: a unit. */
  readonly cashIncrements?: readonly AmountIn[];
  /** Whether credit notes may go beyond the amount due and leave credit on the client's account (machine.md, Credit note). */
  readonly accountCredit: boolean;
  /** Whether an invoice without lines may be finalized (billing.md Q-23). */
  readonly allowEmptyInvoice: boolean;
  /** Whether an invoice may have lines that take off, such as what is returned; its total is never below zero. */
  readonly allowNegativeLines: boolean;
  /** The last day of the closed period: nothing may be dated on or before it. Absent: nothing is closed. */
  readonly closedUntil?: Day;
  readonly numbers: Readonly<Record<DocumentType, NumberFormat>>;
}

/** What holds until the account has saved its own. */
export const defaultPreferences: Preferences = {
  kind: 'preferences',
  id: 'preferences',
  currency: currencyOf('EUR'),
  taxMode: 'exclusive',
  taxRounding: 'rate',
  rounding: 'half-up',
  terms: 14,
  assignNumberAt: 'finalize',
  numbersByHand: false,
  onlinePayment: false,
  accountCredit: false,
  allowEmptyInvoice: false,
  allowNegativeLines: false,
  numbers: {
    invoice: { prefix: 'INV-', padding: 4 },
    'credit-note': { prefix: 'CN-', padding: 4 },
    payment: { prefix: 'PAY-', padding: 4 },
  },
};

/** The most that counts as a small balance in this currency; zero where nothing does. */
export const smallBalanceIn = ({ smallBalances = [] }: Preferences, of: Currency): Amount =>
  smallBalances.find(({ currency }) => currency === of)?.amount ?? zero(of);

/** What drafts in this currency are rounded to in cash; nothing where the account rounds none. */
export function cashIncrementIn(
  { cashIncrements = [] }: Preferences,
  of: Currency,
): { readonly cashIncrement?: Amount } {
  const found = cashIncrements.find(({ currency }) => currency === of);
  return found ? { cashIncrement: found.amount } : {};
}
