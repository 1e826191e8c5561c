import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { add, priceInvoice, subtract, sum, zero } from '@billkit/billing';
import type { Amount, PricingInput, PricingLine, PricingTax } from '@billkit/billing';
import fc from 'fast-check';
import { fraction, fractionOf, over, round, times } from './fraction.js';
import { invoices, isSame } from './invoices.js';
import { seed } from './seed.js';
import { holds, without, linesAlone, taxedOf } from './holds.js';

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
