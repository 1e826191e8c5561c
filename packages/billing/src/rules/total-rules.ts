import { minus, plus, total as sumOf, type Integer } from '../money/integer.js';
import { amountOfUnits, unitsOf } from '../money/units.js';
import { isZero } from '../money/amount.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import type { Facts } from './facts.js';
import type { CheckedRule, Says } from './rule.js';

type Figure = 'subtotal' | 'documentDiscount' | 'net' | 'tax' | 'total' | 'payable';

/** One figure that must be what others come to; `sum` says which in words. */
function mustBe(
  id: string,
  terms: readonly string[],
  requires: string,
  figure: Figure,
  sum: string,
  expected: (facts: Facts) => Integer,
): CheckedRule {
  return {
    id,
    terms,
    severity: 'error',
    requires,
    test: (facts, says) => {
      const found = facts.document.figures[figure];
      const right = expected(facts);
      if (unitsOf(found) !== right)
        says(`figures.${figure}`, `${sum} ${amountOfUnits(right, facts.digits)}, not ${found}.`);
    },
  };
}

const payableRule = mustBe(
  'BR-CO-16',
  ['BT-112', 'BT-113', 'BT-114', 'BT-115'],
  'What is payable is the total − what was paid before or is kept back + the rounding.',
  'payable',
  'The total less what was paid or is kept back, rounded, is',
  ({ document: { figures } }) => {
    const kept = sumOf(figures.withheld.map(({ tax }) => unitsOf(tax)));
    const paid = plus(unitsOf(figures.prepaid), kept);
    return plus(minus(unitsOf(figures.total), paid), unitsOf(figures.cashRounding));
  },
);

/** What must add up, exactly. */
export const totalRules: readonly CheckedRule[] = [
  mustBe(
    'BR-CO-10',
    ['BT-106', 'BT-131'],
    'The subtotal is what the net amounts of the lines add up to.',
    'subtotal',
    'The lines add up to',
    ({ lineNet }) => lineNet,
  ),
  mustBe(
    'BR-CO-11',
    ['BT-92', 'BT-107'],
    'The document’s discount is what is taken off its lines.',
    'documentDiscount',
    'The parts of the document’s discount add up to',
    ({ lineDiscount }) => lineDiscount,
  ),
  mustBe(
    'BR-CO-13',
    ['BT-106', 'BT-107', 'BT-108', 'BT-109'],
    'The net total is the subtotal − the discount and allowances + the charges of the document.',
    'net',
    'The subtotal less allowances and with charges is',
    ({ document: { figures }, allowances, charges }) =>
      minus(plus(unitsOf(figures.subtotal), charges), plus(unitsOf(figures.documentDiscount), allowances)),
  ),
  mustBe(
    'BR-CO-14',
    ['BT-110', 'BT-117'],
    'The tax is what the taxes of the summary add up to.',
    'tax',
    'The taxes add up to',
    ({ summary }) => sumOf(summary.map(({ tax }) => tax)),
  ),
  mustBe(
    'BR-CO-15',
    ['BT-109', 'BT-110', 'BT-112'],
    'The total is the net total + the tax.',
    'total',
    'Net total and tax are',
    ({ document: { figures } }) => plus(unitsOf(figures.net), unitsOf(figures.tax)),
  ),
  {
    ...payableRule,
    test: (facts, says) => {
      payableRule.test(facts, says);
      checkWithheld(facts.document.figures, says);
    },
  },
];

/** EN 16931 has no term for it. */
function checkWithheld({ withheld }: InvoiceFigures, says: Says): void {
  for (const [index, { tax }] of withheld.entries())
    if (!isZero(tax))
      says(
        `figures.withheld.${index}`,
        `${tax} of tax is kept back by who pays. An e-invoice can only state it as already paid.`,
        { severity: 'warning' },
      );
}
