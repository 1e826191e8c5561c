import { isNegative, isPositive, isZero, negate, subtract, sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { split } from '../money/split.js';
import { alike } from '../pricing/inclusive-taxes.js';
import type { PricingTax } from '../pricing/pricing-input.js';
import { lineTaxesOf } from './invoice-figures.js';
import type { IssuedInvoice } from './invoice.js';

/** What can be credited of a line altogether. None is below zero, save the taxes where it is only credited as a whole. */
export interface CreditablePart {
  /** What credit is entered against: without tax, or with it in inclusive mode. */
  readonly base: Amount;
  readonly tax: Amount;
  /** What each of its taxes has of that, those kept back aside. */
  readonly taxes: readonly Amount[];
}

/** The parts of an invoice that can be credited, one a line, then one a charge. */
export interface CreditableParts {
  readonly parts: readonly CreditablePart[];
  /** Whether they can only be credited together (docs/decisions/0022-crediting-what-takes-off.md). */
  readonly isOnlyWhole: boolean;
}

/** What a line comes to, and the taxes it states. */
interface Item extends CreditablePart {
  readonly stated: readonly PricingTax[];
}

/**
 * What of an invoice can be credited, line by line and charge by charge: what each comes to after the document's discount.
 * What takes off (a line below zero, an allowance) cannot be credited by itself; it lowers what can be credited of what is
 * taxed alike, in proportion. So the parts add up to the invoice, in each of its rates, and none is below zero.
 *
 * Where more is taken off at some rate than stands there, no part of the others would keep its rate: such an invoice is
 * credited as a whole or not at all.
 */
export function creditableParts(invoice: IssuedInvoice): CreditableParts {
  const { currency } = invoice;
  const items = itemsOf(invoice);
  if (!items.some(takesOff)) return { parts: items, isOnlyWhole: false };
  const groups = alike(items.map(({ stated }) => stated)).map(({ members }) => ({
    members,
    items: members.flatMap((member) => items[member] ?? []),
  }));
  if (!groups.every(({ items: group }) => stands(group, currency)))
    return { parts: spread(items.map(withOneTax), currency), isOnlyWhole: true };
  const parts: CreditablePart[] = [...items];
  for (const { members, items: group } of groups) {
    if (!group.some(takesOff)) continue;
    const shares = spread(group, currency);
    for (const [place, member] of members.entries())
      parts[member] = shares[place] ?? (parts[member] as CreditablePart);
  }
  return { parts, isOnlyWhole: false };
}

/** The lines, the charges, and the allowances, which are below zero. */
function itemsOf(invoice: IssuedInvoice): readonly Item[] {
  const { taxMode, figures, lines, charges = [], allowances = [] } = invoice;
  const taxesOf = lineTaxesOf(invoice);
  const items = [
    ...figures.lines.map(({ net, documentDiscount, tax, total }) => ({
      ...{ net: subtract(net, documentDiscount), tax, total },
    })),
    ...figures.charges,
    ...figures.allowances.map(({ net, tax, total }) => ({
      ...{ net: negate(net), tax: negate(tax), total: negate(total) },
    })),
  ];
  return [...lines, ...charges, ...allowances].flatMap(({ taxes: stated = [] }, place) => {
    const item = items[place];
    if (!item) return [];
    const { net, tax, total } = item;
    const base = taxMode === 'inclusive' ? total : net;
    return [{ base, tax, taxes: taxesOf[place] ?? [], stated: taxMode === 'none' ? [] : stated }];
  });
}

const takesOff = ({ base }: CreditablePart): boolean => isNegative(base);

/** Its tax as one, where it is not credited by its taxes. */
const withOneTax = ({ base, tax }: CreditablePart): CreditablePart => ({ base, tax, taxes: [tax] });

/** Whether lines that are taxed alike come to something together that can be shared, or to nothing at all. */
function stands(group: readonly CreditablePart[], currency: Currency): boolean {
  const base = sum(
    group.map((one) => one.base),
    currency,
  );
  const taxes = taxesTogether(group, currency);
  if (isZero(base)) return taxes.every(isZero);
  return isPositive(base) && !taxes.some(isNegative);
}

/** What the lines come to together, shared by those above zero: nobody gets more than it comes to itself. */
function spread(group: readonly CreditablePart[], currency: Currency): readonly CreditablePart[] {
  const none = zero(currency);
  const share = (amount: Amount, weights: readonly Amount[]): readonly Amount[] => {
    const shares = split(amount, weights, currency);
    // Without any weight there is nothing to share.
    return shares.ok ? shares.value : weights.map(() => none);
  };
  const bases = share(
    sum(
      group.map(({ base }) => base),
      currency,
    ),
    group.map(({ base }) => (isPositive(base) ? base : none)),
  );
  const byTax = taxesTogether(group, currency).map((tax) => share(tax, bases));
  return bases.map((base, place) => {
    const taxes = byTax.map((shares) => shares[place] ?? none);
    return { base, taxes, tax: sum(taxes, currency) };
  });
}

/** Each of the taxes that they all have, over all of them. */
const taxesTogether = (group: readonly CreditablePart[], currency: Currency): readonly Amount[] =>
  (group[0]?.taxes ?? []).map((_, place) =>
    sum(
      group.flatMap(({ taxes }) => taxes[place] ?? []),
      currency,
    ),
  );
