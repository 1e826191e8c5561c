import type { DraftInvoice, IssuedInvoice, LineId } from '@billkit/billing';
import type { PricedDraft } from '../draft/priced-draft.js';

/** What figures can be explained of: an issued invoice, or what is typed. */
export type Explainable =
  | { readonly kind: 'issued'; readonly invoice: IssuedInvoice }
  | { readonly kind: 'draft'; readonly priced: PricedDraft; readonly record: DraftInvoice | undefined };

/** The figure that the amount of a line is in an explanation; undefined for a line that has none. */
export function figureOfLine(explainable: Explainable, line: LineId): string | undefined {
  if (explainable.kind === 'issued') {
    const place = explainable.invoice.lines.findIndex(({ id }) => id === line);
    return place < 0 ? undefined : `lines.${place}.amount`;
  }
  let place = 0;
  for (const [id, { figures }] of explainable.priced.lines) {
    if (id === line) return figures ? `lines.${place}.amount` : undefined;
    if (figures) place++;
  }
  return undefined;
}
