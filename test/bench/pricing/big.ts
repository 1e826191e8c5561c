import Big from 'big.js';
import { byRate, type Figures, type Line, type Mode, type Peer } from './work.js';

export const big: Peer = {
  name: 'big.js',
  prepare: (lines, mode) => () => price(lines, mode),
};

function price(lines: readonly Line[], mode: Mode): Figures {
  const inclusive = mode === 'inclusive';
  const priced = lines.map(({ quantity, price, discount, rate }) => {
    const gross = Big(quantity).times(price).round(2);
    const off = gross.times(discount).div(100).round(2);
    return { gross, off, base: gross.minus(off), rate, tax: Big(0) };
  });
  const taxes = byRate(priced).map(([percent, group]) => {
    const whole = inclusive ? Big(percent).plus(100) : Big(100);
    const base = group.reduce((sum, line) => sum.plus(line.base), Big(0));
    const tax = base.times(percent).div(whole).round(2);
    let left = tax;
    const cuts = group.map((line) => {
      const exact = line.base.times(percent);
      line.tax = exact.div(whole).round(2, Big.roundDown);
      left = left.minus(line.tax);
      return { line, cut: exact.minus(line.tax.times(whole)) };
    });
    const units = left.times(100).toNumber();
    for (const { line } of cuts.sort((a, b) => b.cut.cmp(a.cut)).slice(0, units))
      line.tax = line.tax.plus('0.01');
    return { percent, base: inclusive ? base.minus(tax) : base, tax };
  });
  const subtotal = taxes.reduce((sum, { base }) => sum.plus(base), Big(0));
  const tax = taxes.reduce((sum, { tax }) => sum.plus(tax), Big(0));
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
