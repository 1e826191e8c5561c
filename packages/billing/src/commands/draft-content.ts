import type { Books } from '../books.js';
import type { Asked } from '../input/asked.js';
import { list, object, oneOf, optional, variant, type Check } from '../input/check.js';
import {
  currency,
  day,
  description,
  discountPercent,
  flag,
  id,
  label,
  labelOrEmpty,
  linesMax,
  linesOf,
  moneyText,
  note,
  party,
  perLineMax,
  quantity,
  requireDiscount,
  taxMode,
  unitPrice,
} from '../input/fields.js';
import { linkedEvent } from '../input/linked-event.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { Adjustment, TaxMode } from '../pricing/pricing-input.js';
import type { LinkedEvent } from '../records/event-link.js';
import type { InvoiceTemplateId, LineId, TaxRateId } from '../records/ids.js';
import type { Line, LineTax } from '../records/line.js';
import type { Party } from '../records/party.js';
import type { LineProduct } from '../records/stock.js';
import { noTaxRates, type TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** A discount or charge as asked for: the amount is text until the invoice's currency is known. */
export type AdjustmentInput =
  | { readonly type: 'percent'; readonly percent: Decimal }
  /** In the invoice's currency, zero or more; a discount of more than there is takes all there is (billing.md 5.1). */
  | { readonly type: 'amount'; readonly amount: string };

/** A line as asked for: its tax rates are named, and copied when the draft is written. */
export interface LineInput {
  readonly id: LineId;
  readonly description: string;
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  readonly baseQuantity?: Decimal;
  readonly discounts?: readonly AdjustmentInput[];
  readonly charges?: readonly AdjustmentInput[];
  /** In the order they are charged. */
  readonly taxRates?: readonly TaxRateId[];
  readonly itemCode?: string;
  readonly servedOn?: Day;
  /** What it sells by the piece; the quantity is how many (I-22, I-30). */
  readonly product?: LineProduct;
  /** One of the draft's events. */
  readonly event?: string;
}

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

const adjustment = variant<'type', AdjustmentInput>('type', {
  percent: object({ type: oneOf('percent'), percent: discountPercent }),
  amount: object({ type: oneOf('amount'), amount: moneyText }),
});

export const lineInput: Check<LineInput> = object<LineInput>({
  id: id('lin'),
  description,
  quantity,
  unitPrice,
  baseQuantity: optional(quantity),
  discounts: optional(list(adjustment, perLineMax)),
  charges: optional(list(adjustment, perLineMax)),
  taxRates: optional(list(id('tax'), perLineMax)),
  itemCode: optional(labelOrEmpty),
  servedOn: optional(day),
  product: optional(object<LineProduct>({ id: label, tracksStock: flag })),
  event: optional(label),
});

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
  const lines: Line[] = [];
  const known = new Set<LineId>();
  for (const [index, input] of inputs.entries()) {
    if (known.has(input.id)) return no({ type: 'line-listed-twice', line: input.id });
    known.add(input.id);
    const kept = before.find(({ id }) => id === input.id)?.taxes;
    const line = lineFrom(input, of, rates, kept, `content.lines.${index}`);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  if (!asked) return ok({ lines });
  const discount = adjustmentFrom(asked, of, 'content.discount');
  return discount.ok ? ok({ lines, discount: discount.value }) : discount;
}

/**
 * A line, with its tax rates copied in or kept.
 * Refuses with `money-…` of a discount or charge, then for each rate `tax-rate-listed-twice`, `not-found` or
 * `tax-rate-archived`.
 */
export function lineFrom(
  { discounts: less = [], charges: more = [], taxRates = [], ...rest }: LineInput,
  of: Currency,
  rates: readonly TaxRate[],
  kept: readonly LineTax[] | undefined,
  path: string,
): Result<Line, Refusal> {
  const at = path ? `${path}.` : '';
  const discounts = all(less, (asked, index) => adjustmentFrom(asked, of, `${at}discounts.${index}`));
  if (!discounts.ok) return discounts;
  const charges = all(more, (asked, index) => adjustmentFrom(asked, of, `${at}charges.${index}`));
  if (!charges.ok) return charges;
  const taxes = all(taxRates, (rate, index) =>
    taxRates.indexOf(rate) < index ? no({ type: 'tax-rate-listed-twice', rate }) : lineTax(rate, rates, kept),
  );
  if (!taxes.ok) return taxes;
  return ok({
    ...rest,
    ...(discounts.value.length > 0 && { discounts: discounts.value }),
    ...(charges.value.length > 0 && { charges: charges.value }),
    ...(taxes.value.length > 0 && { taxes: taxes.value }),
  });
}

/** Each of the list, or the first refusal. */
function all<T, U>(
  list: readonly T[],
  read: (item: T, index: number) => Result<U, Refusal>,
): Result<readonly U[], Refusal> {
  const values: U[] = [];
  for (const [index, item] of list.entries()) {
    const value = read(item, index);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** A discount or charge as it was written. Refuses as its field does, then with `money-…` of the amount. */
export function readAdjustment(
  asked: Asked<AdjustmentInput>,
  of: Currency,
  path: string,
): Result<Adjustment, Refusal> {
  const checked = adjustment(asked, path);
  return checked.ok ? adjustmentFrom(checked.value, of, path) : checked;
}

function adjustmentFrom(asked: AdjustmentInput, of: Currency, path: string): Result<Adjustment, Refusal> {
  if (asked.type === 'percent') return ok(asked);
  const amount = requireDiscount(asked.amount, of, `${path}.amount`);
  return amount.ok ? ok({ type: 'amount', amount: amount.value }) : amount;
}

function lineTax(
  rate: TaxRateId,
  rates: readonly TaxRate[],
  kept: readonly LineTax[] | undefined,
): Result<LineTax, Refusal> {
  const before = kept?.find((tax) => tax.rate === rate);
  if (before) return ok(before);
  const found = rates.find(({ id }) => id === rate);
  if (!found) return no({ type: 'not-found', kind: 'tax-rates', id: rate });
  if (found.archived) return no({ type: 'tax-rate-archived', name: found.name });
  const { name, percent, category, compound, exemptionReason } = found;
  return ok({
    ...{ rate, name, percent, category },
    ...(compound && { compound }),
    ...(exemptionReason && { exemptionReason }),
  });
}
