import assert from 'node:assert/strict';
import { decimalOf } from '../money/decimal.js';
import { euros } from '../testing/fixtures.js';
import type { CreditLine } from './credit-note.js';
import { countCredit, priceCredit, type CreditAsked } from './credit.js';
import type { OpenInvoice } from './invoice.js';

export const rate = (percent: string) =>
  ({ rate: `tax_${percent}`, name: `Tax ${percent}`, percent: decimalOf(percent), category: 'S' }) as const;

export const byAmount = (amount: string, of: `lin_${string}` = 'lin_1'): CreditAsked => ({
  ...{ line: of, by: 'amount', amount: euros(amount) },
});

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
