import type { Adjustment, Amount, InvoiceFigures, PricingInput } from '@billkit/billing';
import type { PricingLine, PricingTax, TaxRules } from '@billkit/billing';
import { floor, fraction, fractionOf, over, plus, round, times, type Fraction } from './fraction.js';
import { held, shareOut, split, splitByGroups, sum } from './shares.js';

// The rules of money.md 4.3 to 4.5 a second time, in exact fractions of minor units, as plainly as they can be said
// and without a line of the code they judge. Nothing here is made fast, so that nothing can go wrong by being fast.

type Mode = PricingInput['rounding'];
/** Taxes of one name are taxed together. */
type StatedTax = PricingTax & { readonly name: string };
type Taxes = readonly StatedTax[];
type Adjust = (base: bigint, by: Adjustment) => bigint;

/** What is taxed: a line, an allowance (below zero) or a charge of the document. */
interface Part {
  readonly taxes: Taxes;
  /** In minor units; contains the tax where the prices do. */
  readonly taxed: bigint;
}

/** One tax over some parts. */
interface OneTax {
  readonly tax: StatedTax;
  readonly base: bigint;
  readonly amount: bigint;
}

/** What each tax comes to over some parts, and what each of the parts is taxed altogether. */
interface Taxed {
  readonly taxes: readonly OneTax[];
  readonly byPart: readonly bigint[];
}

const withoutDigits = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';

/** The digits of ISO 4217. */
function digitsOf(currency: string): number {
  if (withoutDigits.includes(currency)) return 0;
  if ('BHD IQD JOD KWD LYD OMR TND'.includes(currency)) return 3;
  return 'CLF UYW'.includes(currency) ? 4 : 2;
}

const rateOf = (percent: string): Fraction => over(fractionOf(percent), fraction(100n));

/** Taxes that differ in nothing have the same name; what one list states again is another tax than the first time. */
function stated(taxes: readonly PricingTax[]): Taxes {
  const kinds = taxes.map((tax) => [tax.category, tax.percent, !!tax.compound, !!tax.withheld].join());
  const timesBefore = (i: number) => kinds.slice(0, i).filter((kind) => kind === kinds[i]).length;
  return taxes.map((tax, i) => ({ ...tax, name: `${kinds[i]} ${timesBefore(i)}` }));
}

const nameOf = ({ name }: StatedTax): string => name;

const chargedOf = (taxes: Taxes): Taxes => taxes.filter(({ withheld }) => !withheld);
const listOf = (taxes: Taxes): string => taxes.map(nameOf).join();

/** The positions of equal names, in order of first appearance. */
const groupsOf = (names: readonly string[]): number[][] =>
  [...new Set(names)].map((name) => names.flatMap((other, position) => (other === name ? [position] : [])));

/** Each tax once over all the parts that have it, on top of what they come to (money.md 4.3, 4, 6 and 7). */
function taxOnTop(parts: readonly Part[], mode: Mode): Taxed {
  const done = new Map<string, OneTax & { readonly shares: readonly bigint[] }>();
  const sharesOf = (tax: StatedTax): readonly bigint[] => {
    const [name, rate] = [nameOf(tax), rateOf(tax.percent)];
    const known = done.get(name);
    if (known) return known.shares;
    const bases = parts.map(({ taxes, taxed }, part): bigint => {
      const position = taxes.findIndex((one) => nameOf(one) === name);
      if (position < 0) return 0n;
      const before = tax.compound && !tax.withheld ? taxes.slice(0, position) : [];
      return taxed + sum(before.map((one) => sharesOf(one)[part]!));
    });
    const amount = round(times(fraction(sum(bases)), rate), mode);
    const shares = shareOut(
      amount,
      bases.map((base) => times(fraction(base), rate)),
    );
    done.set(name, { tax, base: sum(bases), amount, shares });
    return shares;
  };
  for (const tax of parts.flatMap(({ taxes }) => taxes)) sharesOf(tax);
  const taxes = [...done.values()];
  return { taxes, byPart: parts.map((_, part) => sum(taxes.map(({ shares }) => shares[part]!))) };
}

