import type { Books } from '../books.js';
import { list, object, optional, type Check } from '../input/check.js';
import {
  currency,
  day,
  id,
  label,
  linesMax,
  linesOf,
  note,
  party,
  perLineMax,
  taxMode,
} from '../input/fields.js';
import { linkedEvent } from '../input/linked-event.js';
import type { Currency } from '../money/currency.js';
import type { TaxMode } from '../pricing/pricing-input.js';
import type { LinkedEvent } from '../records/event-link.js';
import type { InvoiceTemplateId, LineId } from '../records/ids.js';
import type { NewDraft } from '../records/invoice.js';
import type { Party } from '../records/party.js';
import { defaultPreferences } from '../records/preferences.js';
import { noTaxRates } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { installmentTerms, installmentTermsFrom, type InstallmentTermsInput } from './installment-content.js';
import {
  adjustment,
  adjustmentFrom,
  all,
  invoiceAdjustment,
  invoiceAdjustmentFrom,
  lineFrom,
  lineInput,
  type AdjustmentInput,
  type InvoiceAdjustmentInput,
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
  /** Absent: the issue day plus the account's terms, or the day of the last installment. */
  readonly dueOn?: Day;
  /** Absent: all of it is to be paid at once. */
  readonly installmentTerms?: InstallmentTermsInput;
  readonly lines: readonly LineInput[];
  /** Taken off all lines together. */
  readonly discount?: AdjustmentInput;
  /** Taken off the whole of it, each with its own taxes; in inclusive mode with them. */
  readonly allowances?: readonly InvoiceAdjustmentInput[];
  /** Added to the whole of it, each with its own taxes; in inclusive mode with them. */
  readonly charges?: readonly InvoiceAdjustmentInput[];
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
  installmentTerms: optional(installmentTerms),
  lines: linesOf(lineInput),
  discount: optional(adjustment),
  allowances: optional(list(invoiceAdjustment, perLineMax)),
  charges: optional(list(invoiceAdjustment, perLineMax)),
  events: optional(list(linkedEvent, linesMax)),
  reference: optional(label),
  memo: optional(note),
  template: optional(id('tpl')),
});

/** What of a draft is priced, as the draft keeps it. */
export type PricedContent = Pick<
  NewDraft,
  'lines' | 'discount' | 'allowances' | 'charges' | 'installmentTerms'
>;

/** Content without what `pricedContent` reads. */
export const unpriced = ({
  lines: _,
  discount: __,
  allowances: ___,
  charges: ____,
  installmentTerms: _____,
  ...rest
}: DraftContent) => rest;

/**
 * What of a draft is priced, with each named tax rate copied in. A rate that the same line, allowance or charge already had
 * stays as it was copied, also when it was edited or archived since (billing.md S-11).
 *
 * Refuses, line by line, with `line-listed-twice`, then what `lineFrom` refuses; then with `money-…` of the discount; then
 * of each allowance and each charge with `line-listed-twice` and what `invoiceAdjustmentFrom` refuses; then what
 * `installmentTermsFrom` refuses.
 */
export function pricedContent(
  content: PricedInput,
  currency: Currency,
  books: Books,
  before: Partial<PricedContent> = {},
): Result<PricedContent, Refusal> {
  const { lines: inputs, discount: asked, allowances: less, charges: more } = content;
  const { rates } = books.get('tax-rates', 'tax-rates') ?? noTaxRates;
  const { allowNegativeLines } = books.get('preferences', 'preferences') ?? defaultPreferences;
  const terms = { currency, rates, allowNegativeLines };
  const known = new Set<LineId>();
  const { lines: lined = [], allowances: lessened = [], charges: charged = [] } = before;
  const kept = [...lined, ...lessened, ...charged];
  const keptOf = (id: LineId) => kept.find((one) => one.id === id)?.taxes;
  const lines = once(inputs, known, (input, index) =>
    lineFrom(input, terms, keptOf(input.id), `content.lines.${index}`),
  );
  if (!lines.ok) return lines;
  const discount = asked && adjustmentFrom(asked, currency, 'content.discount');
  if (discount && !discount.ok) return discount;
  const adjusted = (list: readonly InvoiceAdjustmentInput[], name: string) =>
    once(list, known, (input, index) =>
      invoiceAdjustmentFrom(input, terms, keptOf(input.id), `content.${name}.${index}`),
    );
  const allowances = adjusted(less ?? [], 'allowances');
  if (!allowances.ok) return allowances;
  const charges = adjusted(more ?? [], 'charges');
  if (!charges.ok) return charges;
  const installments = installmentTermsFrom(content, currency);
  if (!installments.ok) return installments;
  return ok({
    lines: lines.value,
    ...(discount && { discount: discount.value }),
    ...(less && { allowances: allowances.value }),
    ...(more && { charges: charges.value }),
    ...installments.value,
  });
}

type PricedInput = Pick<
  DraftContent,
  'lines' | 'discount' | 'allowances' | 'charges' | 'installmentTerms' | 'dueOn'
>;

/** Each of the list, none of them known before. Refuses, one after another, with `line-listed-twice`, then as `read` does. */
function once<I extends { readonly id: LineId }, T>(
  inputs: readonly I[],
  known: Set<LineId>,
  read: (input: I, index: number) => Result<T, Refusal>,
): Result<readonly T[], Refusal> {
  return all(inputs, (input, index) => {
    if (known.has(input.id)) return no({ type: 'line-listed-twice', line: input.id });
    known.add(input.id);
    return read(input, index);
  });
}
