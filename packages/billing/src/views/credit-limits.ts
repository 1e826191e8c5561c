import { min, type Amount } from '../money/amount.js';
import { payableOf } from '../records/credit-note.js';
import type { CreditFigures } from '../records/credit.js';
import { creditableLines } from '../records/creditable-lines.js';
import { mostCreditable } from '../records/credited-invoice.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import { previewCredit } from './credit-preview.js';

/** How much a credit note may come to, before anybody reaches for more. */
export interface CreditLimits {
  /** What nobody has credited yet: in each tax, and with it. What is left of each line tells `creditableLines`. */
  readonly left: CreditFigures;
  /** The most that the books would take off what is payable, all lines together. */
  readonly most: Amount;
}

/** The limits `issue-credit-note` decides by, as the books stand. */
export function creditLimits(
  invoice: OpenInvoice | PaidInvoice,
  preferences: Pick<Preferences, 'accountCredit'> = defaultPreferences,
): CreditLimits {
  // A line of which nothing is left cannot be credited, and counts as nothing.
  const all = creditableLines(invoice).map(
    ({ line, baseLeft }) => ({ line: line.id, by: 'amount', amount: baseLeft }) as const,
  );
  const { figures: left } = previewCredit(invoice, all, preferences);
  return { left, most: min(payableOf(left), mostCreditable(invoice, preferences)) };
}
