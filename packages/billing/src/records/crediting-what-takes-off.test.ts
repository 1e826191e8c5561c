import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compare,
  isNegative,
  isPositive,
  isZero,
  subtract,
  sum,
  zero,
  type Amount,
} from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import { draftInvoice, eur, openInvoice } from '../testing/fixtures.js';
import { creditableParts } from './creditable-parts.js';
import { priceCredit, requireWhole, type CreditAsked, type CreditFigures } from './credit.js';
import { creditableLines } from './creditable-lines.js';
import { requireComplete } from './finalize.js';
import { figuresOf } from './invoice-figures.js';
import { byAmount, credit, priced, whole, withdraw } from './trial-credit.test.js';

const allowed = { allowEmptyInvoice: false, allowNegativeLines: true };

describe('credit notes on invoices with lines that take off', () => {
  const invoices = fc
    .record({
      taxMode: fc.constantFrom('exclusive', 'inclusive', 'none' as const),
      taxRounding: fc.constantFrom('rate', 'line' as const),
      rounding: fc.constantFrom('half-up', 'half-even', 'up', 'down' as const),
      lines: fc.array(
        fc.record({
          quantity: fc.constantFrom('1', '1', '2.5', '-1', '-0.33'),
          cents: fc.integer({ min: 1, max: 20_000 }),
          taxes: fc.constantFrom<readonly string[]>([], ['19'], ['19'], ['19', '5'], ['7']),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      percent: fc.option(fc.integer({ min: 1, max: 60 }), { nil: 0 }),
    })
    .map(({ lines, percent, ...terms }) =>
      draftInvoice({
        ...terms,
        ...(percent > 0 && { discount: { type: 'percent', percent: decimalOf(String(percent)) } }),
        lines: lines.map(({ quantity, cents, taxes }, index) =>
          priced(index, quantity, (cents / 100).toFixed(2), ...taxes),
        ),
      }),
    )
    .filter((draft) => requireComplete(draft, allowed).ok && !isZero(figuresOf(draft).total))
    .map((draft) => openInvoice(draft));
  const steps = fc.array(
    fc.record({
      line: fc.nat(5),
      /** Of what is left of the line, in thousandths. */
      share: fc.integer({ min: 1, max: 1000 }),
      voids: fc.option(fc.nat(), { freq: 2 }),
    }),
    { maxLength: 10 },
  );

  const isWithin = (part: Amount, all: Amount) =>
    isNegative(all)
      ? !isPositive(part) && compare(part, all) >= 0
      : !isNegative(part) && compare(part, all) <= 0;

  it('add up to all of the invoice and of each rate, and never to more, in any order and with voids between (money.md 4.6, I7)', () => {
    let partly = 0;
    fc.assert(
      fc.property(invoices, steps, (start, asked) => {
        let invoice = start;
        const { taxes, net, tax, total } = invoice.figures;
        const live: CreditFigures[] = [];
        const give = (asks: readonly CreditAsked[]) => {
          const note = priceCredit(invoice, asks);
          if (!note.ok || asks.length === 0 || !requireWhole(invoice, note.value).ok) return;
          for (const one of note.value.lines) assert.ok(isPositive(one.base));
          live.push(note.value);
          invoice = credit(invoice, ...asks).after;
        };
        const given = () =>
          taxes.map((row, index) => {
            const occurrence = occurrenceOf(taxes, index);
            const rows = live.flatMap((note) => note.taxes[placeOf(note.taxes, row, occurrence)] ?? []);
            const of = (figure: 'base' | 'tax') =>
              sum(
                rows.map((one) => one[figure]),
                eur,
              );
            return { ...row, base: of('base'), tax: of('tax') };
          });
        for (const { line: at, share, voids } of asked) {
          const left = creditableLines(invoice)[at % invoice.lines.length];
          assert.ok(left);
          const cents = Math.floor((Number(left.baseLeft) * 100 * share) / 1000);
          if (cents > 0) give([byAmount((cents / 100).toFixed(2), left.line.id)]);
          const [voided] = voids === null ? [] : live.splice(voids % (live.length || 1), 1);
          if (voided) invoice = withdraw(invoice, voided.lines);
          for (const [index, row] of given().entries()) {
            const all = taxes[index];
            assert.ok(all && isWithin(row.base, all.base) && isWithin(row.tax, all.tax), JSON.stringify(row));
          }
        }
        if (live.length > 0 && invoice.lines.some(({ quantity }) => quantity.startsWith('-'))) partly += 1;
        give(whole(invoice));
        assert.deepEqual(given(), taxes);
        const all = (figure: 'subtotal' | 'tax' | 'total') =>
          sum(
            live.map((note) => note[figure]),
            eur,
          );
        assert.deepEqual([all('subtotal'), all('tax'), all('total')], [net, tax, total]);
        for (const note of live.splice(0)) invoice = withdraw(invoice, note.lines);
        assert.deepEqual(invoice.credited, start.credited);
      }),
      { numRuns: 400, seed: 22 },
    );
    assert.ok(partly > 40, `only ${partly} were credited in parts`);
  });

  it('never credit a line beyond itself, and what is taken off only once', () =>
    fc.assert(
      fc.property(invoices, (invoice) => {
        const { parts } = creditableParts(invoice);
        const inclusive = invoice.taxMode === 'inclusive';
        for (const [index, { base, taxes, tax }] of parts.entries()) {
          const figures = invoice.figures.lines[index];
          assert.ok(figures);
          const own = inclusive ? figures.total : subtract(figures.net, figures.documentDiscount);
          assert.ok(!isNegative(base) && compare(base, isNegative(own) ? zero(eur) : own) <= 0);
          if (taxes.length > 0) assert.equal(sum(taxes, eur), tax);
        }
        const together = (figure: 'base' | 'tax') =>
          sum(
            parts.map((part) => part[figure]),
            eur,
          );
        const { net, tax, total } = invoice.figures;
        assert.deepEqual([together('base'), together('tax')], [inclusive ? total : net, tax]);
      }),
      { numRuns: 400, seed: 23 },
    ));
});
