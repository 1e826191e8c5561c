import { byRate, type Figures, type Line } from './work.js';

/** The same work as `limit` on BigInts, for what numbers do not hold exactly. */
export function priceInBigInts(lines: readonly Line[], inclusive: boolean): Figures {
  const priced = lines.map(({ quantity, price, discount, rate }) => {
    const exact = unitsOf(quantity) * unitsOf(price) * 100n;
    const gross = divide(exact, tenTo(scaleOf(quantity) + scaleOf(price)));
    const off = divide(gross * unitsOf(discount), 100n * tenTo(scaleOf(discount)));
    return { gross, off, base: gross - off, rate, tax: 0n };
  });
  let [subtotal, tax] = [0n, 0n];
  const taxes = byRate(priced).map(([percent, group]) => {
    const rate = unitsOf(percent);
    const whole = 100n * tenTo(scaleOf(percent)) + (inclusive ? rate : 0n);
    const base = group.reduce((sum, line) => sum + line.base, 0n);
    const units = divide(base * rate, whole);
    let left = units;
    const cuts = group.map((line) => {
      const exact = line.base * rate;
      line.tax = exact / whole;
      left -= line.tax;
      return { line, cut: exact % whole };
    });
    cuts.sort((a, b) => (a.cut === b.cut ? 0 : a.cut > b.cut ? -1 : 1));
    for (const { line } of cuts.slice(0, Number(left))) line.tax++;
    const net = inclusive ? base - units : base;
    subtotal += net;
    tax += units;
    return { percent, base: write(net), tax: write(units) };
  });
  return {
    lines: priced.map(({ gross, off, base, tax }) => ({
      gross: write(gross),
      discount: write(off),
      net: write(inclusive ? base - tax : base),
      tax: write(tax),
      total: write(inclusive ? base : base + tax),
    })),
    taxes,
    subtotal: write(subtotal),
    tax: write(tax),
    total: write(subtotal + tax),
  };
}

const unitsOf = (text: string) => BigInt(text.replace('.', ''));
const scaleOf = (text: string) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);
const tenTo = (digits: number) => 10n ** BigInt(digits);

/** Half up. */
const divide = (numerator: bigint, denominator: bigint) =>
  (2n * numerator + denominator) / (2n * denominator);

function write(units: bigint): string {
  const text = `${units}`.padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
