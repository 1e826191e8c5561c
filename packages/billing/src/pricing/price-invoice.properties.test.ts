import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, isNegative, sum } from '../money/amount.js';
import { currencyOf, minorDigits } from '../money/currency.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import { amountOfUnits, unitsOf as integerOf } from '../money/units.js';
import { priceInvoice } from './price-invoice.js';
import type { Adjustment, PricingInput, PricingLine } from './pricing-input.js';

const unitsOf = (text: string): bigint => BigInt(integerOf(text));

/** A decimal as the oracle sees it: an exact fraction. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const text = (units: bigint, scale: number): Decimal => {
  const digits = units.toString().padStart(scale + 1, '0');
  return decimalOf(scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
};

const fractionOf = (decimal: Decimal): Fraction => {
  const [integer = '', digits = ''] = decimal.split('.');
  return { over: BigInt(integer + digits), under: 10n ** BigInt(digits.length) };
};

const decimal = (most: bigint, scaleMax: number): fc.Arbitrary<Decimal> =>
  fc
    .integer({ min: 0, max: scaleMax })
    .chain((scale) =>
      fc.bigInt({ min: 0n, max: most * 10n ** BigInt(scale) }).map((units) => text(units, scale)),
    );

const percent = fc.oneof(
  fc.constantFrom('0', '5', '7', '7.7', '10', '19', '20', '21').map(decimalOf),
  decimal(100n, 6),
);
const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF').map(currencyOf);

const discounts = (digits: number): fc.Arbitrary<Adjustment> =>
  fc.oneof(
    fc.record({ type: fc.constant('percent' as const), percent: decimal(100n, 6) }),
    fc.record({
      type: fc.constant('amount' as const),
      amount: fc.bigInt({ min: 0n, max: 100_000n }).map((units) => amountOfUnits(units, digits)),
    }),
  );

const lines = (digits: number): fc.Arbitrary<PricingLine> =>
  fc.record(
    {
      quantity: fc.oneof(fc.constantFrom('1', '2', '0.75', '1.08').map(decimalOf), decimal(1000n, 6)),
      unitPrice: fc.oneof(decimal(1n, 4), decimal(1000n, 2), decimal(1_000_000n, 10)),
      discounts: discounts(digits).map((discount) => [discount]),
      taxes: percent.map((percent) => [{ category: 'S', percent }]),
    },
    { requiredKeys: ['quantity', 'unitPrice'] },
  );

const input: fc.Arbitrary<PricingInput> = currency.chain((currency) =>
  fc.record({
    currency: fc.constant(currency),
    taxMode: fc.constantFrom('exclusive', 'inclusive', 'none'),
    taxRounding: fc.constantFrom('rate', 'line'),
    rounding: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
    lines: fc.array(lines(minorDigits(currency)), { maxLength: 12 }),
  }),
);

/** Half away from zero, for what is not negative: written apart from the code under test, on purpose. */
const halfUp = ({ over, under }: Fraction): bigint => (2n * over + under) / (2n * under);

