import { decimalOf } from '../money/decimal.js';
import type { OpenInvoice } from '../records/invoice.js';
import { draftInvoice, line, openInvoice } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';

/** An open invoice of Ada's that owes all it comes to. */
export function owed(
  id: `inv_${string}`,
  due: string,
  { dueOn = '2026-12-08', issuedOn = '2026-11-24', serial = 1 } = {},
): OpenInvoice {
  const lines = [line({ unitPrice: decimalOf(due) })];
  return openInvoice(draftInvoice({ id, lines, issuedOn: dayOf(issuedOn), dueOn: dayOf(dueOn) }), serial);
}

/** Open invoices that owe so many cents each, each due a day after the one before. */
export const owedCents = (dues: readonly number[]): readonly OpenInvoice[] =>
  dues.map((due, index) =>
    owed(`inv_${index}`, cents(due), {
      dueOn: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`,
      serial: index + 1,
    }),
  );

/** So many cents as decimal text in euros. */
export const cents = (units: number): string => (units / 100).toFixed(2);
