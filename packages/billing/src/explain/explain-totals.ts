import { minus, total } from '../money/integer.js';
import { inCash as roundInCash, type Calculation } from '../pricing/calculation.js';
import { at, type Place } from './places.js';
import { counted } from './replay.js';
import type { Operand } from './step.js';
import type { StepRule } from './step-rules.js';
import { opposite, type Steps } from './steps.js';

/** What the totals are made of. */
export interface Explained {
  /** Of each place: its net, its part of the document’s discount where it is a line, its tax. */
  readonly nets: readonly Operand[];
  readonly documentDiscounts: readonly Operand[];
  readonly taxOf: readonly Operand[];
  readonly rowTaxes: readonly Operand[];
  readonly withheld: readonly Operand[];
  /** Of each line. */
  readonly lineDiscounts: readonly Operand[];
}

/** The figures of the whole invoice, and the total of each place. */
export function explainTotals(
  calculation: Calculation,
  places: readonly Place[],
  explained: Explained,
  steps: Steps,
): void {
  const { nets, documentDiscounts, taxOf, rowTaxes, lineDiscounts } = explained;
  for (const [index, { path, name }] of places.entries()) {
    const discount = documentDiscounts[index];
    const parts = [at(nets, index), ...(discount ? [opposite(discount)] : []), at(taxOf, index)];
    steps.sum({ figure: `${path}.total`, name: `${name}, total`, rule: 'line-total' }, parts);
  }
  const of = (kind: Place['kind']) => nets.filter((_, index) => at(places, index).kind === kind);
  const sum = (figure: string, name: string, rule: StepRule, parts: readonly Operand[]) =>
    steps.sum({ figure, name, rule }, parts);
  sum('discount', 'Discounts of the lines', 'discount', lineDiscounts);
  const subtotal = sum('subtotal', 'Subtotal', 'subtotal', of('line'));
  const discount = sum('documentDiscount', 'Document’s discount', 'document-discount', documentDiscounts);
  const net = steps.sum(
    { figure: 'net', name: 'Net total', rule: 'net' },
    [subtotal, opposite(discount), ...of('allowance').map(opposite), ...of('charge')],
    total(calculation.netOf),
  );
  const rowUnits = total(calculation.taxation.rows.map((row) => row.sum));
  const tax = steps.sum({ figure: 'tax', name: 'Tax', rule: 'tax-total' }, rowTaxes, rowUnits);
  explainPayable(calculation, sum('total', 'Total', 'total', [net, tax]), explained.withheld, steps);
}

/** What is to be paid, with and without cash rounding. */
function explainPayable(
  calculation: Calculation,
  all: Operand,
  withheld: readonly Operand[],
  steps: Steps,
): void {
  const { input, prepaid: paid } = calculation;
  const label = { figure: 'prepaid', name: 'Paid before', rule: 'prepaid' } as const;
  const prepaid = input.prepaid ? steps.given(label, input.prepaid, 'prepaid') : steps.sum(label, [], paid);
  const parts = [all, ...withheld.map(opposite), opposite(prepaid)];
  const units = total(parts.map(counted));
  const rounded = roundInCash(calculation.input, units);
  const payable = { figure: 'payable', name: 'Payable', rule: 'payable' } as const;
  const rounding = { figure: 'cashRounding', name: 'Rounding', rule: 'cash-rounding' } as const;
  if (input.cashIncrement === undefined) {
    steps.sum(rounding, []);
    steps.sum(payable, parts, rounded);
    return;
  }
  const exact = steps.sum(
    { figure: 'payable.exact', name: 'Payable to the last unit', rule: 'payable' },
    parts,
  );
  const inCash = steps.cash(payable, rounded, exact, input.cashIncrement);
  steps.sum(rounding, [inCash, opposite(exact)], minus(rounded, units));
}
