import { Decimal } from 'decimal.js';
import { byRate, type Figures, type Line, type Mode, type Peer } from './work.js';

export const decimal: Peer = {
  name: 'decimal.js',
  prepare: (lines, mode) => () => price(lines, mode),
};

function price(lines: readonly Line[], mode: Mode): Figures {
  const inclusive = mode === 'inclusive';
  const priced = lines.map(({ quantity, price, discount, rate }) => {
    const gross = new Decimal(quantity).times(price).toDecimalPlaces(2);
    const off = gross.times(discount).div(100).toDecimalPlaces(2);
    return { gross, off, base: gross.minus(off), rate, tax: new Decimal(0) };
  });
  const taxes = byRate(priced).map(([percent, group]) => {
    const whole = inclusive ? new Decimal(percent).plus(100) : new Decimal(100);
    const base = group.reduce((sum, line) => sum.plus(line.base), new Decimal(0));
    const tax = base.times(percent).div(whole).toDecimalPlaces(2);
    let left = tax;
    const cuts = group.map((line) => {
      const exact = line.base.times(percent);
      line.tax = exact.div(whole).toDecimalPlaces(2, Decimal.ROUND_DOWN);
      left = left.minus(line.tax);
      return { line, cut: exact.minus(line.tax.times(whole)) };
    });
    const units = left.times(100).toNumber();
    for (const { line } of cuts.sort((a, b) => b.cut.cmp(a.cut)).slice(0, units))
      line.tax = line.tax.plus('0.01');
    return { percent, base: inclusive ? base.minus(tax) : base, tax };
  });
  const subtotal = taxes.reduce((sum, { base }) => sum.plus(base), new Decimal(0));
  const tax = taxes.reduce((sum, { tax }) => sum.plus(tax), new Decimal(0));
  return {
    lines: priced.map(({ gross, off, base, tax }) => ({
      gross: gross.toFixed(2),
      discount: off.toFixed(2),
      net: (inclusive ? base.minus(tax) : base).toFixed(2),
      tax: tax.toFixed(2),
      total: (inclusive ? base : base.plus(tax)).toFixed(2),
    })),
    taxes: taxes.map(({ percent, base, tax }) => ({ percent, base: base.toFixed(2), tax: tax.toFixed(2) })),
    subtotal: subtotal.toFixed(2),
    tax: tax.toFixed(2),
    total: subtotal.plus(tax).toFixed(2),
  };
}