/** The tax inside parts that all have the same taxes: first what all together contain (money.md 4.4). */
function taxWithin(parts: readonly Part[], mode: Mode): Taxed {
  const taxes = parts[0]?.taxes ?? [];
  // What each tax adds to a net of one.
  const rates: Fraction[] = [];
  for (const { percent, compound } of taxes)
    rates.push(compound ? times(rateOf(percent), rates.reduce(plus, fraction(1n))) : rateOf(percent));
  const combined = rates.reduce(plus, fraction(0n));
  const inside = (gross: bigint, rate: Fraction) =>
    over(times(fraction(gross), rate), plus(fraction(1n), combined));
  const gross = sum(parts.map(({ taxed }) => taxed));
  const total = round(inside(gross, combined), mode);
  const amounts = split(total, rates);
  const baseOf = (tax: StatedTax, i: number) =>
    gross - total + (tax.compound ? sum(amounts.slice(0, i)) : 0n);
  return {
    taxes: taxes.map((tax, i) => ({ tax, base: baseOf(tax, i), amount: amounts[i]! })),
    byPart: shareOut(
      total,
      parts.map(({ taxed }) => inside(taxed, combined)),
    ),
  };
}

const partsOf = (taxes: readonly Taxes[], amounts: readonly bigint[]): readonly Part[] =>
  taxes.map((list, part) => ({ taxes: list, taxed: amounts[part]! }));

/** Taxes each batch of parts by itself, and adds up what each tax comes to. */
function inBatches(
  parts: readonly Part[],
  batches: readonly number[][],
  taxed: (batch: readonly Part[]) => Taxed,
): Taxed {
  const results = batches.map((batch) => taxed(batch.map((part) => parts[part]!)));
  const byPart = parts.map(() => 0n);
  for (const [i, batch] of batches.entries())
    for (const [j, part] of batch.entries()) byPart[part] = results[i]!.byPart[j]!;
  const all = results.flatMap(({ taxes }) => taxes);
  const inOrder = parts.flatMap(({ taxes }) => taxes);
  const taxes = groupsOf(inOrder.map(nameOf)).map(([first]) => {
    const tax = inOrder[first!]!;
    const same = all.filter((one) => nameOf(one.tax) === nameOf(tax));
    return { tax, base: sum(same.map(({ base }) => base)), amount: sum(same.map(({ amount }) => amount)) };
  });
  return { taxes, byPart };
}

/** All taxes: on each part alone, or on all together; those inside the prices, on all parts that have the same ones. */
function taxAll(
  parts: readonly Part[],
  discounts: readonly bigint[],
  { taxMode, taxRounding, rounding }: TaxRules,
) {
  const [isWithin, isAlone] = [taxMode === 'inclusive', taxRounding === 'line'];
  const [alone, together] = [parts.map((_, i) => [i]), [parts.map((_, i) => i)]];
  const charged = parts.map(({ taxes }) => chargedOf(taxes));
  const batches = isAlone ? alone : isWithin ? groupsOf(charged.map(listOf)) : together;
  const charge = (amounts: readonly bigint[]) =>
    inBatches(partsOf(charged, amounts), batches, (batch) =>
      (isWithin ? taxWithin : taxOnTop)(batch, rounding),
    );

  const tax = charge(parts.map(({ taxed }) => taxed));
  const nets = parts.map(({ taxed }, i) => (isWithin ? taxed - tax.byPart[i]! : taxed));
  const taxOff = charge(parts.map((_, i) => discounts[i] ?? 0n));
  const discountNets = discounts.map((discount, i) => (isWithin ? discount - taxOff.byPart[i]! : discount));
  const kept = parts.map(({ taxes }) => taxes.filter(({ withheld }) => withheld));
  const keep = (batch: readonly Part[]) => taxOnTop(batch, rounding);
  const withheld = inBatches(partsOf(kept, nets), isAlone ? alone : together, keep);
  return { tax, nets, discountNets, withheld };
}

