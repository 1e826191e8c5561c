import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { add, compare, isNegative, priceInvoice, subtract, sum, zero } from '@billkit/billing';
import type { Amount, InvoiceFigures, PricingInput, PricingLine, PricingTax } from '@billkit/billing';
import fc from 'fast-check';
import { fraction, fractionOf, over, round, times } from './fraction.js';
import { invoices, isSame, opposite, positiveInvoices } from './invoices.js';
import { seed } from './seed.js';

// What holds whatever an invoice consists of (money.md 4.2, I8, and 4.3 to 4.5), said without pricing it a second time.

const holds = (given: fc.Arbitrary<PricingInput>, property: (input: PricingInput) => void) =>
  fc.assert(fc.property(given, property), { numRuns: 500, seed });

/** The invoice without some of what it may have. */
function without(input: PricingInput, ...names: readonly (keyof PricingInput)[]): PricingInput {
  const left = Object.entries(input).filter(([name]) => !names.includes(name as keyof PricingInput));
  return Object.fromEntries(left) as unknown as PricingInput;
}

/** The lines alone, with those of their taxes that are left. */
const linesAlone = (input: PricingInput, isLeft: (tax: PricingTax) => boolean): PricingInput => ({
  ...without(input, 'discount', 'allowances', 'charges'),
  lines: input.lines.map((line) => (line.taxes ? { ...line, taxes: line.taxes.filter(isLeft) } : line)),
});

/** Everything that is taxed, as the figures show it: an allowance counts as below zero. */
const taxedOf = (input: PricingInput, { lines, allowances, charges }: InvoiceFigures) => [
  ...lines.map(({ net, documentDiscount, tax }, i) => ({
    ...{ taxes: input.lines[i]?.taxes ?? [], net: subtract(net, documentDiscount), tax },
  })),
  ...charges.map(({ net, tax }, i) => ({ taxes: input.charges?.[i]?.taxes ?? [], net, tax })),
  ...allowances.map(({ net, tax }, i) => ({
    ...{ taxes: input.allowances?.[i]?.taxes ?? [], net: opposite(net), tax: opposite(tax) },
  })),
];

describe('the figures of an invoice add up, whatever it consists of (I8)', () => {
  it('on each line, allowance and charge, from what is charged to its total', () =>
    holds(invoices, (input) => {
      const { lines, allowances, charges } = priceInvoice(input);
      for (const line of lines) {
        assert.equal(add(subtract(line.gross, line.discount), line.charge), line.amount);
        assert.equal(add(subtract(line.net, line.documentDiscount), line.tax), line.total);
      }
      for (const { net, tax, total } of [...allowances, ...charges]) assert.equal(add(net, tax), total);
    }));

  it('over lines, allowances, charges and taxes to what is payable (BR-CO-10 to 16)', () =>
    holds(invoices, (input) => {
      const figures = priceInvoice(input);
      const { lines, allowances, charges, taxes, withheld, net, tax, total } = figures;
      const all = <K extends string>(list: readonly Readonly<Record<K, Amount>>[], name: K) =>
        sum(
          list.map((one) => one[name]),
          input.currency,
        );
      assert.equal(all(lines, 'discount'), figures.discount);
      assert.equal(all(lines, 'documentDiscount'), figures.documentDiscount);
      assert.equal(all(lines, 'net'), figures.subtotal);
      const lowered = subtract(subtract(figures.subtotal, figures.documentDiscount), all(allowances, 'net'));
      assert.equal(add(lowered, all(charges, 'net')), net);
      assert.equal(all(taxes, 'tax'), tax);
      assert.equal(subtract(add(all(lines, 'tax'), all(charges, 'tax')), all(allowances, 'tax')), tax);
      assert.equal(add(net, tax), total);
      const owed = subtract(subtract(total, all(withheld, 'tax')), figures.prepaid);
      assert.equal(add(owed, figures.cashRounding), figures.payable);
    }));

  it('for each tax, over everything that has it, to what is taxed (BR-S-08)', () =>
    holds(invoices, (input) => {
      const figures = priceInvoice(input);
      const taxed = taxedOf(input, figures);
      const rows = [...figures.taxes, ...figures.withheld];
      for (const [index, tax] of rows.entries()) {
        if (tax.compound) continue;
        // The second row of the same tax is of what states it twice.
        const often = (taxes: readonly PricingTax[]) => taxes.filter((one) => isSame(one, tax)).length;
        const having = taxed.filter(({ taxes }) => often(taxes) > often(rows.slice(0, index)));
        const nets = having.map(({ net }) => net);
        assert.equal(sum(nets, input.currency), tax.base);
      }
      assert.equal(figures.taxes.length > 0 && input.taxMode === 'none', false);
    }));

  it('to a tax that is its percentage of what is taxed, rounded once (BR-CO-17)', () =>
    holds(invoices, (input) => {
      const byRate = { ...input, taxMode: 'exclusive', taxRounding: 'rate' } as const;
      const { taxes, withheld } = priceInvoice(byRate);
      const units = (amount: Amount) => fraction(BigInt(amount.replace('.', '')));
      for (const { percent, base, tax } of [...taxes, ...withheld]) {
        const exact = times(units(base), over(fractionOf(percent), fraction(100n)));
        assert.equal(units(tax).over, round(exact, input.rounding));
      }
    }));

  it('to a payable amount that can be paid, less than one step away', () =>
    holds(invoices, (input) => {
      if (!input.cashIncrement) return;
      const { cashRounding, payable } = priceInvoice(input);
      const [step, rounding, paid] = [input.cashIncrement, cashRounding, payable].map((amount) =>
        BigInt(amount.replace('.', '')),
      ) as [bigint, bigint, bigint];
      assert.equal(paid % step, 0n);
      assert.ok(rounding < step && rounding > -step);
    }));
});

