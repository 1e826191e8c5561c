import { list, object, oneOf, optional, variant, wrong, type Check } from '../input/check.js';
import type { Asked } from '../input/asked.js';
import {
  day,
  description,
  discountPercent,
  flag,
  id,
  label,
  labelOrEmpty,
  moneyText,
  perLineMax,
  quantity,
  requireDiscount,
  signedPrice,
  signedQuantity,
} from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { Adjustment } from '../pricing/pricing-input.js';
import type { LineId, TaxRateId } from '../records/ids.js';
import { negativeFieldOf, type InvoiceAdjustment, type Line, type LineTax } from '../records/line.js';
import type { LineProduct } from '../records/stock.js';
import type { TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** A discount or charge as asked for: the amount is text until the invoice's currency is known. */
export type AdjustmentInput =
  | { readonly type: 'percent'; readonly percent: Decimal }
  /** In the invoice's currency, zero or more; a discount of more than there is takes all there is (billing.md 5.1). */
  | { readonly type: 'amount'; readonly amount: string };

/** An allowance or charge on the whole invoice as asked for. */
export type InvoiceAdjustmentInput = AdjustmentInput & {
  /** Its own among those of the lines. */
  readonly id: LineId;
  /** Not blank. */
  readonly reason: string;
  /** In the order they are charged. */
  readonly taxRates?: readonly TaxRateId[];
};

/** A line as asked for: its tax rates are named, and copied when the draft is written. */
export interface LineInput {
  readonly id: LineId;
  readonly description: string;
  /** Not zero; below it, as the price, only where the account allows negative lines. */
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

export const adjustment = variant<'type', AdjustmentInput>('type', {
  percent: object({ type: oneOf('percent'), percent: discountPercent }),
  amount: object({ type: oneOf('amount'), amount: moneyText }),
});

const adjusted = { id: id('lin'), reason: label, taxRates: optional(list(id('tax'), perLineMax)) };

type Adjusted<T> = Extract<InvoiceAdjustmentInput, { readonly type: T }>;

export const invoiceAdjustment = variant<'type', InvoiceAdjustmentInput>('type', {
  percent: object<Adjusted<'percent'>>({ ...adjusted, type: oneOf('percent'), percent: discountPercent }),
  amount: object<Adjusted<'amount'>>({ ...adjusted, type: oneOf('amount'), amount: moneyText }),
});

export const lineInput: Check<LineInput> = object<LineInput>({
  id: id('lin'),
  description,
  quantity: signedQuantity,
  unitPrice: signedPrice,
  baseQuantity: optional(quantity),
  discounts: optional(list(adjustment, perLineMax)),
  charges: optional(list(adjustment, perLineMax)),
  taxRates: optional(list(id('tax'), perLineMax)),
  itemCode: optional(labelOrEmpty),
  servedOn: optional(day),
  product: optional(object<LineProduct>({ id: label, tracksStock: flag })),
  event: optional(label),
});

/** What a line is read by. */
export interface LineTerms {
  readonly currency: Currency;
  /** The account's. */
  readonly rates: readonly TaxRate[];
  readonly allowNegativeLines?: boolean;
}

/**
 * A line, with its tax rates copied in or kept.
 * Refuses with `decimal-range` of a quantity or price below zero where the account does not allow that, with `money-…` of
 * a discount or charge, then for each rate `tax-rate-listed-twice`, `not-found` or `tax-rate-archived`.
 */
export function lineFrom(
  { discounts: less = [], charges: more = [], taxRates = [], ...rest }: LineInput,
  { currency: of, rates, allowNegativeLines }: LineTerms,
  kept: readonly LineTax[] | undefined,
  path: string,
): Result<Line, Refusal> {
  const at = path ? `${path}.` : '';
  const negative = negativeFieldOf(rest);
  if (negative && !allowNegativeLines) return wrong('decimal-range', `${at}${negative}`);
  const discounts = all(less, (asked, index) => adjustmentFrom(asked, of, `${at}discounts.${index}`));
  if (!discounts.ok) return discounts;
  const charges = all(more, (asked, index) => adjustmentFrom(asked, of, `${at}charges.${index}`));
  if (!charges.ok) return charges;
  const taxes = taxesFrom(taxRates, rates, kept);
  if (!taxes.ok) return taxes;
  return ok({
    ...rest,
    ...(discounts.value.length > 0 && { discounts: discounts.value }),
    ...(charges.value.length > 0 && { charges: charges.value }),
    ...(taxes.value.length > 0 && { taxes: taxes.value }),
  });
}

/**
 * An allowance or charge on the whole invoice, with its tax rates copied in or kept. Refuses with `money-…` of the amount,
 * then for each rate as `lineFrom` does.
 */
export function invoiceAdjustmentFrom(
  { taxRates = [], ...asked }: InvoiceAdjustmentInput,
  { currency, rates }: LineTerms,
  kept: readonly LineTax[] | undefined,
  path: string,
): Result<InvoiceAdjustment, Refusal> {
  const adjustment = adjustmentFrom(asked, currency, path);
  if (!adjustment.ok) return adjustment;
  const taxes = taxesFrom(taxRates, rates, kept);
  if (!taxes.ok) return taxes;
  const { id, reason } = asked;
  return ok({ ...adjustment.value, id, reason, ...(taxes.value.length > 0 && { taxes: taxes.value }) });
}

/** Refuses, for each rate, with `tax-rate-listed-twice`, then as `lineTax` does. */
const taxesFrom = (
  taxRates: readonly TaxRateId[],
  rates: readonly TaxRate[],
  kept: readonly LineTax[] | undefined,
): Result<readonly LineTax[], Refusal> =>
  all(taxRates, (rate, index) =>
    taxRates.indexOf(rate) < index ? no({ type: 'tax-rate-listed-twice', rate }) : lineTax(rate, rates, kept),
  );

/** Each of the list, or the first refusal. */
export function all<T, U>(
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

/** The adjustment with its amount read. Refuses with `money-…` of it. */
export function adjustmentFrom(
  asked: AdjustmentInput,
  of: Currency,
  path: string,
): Result<Adjustment, Refusal> {
  if (asked.type === 'percent') return ok({ type: 'percent', percent: asked.percent });
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
  const { name, percent, category, compound, withheld, exemptionReason } = found;
  return ok({
    ...{ rate, name, percent, category },
    ...(compound && { compound }),
    ...(withheld && { withheld }),
    ...(exemptionReason && { exemptionReason }),
  });
}
