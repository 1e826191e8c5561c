import { percentLimits, priceLimits, quantityLimits, type Currency } from '@billkit/billing';
import { mannerOf } from '../../fields/decimal-input.js';
import { quantityManner } from '../../fields/duration-text.js';
import type { Manner } from '../../fields/reading.js';
import { made } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { LineDraft, LineField } from '../draft/draft-model.js';

/** The fields of a line that numbers are typed in. */
export type DecimalField = 'quantity' | 'unitPrice' | 'discount';
export const decimalFields = ['quantity', 'unitPrice', 'discount'] as const;
export const isDecimalField = (field: LineField): field is DecimalField =>
  (decimalFields as readonly string[]).includes(field);

/** How the numbers of an invoice are written. */
interface Written {
  readonly language: Language;
  readonly currency: Currency;
}

/** A quantity may be typed as a duration, too, and is hours then. */
const quantityIn = (tag: string): Manner =>
  made(`${tag} quantity manner`, () => quantityManner({ tag, digits: quantityLimits.fractionDigits }));

/** What the number in a field of a line is: how many digits it may have, and of which currency it is. */
export function kindOf(
  field: DecimalField,
  discountType: LineDraft['discountType'],
  { language: { tag }, currency }: Written,
) {
  switch (field) {
    case 'quantity':
      return { manner: quantityIn(tag) };
    case 'unitPrice':
      return { digits: priceLimits.fractionDigits, currency };
    case 'discount':
      return discountType === 'amount' ? { currency } : { digits: percentLimits.fractionDigits };
  }
}

/** How a field of a line reads and writes its number. */
export const mannerIn = (
  field: DecimalField,
  discountType: LineDraft['discountType'],
  written: Written,
): Manner => mannerOf({ ...written, currency: undefined, ...kindOf(field, discountType, written) });

/** The control of a field in a row. */
export const controlIn = (row: Element, field: LineField): HTMLElement | null =>
  row.querySelector<HTMLElement>(`[data-field="${field}"]`);