/** A line by itself (billing.md 5.1, 1-3). */
function priceLine(line: PricingLine, unitsOf: (text: string) => Fraction, adjust: Adjust, mode: Mode) {
  const { quantity, unitPrice, baseQuantity = '1', discounts = [], charges = [] } = line;
  const gross = round(over(times(fractionOf(quantity), unitsOf(unitPrice)), fractionOf(baseQuantity)), mode);
  const charge = sum(charges.map((one) => adjust(gross, one)));
  const discount = held(sum(discounts.map((one) => adjust(gross, one))), gross + charge);
  return { gross, discount, charge, base: gross - discount + charge };
}

/** The figures of an invoice. */
export function priceByFractions(input: PricingInput): InvoiceFigures {
  const { rounding: mode, allowances = [], charges = [] } = input;
  const digits = digitsOf(input.currency);
  const one = fraction(10n ** BigInt(digits));
  const unitsOf = (text = '0') => times(fractionOf(text), one);
  const adjust = (base: bigint, by: Adjustment): bigint =>
    by.type === 'amount' ? floor(unitsOf(by.amount)) : round(times(fraction(base), rateOf(by.percent)), mode);

  const lines = input.lines.map((line) => priceLine(line, unitsOf, adjust, mode));
  const bases = lines.map(({ base }) => base);
  const all = sum(bases);
  const taxes = [...input.lines, ...charges, ...allowances].map((of) =>
    input.taxMode === 'none' ? [] : stated(of.taxes ?? []),
  );
  const discount = input.discount ? held(adjust(all, input.discount), all) : 0n;
  const alike = groupsOf(taxes.slice(0, bases.length).map((list) => listOf(chargedOf(list))));
  const discounts = splitByGroups(discount, bases, alike);
  const amounts = [
    ...bases.map((base, i) => base - discounts[i]!),
    ...charges.map((charge) => adjust(all, charge)),
    ...allowances.map((allowance) => -adjust(all, allowance)),
  ];
  const { tax, nets, discountNets, withheld } = taxAll(partsOf(taxes, amounts), discounts, input);

  const total = sum(nets) + sum(tax.byPart);
  const prepaid = floor(unitsOf(input.prepaid));
  const owed = total - sum(withheld.byPart) - prepaid;
  const step = floor(unitsOf(input.cashIncrement));
  const payable = step === 0n ? owed : round(fraction(owed, step), mode) * step;
  const write = (units: bigint) => written(units, digits);
  const taxFigures = ({ tax: { name: _, ...tax }, base, amount }: OneTax) =>
    Object.assign(tax, { base: write(base), tax: write(amount) });
  const adjusted = (first: number, count: number, sign: bigint) =>
    nets.slice(first, first + count).map((net, i) => ({
      net: write(sign * net),
      tax: write(sign * tax.byPart[first + i]!),
      total: write(sign * (net + tax.byPart[first + i]!)),
    }));
  return {
    lines: lines.map(({ gross, discount, charge, base }, i) => ({
      gross: write(gross),
      discount: write(discount),
      charge: write(charge),
      amount: write(base),
      net: write(nets[i]! + discountNets[i]!),
      documentDiscount: write(discountNets[i]!),
      tax: write(tax.byPart[i]!),
      total: write(nets[i]! + tax.byPart[i]!),
    })),
    subtotal: write(sum(nets.slice(0, lines.length)) + sum(discountNets)),
    discount: write(sum(lines.map((line) => line.discount))),
    documentDiscount: write(sum(discountNets)),
    allowances: adjusted(lines.length + charges.length, allowances.length, -1n),
    charges: adjusted(lines.length, charges.length, 1n),
    net: write(sum(nets)),
    taxes: tax.taxes.map(taxFigures),
    tax: write(sum(tax.byPart)),
    total: write(total),
    withheld: withheld.taxes.map(taxFigures),
    prepaid: write(prepaid),
    cashRounding: write(payable - owed),
    payable: write(payable),
  };
}

function written(units: bigint, digits: number): Amount {
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${units < 0n ? '-' : ''}${text.slice(0, cut)}${digits === 0 ? '' : '.'}${text.slice(cut)}` as Amount;
}
