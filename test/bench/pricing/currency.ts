import currency from 'currency.js';
import { byRate, type Figures, type Line, type Mode, type Peer } from './work.js';

export const currencyJs: Peer = {
  name: 'currency.js',
  prepare: (lines, mode) => () => price(lines, mode),
};

function price(lines: readonly Line[], mode: Mode): Figures {
  const inclusive = mode === 'inclusive';
  const priced = lines.map(({ quantity, price, discount, rate }) => {
    const gross = currency(currency(price, { precision: 8 }).multiply(quantity));
    const off = gross.multiply(discount).divide(100);
    return { gross, off, base: gross.subtract(off), rate, tax: currency(0) };
  });
  const taxes = byRate(priced).map(([percent, group]) => {
    const whole = inclusive ? Number(percent) + 100 : 100;
    const base = group.reduce((sum, line) => sum.add(line.base), currency(0));
    const tax = base.multiply(percent).divide(whole);
    // It has no rounding down and splits into equal parts only, so the shares are made of its cents.
    let left = tax.intValue;
    const cuts = group.map((line) => {
      const exact = line.base.intValue * Number(percent);
      const units = Math.floor(exact / whole);
      line.tax = currency(units, { fromCents: true });
      left -= units;
      return { line, cut: exact % whole };
    });
    for (const { line } of cuts.sort((a, b) => b.cut - a.cut).slice(0, left)) line.tax = line.tax.add(1);
    return { percent, base: inclusive ? base.subtract(tax) : base, tax };
  });
  const subtotal = taxes.reduce((sum, { base }) => sum.add(base), currency(0));
  const tax = taxes.reduce((sum, { tax }) => sum.add(tax), currency(0));
  return {
    lines: priced.map(({ gross, off, base, tax }) => ({
      gross: gross.toString(),
      discount: off.toString(),
      net: (inclusive ? base.subtract(tax) : base).toString(),
      tax: tax.toString(),
      total: (inclusive ? base : base.add(tax)).toString(),
    })),
    taxes: taxes.map(({ percent, base, tax }) => ({ percent, base: base.toString(), tax: tax.toString() })),
    subtotal: subtotal.toString(),
    tax: tax.toString(),
    total: subtotal.add(tax).toString(),
  };
}
