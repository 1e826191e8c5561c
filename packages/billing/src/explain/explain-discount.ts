import { splitBy } from '../money/apportion.js';
import { minus, total } from '../money/integer.js';
import type { Calculation } from '../pricing/calculation.js';
import { alike, inclusiveTaxes } from '../pricing/inclusive-taxes.js';
import { explainAdjustment } from './explain-lines.js';
import { explainTaxGroups } from './explain-tax-groups.js';
import { at, type Place } from './places.js';
import type { Operand } from './step.js';
import { opposite, type Steps } from './steps.js';

/** The parts of the document's discount that the lines have. */
export interface ExplainedDiscount {
  /** As it was split, with the tax where the prices have it. Empty where the document has no discount. */
  readonly split: readonly Operand[];
  /** The figures: without tax. */
  readonly withoutTax: readonly Operand[];
}

/** The document's discount: what it comes to, how it is split over the lines, and what of that is without tax. */
export function explainDiscount(
  calculation: Calculation,
  places: readonly Place[],
  amounts: readonly Operand[],
  base: Operand,
  steps: Steps,
): ExplainedDiscount {
  const { input, lines, discount } = calculation;
  const whole = explainWhole(calculation, base, steps);
  if (whole === null || discount === 0)
    return {
      split: [],
      withoutTax: lines.map((_, index) =>
        steps.sum({ ...labelAt(places, index), rule: 'discount-without-tax' }, []),
      ),
    };
  const split = explainSplit(calculation, places, amounts, whole, steps);
  const isInclusive = input.taxMode === 'inclusive';
  return { split, withoutTax: isInclusive ? explainNet(calculation, places, split, steps) : split };
}

const labelAt = (places: readonly Place[], index: number) => ({
  figure: `${at(places, index).path}.documentDiscount`,
  name: `${at(places, index).name}, part of the document’s discount`,
});

/** What the discount on all lines comes to: no more than the lines. */
function explainWhole(
  { input, base: units, discount }: Calculation,
  base: Operand,
  steps: Steps,
): Operand | null {
  if (!input.discount) return null;
  const name = 'Document’s discount';
  const label = {
    figure: 'documentDiscount.asked',
    name: `${name} as stated`,
    rule: 'discount-on-all',
  } as const;
  const asked = explainAdjustment(input.discount, units, base, steps, { label, input: 'discount' });
  return steps.limit(
    { figure: 'documentDiscount.whole', name, rule: 'discount-on-all' },
    discount,
    asked,
    base,
  );
}

/** Over the lines that are taxed alike, by what they come to together, and then over the lines of each. */
function explainSplit(
  { input, taxed, lines, discount, discountOf }: Calculation,
  places: readonly Place[],
  amounts: readonly Operand[],
  whole: Operand,
  steps: Steps,
): readonly Operand[] {
  const path = 'documentDiscount.groups';
  const groups = alike(taxed.taxes.slice(0, lines.length));
  const bases = groups.map(({ members }, index) =>
    steps.sum(
      {
        figure: `${path}.${index}.base`,
        name: `Lines taxed alike ${index + 1}, amount`,
        rule: 'lines-together',
      },
      members.map((member) => at(amounts, member)),
    ),
  );
  const units = groups.map(({ members }) => total(members.map((member) => at(lines, member).base)));
  const labels = groups.map((_, index) => ({
    figure: `${path}.${index}`,
    name: `Lines taxed alike ${index + 1}, part of the document’s discount`,
    rule: 'discount-by-tax' as const,
  }));
  const parts = steps.shares(labels, splitBy(discount, units), whole, bases);
  const split: Operand[] = [];
  for (const [index, { members }] of groups.entries()) {
    const shares = steps.shares(
      members.map((member) => {
        const { figure, name } = labelAt(places, member);
        const isWithTax = input.taxMode === 'inclusive';
        return { figure: isWithTax ? `${figure}.split` : figure, name, rule: 'discount-by-line' };
      }),
      members.map((member) => at(discountOf, member)),
      at(parts, index),
      members.map((member) => at(amounts, member)),
    );
    for (const [place, member] of members.entries()) split[member] = at(shares, place);
  }
  return split;
}

/** In prices with tax: each part without the tax that it contains. */
function explainNet(
  { input, taxed, discountOf, discountTaxOf, lines }: Calculation,
  places: readonly Place[],
  split: readonly Operand[],
  steps: Steps,
): readonly Operand[] {
  const parts = { bases: discountOf, taxes: taxed.taxes.slice(0, lines.length) };
  const { groups } = inclusiveTaxes(parts, input);
  const path = 'documentDiscount.taxes';
  const { sharesOf } = explainTaxGroups(
    { groups, taxed: parts, operands: split, places, path },
    input,
    steps,
  );
  return lines.map((_, index) =>
    steps.sum(
      { ...labelAt(places, index), rule: 'discount-without-tax' },
      [at(split, index), ...sharesOf(index).map(opposite)],
      minus(at(discountOf, index), discountTaxOf[index] ?? 0),
    ),
  );
}
