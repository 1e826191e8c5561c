import type { Handler } from '../command.js';
import { list, object, oneOf, optional } from '../input/check.js';
import {
  currency,
  day,
  flag,
  id,
  label,
  linesMax,
  moneyText,
  numberPrefix,
  requireAmount,
  roundingMode,
  taxMode,
  taxRounding,
  versionOrNone,
  whole,
} from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { RoundingMode } from '../money/rounding.js';
import type { TaxMode, TaxRounding } from '../pricing/pricing-input.js';
import type { CommandId } from '../records/ids.js';
import { prefixOf, type LocationPrefix, type NumberFormat } from '../records/number-format.js';
import { documentTypes, newSeries, retire, seriesId, type DocumentType } from '../records/number-series.js';
import { defaultPreferences, type AmountIn, type Preferences } from '../records/preferences.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** An amount for one currency, as asked for. */
export interface AmountInInput {
  readonly currency: Currency;
  readonly amount: string;
}

/** Replaces the account's preferences (billing.md S-01). They apply from now on and restate nothing. */
export interface ChangePreferences {
  readonly type: 'change-preferences';
  readonly id: CommandId;
  /** The version the person saw; 0 while the account has only the defaults. */
  readonly version: number;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly taxRounding: TaxRounding;
  readonly rounding: RoundingMode;
  /** Whole days, 0 to 3,650. */
  readonly terms: number;
  /** Invoices take their number when they are finalized, or already as drafts. */
  readonly assignNumberAt: Preferences['assignNumberAt'];
  /** A person may choose the number of a draft. */
  readonly numbersByHand: boolean;
  /** Payers may pay online (S-07). */
  readonly onlinePayment: boolean;
  /**
   * The most that may be written off together with an allocation, one a currency and above zero. Absent, or in a currency that is not
   * listed: nothing.
   */
  readonly smallBalances?: readonly AmountInInput[];
  /**
   * The least amount that can be paid in cash, one a currency and above zero: what is payable of invoices drafted from now
   * on is rounded to it.
   */
  readonly cashIncrements?: readonly AmountInInput[];
  /** Credit notes may go beyond the amount due, also on paid invoices; C-02 and C-03 hold while they may not. */
  readonly accountCredit: boolean;
  /** Invoices without lines may be finalized. */
  readonly allowEmptyInvoice: boolean;
  /** Lines may have a negative quantity or price; an invoice that totals less than zero is a credit note all the same. */
  readonly allowNegativeLines: boolean;
  readonly numbers: Readonly<Record<DocumentType, NumberFormat>>;
  /**
   * Continues an older series: the number the next invoice of `changedOn` gets, where its location has no series of its
   * own (S-03). The skipped ones are retired, `changedOn`.
   */
  readonly nextInvoiceNumber?: number;
  readonly changedOn: Day;
}

const amounts = list(object<AmountInInput>({ currency, amount: moneyText }), linesMax);

const format = object<NumberFormat>({
  prefix: numberPrefix,
  padding: whole(1, 12),
  locations: optional(list(object<LocationPrefix>({ location: label, prefix: numberPrefix }), linesMax)),
});

/**
 * Refuses, in this order, with `stale-version`, `money-…` of a small balance or `currency-listed-twice`, one after another,
 * the same of a cash increment, `location-listed-twice`, `next-number-too-low` (S-04, Q-26).
 */
export const changePreferences: Handler<ChangePreferences> = {
  check: object<ChangePreferences>({
    type: oneOf('change-preferences'),
    id: id('cmd'),
    version: versionOrNone,
    currency,
    taxMode,
    taxRounding,
    rounding: roundingMode,
    terms: whole(0, 3650),
    assignNumberAt: oneOf('finalize', 'draft'),
    numbersByHand: flag,
    onlinePayment: flag,
    smallBalances: optional(amounts),
    cashIncrements: optional(amounts),
    accountCredit: flag,
    allowEmptyInvoice: flag,
    allowNegativeLines: flag,
    numbers: object<Readonly<Record<DocumentType, NumberFormat>>>({
      invoice: format,
      'credit-note': format,
      payment: format,
    }),
    nextInvoiceNumber: optional(whole(1, 999_999_999_999)),
    changedOn: day,
  }),

  reads: ({ numbers, changedOn }) => [
    { kind: 'preferences', id: 'preferences' },
    { kind: 'number-series', id: seriesId('invoice', prefixOf(numbers.invoice, changedOn)) },
  ],

  decide(
    {
      type: _,
      id: __,
      version: seen,
      nextInvoiceNumber,
      changedOn,
      smallBalances: small,
      cashIncrements: cash,
      ...choices
    },
    books,
  ) {
    const current = books.requireVersion('preferences', 'preferences', seen);
    if (!current.ok) return current;
    const { closedUntil } = books.get('preferences', 'preferences') ?? defaultPreferences;
    const smallBalances = amountsOf(small ?? [], 'smallBalances');
    if (!smallBalances.ok) return smallBalances;
    const cashIncrements = amountsOf(cash ?? [], 'cashIncrements');
    if (!cashIncrements.ok) return cashIncrements;
    const preferences: Preferences = {
      ...{ kind: 'preferences', id: 'preferences', ...choices },
      ...(small && { smallBalances: smallBalances.value }),
      ...(cash && { cashIncrements: cashIncrements.value }),
      ...(closedUntil && { closedUntil }),
    };
    const twice = documentTypes.map((document) => locationTwice(choices.numbers[document])).find(Boolean);
    if (twice) return no({ type: 'location-listed-twice', location: twice });
    const prefix = prefixOf(choices.numbers.invoice, changedOn);
    const series = books.get('number-series', seriesId('invoice', prefix)) ?? newSeries('invoice', prefix);
    const { next: least } = series;
    if (nextInvoiceNumber === undefined) return ok({ writes: [preferences] });
    if (nextInvoiceNumber < least) return no({ type: 'next-number-too-low', next: nextInvoiceNumber, least });
    if (nextInvoiceNumber === least) return ok({ writes: [preferences] });
    const skipped = {
      from: least,
      to: nextInvoiceNumber - 1,
      reason: 'Next number changed',
      retiredOn: changedOn,
    };
    return ok({ writes: [preferences, { ...retire(series, skipped), next: nextInvoiceNumber }] });
  },
};

/** One amount a currency. Refuses, one after another, with `money-…`, `currency-listed-twice`. */
function amountsOf(asked: readonly AmountInInput[], name: string): Result<readonly AmountIn[], Refusal> {
  const read: AmountIn[] = [];
  for (const [index, { currency: of, amount: text }] of asked.entries()) {
    const amount = requireAmount(text, of, `${name}.${index}.amount`);
    if (!amount.ok) return amount;
    if (read.some((one) => one.currency === of)) return no({ type: 'currency-listed-twice', currency: of });
    read.push({ currency: of, amount: amount.value });
  }
  return ok(read);
}

/** The first location that is listed a second time. */
function locationTwice({ locations = [] }: NumberFormat): string | undefined {
  const known = new Set<string>();
  return locations.find(({ location }) => known.size === known.add(location).size)?.location;
}
