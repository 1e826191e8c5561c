import { isNegative, isPositive, parseAmount, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { decimalOf, signedPriceLimits, signedQuantityLimits } from '../money/decimal.js';
import type {
  Adjustment,
  DocumentAdjustment,
  PricingInput,
  PricingLine,
  PricingTax,
} from '../pricing/pricing-input.js';
import type { InputRefusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import {
  dependingOn,
  list,
  located,
  object,
  oneOf,
  optional,
  refusing,
  variant,
  withDefault,
  type Check,
} from '../input/check.js';
import {
  currency,
  decimal,
  discountPercent,
  flag,
  label,
  linesMax,
  perLineMax,
  quantity,
  roundingMode,
  taxMode,
  taxPercent,
  taxRounding,
  unitPrice,
} from '../input/fields.js';

/** The most allowances, and the most charges, that a document may have. */
export const documentAdjustmentsMax = 100;

export interface PricingOptions {
  /**
   * Whether quantities, prices and amounts may be negative, as on a document that credits. Absent: they may.
   * An invoice's may not (reliability.md row 41; EN 16931 BR-27).
   */
  readonly allowNegative?: boolean;
}

/**
 * Reads what `priceInvoice` prices from outside: plain data as JSON brings it, every figure as decimal text.
 *
 * What may be left out: `taxMode` is `exclusive`, `taxRounding` is `rate`, `rounding` is `half-up`, the `quantity` of
 * a line is one, and the `category` of a tax is `S` above 0 percent and `Z` at 0.
 *
 * Refuses the first problem with its path, `lines.2.unitPrice` (reliability.md rows 1-53, 69-73, 117-122): what is of
 * another type, unknown or missing; more than 1,000 lines, 10 discounts, charges or taxes on one of them,
 * 100 allowances or charges on the document; a quantity of nothing or with more than 12 digits before and 6 after the
 * point, a price with more than 12 and 10; a percentage outside 0 to 100; an amount of 10^15 minor units or more, or with digits its currency does not have; a cash increment that is
 * not above zero. What is calculated from these is exact but may be out of range: see `figureOutOfRange`.
 */
export function parsePricingInput(
  value: unknown,
  { allowNegative = true }: PricingOptions = {},
): Result<PricingInput, InputRefusal> {
  const document = (of: Currency) => pricingInput(amountIn(of, allowNegative), allowNegative);
  return dependingOn<'currency', Currency, PricingInput>('currency', currency, document)(value, '');
}

const pricingInput = (amount: Check<Amount>, allowNegative: boolean): Check<PricingInput> =>
  object<PricingInput>({
    currency,
    taxMode: withDefault(taxMode, 'exclusive'),
    taxRounding: withDefault(taxRounding, 'rate'),
    rounding: withDefault(roundingMode, 'half-up'),
    lines: list(pricingLine(amount, allowNegative), linesMax),
    discount: optional(adjustment(amount)),
    allowances: optional(list(documentAdjustment(amount), documentAdjustmentsMax)),
    charges: optional(list(documentAdjustment(amount), documentAdjustmentsMax)),
    cashIncrement: optional(refusing(amount, (value) => !isPositive(value), 'money-sign')),
    prepaid: optional(amount),
  });

function amountIn(of: Currency, allowNegative: boolean): Check<Amount> {
  const amount = located((value) => parseAmount(value, of));
  if (allowNegative) return amount;
  return refusing(amount, isNegative, 'money-sign');
}

const signedQuantity = refusing(decimal(signedQuantityLimits), (value) => value === '0', 'decimal-range');
const signedPrice = decimal(signedPriceLimits);

const pricingLine = (amount: Check<Amount>, allowNegative: boolean): Check<PricingLine> =>
  object<PricingLine>({
    quantity: withDefault(allowNegative ? signedQuantity : quantity, decimalOf('1')),
    unitPrice: allowNegative ? signedPrice : unitPrice,
    baseQuantity: optional(quantity),
    discounts: optional(list(adjustment(amount), perLineMax)),
    charges: optional(list(adjustment(amount), perLineMax)),
    taxes: optional(taxes),
  });

const adjustment = (amount: Check<Amount>): Check<Adjustment> =>
  variant<'type', Adjustment>('type', {
    percent: object({ type: oneOf('percent'), percent: discountPercent }),
    amount: object({ type: oneOf('amount'), amount }),
  });

type DocumentAdjustmentOf<T extends Adjustment['type']> = Extract<DocumentAdjustment, { readonly type: T }>;

const documentAdjustment = (amount: Check<Amount>): Check<DocumentAdjustment> =>
  variant<'type', DocumentAdjustment>('type', {
    percent: object<DocumentAdjustmentOf<'percent'>>({
      type: oneOf('percent'),
      percent: discountPercent,
      taxes: optional(taxes),
    }),
    amount: object<DocumentAdjustmentOf<'amount'>>({ type: oneOf('amount'), amount, taxes: optional(taxes) }),
  });

type AskedTax = Omit<PricingTax, 'category'> & Partial<Pick<PricingTax, 'category'>>;

const askedTax = object<AskedTax>({
  category: optional(label),
  percent: taxPercent,
  compound: optional(flag),
  withheld: optional(flag),
});

const tax: Check<PricingTax> = (value, path) => {
  const read = askedTax(value, path);
  return read.ok ? ok({ category: read.value.percent === '0' ? 'Z' : 'S', ...read.value }) : read;
};

const taxes = list(tax, perLineMax);
