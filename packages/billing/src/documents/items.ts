import { isNegative, parseAmount, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import {
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
  day,
  description,
  discountPercent,
  flag,
  label,
  labelOrEmpty,
  note,
  perLineMax,
  quantity,
  signedPrice,
  signedQuantity,
  taxPercent,
  unitPrice,
} from '../input/fields.js';
import { defaultTaxCategory } from '../records/tax-rates.js';
import type { RuleAdjustment, RuleDocumentAdjustment, RuleLine, RuleTax } from '../rules/rule-document.js';
import { ok } from '../result.js';

// What an invoice document lists: its lines, and what is taken off and added, each with its taxes.

/** An amount in this currency. */
export function amountIn(of: Currency, allowNegative: boolean): Check<Amount> {
  const amount = located((value) => parseAmount(value, of));
  return allowNegative ? amount : refusing(amount, isNegative, 'money-sign');
}

type AskedTax = Omit<RuleTax, 'category'> & Partial<Pick<RuleTax, 'category'>>;

const askedTax = object<AskedTax>({
  category: optional(label),
  percent: taxPercent,
  compound: optional(flag),
  withheld: optional(flag),
  exemptionReason: optional(note),
});

const tax: Check<RuleTax> = (value, path) => {
  const read = askedTax(value, path);
  if (!read.ok) return read;
  return ok({ category: defaultTaxCategory(read.value.percent), ...read.value });
};

const taxes = list(tax, perLineMax);
const reason = optional(note);

type OfType<T, Type> = Extract<T, { readonly type: Type }>;

/** Something taken off or added, without taxes of its own. */
export const adjustment = (amount: Check<Amount>): Check<RuleAdjustment> =>
  variant<'type', RuleAdjustment>('type', {
    percent: object<OfType<RuleAdjustment, 'percent'>>({
      type: oneOf('percent'),
      percent: discountPercent,
      reason,
    }),
    amount: object<OfType<RuleAdjustment, 'amount'>>({ type: oneOf('amount'), amount, reason }),
  });

/** An allowance or a charge on the document. */
export const documentAdjustment = (amount: Check<Amount>): Check<RuleDocumentAdjustment> =>
  variant<'type', RuleDocumentAdjustment>('type', {
    percent: object<OfType<RuleDocumentAdjustment, 'percent'>>({
      type: oneOf('percent'),
      percent: discountPercent,
      taxes: optional(taxes),
      reason,
    }),
    amount: object<OfType<RuleDocumentAdjustment, 'amount'>>({
      type: oneOf('amount'),
      amount,
      taxes: optional(taxes),
      reason,
    }),
  });

/** A line. Without a description it has an empty one, which is what the rules find missing. */
export const documentLine = (amount: Check<Amount>, allowNegative: boolean): Check<RuleLine> =>
  object<RuleLine>({
    description: withDefault(description, ''),
    quantity: withDefault(allowNegative ? signedQuantity : quantity, decimalOf('1')),
    unit: optional(labelOrEmpty),
    unitPrice: allowNegative ? signedPrice : unitPrice,
    baseQuantity: optional(quantity),
    discounts: optional(list(adjustment(amount), perLineMax)),
    charges: optional(list(adjustment(amount), perLineMax)),
    taxes: optional(taxes),
    servedOn: optional(day),
  });