describe('an invoice comes to the same', () => {
  it('for inclusive prices, whatever the tax in them (money.md 4.4)', () =>
    holds(invoices, (input) => {
      const total = (taxMode: 'inclusive' | 'none') => priceInvoice({ ...input, taxMode }).total;
      assert.equal(total('inclusive'), total('none'));
    }));

  it('in whichever order its lines stand', () =>
    holds(invoices, (drawn) => {
      // Apart from what depends on which of equal lines has the unit that was left over: the discount of the document
      // in each tax, a compound tax on it, and what is kept back of a price without its tax.
      const input = linesAlone(drawn, ({ compound, withheld }) => !compound && !withheld);
      const { lines: _, taxes, ...totals } = priceInvoice(input);
      const again = priceInvoice({ ...input, lines: input.lines.toReversed() });
      const { lines: __, taxes: taxesAgain, ...totalsAgain } = again;
      assert.deepEqual(totalsAgain, totals);
      const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
      assert.deepEqual(sorted(taxesAgain), sorted(taxes));
    }));

  it('with a line of nothing', () =>
    fc.assert(
      fc.property(invoices, fc.nat(), (input, drawn) => {
        if (input.lines.length === 0) return;
        // Never before the first one, and taxed like the line before it: the order of the taxes decides among equals.
        const place = 1 + (drawn % input.lines.length);
        const taxes = input.lines[place - 1]?.taxes ?? [];
        const quantity = '0' as PricingLine['quantity'];
        const nothing: PricingLine = { quantity, unitPrice: '9.99' as PricingLine['unitPrice'], taxes };
        const more = { ...input, lines: input.lines.toSpliced(place, 0, nothing) };
        const { lines, ...figures } = priceInvoice(more);
        assert.deepEqual({ ...figures, lines: lines.toSpliced(place, 1) }, priceInvoice(input));
        const none = zero(input.currency);
        for (const figure of Object.values(lines[place] ?? {})) assert.equal(figure, none);
      }),
      { numRuns: 500, seed },
    ));

  it('line by line, when each line is rounded by itself', () =>
    holds(invoices, (drawn) => {
      const input: PricingInput = { ...without(drawn, 'discount'), taxRounding: 'line' };
      const alone = input.lines.map((line) => priceInvoice({ ...input, lines: [line] }).lines[0]);
      assert.deepEqual(priceInvoice(input).lines, alone);
    }));

  it('when its total is priced as with tax inside: net, tax and total come back', () =>
    holds(invoices, (drawn) => {
      // One line of one tax. The other way round is not always possible (money.md 4.4).
      const tax = drawn.lines.flatMap(({ taxes = [] }) => taxes).find(({ withheld }) => !withheld);
      const [first] = drawn.lines;
      if (!first || !tax) return;
      const input = {
        ...without(drawn, 'discount', 'allowances', 'charges'),
        lines: [{ ...first, taxes: [tax] }],
      };
      const outside = priceInvoice({ ...input, taxMode: 'exclusive' });
      const quantity = '1' as PricingLine['quantity'];
      const line = { quantity, unitPrice: plain(outside.total), taxes: [tax] };
      const inside = priceInvoice({ ...input, taxMode: 'inclusive', lines: [line] });
      assert.deepEqual([inside.net, inside.tax, inside.total], [outside.net, outside.tax, outside.total]);
    }));
});

/** An amount as a unit price. */
const plain = (amount: Amount) =>
  (amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount) as PricingLine['unitPrice'];

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
