import { add, negate, subtract, sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { compareDecimals } from '../money/decimal-arithmetic.js';
import type { PricingTax } from '../pricing/pricing-input.js';
import { isSameTax, occurrenceOf } from '../pricing/tax-groups.js';
import type { Account } from './account.js';
import { documentsOfPeriod, type DocumentOfPeriod } from './documents-of-period.js';
import type { Period } from './period.js';

/** What was taxed, and the tax on it. */
export interface Taxed {
  readonly base: Amount;
  readonly tax: Amount;
}

/** What one tax came to in a period. */
export interface TaxSummaryRow extends Taxed {
  readonly rate: PricingTax;
  /** On invoices, without those that were voided. */
  readonly invoiced: Taxed;
  /** On credit notes, without those that were voided. */
  readonly credited: Taxed;
}

/** The tax of a period: `invoiced` less `credited` in each row, and all rows together are `tax`. */
export interface TaxSummary extends Period {
  readonly currency: Currency;
  /** In the order of category and percentage. A tax that a line states twice has a row for each time. */
  readonly rows: readonly TaxSummaryRow[];
  readonly tax: Amount;
}

/**
 * What tax was charged in a period, by the day documents were issued (not by when they were paid), without what payers
 * keep back. A voided document is taken off in the period it was voided in (billing.md S-32).
 */
export function taxSummary(
  account: Pick<Account, 'currency' | 'invoices' | 'creditNotes'>,
  period: Period,
): TaxSummary {
  const { currency } = account;
  const none: Taxed = { base: zero(currency), tax: zero(currency) };
  const rows: { rate: PricingTax; occurrence: number; invoiced: Taxed; credited: Taxed }[] = [];
  for (const one of documentsOfPeriod(account, period))
    for (const { rate, occurrence, taxed } of taxesOf(one)) {
      let row = rows.find((each) => each.occurrence === occurrence && isSameTax(each.rate, rate));
      if (!row) rows.push((row = { rate, occurrence, invoiced: none, credited: none }));
      const side = one.document.kind === 'invoice' ? 'invoiced' : 'credited';
      row[side] = { base: add(row[side].base, taxed.base), tax: add(row[side].tax, taxed.tax) };
    }
  const summed = rows
    // One that is stated again was found after the first, and stays there.
    .sort((a, b) => byRate(a.rate, b.rate))
    .map(({ rate, invoiced, credited }): TaxSummaryRow => {
      const base = subtract(invoiced.base, credited.base);
      return { rate, base, tax: subtract(invoiced.tax, credited.tax), invoiced, credited };
    });
  const tax = sum(
    summed.map((row) => row.tax),
    currency,
  );
  return { ...period, currency, rows: summed, tax };
}

function taxesOf({ sign, document }: DocumentOfPeriod) {
  const taxes = document.kind === 'invoice' ? document.figures.taxes : document.taxes;
  const signed = (amount: Amount) => (sign === 1 ? amount : negate(amount));
  return taxes.map(({ base, tax, ...rate }, place) => ({
    rate,
    occurrence: occurrenceOf(taxes, place),
    taxed: { base: signed(base), tax: signed(tax) },
  }));
}

function byRate(a: PricingTax, b: PricingTax): number {
  if (a.category !== b.category) return a.category < b.category ? -1 : 1;
  return compareDecimals(a.percent, b.percent);
}
