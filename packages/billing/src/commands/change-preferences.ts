import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { currency, day, id, numberPrefix, whole } from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { RoundingMode } from '../money/rounding.js';
import type { TaxMode, TaxRounding } from '../pricing/price-invoice.js';
import type { CommandId } from '../records/ids.js';
import { newSeries, retire, type SeriesName } from '../records/number-series.js';
import type { NumberFormat, Preferences } from '../records/preferences.js';
import { no, ok } from '../result.js';
import type { Day } from '../time/day.js';
import { taxModes } from './draft-content.js';

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
  readonly numbers: Readonly<Record<SeriesName, NumberFormat>>;
  /** Continues an older series: the number the next invoice gets (S-03). The skipped ones are retired, `changedOn`. */
  readonly nextInvoiceNumber?: number;
  readonly changedOn: Day;
}

const format = object<NumberFormat>({ prefix: numberPrefix, padding: whole(1, 12) });

/** Refuses, in this order, with `stale-version`, `next-number-too-low` (S-04, Q-26). */
export const changePreferences: Handler<ChangePreferences> = {
  check: object<ChangePreferences>({
    type: oneOf('change-preferences'),
    id: id('cmd'),
    version: whole(0, Number.MAX_SAFE_INTEGER),
    currency,
    taxMode: oneOf(...taxModes),
    taxRounding: oneOf('rate', 'line'),
    rounding: oneOf('half-up', 'half-even', 'up', 'down'),
    terms: whole(0, 3650),
    numbers: object<Readonly<Record<SeriesName, NumberFormat>>>({
      invoice: format,
      'credit-note': format,
      payment: format,
    }),
    nextInvoiceNumber: optional(whole(1, 999_999_999_999)),
    changedOn: day,
  }),

  reads: () => [
    { kind: 'preferences', id: 'preferences' },
    { kind: 'number-series', id: 'invoice' },
  ],

  decide({ type: _, id: __, version: seen, nextInvoiceNumber, changedOn, ...choices }, books) {
    const current = books.requireVersion('preferences', 'preferences', seen);
    if (!current.ok) return current;
    const preferences: Preferences = { kind: 'preferences', id: 'preferences', ...choices };
    const series = books.get('number-series', 'invoice') ?? newSeries('invoice');
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