describe('whatever an invoice consists of', () => {
  it('its lines add up to its subtotal, discount, tax and total (BR-CO-10, 13, 15)', () => {
    fc.assert(
      fc.property(input, (input) => {
        const figures = priceInvoice(input);
        const all = (name: 'net' | 'discount' | 'tax' | 'total') =>
          sum(
            figures.lines.map((line) => line[name]),
            input.currency,
          );
        assert.equal(all('net'), figures.subtotal);
        assert.equal(all('discount'), figures.discount);
        assert.equal(all('tax'), figures.tax);
        assert.equal(all('total'), figures.total);
      }),
    );
  });

  it('net and tax are the total, on each line and on the invoice', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { lines, subtotal, tax, total } = priceInvoice(input);
        assert.equal(add(subtotal, tax), total);
        for (const line of lines) assert.equal(add(line.net, line.tax), line.total);
      }),
    );
  });

  it('the taxes of its rates add up to its tax, and their bases to the lines that are taxed (BR-CO-14, BR-S-08)', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { lines, taxes, tax } = priceInvoice(input);
        assert.equal(
          sum(
            taxes.map((rate) => rate.tax),
            input.currency,
          ),
          tax,
        );
        for (const rate of taxes) {
          const ofRate = lines.filter((_, index) => input.lines[index]?.taxes?.[0]?.percent === rate.percent);
          assert.equal(
            sum(
              ofRate.map(({ net }) => net),
              input.currency,
            ),
            rate.base,
          );
          assert.equal(
            sum(
              ofRate.map(({ tax }) => tax),
              input.currency,
            ),
            rate.tax,
          );
        }
        assert.equal(new Set(taxes.map((rate) => rate.percent)).size, taxes.length);
      }),
    );
  });

  it('no figure is negative', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { lines, taxes, subtotal, discount, tax, total } = priceInvoice(input);
        const figures = [
          ...lines.flatMap((line) => [line.gross, line.discount, line.net, line.tax, line.total]),
          ...taxes.flatMap((rate) => [rate.base, rate.tax]),
          ...[subtotal, discount, tax, total],
        ];
        assert.ok(!figures.some(isNegative));
      }),
    );
  });

  it('a discount of 100 percent makes it exactly nothing (money.md 4.3, 3)', () => {
    const all = { type: 'percent', percent: decimalOf('100') } as const;
    fc.assert(
      fc.property(input, (input) => {
        const figures = priceInvoice({
          ...input,
          lines: input.lines.map((line) => ({ ...line, discounts: [all] })),
        });
        const nothing = amountOfUnits(0n, minorDigits(input.currency));
        assert.deepEqual([figures.subtotal, figures.tax, figures.total], [nothing, nothing, nothing]);
      }),
    );
  });

  it('inclusive prices are what the customer pays, whatever the tax (money.md 4.4)', () => {
    fc.assert(
      fc.property(input, (input) => {
        const total = (taxMode: 'inclusive' | 'none') => priceInvoice({ ...input, taxMode }).total;
        assert.equal(total('inclusive'), total('none'));
      }),
    );
  });
});

describe('an oracle in exact fractions agrees', () => {
  const charged = (line: PricingLine, digits: number): bigint => {
    const [quantity, price] = [fractionOf(line.quantity), fractionOf(line.unitPrice)];
    const gross = halfUp({
      over: quantity.over * price.over * 10n ** BigInt(digits),
      under: quantity.under * price.under,
    });
    const [discount] = line.discounts ?? [];
    if (!discount) return gross;
    if (discount.type === 'amount') {
      const rest = gross - unitsOf(discount.amount);
      return rest > 0n ? rest : 0n;
    }
    const { over, under } = fractionOf(discount.percent);
    return gross - halfUp({ over: gross * over, under: 100n * under });
  };

  const taxOf = (base: bigint, percent: Decimal, inclusive: boolean): Fraction => {
    const { over, under } = fractionOf(percent);
    return { over: base * over, under: 100n * under + (inclusive ? over : 0n) };
  };

  for (const taxMode of ['exclusive', 'inclusive'] as const) {
    it(`on the ${taxMode} tax of each rate, and of each line to less than one unit`, () => {
      fc.assert(
        fc.property(input, (input) => {
          const digits = minorDigits(input.currency);
          const figures = priceInvoice({ ...input, taxMode, taxRounding: 'rate', rounding: 'half-up' });
          const bases = input.lines.map((line) => charged(line, digits));
          for (const rate of figures.taxes) {
            const ofRate = bases.filter(
              (_, index) => input.lines[index]?.taxes?.[0]?.percent === rate.percent,
            );
            const base = ofRate.reduce((so, part) => so + part, 0n);
            const tax = halfUp(taxOf(base, rate.percent, taxMode === 'inclusive'));
            assert.equal(unitsOf(rate.tax), tax);
            assert.equal(unitsOf(rate.base), taxMode === 'inclusive' ? base - tax : base);
            for (const [index, line] of figures.lines.entries()) {
              if (input.lines[index]?.taxes?.[0]?.percent !== rate.percent || base === 0n) continue;
              const distance = unitsOf(line.tax) * base - tax * (bases[index] ?? 0n);
              assert.ok(distance < base && distance > -base);
            }
          }
        }),
      );
    });

    it(`on the ${taxMode} tax of each line, when each is rounded alone`, () => {
      fc.assert(
        fc.property(input, (input) => {
          const figures = priceInvoice({ ...input, taxMode, taxRounding: 'line', rounding: 'half-up' });
          for (const [index, line] of input.lines.entries()) {
            const base = charged(line, minorDigits(input.currency));
            const percent = line.taxes?.[0]?.percent;
            const tax = percent ? halfUp(taxOf(base, percent, taxMode === 'inclusive')) : 0n;
            assert.equal(unitsOf(figures.lines[index]?.tax ?? ''), tax);
          }
        }),
      );
    });
  }
});
