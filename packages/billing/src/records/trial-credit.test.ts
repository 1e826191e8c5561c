import assert from 'node:assert/strict';
import { isPositive } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { euros, line } from '../testing/fixtures.js';
import type { CreditLine } from './credit-note.js';
import { countCredit, priceCredit, type CreditAsked } from './credit.js';
import { creditableLines } from './creditable-lines.js';
import type { OpenInvoice } from './invoice.js';

export const rate = (percent: string) =>
  ({ rate: `tax_${percent}`, name: `Tax ${percent}`, percent: decimalOf(percent), category: 'S' }) as const;

export const byAmount = (amount: string, of: `lin_${string}` = 'lin_1'): CreditAsked => ({
  ...{ line: of, by: 'amount', amount: euros(amount) },
});

/** A line of so many at this price, with tax at each of these percentages. */
export const priced = (id: number, quantity: string, unitPrice: string, ...percents: readonly string[]) =>
  line({
    id: `lin_${id}`,
    quantity: decimalOf(quantity),
    unitPrice: decimalOf(unitPrice),
    taxes: percents.map(rate),
  });

/** Everything that is left to credit, line by line. */
export const whole = (invoice: OpenInvoice): readonly CreditAsked[] =>
  creditableLines(invoice)
    .filter(({ baseLeft }) => isPositive(baseLeft))
    .map(({ line: { id }, baseLeft }) => byAmount(baseLeft, id));

/** The invoice after one more credit note on it, and the note's lines. */
export function credit(invoice: OpenInvoice, ...asked: readonly CreditAsked[]) {
  const priced = priceCredit(invoice, asked);
  assert.ok(priced.ok, priced.ok ? '' : JSON.stringify(priced.reason));
  return {
    note: priced.value,
    after: { ...invoice, credited: countCredit(invoice, priced.value.lines, 'add') },
  };
}

/** The invoice after a credit note on it was voided. */
export const withdraw = (invoice: OpenInvoice, lines: readonly CreditLine[]): OpenInvoice => ({
  ...invoice,
  credited: countCredit(invoice, lines, 'subtract'),
});
