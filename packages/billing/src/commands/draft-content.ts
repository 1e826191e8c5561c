import type { Books } from '../books.js';
import { list, object, optional, type Check } from '../input/check.js';
import { currency, day, id, label, linesMax, linesOf, note, party, taxMode } from '../input/fields.js';
import { linkedEvent } from '../input/linked-event.js';
import type { Currency } from '../money/currency.js';
import type { Adjustment, TaxMode } from '../pricing/pricing-input.js';
import type { LinkedEvent } from '../records/event-link.js';
import type { InvoiceTemplateId, LineId } from '../records/ids.js';
import type { Line } from '../records/line.js';
import type { Party } from '../records/party.js';
import { defaultPreferences } from '../records/preferences.js';
import { noTaxRates } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import {
  adjustment,
  adjustmentFrom,
  lineFrom,
  lineInput,
  type AdjustmentInput,
  type LineInput,
} from './line-content.js';

/** Everything of a draft that a person writes. */
export interface DraftContent {
  readonly client: Party;
  readonly payer?: Party;
  readonly practitioner?: Party;
  readonly location?: Party;
  /** Absent: the account's currency. */
  readonly currency?: Currency;
  /** Absent: the account's tax mode. */
  readonly taxMode?: TaxMode;
  readonly issuedOn: Day;
  /** Absent: the issue day plus the account's terms. */
  readonly dueOn?: Day;
  readonly lines: readonly LineInput[];
  /** Taken off all lines together. */
  readonly discount?: AdjustmentInput;
  /** Each on no other invoice that is not void; those of one client on that client's. */
  readonly events?: readonly LinkedEvent[];
  readonly reference?: string;
  readonly memo?: string;
  /** Absent: the standard one. */
  readonly template?: InvoiceTemplateId;
}

export const draftContent: Check<DraftContent> = object<DraftContent>({
  client: party,
  payer: optional(party),
  practitioner: optional(party),
  location: optional(party),
  currency: optional(currency),
  taxMode: optional(taxMode),
  issuedOn: day,
  dueOn: optional(day),
  lines: linesOf(lineInput),
  discount: optional(adjustment),
  events: optional(list(linkedEvent, linesMax)),
  reference: optional(label),
  memo: optional(note),
  template: optional(id('tpl')),
});

/** What of a draft is priced, as the draft keeps it. */
export interface PricedContent {
  readonly lines: readonly Line[];
  readonly discount?: Adjustment;
}

/**
 * The lines of a draft, with each named tax rate copied in, and its discount. A rate that the same line already had
 * stays as it was copied, also when it was edited or archived since (billing.md S-11).
 *
 * Refuses, line by line, with `line-listed-twice`, then what `lineFrom` refuses; then with `money-…` of the discount.
 */
export function pricedContent(
  { lines: inputs, discount: asked }: Pick<DraftContent, 'lines' | 'discount'>,
  of: Currency,
  books: Books,
  before: readonly Line[] = [],
): Result<PricedContent, Refusal> {
  const { rates } = books.get('tax-rates', 'tax-rates') ?? noTaxRates;
  const { allowNegativeLines } = books.get('preferences', 'preferences') ?? defaultPreferences;
  const lines: Line[] = [];
  const known = new Set<LineId>();
  for (const [index, input] of inputs.entries()) {
    if (known.has(input.id)) return no({ type: 'line-listed-twice', line: input.id });
    known.add(input.id);
    const kept = before.find(({ id }) => id === input.id)?.taxes;
    const terms = { currency: of, rates, allowNegativeLines };
    const line = lineFrom(input, terms, kept, `content.lines.${index}`);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  if (!asked) return ok({ lines });
  const discount = adjustmentFrom(asked, of, 'content.discount');
  return discount.ok ? ok({ lines, discount: discount.value }) : discount;
}
