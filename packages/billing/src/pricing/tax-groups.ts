import { apportion } from '../money/apportion.js';
import { plus, powerOfTen, total, type Integer } from '../money/integer.js';
import { portion } from '../money/rounding.js';
import { scaled } from '../money/units.js';
import type { PricingTax, TaxRules } from './pricing-input.js';

/**
 * What is taxed, as two lists: the lines, then the document's charges, then its allowances, which are below zero. In
 * minor units, with the tax in inclusive mode, after the document's discount.
 */
export interface Taxed {
  readonly bases: readonly Integer[];
  readonly taxes: readonly (readonly PricingTax[])[];
}

/** A part of a whole: `numerator ÷ denominator`. The denominator is above zero. */
export interface Fraction {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

/** What is taxed together, and what came of it. */
export interface TaxGroup {
  /** One tax that is added, or all that are contained. */
  readonly taxes: readonly PricingTax[];
  /** Of one that is added: how often its members state it before (`occurrenceOf`). Those contained are found together: 0. */
  readonly occurrence: number;
  /** Which part of a base is tax. */
  readonly fraction: Fraction;
  /** Places in the list of what is taxed. */
  readonly members: readonly number[];
  /** Of each member, and together. */
  readonly bases: readonly Integer[];
  readonly base: Integer;
  /** Rounded over all members, or the sum of what was rounded for each (`TaxRounding`). */
  readonly sum: Integer;
  /** Of each member; they add up to `sum`. */
  readonly shares: readonly Integer[];
}

/** One row of the tax summary while it is added up. */
export interface TaxRow {
  readonly tax: PricingTax;
  base: Integer;
  sum: Integer;
}

/** What taxing came to. */
export interface Taxation {
  readonly groups: readonly TaxGroup[];
  /** In order of first appearance. */
  readonly rows: readonly TaxRow[];
  /** Of each place in the list of what is taxed. */
  readonly taxOf: readonly Integer[];
}

/**
 * Whether two taxes are one: then they are rounded together and shown in one row, whatever they are called. Where a
 * line states one twice (9 % to the union and 9 % to the state), each time is a tax of its own (`occurrenceOf`).
 */
export const isSameTax = (a: PricingTax, b: PricingTax): boolean =>
  a === b ||
  (a.percent === b.percent &&
    a.category === b.category &&
    !a.compound === !b.compound &&
    !a.withheld === !b.withheld);

/** Whether two lists hold the same taxes in the same order. */
export function areSameTaxes(a: readonly PricingTax[], b: readonly PricingTax[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  let place = 0;
  for (const tax of a) if (!isSameTax(tax, b[place++] ?? tax)) return false;
  return true;
}

/** How often the tax at `place` of a list stands in it before: 0 where it is stated for the first time. */
export function occurrenceOf(taxes: readonly PricingTax[], place: number): number {
  let occurrence = 0;
  const tax = taxes[place];
  for (let before = 0; tax && before < place; before++)
    if (isSameTax(taxes[before] ?? tax, tax)) occurrence++;
  return occurrence;
}

/** Where a list states a tax for the first time (`occurrence` 0) or again; -1 where it does not. */
export function placeOf(taxes: readonly PricingTax[], tax: PricingTax, occurrence: number): number {
  let left = occurrence;
  let place = 0;
  for (const one of taxes) {
    if (isSameTax(one, tax) && left-- === 0) return place;
    place += 1;
  }
  return -1;
}

/**
 * The row of a tax that a line states for the first time (`occurrence` 0) or again, a new one at its first appearance:
 * so rows of the same tax stand in the order of their occurrence. Invoices have few taxes: no map is faster than looking.
 */
export function rowOf(rows: TaxRow[], tax: PricingTax, occurrence: number): TaxRow {
  let left = occurrence;
  for (const row of rows) if (isSameTax(row.tax, tax) && left-- === 0) return row;
  const row = { tax, base: 0, sum: 0 };
  rows.push(row);
  return row;
}

/** The percentage as a part of what it is charged on: 19 ÷ 100 (EN 16931 BR-CO-17). */
export function fractionOf({ percent }: Pick<PricingTax, 'percent'>): Fraction {
  const { units, scale } = scaled(percent);
  return { numerator: units, denominator: powerOfTen(2 + scale) };
}

/**
 * The tax of members with these bases, `base` together. Rounded by rate, it is calculated once on all of them, and each
 * shows its own exact tax rounded down or up so that they add up (money.md 4.3, 4). Rounded by line, each stands alone.
 */
export function taxTogether(
  bases: readonly Integer[],
  base: Integer,
  { numerator, denominator }: Fraction,
  { taxRounding, rounding }: TaxRules,
): Pick<TaxGroup, 'sum' | 'shares'> {
  if (taxRounding === 'line') {
    const shares = bases.map((one) => portion(one, numerator, denominator, rounding));
    return { sum: total(shares), shares };
  }
  const sum = portion(base, numerator, denominator, rounding);
  return { sum, shares: apportion(sum, bases, numerator, denominator) };
}

/** Taxes what stands at the places of `members`. */
export function groupOf(
  { taxes, occurrence, fraction, members }: Pick<TaxGroup, 'taxes' | 'occurrence' | 'fraction' | 'members'>,
  bases: readonly Integer[],
  rules: TaxRules,
): TaxGroup {
  const base = total(bases);
  const { sum, shares } = taxTogether(bases, base, fraction, rules);
  return { taxes, occurrence, fraction, members, bases, base, sum, shares };
}

/** Adds `parts` to the places of `members`. */
export function addAt(places: Integer[], members: readonly number[], parts: readonly Integer[]): void {
  let index = 0;
  for (const member of members) places[member] = plus(places[member] ?? 0, parts[index++] ?? 0);
}
