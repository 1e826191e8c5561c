import { isZero } from '../money/amount.js';
import type { CheckedRule } from './rule.js';
import type { RuleDocument } from './rule-document.js';

/** EN 16931 writes an amount with no more decimals, whatever its currency has. */
const decimalsMax = 2;

type IsStated = (document: RuleDocument) => boolean;

const always: IsStated = () => true;
const hasTaxes: IsStated = ({ figures }) => figures.taxes.length > 0;
const hasAny =
  (list: 'lines' | 'allowances' | 'charges'): IsStated =>
  (document) =>
    (document[list]?.length ?? 0) > 0;
const onLines =
  (list: 'discounts' | 'charges'): IsStated =>
  ({ lines }) =>
    lines.some((line) => (line[list]?.length ?? 0) > 0);
const byPercent =
  (list: 'discounts' | 'charges'): IsStated =>
  ({ lines }) =>
    lines.some((line) => line[list]?.some(({ type }) => type === 'percent'));

/** Each term that is an amount, and when a document states it. */
const amounts: readonly (readonly [id: string, term: string, name: string, isStated: IsStated])[] = [
  ['BR-DEC-01', 'BT-92', 'An allowance on the document', hasAny('allowances')],
  ['BR-DEC-05', 'BT-99', 'A charge on the document', hasAny('charges')],
  ['BR-DEC-09', 'BT-106', 'The subtotal', always],
  ['BR-DEC-10', 'BT-107', 'The document’s discount', ({ discount }) => discount !== undefined],
  ['BR-DEC-12', 'BT-109', 'The net total', always],
  ['BR-DEC-13', 'BT-110', 'The tax', hasTaxes],
  ['BR-DEC-14', 'BT-112', 'The total', always],
  ['BR-DEC-16', 'BT-113', 'What was paid before', ({ figures }) => !isZero(figures.prepaid)],
  ['BR-DEC-17', 'BT-114', 'The rounding', ({ figures }) => !isZero(figures.cashRounding)],
  ['BR-DEC-18', 'BT-115', 'What is payable', always],
  ['BR-DEC-19', 'BT-116', 'What is taxed', hasTaxes],
  ['BR-DEC-20', 'BT-117', 'Each tax', hasTaxes],
  ['BR-DEC-23', 'BT-131', 'The net amount of a line', hasAny('lines')],
  ['BR-DEC-24', 'BT-136', 'The discount of a line', onLines('discounts')],
  ['BR-DEC-25', 'BT-137', 'What the discount of a line is a percentage of', byPercent('discounts')],
  ['BR-DEC-27', 'BT-141', 'The charge of a line', onLines('charges')],
  ['BR-DEC-28', 'BT-142', 'What the charge of a line is a percentage of', byPercent('charges')],
];

/**
 * How many decimals amounts have: those of the currency, so that it is the currency that breaks all of these rules or
 * none. It is said once; the finding has the rules of all amounts that are stated.
 */
export const decimalRules: readonly CheckedRule[] = amounts.map(([id, term, name, isStated]) => ({
  id,
  terms: [term],
  severity: 'error',
  requires: `${name} has no more than two decimals.`,
  test: ({ document, digits }, says) => {
    if (digits > decimalsMax && isStated(document))
      says(
        'currency',
        `Amounts in ${document.currency} have ${digits} decimals, those of an e-invoice at most two: it cannot be exported.`,
      );
  },
}));
