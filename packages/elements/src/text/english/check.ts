import type { PluralForms } from '../messages.js';

/**
 * What an invoice lacks by EN 16931. English has the sentences of billing itself; other languages have one for each kind
 * of rule.
 */
export const check = {
  title: 'E-invoice (EN 16931)',
  none: 'Nothing is missing.',
  errors: { one: 'One error', other: '# errors' } as PluralForms,
  warnings: { one: 'One warning', other: '# warnings' } as PluralForms,
  errorsTitle: 'To be mended',
  warningsTitle: 'Worth knowing',
  line: (position: number) => `Line ${position}`,
  /** Follows a sentence about something that has no field here. */
  notKept: '',
  sentences: {} as Readonly<Partial<Record<RuleKind, string>>>,
};

/** What a rule is about, where several ask for the same of different things. */
export type RuleKind =
  | 'number'
  | 'issue-date'
  | 'no-lines'
  | 'due'
  | 'no-tax'
  | 'adjustment-tax'
  | 'adjustment-reason'
  | 'seller-name'
  | 'buyer-name'
  | 'seller-address'
  | 'seller-country'
  | 'buyer-address'
  | 'buyer-country'
  | 'country-code'
  | 'vat-prefix'
  | 'seller-number'
  | 'unit'
  | 'description'
  | 'price'
  | 'line-tax'
  | 'several-taxes'
  | 'tax-numbers'
  | 'tax-rate'
  | 'compound'
  | 'exemption'
  | 'category'
  | 'delivery'
  | 'not-taxable'
  | 'split-payment'
  | 'unreachable'
  | 'decimals';

/** What every other language has to say of it, too: a sentence for each kind. */
export type CheckTexts = Omit<typeof check, 'sentences'> & {
  readonly sentences: Readonly<Partial<Record<RuleKind, string>>>;
};

/** The same, with no kind left out. */
export type TranslatedCheck = CheckTexts & { readonly sentences: Readonly<Record<RuleKind, string>> };
