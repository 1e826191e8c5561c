import {
  cashIncrementIn,
  createDraftPreview,
  previewDueOn,
  type Asked,
  type Currency,
  type Day,
  type DraftInvoice,
  type DraftPreview,
  type DraftTerms,
  type InvoiceFigures,
  type Line,
  type LineFigures,
  type LineId,
  type LineInput,
  type LineTax,
  type Preferences,
  type Refusal,
  type Result,
  type TaxMode,
  type TaxRate,
  type TaxRateId,
} from '@billkit/billing';
import { formatList } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import { filledLines, lineInputOf, type Draft, type LineDraft } from './draft-model.js';

/** What a line comes to, or why it comes to nothing yet. */
export type PricedLine =
  | { readonly figures: LineFigures; readonly refusal: null }
  | { readonly figures: null; readonly refusal: Refusal };

/** A draft with everything billing says about it. */
export interface PricedDraft {
  readonly draft: Draft;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly figures: InvoiceFigures;
  /** Without the blank lines. */
  readonly lines: ReadonlyMap<LineId, PricedLine>;
  readonly dueOn: Result<Day, Refusal>;
  /** What the figures are billing's answer to, in the order of `lines`: for whoever asks billing more about them. */
  readonly preview: DraftPreview;
  readonly terms: DraftTerms;
  /** The rates copied into the lines when the draft was last written. */
  readonly kept: ReadonlyMap<LineId, LineTax>;
  readonly rates: readonly TaxRate[];
}

/** Prices what is typed, again and again: what did not change since the last time is not looked at. */
export class DraftPricer {
  readonly #preview = createDraftPreview();
  readonly #inputs = new WeakMap<LineDraft, Asked<LineInput>>();
  #last: { readonly asked: readonly unknown[]; readonly priced: PricedDraft } | undefined;
  #record: DraftInvoice | undefined;
  #kept: ReadonlyMap<LineId, LineTax> = new Map();

  /** `record` is the draft as it is in the books. */
  price(
    draft: Draft,
    record: DraftInvoice | undefined,
    preferences: Preferences,
    rates: readonly TaxRate[],
  ): PricedDraft {
    const asked = [draft, record, preferences, rates];
    if (this.#last?.asked.every((one, index) => one === asked[index])) return this.#last.priced;
    const priced = this.#price(draft, record, preferences, rates);
    this.#last = { asked, priced };
    return priced;
  }

  #price(
    draft: Draft,
    record: DraftInvoice | undefined,
    preferences: Preferences,
    rates: readonly TaxRate[],
  ): PricedDraft {
    const { currency, taxRounding, rounding } = record ?? preferences;
    const taxMode = draft.taxMode || (record ?? preferences).taxMode;
    const filled = filledLines(draft);
    const terms: DraftTerms = {
      ...{ currency, taxMode, taxRounding, rounding, rates, before: record?.lines ?? none },
      allowNegativeLines: preferences.allowNegativeLines,
      ...(draft.discount && { discount: draft.discount }),
      ...(record?.allowances && { allowances: record.allowances }),
      ...(record?.charges && { charges: record.charges }),
      ...(record ? cashOf(record) : cashIncrementIn(preferences, currency)),
    };
    const preview = this.#preview(
      filled.map((line) => this.#inputOf(line)),
      terms,
    );
    const lines = new Map<LineId, PricedLine>();
    for (const [index, { id }] of filled.entries()) {
      const line = preview.lines[index];
      if (line) lines.set(id, line);
    }
    return {
      ...{ draft, currency, taxMode, rates, lines, kept: this.#keptOf(record) },
      ...{ figures: preview.figures, preview, terms },
      dueOn: previewDueOn(draft.issuedOn, draft.dueOn, preferences.terms, record?.installmentTerms),
    };
  }

  #inputOf(line: LineDraft): Asked<LineInput> {
    const known = this.#inputs.get(line);
    if (known) return known;
    const input = lineInputOf(line);
    this.#inputs.set(line, input);
    return input;
  }

  #keptOf(record: DraftInvoice | undefined): ReadonlyMap<LineId, LineTax> {
    if (record === this.#record) return this.#kept;
    const before = record?.lines ?? none;
    this.#record = record;
    this.#kept = new Map(before.flatMap(({ id, taxes = [] }) => (taxes[0] ? [[id, taxes[0]]] : [])));
    return this.#kept;
  }
}

const none: readonly Line[] = [];

const cashOf = ({ cashIncrement }: DraftInvoice) => (cashIncrement ? { cashIncrement } : {});

/** A rate as a line shows it: as it was copied into that line, else as the account has it now. */
export function rateOf(
  { kept, rates }: Pick<PricedDraft, 'kept' | 'rates'>,
  line: LineId,
  rate: TaxRateId | '',
): Pick<LineTax, 'name' | 'percent'> | undefined {
  const copied = kept.get(line);
  return copied?.rate === rate ? copied : rates.find(({ id }) => id === rate);
}

/** What the rates are called that tax at each percentage; two rates of one percentage are taxed together. */
export function rateNames(priced: PricedDraft, language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { id, taxRate } of priced.draft.lines) {
    const rate = rateOf(priced, id, taxRate);
    if (rate) names.set(rate.percent, (names.get(rate.percent) ?? new Set()).add(rate.name));
  }
  return new Map([...names].map(([percent, all]) => [percent, formatList([...all], language)]));
}
