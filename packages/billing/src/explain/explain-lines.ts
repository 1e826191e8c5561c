import type { Calculation } from '../pricing/calculation.js';
import { plus, type Integer } from '../money/integer.js';
import { adjustmentOn, type PricedLine } from '../pricing/price-line.js';
import type { Adjustment, PricingLine } from '../pricing/pricing-input.js';
import { fractionOf } from '../pricing/tax-groups.js';
import { opposite, type Label, type Steps } from './steps.js';
import type { Operand } from './step.js';

/** The figures of a line that others are made of. */
export interface ExplainedLine {
  readonly amount: Operand;
  readonly discount: Operand;
}

/** What each line comes to before tax and the document's discount. */
export function explainLines({ input, lines }: Calculation, steps: Steps): readonly ExplainedLine[] {
  return input.lines.map((line, place) => {
    const priced = lines[place];
    if (!priced) throw new RangeError(`Line ${place} was not priced.`);
    return explainLine(line, priced, place, steps);
  });
}

function explainLine(line: PricingLine, priced: PricedLine, place: number, steps: Steps): ExplainedLine {
  const path = `lines.${place}`;
  const label = (figure: string, name: string, rule: Label['rule']): Label => ({
    figure: `${path}.${figure}`,
    name: `Line ${place + 1}, ${name}`,
    rule,
  });
  const gross = steps.product(label('gross', 'gross', 'line-gross'), priced.gross, line);
  const listed = (list: 'discounts' | 'charges', kind: 'discount' | 'charge') =>
    (line[list] ?? []).map((one, index) =>
      explainAdjustment(one, priced.gross, gross, steps, {
        label: label(`${list}.${index}`, `${kind} ${index + 1}`, `line-${kind}`),
        input: `${path}.${list}.${index}`,
      }),
    );
  const charge = steps.sum(
    label('charge', 'charges', 'line-charges'),
    listed('charges', 'charge'),
    priced.charge,
  );
  const discount = explainDiscount(listed('discounts', 'discount'), [gross, charge], priced, label, steps);
  const parts = [gross, opposite(discount), charge];
  return { amount: steps.sum(label('amount', 'amount', 'line-amount'), parts, priced.base), discount };
}

/** The line's discounts together, which take off no more than there is. */
function explainDiscount(
  discounts: readonly Operand[],
  [gross, charge]: readonly [Operand, Operand],
  priced: PricedLine,
  label: (figure: string, name: string, rule: Label['rule']) => Label,
  steps: Steps,
): Operand {
  const own = label('discount', 'discounts', 'line-discounts');
  if (discounts.length === 0) return steps.sum(own, [], priced.discount);
  const asked = steps.sum(label('discount.asked', 'discounts as stated', 'line-discounts'), discounts);
  const charged = plus(priced.gross, priced.charge);
  const most = steps.sum(label('discount.most', 'what there is', 'line-amount'), [gross, charge], charged);
  return steps.limit(own, priced.discount, asked, most);
}

/** One discount, allowance or charge of something that comes to `base`. */
export function explainAdjustment(
  adjustment: Adjustment,
  base: Integer,
  of: Operand,
  steps: Steps,
  { label, input }: { readonly label: Label; readonly input: string },
): Operand {
  const { type } = adjustment;
  if (type === 'amount') return steps.given(label, adjustment.amount, `${input}.amount`);
  return steps.part(label, adjustmentOn(base, adjustment, steps.rounding), of, fractionOf(adjustment));
}
