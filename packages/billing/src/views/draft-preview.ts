import { lineFrom, lineInput, readAdjustment } from '../commands/line-content.js';
import type { AdjustmentInput, LineInput } from '../commands/line-content.js';
import type { Asked } from '../input/asked.js';
import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { RoundingMode } from '../money/rounding.js';
import type { InvoiceFigures, LineFigures } from '../pricing/figures.js';
import type { TaxMode, TaxRounding } from '../pricing/pricing-input.js';
import { figuresOf } from '../records/invoice-figures.js';
import type { InvoiceAdjustment, Line } from '../records/line.js';
import type { TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';

/** What a draft is priced by, beside its lines. */
export interface DraftTerms {
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly taxRounding: TaxRounding;
  readonly rounding: RoundingMode;
  /** The account's rates. */
  readonly rates: readonly TaxRate[];
  /** The account's choice; absent: no line takes off. */
  readonly allowNegativeLines?: boolean;
  /** The lines as the draft last had them: they keep the rates copied then. */
  readonly before?: readonly Line[];
  /** On all lines together. */
  readonly discount?: Asked<AdjustmentInput>;
  /** As the draft has them. */
  readonly allowances?: readonly InvoiceAdjustment[];
  readonly charges?: readonly InvoiceAdjustment[];
  readonly cashIncrement?: Amount;
}

/** What an invoice editor shows while it is filled in. */
export interface DraftPreview {
  /** The figures of the lines that can be read; the others count as nothing. */
  readonly figures: InvoiceFigures;
  /** One a line, in order: as it was read and its figures, or why it has none. */
  readonly lines: readonly (
    | { readonly line: Line; readonly figures: LineFigures; readonly refusal: null }
    | { readonly line: null; readonly figures: null; readonly refusal: Refusal }
  )[];
  /** Why the discount on all lines counts as none, where it cannot be read. */
  readonly discountRefusal: Refusal | null;
}

/** Prices lines while they are typed, by the rules `finalize-invoice` freezes them by. A refusal's path is the field. */
export function previewDraft(inputs: readonly Asked<LineInput>[], terms: DraftTerms): DraftPreview {
  const read = inputs.map((input) => {
    const checked = lineInput(input, '');
    if (!checked.ok) return checked;
    const kept = terms.before?.find(({ id }) => id === checked.value.id)?.taxes;
    return lineFrom(checked.value, terms, kept, '');
  });
  const { discount: asked, ...rest } = terms;
  const discount = asked ? readAdjustment(asked, terms.currency, 'discount') : null;
  const figures = figuresOf({
    ...rest,
    status: 'draft',
    ...(discount?.ok && { discount: discount.value }),
    lines: read.flatMap((line) => (line.ok ? [line.value] : [])),
  });
  let priced = 0;
  const lines = read.map((line) => {
    if (!line.ok) return { line: null, figures: null, refusal: line.reason };
    const own = figures.lines[priced++];
    if (!own) throw new Error('Pricing lost a line.');
    return { line: line.value, figures: own, refusal: null };
  });
  return { figures, lines, discountRefusal: discount && !discount.ok ? discount.reason : null };
}
