import type { Currency } from '../money/currency.js';
import { minus, plus } from '../money/integer.js';
import { calculate, type Calculation } from '../pricing/calculation.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import type { PricingInput } from '../pricing/pricing-input.js';
import { writeFigures } from '../pricing/write-figures.js';
import { explainDiscount, type ExplainedDiscount } from './explain-discount.js';
import { explainAdjustment, explainLines } from './explain-lines.js';
import { explainTaxes } from './explain-taxes.js';
import { explainTotals } from './explain-totals.js';
import { explainWithheld } from './explain-withheld.js';
import { at, placesOf, type Place } from './places.js';
import { counted } from './replay.js';
import type { Operand, Step } from './step.js';
import { opposite, Steps } from './steps.js';

/** An invoice with how each of its figures came about. JSON as it is. */
export interface Explanation {
  readonly currency: Currency;
  /** As `priceInvoice` gives them. */
  readonly figures: InvoiceFigures;
  /** One for each figure and for everything on the way to it, each after those it needs. */
  readonly steps: readonly Step[];
}

/**
 * Prices an invoice and says how each figure came about: from which others, by which rule, what it was before it was
 * rounded, and who got the units that were left over of a split. Every step can be replayed by itself.
 *
 * Written from what pricing itself found on its way; pricing is not slower for it. For whoever asks about a cent, not
 * for each keystroke: it writes some ten steps a line.
 */
export function explain(input: PricingInput): Explanation {
  const calculation = calculate(input);
  const steps = new Steps(calculation.digits, input.rounding);
  const places = placesOf(input);
  const lines = explainLines(calculation, steps);
  const base = steps.sum(
    { figure: 'lines.amount', name: 'Lines together', rule: 'lines-together' },
    lines.map(({ amount }) => amount),
    calculation.base,
  );
  const amounts = lines.map(({ amount }) => amount);
  const discount = explainDiscount(calculation, places, amounts, base, steps);
  const operands = explainTaxed(calculation, places, { amounts, discount, base }, steps);
  const { taxOf, rowTaxes } = explainTaxes(calculation, places, operands, steps);
  const documentDiscounts = discount.withoutTax;
  const nets = explainNets(calculation, places, { amounts, operands, taxOf, documentDiscounts }, steps);
  const after = places.map(({ kind }, index) => {
    const [net, part] = [at(nets, index), documentDiscounts[index]];
    return [kind === 'allowance' ? opposite(net) : net, ...(part ? [opposite(part)] : [])];
  });
  const withheld = explainWithheld(calculation, places, after, steps);
  const lineDiscounts = lines.map((line) => line.discount);
  explainTotals(
    calculation,
    places,
    { nets, documentDiscounts, taxOf, rowTaxes, withheld, lineDiscounts },
    steps,
  );
  return { currency: input.currency, figures: writeFigures(calculation), steps: steps.all };
}

/** What each place is taxed on: lines after the document's discount, charges, and allowances below zero. */
function explainTaxed(
  { input, base: units, lines, taxed }: Calculation,
  places: readonly Place[],
  { amounts, discount, base }: { amounts: readonly Operand[]; discount: ExplainedDiscount; base: Operand },
  steps: Steps,
): readonly Operand[] {
  const all = [...(input.charges ?? []), ...(input.allowances ?? [])];
  return places.map(({ path, name, kind }, index) => {
    if (kind === 'line') {
      const part = discount.split[index];
      if (!part) return at(amounts, index);
      const label = {
        figure: `${path}.taxable`,
        name: `${name}, after the document’s discount`,
        rule: 'taxable',
      } as const;
      return steps.sum(label, [at(amounts, index), opposite(part)], at(taxed.bases, index));
    }
    const label = { figure: `${path}.amount`, name: `${name}, amount`, rule: kind } as const;
    const amount = explainAdjustment(at(all, index - lines.length), units, base, steps, {
      label,
      input: path,
    });
    return kind === 'allowance' ? opposite(amount) : amount;
  });
}

/** What each place comes to without tax; of a line before the document's discount. */
function explainNets(
  { input, netOf }: Calculation,
  places: readonly Place[],
  of: {
    readonly amounts: readonly Operand[];
    readonly operands: readonly Operand[];
    readonly taxOf: readonly Operand[];
    readonly documentDiscounts: readonly Operand[];
  },
  steps: Steps,
): readonly Operand[] {
  const isInclusive = input.taxMode === 'inclusive';
  return places.map(({ path, name, kind }, index) => {
    const [operand, tax, discount] = [
      at(of.operands, index),
      at(of.taxOf, index),
      of.documentDiscounts[index],
    ];
    const label = { figure: `${path}.net`, name: `${name}, without tax` };
    const withoutTax = isInclusive ? [opposite(tax)] : [];
    const units = at(netOf, index);
    if (kind === 'charge') return steps.sum({ ...label, rule: kind }, [operand, ...withoutTax], units);
    if (kind === 'allowance')
      return steps.sum({ ...label, rule: kind }, [opposite(operand), ...withoutTax], minus(0, units));
    const before = isInclusive
      ? [operand, ...withoutTax, ...(discount ? [discount] : [])]
      : [at(of.amounts, index)];
    return steps.sum({ ...label, rule: 'line-net' }, before, plus(units, discount ? counted(discount) : 0));
  });
}
