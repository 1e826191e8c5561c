import { installed } from '../shared/installed.js';
import { byRate, everyFigure, type Figures, type Line, type Mode, type Peer } from './work.js';

/** bignumber.js, of which Medusa's numbers are made. */
interface Exact {
  readonly plus: (other: Exact) => Exact;
  readonly minus: (other: Exact) => Exact;
  readonly toFixed: (digits: number) => string;
}
interface MedusaNumber {
  readonly bigNumber: Exact;
}
type Total =
  'original_total' | 'original_subtotal' | 'subtotal' | 'discount_subtotal' | 'tax_total' | 'total';
interface Cart extends Record<Total, MedusaNumber> {
  readonly items: readonly (Record<Total, MedusaNumber> & { readonly rate: string })[];
}
interface Totals {
  readonly decorateCartTotals: (cart: object) => Cart;
}
interface Calculator {
  readonly MathBN: {
    readonly convert: (value: string | number) => Exact;
    readonly mult: (a: Exact | string, b: Exact | string) => Exact;
    readonly div: (a: Exact, b: number) => Exact;
  };
}

const unrounded = { figures: everyFigure, why: 'it rounds nothing before the end' };

/** Answers nothing when the package cannot be installed, for example without a network. */
export function medusa(): Peer | undefined {
  const load = installed('@medusajs/utils', '2.21.2');
  if (!load) return undefined;
  // These two files and not the package: its index starts a database client.
  const { decorateCartTotals } = load('dist/totals/cart/index.js') as Totals;
  const { MathBN } = load('dist/totals/math.js') as Calculator;

  function price(lines: readonly Line[], mode: Mode): Figures {
    const inclusive = mode === 'inclusive';
    const discounts = lines.map(({ quantity, price, discount }) =>
      MathBN.div(MathBN.mult(MathBN.mult(quantity, price), discount), 100),
    );
    const cart = decorateCartTotals({
      currency_code: 'eur',
      items: lines.map(({ quantity, price, rate }, i) => ({
        id: `line_${i}`,
        quantity,
        unit_price: price,
        is_tax_inclusive: inclusive,
        adjustments: [{ amount: discounts[i], is_tax_inclusive: inclusive }],
        tax_lines: [{ rate }],
        rate,
      })),
    });
    const net = (of: Record<Total, MedusaNumber>) =>
      of.subtotal.bigNumber.minus(of.discount_subtotal.bigNumber);
    return {
      lines: cart.items.map((item, i) => ({
        gross: (inclusive ? item.original_total : item.subtotal).bigNumber.toFixed(2),
        discount: (discounts[i] ?? MathBN.convert(0)).toFixed(2),
        net: net(item).toFixed(2),
        tax: item.tax_total.bigNumber.toFixed(2),
        total: item.total.bigNumber.toFixed(2),
      })),
      taxes: byRate(cart.items).map(([percent, group]) => ({
        percent,
        base: group.reduce((sum, item) => sum.plus(net(item)), MathBN.convert(0)).toFixed(2),
        tax: group.reduce((sum, item) => sum.plus(item.tax_total.bigNumber), MathBN.convert(0)).toFixed(2),
      })),
      subtotal: net(cart).toFixed(2),
      tax: cart.tax_total.bigNumber.toFixed(2),
      total: cart.total.bigNumber.toFixed(2),
    };
  }
  return {
    name: 'Medusa',
    prepare: (lines, mode) => () => price(lines, mode),
    others: { exclusive: unrounded, inclusive: unrounded },
  };
}
