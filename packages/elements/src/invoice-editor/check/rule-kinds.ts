import type { RuleKind } from '../../text/english/check.js';

const kinds: Readonly<Record<string, RuleKind>> = {
  'BR-02': 'number',
  'BR-03': 'issue-date',
  'BR-16': 'no-lines',
  'BR-CO-25': 'due',
  'BR-CO-18': 'no-tax',
  'BR-32': 'adjustment-tax',
  'BR-37': 'adjustment-tax',
  'BR-33': 'adjustment-reason',
  'BR-38': 'adjustment-reason',
  'BR-42': 'adjustment-reason',
  'BR-44': 'adjustment-reason',
  'BR-06': 'seller-name',
  'BR-07': 'buyer-name',
  'BR-08': 'seller-address',
  'BR-09': 'seller-country',
  'BR-10': 'buyer-address',
  'BR-11': 'buyer-country',
  'BR-CL-14': 'country-code',
  'BR-CO-09': 'vat-prefix',
  'BR-CO-26': 'seller-number',
  'BR-23': 'unit',
  'BR-25': 'description',
  'BR-27': 'price',
  'BR-CO-04': 'line-tax',
  'UBL-SR-48': 'several-taxes',
  'BR-CO-17': 'unreachable',
  'BR-CL-17': 'category',
  'BR-IC-11': 'delivery',
  'BR-IC-12': 'delivery',
  'BR-O-11': 'not-taxable',
  'BR-O-12': 'not-taxable',
  'BR-O-13': 'not-taxable',
  'BR-O-14': 'not-taxable',
  'BR-B-01': 'split-payment',
  'BR-B-02': 'split-payment',
};
const families: readonly (readonly [RegExp, RuleKind])[] = [
  [/^BR-(?:CO-2[1-4])$/, 'adjustment-reason'],
  [/^BR-DEC-/, 'decimals'],
  [/^BR-[A-Z]+-0[234]$/, 'tax-numbers'],
  [/^BR-[A-Z]+-0[567]$/, 'tax-rate'],
  [/^BR-[A-Z]+-08$/, 'compound'],
  [/^BR-[A-Z]+-10$/, 'exemption'],
];

/**
 * What a rule is about; undefined for one about sums, which figures of billing never break: its own sentence is shown.
 */
export const kindOf = (rule: string): RuleKind | undefined =>
  kinds[rule] ?? families.find(([pattern]) => pattern.test(rule))?.[1];
