import { currencyOf, decimalOf, priceInvoice, type PricingLine } from '@billkit/billing';
import Big from 'big.js';

// One invoice of n lines: quantity × price with a discount and one of three rates, summed by rate. Beside it the same
// arithmetic written plainly with big.js, on the same text, in the same run. Only the ratio means anything: machines
// differ, and so does one machine from minute to minute.

const rates = ['19', '7', '0'] as const;
const text = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    quantity: `${(i % 9) + 1}.${(i * 37) % 100 || 25}`,
    price: `${(i * 7919) % 1000}.${((i * 104_729) % 9000) + 1000}`,
    discount: `${i % 20}`,
    rate: rates[i % 3] ?? '0',
  }));

const ours = (n: number) => {
  const lines = text(n).map(({ quantity, price, discount, rate }): PricingLine => ({
    quantity: decimalOf(quantity),
    unitPrice: decimalOf(price),
    discounts: [{ type: 'percent', percent: decimalOf(discount) }],
    taxes: [{ category: 'S', percent: decimalOf(rate) }],
  }));
  const input = {
    currency: currencyOf('EUR'),
    taxMode: 'exclusive',
    taxRounding: 'rate',
    rounding: 'half-up',
    lines,
  } as const;
  return () => priceInvoice(input).total as string;
};

const bigJs = (n: number) => {
  const lines = text(n);
  return () => {
    const bases = new Map<string, Big>();
    let subtotal = Big(0);
    for (const { quantity, price, discount, rate } of lines) {
      const gross = Big(quantity).times(price).round(2);
      const net = gross.minus(gross.times(discount).div(100).round(2));
      subtotal = subtotal.plus(net);
      bases.set(rate, (bases.get(rate) ?? Big(0)).plus(net));
    }
    let total = subtotal;
    for (const [rate, base] of bases) total = total.plus(base.times(rate).div(100).round(2));
    return total.toFixed(2);
  };
};

/** Microseconds a call takes: the median of several rounds. */
function measure(work: () => unknown, calls: number): number {
  const rounds = Array.from({ length: 9 }, () => {
    const since = performance.now();
    for (let call = 0; call < calls; call++) work();
    return ((performance.now() - since) * 1000) / calls;
  });
  return rounds.sort((a, b) => a - b)[4] ?? 0;
}

console.log('µs a line            ours   big.js   big.js ÷ ours');
for (const n of [1, 100, 1000]) {
  const [mine, theirs] = [ours(n), bigJs(n)];
  if (mine() !== theirs()) throw new Error(`The totals of ${n} lines differ: ${mine()} and ${theirs()}.`);
  const calls = Math.ceil(20_000 / n);
  measure(mine, calls);
  measure(theirs, calls);
  const [a, b] = [measure(mine, calls) / n, measure(theirs, calls) / n];
  console.log(
    `${`${n} lines`.padEnd(18)} ${a.toFixed(2).padStart(6)} ${b.toFixed(2).padStart(8)} ${(b / a).toFixed(1).padStart(15)}`,
  );
}
