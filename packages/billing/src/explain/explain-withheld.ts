import type { Calculation } from '../pricing/calculation.js';
import { divide } from '../money/rounding.js';
import { times } from '../money/integer.js';
import { fractionOf, isSameTax, type TaxRow } from '../pricing/tax-groups.js';
import { at, type Place } from './places.js';
import { counted } from './replay.js';
import type { Operand } from './step.js';
import type { Steps } from './steps.js';

/** The taxes that who pays keeps back: each on what has it, without tax and after the document's discount. */
export function explainWithheld(
  { input, taxed, withheld }: Calculation,
  places: readonly Place[],
  after: readonly (readonly Operand[])[],
  steps: Steps,
): readonly Operand[] {
  const isByLine = input.taxRounding === 'line';
  return withheld.map((row, index) => {
    const [path, name] = [`withheld.${index}`, `${row.tax.category} ${row.tax.percent} % kept back`];
    const members = membersOf(row, taxed);
    const bases = members.map((member, place) =>
      steps.sum(
        {
          figure: `${path}.bases.${place}`,
          name: `${at(places, member).name}, without tax`,
          rule: 'taxable',
        },
        at(after, member),
      ),
    );
    const base = steps.sum(
      { figure: `${path}.base`, name: `${name}, on`, rule: 'withheld' },
      bases,
      row.base,
    );
    const label = { figure: `${path}.tax`, name, rule: 'withheld' } as const;
    const fraction = fractionOf(row.tax);
    if (!isByLine) return steps.part(label, row.sum, base, fraction);
    const shares = bases.map((own, place) =>
      steps.part(
        {
          figure: `${path}.shares.${place}`,
          name: `${at(places, at(members, place)).name}, ${name}`,
          rule: 'withheld',
        },
        divide(times(counted(own), fraction.numerator), fraction.denominator, input.rounding),
        own,
        fraction,
      ),
    );
    return steps.sum(label, shares, row.sum);
  });
}

/** Where the tax is stated, as often as it is. */
const membersOf = (row: TaxRow, taxed: Calculation['taxed']): readonly number[] =>
  taxed.taxes.flatMap((taxes, member) =>
    taxes.filter((tax) => tax.withheld && isSameTax(tax, row.tax)).map(() => member),
  );
