import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id, typedNumber } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { requireDraft, type DraftInvoice } from '../records/invoice.js';
import {
  newSeries,
  prefixIn,
  retire,
  seriesId,
  serialIn,
  type NumberSeries,
} from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import { no, ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Gives a draft a number by hand instead of the next one (billing.md I-13, Q-05), where the preferences allow it. The
 * series of its prefix goes on after it; what is skipped, and the number the draft had, are retired, `numberedOn`.
 */
export interface NumberDraft {
  readonly type: 'number-draft';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  /** As it is to be printed; ends in 1 to 12 digits, more than nothing. */
  readonly number: string;
  readonly numberedOn: Day;
}

const reason = 'Number chosen by hand';

/**
 * Refuses, in this order, with `not-found`, `invoice-not-draft`, `numbers-not-by-hand`, `next-number-too-low` for a
 * number that is taken or retired, or has been gone past.
 */
export const numberDraft: Handler<NumberDraft> = {
  check: object<NumberDraft>({
    type: oneOf('number-draft'),
    id: id('cmd'),
    invoice: id('inv'),
    number: typedNumber,
    numberedOn: day,
  }),

  reads({ invoice, number }, books) {
    const had = books.get('invoice', invoice)?.number;
    return [
      { kind: 'invoice', id: invoice },
      { kind: 'preferences', id: 'preferences' },
      ...[number, ...(had ? [had] : [])].map(
        (one) => ({ kind: 'number-series', id: seriesId('invoice', prefixIn(one)) }) as const,
      ),
    ];
  },

  decide({ invoice, number, numberedOn }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const draft = requireDraft(found.value);
    if (!draft.ok) return draft;
    const { numbersByHand } = books.get('preferences', 'preferences') ?? defaultPreferences;
    if (!numbersByHand) return no({ type: 'numbers-not-by-hand' });
    if (draft.value.number === number) return ok({ writes: [] });
    const serial = serialIn(number);
    const series = seriesAt(number, books);
    if (serial < series.next) return no({ type: 'next-number-too-low', next: serial, least: series.next });
    const taken = { ...skip(series, serial, numberedOn), next: serial + 1 };
    const numbered: DraftInvoice = { ...draft.value, number, serial };
    return ok({ writes: [numbered, ...withoutOld(draft.value, taken, numberedOn, books)] });
  },
};

const seriesAt = (number: string, books: Books): NumberSeries =>
  books.get('number-series', seriesId('invoice', prefixIn(number))) ?? newSeries('invoice', prefixIn(number));

const skip = (series: NumberSeries, to: number, retiredOn: Day): NumberSeries =>
  series.next === to ? series : retire(series, { from: series.next, to: to - 1, reason, retiredOn });

/** The series the number was taken of, and that of the number the draft had, which nobody gets again. */
function withoutOld(
  draft: DraftInvoice,
  taken: NumberSeries,
  retiredOn: Day,
  books: Books,
): readonly NumberSeries[] {
  if (draft.number === null) return [taken];
  const old = { from: draft.serial, to: draft.serial, reason, retiredOn };
  const series = seriesAt(draft.number, books);
  return series.id === taken.id ? [retire(taken, old)] : [taken, retire(series, old)];
}
