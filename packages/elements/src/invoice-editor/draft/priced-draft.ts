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
import { listedNames, namesByPercent } from '../../parts/rate-names.js';
import type { Language } from '../../text/language.js';
import { lineInputOf, type Draft, type LineDraft } from './draft-model.js';
import { placesAgain, placesOf, PricedLines, type LinePlaces } from './priced-lines.js';

/** A draft with everything billing says about it. */
export interface PricedDraft {
  readonly draft: Draft;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly figures: InvoiceFigures;
  /** Without the blank lines. */
  readonly lines: PricedLines;
  readonly dueOn: Result<Day, Refusal>;
  /** What the figures are billing's answer to, in the order of `lines`: for whoever asks billing more about them. */
  readonly preview: DraftPreview;
  readonly terms: DraftTerms;
  /** The rates copied into the lines when the draft was last written. */
  readonly kept: ReadonlyMap<LineId, LineTax>;
  readonly rates: readonly TaxRate[];
  /** What the rates are called that tax at each percentage; two rates of one percentage are taxed together. */
  readonly rateNames: ReadonlyMap<string, readonly string[]>;
}

/** Prices what is typed, again and again: what did not change since the last time is not looked at. */
export class DraftPricer {
  readonly #preview = createDraftPreview();
  readonly #inputs = new WeakMap<LineDraft, Asked<LineInput>>();
  #last: { readonly asked: readonly unknown[]; readonly priced: PricedDraft } | undefined;
  #places: LinePlaces | undefined;
  #due: { readonly asked: readonly unknown[]; readonly dueOn: PricedDraft['dueOn'] } | undefined;
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
    const last = this.#last?.priced;
    const places =
      last && this.#places
        ? placesAgain(this.#places, last.draft.lines, draft.lines, this.#inputOf)
        : placesOf(draft.lines, this.#inputOf);
    this.#places = places;
    const terms: DraftTerms = {
      ...{ currency, taxMode, taxRounding, rounding, rates, before: record?.lines ?? none },
      allowNegativeLines: preferences.allowNegativeLines,
      ...(draft.discount && { discount: draft.discount }),
      ...(record?.allowances && { allowances: record.allowances }),
      ...(record?.charges && { charges: record.charges }),
      ...(record ? cashOf(record) : cashIncrementIn(preferences, currency)),
    };
    const preview = this.#preview(places.inputs, terms);
    const kept = this.#keptOf(record);
    return {
      ...{ draft, currency, taxMode, rates, kept, figures: preview.figures, preview, terms },
      lines: new PricedLines(places, preview.lines),
      rateNames: namesAgain(last, { draft, kept, rates }),
      dueOn: this.#dueOn(draft.issuedOn, draft.dueOn, preferences.terms, record?.installmentTerms),
    };
  }

  #dueOn(...asked: Parameters<typeof previewDueOn>): PricedDraft['dueOn'] {
    if (!this.#due || asked.some((one, index) => one !== this.#due?.asked[index]))
      this.#due = { asked, dueOn: previewDueOn(...asked) };
    return this.#due.dueOn;
  }

  readonly #inputOf = (line: LineDraft): Asked<LineInput> => {
    const known = this.#inputs.get(line);
    if (known) return known;
    const input = lineInputOf(line);
    this.#inputs.set(line, input);
    return input;
  };

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

const listed = new WeakMap<
  PricedDraft['rateNames'],
  { readonly language: Language; readonly names: ReadonlyMap<string, string> }
>();

/** What the rates are called that tax at each percentage, as one text. */
export function rateNames({ rateNames: all }: PricedDraft, language: Language): ReadonlyMap<string, string> {
  const known = listed.get(all);
  if (known?.language === language) return known.names;
  const names = listedNames(all, language);
  listed.set(all, { language, names });
  return names;
}

type Rated = Pick<PricedDraft, 'draft' | 'kept' | 'rates'>;

const namesOf = (rated: Rated): PricedDraft['rateNames'] =>
  namesByPercent(rated.draft.lines.flatMap(({ id, taxRate }) => rateOf(rated, id, taxRate) ?? []));

/** The names, the same as before where the lines have the same rates as before. */
function namesAgain(before: PricedDraft | undefined, now: Rated): PricedDraft['rateNames'] {
  if (!before || before.kept !== now.kept || before.rates !== now.rates) return namesOf(now);
  const [was, lines] = [before.draft.lines, now.draft.lines];
  const isSame = (line: LineDraft, place: number) => {
    const other = was[place];
    return line === other || (line.id === other?.id && line.taxRate === other.taxRate);
  };
  return was.length === lines.length && lines.every(isSame) ? before.rateNames : namesOf(now);
}
