import type { Books } from '../books.js';
import { list, object, oneOf, optional, variant, type Check } from '../input/check.js';
import {
  currency,
  day,
  description,
  discountPercent,
  id,
  label,
  labelOrEmpty,
  linesMax,
  moneyText,
  note,
  party,
  quantity,
  requireDiscount,
  unitPrice,
} from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { Discount, TaxMode } from '../pricing/price-invoice.js';
import type { LineId, TaxRateId } from '../records/ids.js';
import type { Line, LineTax } from '../records/line.js';
import type { Party } from '../records/party.js';
import { noTaxRates, type TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** A discount as asked for: the amount is text until the invoice's currency is known. */
export type DiscountInput =
  | { readonly type: 'percent'; readonly percent: Decimal }
  /** In the invoice's currency, zero or more; more than the line is the whole line (billing.md 5.1). */
  | { readonly type: 'amount'; readonly amount: string };

/** A line as asked for: its tax rate is named, and copied when the draft is written. */
export interface LineInput {
  readonly id: LineId;
  readonly description: string;
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  readonly discount?: DiscountInput;
  readonly taxRate?: TaxRateId;
  readonly itemCode?: string;
  readonly servedOn?: Day;
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
  readonly reference?: string;
  readonly memo?: string;
}

export const taxModes = ['exclusive', 'inclusive', 'none'] as const;

export const lineInput: Check<LineInput> = object<LineInput>({
  id: id('lin'),
  description,
  quantity,
  unitPrice,
  discount: optional(
    variant<'type', DiscountInput>('type', {
      percent: object({ type: oneOf('percent'), percent: discountPercent }),
      amount: object({ type: oneOf('amount'), amount: moneyText }),
    }),
  ),
  taxRate: optional(id('tax')),
  itemCode: optional(labelOrEmpty),
  servedOn: optional(day),
});

export const draftContent: Check<DraftContent> = object<DraftContent>({
  client: party,
  payer: optional(party),
  practitioner: optional(party),
  location: optional(party),
  currency: optional(currency),
  taxMode: optional(oneOf(...taxModes)),
  issuedOn: day,
  dueOn: optional(day),
  lines: list(lineInput, linesMax),
  reference: optional(label),
  memo: optional(note),
});

/**
 * The lines of a draft, with each named tax rate copied in. A rate that the same line already had stays as it was
 * copied, also when it was edited or archived since (billing.md S-11).
 *
 * Refuses, line by line, with `line-listed-twice`, then what `lineFrom` refuses.
 */
export function linesFrom(
  inputs: readonly LineInput[],
  of: Currency,
  books: Books,
  before: readonly Line[] = [],
): Result<readonly Line[], Refusal> {
  const { rates } = books.get('tax-rates', 'tax-rates') ?? noTaxRates;
  const lines: Line[] = [];
  const known = new Set<LineId>();
  for (const [index, input] of inputs.entries()) {
    if (known.has(input.id)) return no({ type: 'line-listed-twice', line: input.id });
    known.add(input.id);
    const kept = before.find(({ id }) => id === input.id)?.tax;
    const line = lineFrom(input, of, rates, kept, `content.lines.${index}`);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok(lines);
}

/**
 * A line, with its tax rate copied in or kept.
 * Refuses with `money-…` of a discount, `not-found` or `tax-rate-archived` of the rate.
 */
export function lineFrom(
  { discount: asked, taxRate, ...rest }: LineInput,
  of: Currency,
  rates: readonly TaxRate[],
  kept: LineTax | undefined,
  path: string,
): Result<Line, Refusal> {
  const discount = asked
    ? discountFrom(asked, of, path ? `${path}.discount.amount` : 'discount.amount')
    : ok(undefined);
  if (!discount.ok) return discount;
  const tax = taxRate ? lineTax(taxRate, rates, kept) : ok(undefined);
  if (!tax.ok) return tax;
  return ok({
    ...rest,
    ...(discount.value && { discount: discount.value }),
    ...(tax.value && { tax: tax.value }),
  });
}

function discountFrom(asked: DiscountInput, of: Currency, path: string): Result<Discount, Refusal> {
  if (asked.type === 'percent') return ok(asked);
  const amount = requireDiscount(asked.amount, of, path);
  return amount.ok ? ok({ type: 'amount', amount: amount.value }) : amount;
}

function lineTax(
  rate: TaxRateId,
  rates: readonly TaxRate[],
  kept: LineTax | undefined,
): Result<LineTax, Refusal> {
  if (kept?.rate === rate) return ok(kept);
  const found = rates.find(({ id }) => id === rate);
  if (!found) return no({ type: 'not-found', kind: 'tax-rates', id: rate });
  if (found.archived) return no({ type: 'tax-rate-archived', name: found.name });
  return ok({ rate, name: found.name, percent: found.percent });
}
