import { minorDigits } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { finalize, requireDueOn } from '../records/finalize.js';
import type { IssuedWith, NewDraft, OpenInvoice, PaidInvoice } from '../records/invoice.js';
import type { Line, LineTax } from '../records/line.js';
import type { NumberSeries } from '../records/number-series.js';
import type { Party } from '../records/party.js';
import { cashIncrementIn, type Preferences } from '../records/preferences.js';
import type { TaxRate } from '../records/tax-rates.js';
import type { Day } from '../time/day.js';
import { localTimeOf } from '../time/local-time.js';
import { nextNumber } from './next-number.js';

/** What a sample says, in the words of its reader. */
export interface SampleWords {
  readonly client: Party;
  /** What its two lines are for. */
  readonly lines: readonly [string, string];
}

/** What a sample is made by. */
export interface SampleAsked {
  readonly preferences: Preferences;
  readonly rates: readonly TaxRate[];
  readonly series: readonly NumberSeries[];
  /** The next number a person is about to set (billing.md S-03). */
  readonly from?: number;
  readonly day: Day;
  readonly issuedWith: IssuedWith;
  readonly words: SampleWords;
}

/**
 * An invoice as it would be issued on this day, which a settings screen shows while they are typed: with everything on it
 * that a template may show, and prices whose tax is not the same rounded by line and by rate. It is in no books.
 */
export function sampleInvoice(asked: SampleAsked): OpenInvoice | PaidInvoice {
  const { preferences, rates, series, from, day, issuedWith, words } = asked;
  const { currency, taxMode, taxRounding, rounding, terms, numbers } = preferences;
  const rate = rates.find(({ archived, percent, withheld }) => !archived && !withheld && percent !== '0');
  const prices = minorDigits(currency) === 0 ? ['3335', '1245'] : ['33.35', '12.45'];
  const lines = words.lines.map((description, place): Line => ({
    ...{ id: `lin_${place}`, description, quantity: decimalOf('1') },
    unitPrice: decimalOf(prices[place] ?? '0'),
    ...(rate && { taxes: [taxOf(rate)] }),
    itemCode: `S${place + 1}`,
  }));
  const draft: NewDraft = {
    ...{ kind: 'invoice', id: 'inv_sample', status: 'draft', number: null, client: words.client },
    ...{ currency, taxMode, taxRounding, rounding, lines, issuedOn: day },
    ...cashIncrementIn(preferences, currency),
    events: [{ id: 'sample', kind: 'appointment', startsAt: localTimeOf(`${day}T09:30`) }],
  };
  const due = requireDueOn(draft, terms);
  const taken = nextNumber({ document: 'invoice', format: numbers.invoice, day }, series, from);
  return finalize(draft, taken, { dueOn: due.ok ? due.value : day, terms, issuedWith });
}

const taxOf = ({ id, name, percent, category, compound }: TaxRate): LineTax => ({
  ...{ rate: id, name, percent, category },
  ...(compound && { compound }),
});
