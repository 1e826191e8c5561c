import { minus, plus, powerOfTen, times, type Integer } from '../money/integer.js';
import { divide } from '../money/rounding.js';
import { amountOfUnits } from '../money/units.js';
import { fractionOf } from '../pricing/tax-groups.js';
import { unreachableGross } from '../pricing/unreachable-gross.js';
import type { Facts, SummaryRow } from './facts.js';
import type { CheckedRule, Says } from './rule.js';

/** The tax of each row of the summary. */
export const taxAmountRules: readonly CheckedRule[] = [
  {
    id: 'BR-CO-17',
    terms: ['BT-116', 'BT-117', 'BT-119'],
    severity: 'error',
    requires:
      'Each tax is its base × its percentage, rounded half-up; validators accept less than 1.00 beside it.',
    test: (facts, says) => {
      for (const row of facts.summary) checkTaxAmount(row, facts, says);
      if (facts.document.taxRounding === 'line' && facts.summary.length > 0)
        says(
          'taxRounding',
          'Tax is rounded on each line. An e-invoice rounds it once for each tax: a difference may need to be stated as rounding.',
          { severity: 'warning' },
        );
    },
  },
];

/** Whether the tax of one row is what its base and percentage come to; warns where validators accept it. */
export function checkTaxAmount(row: SummaryRow, facts: Facts, says: Says): void {
  const { base, tax, figures } = row;
  const { numerator, denominator } = fractionOf(figures);
  const expected = divide(times(base, numerator), denominator, 'half-up');
  if (tax === expected) return;
  const severity = isAccepted(row, facts.digits) ? 'warning' : 'error';
  const unreachable = explain(row, minus(tax, expected), facts);
  if (unreachable === null) {
    const right = amountOfUnits(expected, facts.digits);
    says(`${row.path}.tax`, `${figures.percent} % of ${figures.base} is ${right}, not ${figures.tax}.`, {
      severity,
    });
    return;
  }
  const { below, above } = unreachable;
  says(
    `${row.path}.tax`,
    `No net amount and ${figures.percent} % of it come to exactly ${unreachable.gross}. ` +
      `Nearest are ${below.total} (net ${below.net}) and ${above.total} (net ${above.net}); ` +
      `or ${below.total} with ${below.rounding} as rounding.${severity === 'warning' ? ' Validators accept it as it is.' : ''}`,
    { severity, unreachable: { below, above } },
  );
}

/** In prices that contain tax: whether the unit by which it is off is one that cannot be helped (money.md 4.4). */
function explain({ base, tax, figures }: SummaryRow, off: Integer, { document, digits }: Facts) {
  if (document.taxMode !== 'inclusive' || times(off, off) !== 1) return null;
  const gross = amountOfUnits(plus(base, tax), digits);
  const found = unreachableGross(gross, figures.percent, document.currency);
  return found && { gross, ...found };
}

/** Within 1.00 of the exact tax rounded to two decimals, as the validators have it. */
function isAccepted({ base, tax, figures }: SummaryRow, digits: number): boolean {
  const { numerator, denominator } = fractionOf(figures);
  const finer = powerOfTen(Math.max(0, 2 - digits));
  const expected = divide(times(times(base, finer), numerator), denominator, 'half-up');
  const off = minus(times(tax, finer), expected);
  const one = powerOfTen(Math.max(2, digits));
  return off < one && off > minus(0, one);
}
