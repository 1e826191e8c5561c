import type { RoundingMode, StepRule } from '@billkit/billing';
import type { PluralForms } from '../messages.js';

/** Figures that have their names from the words of every element. */
export type KnownFigure =
  | 'subtotal'
  | 'total'
  | 'payable'
  | 'paid'
  | 'credited'
  | 'withheld'
  | 'written-off'
  | 'amount-due'
  | 'cash-rounding'
  | 'document-discount'
  | 'discount-on-all';

/** Why a figure is what it is. */
export const why = {
  title: (name: string) => `How “${name}” comes about`,
  line: (position: number) => `Line ${position}`,
  charge: (position: number) => `Charge ${position}`,
  allowance: (position: number) => `Allowance ${position}`,
  alike: (position: number) => `Lines taxed alike, group ${position}`,
  /** What a step comes to, by its rule. */
  rules: {
    'line-gross': 'Quantity × price',
    'line-discount': 'Discount',
    'line-discounts': 'Discounts',
    'line-charge': 'Charge',
    'line-charges': 'Charges',
    'line-amount': 'Amount',
    'line-net': 'Amount without tax',
    'line-tax': 'Tax',
    'line-total': 'Amount with tax',
    'lines-together': 'All of them together',
    'discount-by-tax': 'Part of the discount on the whole',
    'discount-by-line': 'Part of the discount on the whole',
    'discount-without-tax': 'Discount on the whole, without tax',
    taxable: 'What is taxed',
    'tax-base': 'What is taxed together',
    tax: 'Tax',
    'contained-tax': 'Tax contained in the price',
    'tax-by-line': 'Tax',
    'tax-share': 'Share of the tax',
    'tax-of-several': 'Part of the tax',
    'summary-base': 'What is taxed',
    'summary-tax': 'Tax',
    allowance: 'Amount taken off',
    charge: 'Amount added',
    discount: 'Discounts of the lines',
    net: 'Total without tax',
    'tax-total': 'All taxes',
    prepaid: 'Paid before',
  } as Readonly<Record<Exclude<StepRule, KnownFigure>, string>>,
  roundings: {
    'half-up': 'half a unit up',
    'half-even': 'half a unit to the even one',
    up: 'always up',
    down: 'always down',
  } as Readonly<Record<RoundingMode, string>>,
  given: 'As it was written.',
  counted: 'As it was recorded.',
  nothing: 'Nothing goes into it.',
  added: 'These are added up.',
  multiplied: 'This is multiplied.',
  ofIt: 'A part of this is taken.',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  per: 'for each',
  part: 'Part',
  exact: 'Exactly',
  even: 'It comes out even, nothing is rounded.',
  rounded: (mode: string) => `Rounded: ${mode}.`,
  inCash: (mode: string, step: string) => `Rounded to a multiple of ${step}: ${mode}.`,
  before: 'Before rounding',
  atMost: (most: string) => `No more than ${most}, and no less than nothing.`,
  asked: 'As stated',
  most: 'At most',
  split: 'This is split by size, so that the parts add up to it.',
  whole: 'What is split',
  size: 'The size it has a part by',
  down: 'Rounded down',
  leftOver: { one: 'One unit was left over.', other: '# units were left over.' } as PluralForms,
  gotUnit: 'Its remainder was among the largest: it got one.',
  gotNone: 'Other remainders were larger: it got none.',
  result: 'Comes to',
  norm: (terms: string) => `EN 16931: ${terms}`,
  explain: (name: string, amount: string) => `${name}, ${amount}: how it comes about`,
  copy: 'Copy as JSON',
  copied: 'Copied.',
  notCopied: 'This browser did not let it be copied.',
};

/** What every other language has to say of it, too. */
export type WhyTexts = typeof why;
