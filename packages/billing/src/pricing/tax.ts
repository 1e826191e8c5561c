import type { Decimal } from '../money/decimal.js';
import { largestRemainder } from '../money/largest-remainder.js';
import { divide, type RoundingMode } from '../money/rounding.js';
import { powerOfTen, scaleOf, unitsOf } from '../money/units.js';

/**
 * How prices and tax belong together: `exclusive` adds the tax to the prices, `inclusive` finds it inside them,
 * `none` charges no tax at all.
 */
export type TaxMode = 'exclusive' | 'inclusive' | 'none';

/**
 * Where tax is rounded: once for each rate over the whole invoice (EN 16931; money.md 4.3, 4), or on each line and
 * then added up (money.md 4.3, 5).
 */
export type TaxRounding = 'rate' | 'line';

/** How an invoice is taxed. */
export interface TaxRules {
  readonly taxMode: TaxMode;
  readonly taxRounding: TaxRounding;
  readonly rounding: RoundingMode;
}

/**
 * The tax of each of the lines that share one rate, in minor units; `bases` is what each line is priced at after
 * discount, not negative. Their sum is the tax of the rate. In mode `none` there is no rate to ask for.
 *
 * Rounded by rate, the tax is calculated once on all of them and each line shows its largest-remainder share
 * (money.md 4.5). Rounded by line, each line stands alone.
 */
export function taxLines(bases: readonly bigint[], percent: Decimal, rules: TaxRules): readonly bigint[] {
  const { numerator, denominator } = taxFraction(percent, rules.taxMode);
  const taxOn = (base: bigint): bigint => divide(base * numerator, denominator, rules.rounding);
  if (rules.taxRounding === 'line') return bases.map(taxOn);
  return largestRemainder(taxOn(bases.reduce((sum, base) => sum + base, 0n)), bases);
}

/**
 * Which part of a price is tax. Exclusive: percent ÷ 100 of it, to be added (EN 16931 BR-CO-17). Inclusive:
 * percent ÷ (100 + percent), already in it: the tax comes first and the net is what is left, so that what the
 * customer pays never moves (money.md 4.4).
 */
function taxFraction(
  percent: Decimal,
  mode: TaxMode,
): { readonly numerator: bigint; readonly denominator: bigint } {
  const rate = unitsOf(percent);
  const whole = 100n * powerOfTen(scaleOf(percent));
  return { numerator: rate, denominator: mode === 'inclusive' ? whole + rate : whole };
}
