import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, isNegative, priceInvoice, zero } from '@billkit/billing';
import type { Amount, InvoiceFigures, PricingInput, PricingLine, PricingTax } from '@billkit/billing';
import fc from 'fast-check';
import { invoices, opposite, positiveInvoices } from './invoices.js';
import { seed } from './seed.js';
import { holds, without } from './holds.js';

describe('an invoice that is changed', () => {
  it('comes to the opposite when everything is the opposite: each figure of it', () =>
    holds(invoices, (input) => {
      const figures = JSON.stringify(priceInvoice(turned(input)));
      assert.equal(JSON.stringify(opposites(priceInvoice(input))), figures);
    }));

  it('comes to so many times as much where every figure is exact', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(5000), fc.nat(25)), { maxLength: 8 }),
        fc.constantFrom('exclusive', 'inclusive', 'none'),
        fc.constantFrom('rate', 'line'),
        fc.integer({ min: -1000, max: 1000 }),
        (lines, taxMode, taxRounding, factor) => {
          const times = (by: number): PricingInput => ({
            ...{ currency: 'EUR' as PricingInput['currency'], taxMode, taxRounding, rounding: 'half-even' },
            lines: lines.map(([quantity, price, percent]) => ({
              quantity: String(quantity * by || 0) as PricingLine['quantity'],
              // A hundred euros without tax, or with it: the tax is whole euros.
              unitPrice: String(
                price * (100 + (taxMode === 'inclusive' ? percent : 0)),
              ) as PricingLine['unitPrice'],
              taxes: [{ category: 'S', percent: String(percent) as PricingTax['percent'] }],
            })),
          });
          const [once, often] = [priceInvoice(times(1)), priceInvoice(times(factor))];
          const multiplied = (amount: Amount) => (Number(amount) * factor || 0).toFixed(2);
          assert.deepEqual(often, mapAmounts(once, multiplied));
        },
      ),
      { numRuns: 500, seed },
    ));

  it('comes to no less when a price rises', () =>
    fc.assert(
      fc.property(positiveInvoices, fc.nat(), fc.nat(1000), (drawn, place, more) => {
        if (drawn.lines.length === 0) return;
        // Of one list of taxes: of several, a unit of the document's discount may go from one tax to another, as from
        // one line to another where each rounds its own tax. And of one discount a line: of two, each of which is
        // rounded, a price that is one unit higher may take off two.
        const taxes = drawn.lines[0]?.taxes ?? [];
        const input = {
          ...without(
            drawn,
            'allowances',
            'charges',
            ...(drawn.taxRounding === 'line' ? (['discount'] as const) : []),
          ),
          lines: drawn.lines.map((line) => ({
            ...line,
            taxes,
            discounts: line.discounts?.slice(0, 1) ?? [],
          })),
        };
        const at = place % input.lines.length;
        const dearer = input.lines.map((line, i) =>
          i === at ? { ...line, unitPrice: raised(line.unitPrice, more) } : line,
        );
        const [before, after] = [priceInvoice(input), priceInvoice({ ...input, lines: dearer })];
        for (const name of ['subtotal', 'net', 'tax', 'total'] as const)
          assert.ok(compare(after[name], before[name]) >= 0, name);
      }),
      { numRuns: 500, seed },
    ));

  it('comes to nothing with a discount of 100 percent, each line of it (money.md 4.3, 3)', () =>
    holds(positiveInvoices, (drawn) => {
      const discount = { type: 'percent', percent: '100' as PricingTax['percent'] } as const;
      const { lines, net, tax, total, taxes } = priceInvoice({
        ...without(drawn, 'allowances', 'charges'),
        discount,
      });
      const none = zero(drawn.currency);
      assert.deepEqual([net, tax, total], [none, none, none]);
      for (const line of lines) assert.deepEqual([line.tax, line.total], [none, none]);
      for (const one of taxes) assert.deepEqual([one.base, one.tax], [none, none]);
    }));

  it('is never below zero where nothing is, before what is taken off the document', () =>
    holds(positiveInvoices, (drawn) => {
      const {
        lines,
        cashRounding: _,
        payable: __,
        ...figures
      } = priceInvoice(without(drawn, 'allowances', 'prepaid'));
      mapAmounts({ ...figures, lines }, (amount) => {
        assert.ok(!isNegative(amount));
        return amount;
      });
    }));
});

/** Every quantity and every fixed amount the opposite. */
function turned(input: PricingInput): PricingInput {
  const amounts = <T extends { readonly type: string }>(one: T): T =>
    'amount' in one ? { ...one, amount: opposite(one.amount as Amount) } : one;
  const list = <T extends { readonly type: string }>(name: string, all: readonly T[] | undefined) =>
    all ? { [name]: all.map(amounts) } : {};
  return {
    ...input,
    lines: input.lines.map((line) => ({
      ...line,
      quantity: opposite(line.quantity),
      ...list('discounts', line.discounts),
      ...list('charges', line.charges),
    })),
    ...(input.discount ? { discount: amounts(input.discount) } : {}),
    ...list('allowances', input.allowances),
    ...list('charges', input.charges),
    ...(input.prepaid ? { prepaid: opposite(input.prepaid) } : {}),
  };
}

const opposites = (figures: InvoiceFigures): InvoiceFigures =>
  mapAmounts(figures, opposite) as InvoiceFigures;

/** The figures with each amount in them changed; what is not an amount stays. */
function mapAmounts(figures: unknown, change: (amount: Amount) => string): unknown {
  if (Array.isArray(figures)) return figures.map((one) => mapAmounts(one, change));
  if (typeof figures === 'string') return change(figures as Amount);
  if (typeof figures !== 'object' || figures === null) return figures;
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      ['category', 'percent'].includes(name) ? (value as unknown) : mapAmounts(value, change),
    ]),
  );
}

/** A price that is higher by so many of its last digits. */
function raised(price: PricingLine['unitPrice'], more: number): PricingLine['unitPrice'] {
  const [integer = '', digits = ''] = price.split('.');
  const units = (BigInt(integer + digits) + BigInt(more)).toString().padStart(digits.length + 1, '0');
  const text = digits ? `${units.slice(0, -digits.length)}.${units.slice(-digits.length)}` : units;
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text) as PricingLine['unitPrice'];
}
