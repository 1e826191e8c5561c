import {
  add,
  allocate,
  dinero,
  EUR,
  halfUp,
  multiply,
  subtract,
  toDecimal,
  toSnapshot,
  transformScale,
  type Dinero,
} from 'dinero.js';
import { byRate, type Figures, type Line, type Mode, type Peer } from './work.js';

export const dineroJs: Peer = {
  name: 'dinero.js',
  prepare: (lines, mode) => () => price(lines, mode),
  others: {
    exclusive: {
      figures: ['tax', 'total'],
      why: 'allocate gives what is left over to the first lines, not to the largest parts cut off',
    },
    inclusive: {
      figures: ['net', 'tax', 'taxes.base', 'taxes.tax', 'sums.subtotal', 'sums.tax'],
      why: 'it cannot divide, so the tax inside a price is allocated, too',
    },
  },
};

function price(lines: readonly Line[], mode: Mode): Figures {
  const inclusive = mode === 'inclusive';
  const priced = lines.map(({ quantity, price, discount, rate }) => {
    const unitPrice = dinero({ ...scaled(price), currency: EUR });
    const gross = toCents(multiply(unitPrice, scaled(quantity)));
    const off = toCents(multiply(gross, percentOf(discount)));
    return { gross, off, base: subtract(gross, off), rate, tax: none };
  });
  const taxes = byRate(priced).map(([percent, group]) => {
    const gross = group.reduce((sum, line) => add(sum, line.base), none);
    const tax = inclusive
      ? (allocate(gross, [{ amount: 100, scale: 0 }, scaled(percent)])[1] ?? none)
      : toCents(multiply(gross, percentOf(percent)));
    const shares = allocate(
      tax,
      group.map(({ base }) => toSnapshot(base).amount),
    );
    for (const [i, line] of group.entries()) line.tax = shares[i] ?? none;
    return { percent, base: inclusive ? subtract(gross, tax) : gross, tax };
  });
  const subtotal = taxes.reduce((sum, { base }) => add(sum, base), none);
  const tax = taxes.reduce((sum, { tax }) => add(sum, tax), none);
  return {
    lines: priced.map(({ gross, off, base, tax }) => ({
      gross: toDecimal(gross),
      discount: toDecimal(off),
      net: toDecimal(inclusive ? subtract(base, tax) : base),
      tax: toDecimal(tax),
      total: toDecimal(inclusive ? base : add(base, tax)),
    })),
    taxes: taxes.map(({ percent, base, tax }) => ({ percent, base: toDecimal(base), tax: toDecimal(tax) })),
    subtotal: toDecimal(subtotal),
    tax: toDecimal(tax),
    total: toDecimal(add(subtotal, tax)),
  };
}

const none = dinero({ amount: 0, currency: EUR });

const toCents = (money: Dinero<number, 'EUR'>) => transformScale(money, 2, halfUp);

/** `scaled('1.25')` is 125 at scale 2. */
function scaled(text: string) {
  const point = text.indexOf('.');
  return { amount: Number(text.replace('.', '')), scale: point < 0 ? 0 : text.length - point - 1 };
}

function percentOf(text: string) {
  const { amount, scale } = scaled(text);
  return { amount, scale: scale + 2 };
}
