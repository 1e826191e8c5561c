import { dependingOn, list, object, optional, refusing, withDefault, type Check } from '../input/check.js';
import {
  currency,
  day,
  labelOrEmpty,
  linesOf,
  note,
  roundingMode,
  taxMode,
  taxRounding,
} from '../input/fields.js';
import { isPositive } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { PricingInput } from '../pricing/pricing-input.js';
import type { InputRefusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import type { RuleDocument, RuleParty } from '../rules/rule-document.js';
import { adjustment, amountIn, documentAdjustment, documentLine } from './items.js';

/** The most allowances, and the most charges, that a document may have. */
export const documentAdjustmentsMax = 100;

/** An invoice as somebody wrote it down: all that `priceInvoice` prices, with what `checkInvoice` checks beside it. */
export interface InvoiceDocument
  extends Omit<RuleDocument, 'figures'>, Pick<PricingInput, 'rounding' | 'cashIncrement' | 'prepaid'> {}

export interface DocumentOptions {
  /**
   * Whether quantities, prices and amounts may be negative, as on a document that credits. Absent: they may.
   * An invoice's may not (reliability.md row 41; EN 16931 BR-27).
   */
  readonly allowNegative?: boolean;
}

/**
 * Reads an invoice from outside: plain data as JSON brings it, every figure as decimal text.
 *
 * Only `currency` and `lines` must be there, and the `unitPrice` of each line. What is left out: `taxMode` is
 * `exclusive`, `taxRounding` is `rate`, `rounding` is `half-up`, a `quantity` is one, and the `category` of a tax is
 * `S` above 0 percent and `Z` at 0. Words are read as they are; whether any are missing is for `checkInvoice` to say.
 *
 * Refuses the first problem, with its path `lines.2.unitPrice` (reliability.md rows 1-61, 69-73, 89-99, 117-122): what
 * is of another type, unknown or missing; more than 1,000 lines, 10 discounts, charges or taxes on one of them, 5,000
 * on all of them, 100 allowances or charges on the document; a quantity of nothing, or with more than 12 digits before
 * the point and 6 after; a price with more than 12 and 10; a percentage outside 0 to 100; an amount of 10^15 minor
 * units or more, or with digits its currency does not have; a cash increment that is not above zero. What is
 * calculated from these is exact but may be out of range: see `figureOutOfRange`.
 */
export function parseInvoiceDocument(
  value: unknown,
  { allowNegative = true }: DocumentOptions = {},
): Result<InvoiceDocument, InputRefusal> {
  const documentIn = (of: Currency) => invoiceDocument(of, allowNegative);
  return dependingOn<'currency', Currency, InvoiceDocument>('currency', currency, documentIn)(value, '');
}

/** A draft's number is `null`, as is one that was left out. */
const number: Check<string | null> = (value, path) =>
  value === undefined || value === null ? ok(null) : labelOrEmpty(value, path);

const party = object<RuleParty>({
  name: optional(labelOrEmpty),
  address: optional(note),
  country: optional(labelOrEmpty),
  vatNumber: optional(labelOrEmpty),
  taxNumber: optional(labelOrEmpty),
  registrationNumber: optional(labelOrEmpty),
});

function invoiceDocument(of: Currency, allowNegative: boolean): Check<InvoiceDocument> {
  const amount = amountIn(of, allowNegative);
  return object<InvoiceDocument>({
    number,
    issuedOn: optional(day),
    dueOn: optional(day),
    paymentTerms: optional(note),
    seller: optional(party),
    client: withDefault(party, {}),
    payer: optional(party),
    deliveredOn: optional(day),
    deliveryCountry: optional(labelOrEmpty),
    currency,
    taxMode: withDefault(taxMode, 'exclusive'),
    taxRounding: withDefault(taxRounding, 'rate'),
    rounding: withDefault(roundingMode, 'half-up'),
    lines: linesOf(documentLine(amount, allowNegative)),
    discount: optional(adjustment(amount)),
    allowances: optional(list(documentAdjustment(amount), documentAdjustmentsMax)),
    charges: optional(list(documentAdjustment(amount), documentAdjustmentsMax)),
    cashIncrement: optional(refusing(amount, (value) => !isPositive(value), 'money-sign')),
    prepaid: optional(amount),
  });
}
