import type { Calculation } from '../pricing/calculation.js';
import { divide } from '../money/rounding.js';
import { times } from '../money/integer.js';
import { fractionOf, occurrenceOf, placeOf } from '../pricing/tax-groups.js';
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
    const members = membersOf(withheld, index, taxed);
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

/** Who states the tax of a row, for the first time or again as the row is the first of its tax or another. */
function membersOf(
  rows: Calculation['withheld'],
  index: number,
  { taxes: lists }: Calculation['taxed'],
): readonly number[] {
  const taxes = rows.map(({ tax }) => tax);
  const occurrence = occurrenceOf(taxes, index);
  return lists.flatMap((list, member) => (placeOf(list, at(taxes, index), occurrence) < 0 ? [] : [member]));
}
