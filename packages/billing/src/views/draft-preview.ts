import { lineFrom, lineInput, readAdjustment } from '../commands/line-content.js';
import type { AdjustmentInput, LineInput } from '../commands/line-content.js';
import type { Asked } from '../input/asked.js';
import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { RoundingMode } from '../money/rounding.js';
import { createPricer } from '../pricing/create-pricer.js';
import { mapAgain, type Mapped } from '../pricing/map-again.js';
import type { InvoiceFigures, LineFigures } from '../pricing/figures.js';
import type { Adjustment, PricingInput, TaxMode, TaxRounding } from '../pricing/pricing-input.js';
import type { LineId } from '../records/ids.js';
import { pricingInput } from '../records/invoice-figures.js';
import type { InvoiceAdjustment, Line } from '../records/line.js';
import type { TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';

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

type PreviewedLine =
  | { readonly line: Line; readonly figures: LineFigures; readonly refusal: null }
  | { readonly line: null; readonly figures: null; readonly refusal: Refusal };

type ReadLine = Result<Line, Refusal>;

/** What an invoice editor shows while it is filled in. */
export interface DraftPreview {
  /** The figures of the lines that can be read; the others count as nothing. */
  readonly figures: InvoiceFigures;
  /** One a line, in order: as it was read and its figures, or why it has none. */
  readonly lines: readonly PreviewedLine[];
  /** Why the discount on all lines counts as none, where it cannot be read. */
  readonly discountRefusal: Refusal | null;
}

/** Prices lines while they are typed, by the rules `finalize-invoice` freezes them by. A refusal's path is the field. */
export const previewDraft = (inputs: readonly Asked<LineInput>[], terms: DraftTerms): DraftPreview =>
  createDraftPreview()(inputs, terms);

/**
 * A `previewDraft` that remembers, for whoever asks again with every keystroke: inputs that are the same objects are not
 * read again, one line that changed is priced by itself, and where none did nothing is priced. What comes to the same is
 * the same object, too.
 */
export function createDraftPreview(): typeof previewDraft {
  const price = createPricer();
  let known: DraftTerms | undefined;
  let read = new WeakMap<Asked<LineInput>, ReadLine>();
  let kept: ReadonlyMap<LineId, Line['taxes']> = new Map();
  let last: Mapped<Asked<LineInput>, ReadLine> | undefined;
  let readable: readonly Line[] = [];
  let discount: ReadDiscount = null;
  let shown: DraftPreview | undefined;

  const begin = (terms: DraftTerms): void => {
    const isKnown = known !== undefined && areSame(known, terms);
    if (!isKnown || known?.discount !== terms.discount) discount = discountIn(terms);
    known = terms;
    if (isKnown) return;
    read = new WeakMap();
    last = undefined;
    kept = new Map((terms.before ?? []).map(({ id, taxes }) => [id, taxes]));
  };
  const lineOf = (input: Asked<LineInput>, terms: DraftTerms): ReadLine => {
    const before = read.get(input);
    if (before) return before;
    const checked = lineInput(input, '');
    const line = checked.ok ? lineFrom(checked.value, terms, kept.get(checked.value.id), '') : checked;
    read.set(input, line);
    return line;
  };
  return (inputs, terms) => {
    begin(terms);
    const before = last;
    last = mapAgain(last, inputs, (input) => lineOf(input, terms));
    const isRead = before?.to === last.to;
    if (!isRead) readable = readableOf(last.to);
    const figures = price(pricedBy(readable, terms, discount));
    const discountRefusal = discount?.ok === false ? discount.reason : null;
    if (isRead && shown?.figures === figures && shown.discountRefusal === discountRefusal) return shown;
    const lines = showAgain(shown?.lines ?? [], last.to, figures.lines);
    shown = { figures, lines, discountRefusal };
    return shown;
  };
}

/** The discount on all lines as it was read; null where there is none. */
type ReadDiscount = Result<Adjustment, Refusal> | null;

const discountIn = ({ discount, currency }: DraftTerms): ReadDiscount =>
  discount ? readAdjustment(discount, currency, 'discount') : null;

/** What prices the lines of a draft that can be read; a discount on all of them that cannot be counts as none. */
export const inputOf = (lines: readonly Line[], terms: DraftTerms): PricingInput =>
  pricedBy(lines, terms, discountIn(terms));

function pricedBy(lines: readonly Line[], terms: DraftTerms, discount: ReadDiscount): PricingInput {
  const { discount: _, ...rest } = terms;
  return pricingInput({ ...rest, ...(discount?.ok && { discount: discount.value }), lines });
}

function readableOf(read: readonly ReadLine[]): readonly Line[] {
  const lines: Line[] = [];
  for (const line of read) if (line.ok) lines.push(line.value);
  return lines;
}

/** What is shown of each line; what comes to the same as before is the same object. */
function showAgain(
  before: readonly PreviewedLine[],
  lines: readonly ReadLine[],
  figures: readonly LineFigures[],
): readonly PreviewedLine[] {
  const shown = new Array<PreviewedLine>(lines.length);
  let priced = 0;
  let place = 0;
  for (const line of lines) {
    const was = before[place];
    if (!line.ok) {
      shown[place] = was?.refusal === line.reason ? was : { line: null, figures: null, refusal: line.reason };
    } else {
      const own = figures[priced++];
      if (!own) throw new Error('Pricing lost a line.');
      const isSame = was?.line === line.value && was.figures === own;
      shown[place] = isSame ? was : { line: line.value, figures: own, refusal: null };
    }
    place += 1;
  }
  return shown;
}

const areSame = (a: DraftTerms, b: DraftTerms): boolean =>
  ([...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof DraftTerms)[]).every(
    (name) => name === 'discount' || a[name] === b[name],
  );
