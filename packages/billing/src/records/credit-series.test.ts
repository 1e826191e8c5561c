import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  add,
  amountOf,
  compare,
  isNegative,
  isPositive,
  isZero,
  subtract,
  sum,
  zero,
} from '../money/amount.js';
import { compareDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf } from '../money/decimal.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import { draftInvoice, eur, euros, line, openInvoice } from '../testing/fixtures.js';
import type { CreditLine } from './credit-note.js';
import { countCredit, noCredit, priceCredit, type CreditAsked, type CreditFigures } from './credit.js';
import { creditableLines } from './creditable-lines.js';
import { creditedOf, type DraftInvoice, type OpenInvoice } from './invoice.js';
import { byAmount, credit, rate, withdraw } from './trial-credit.test.js';

describe('credit notes in any number, order and kind, some of them voided', () => {
  const cents = fc.integer({ min: 1, max: 20_000 });
  const invoices = fc.record({
    taxMode: fc.constantFrom('exclusive', 'inclusive', 'none' as const),
    taxRounding: fc.constantFrom('rate', 'line' as const),
    rounding: fc.constantFrom('half-up', 'half-even', 'up', 'down' as const),
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 500 }),
        price: cents,
        percents: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }),
        /** Whether the second of its taxes is charged on the first, too. */
        compound: fc.boolean(),
        /** Whether the first of its taxes is stated again after the others. */
        again: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    discount: fc.option(
      fc.oneof(
        fc.record({
          type: fc.constant('percent' as const),
          percent: fc.integer({ min: 0, max: 99 }).map((percent) => decimalOf(String(percent))),
        }),
        fc.record({
          type: fc.constant('amount' as const),
          amount: cents.map((units) => euros((units / 100).toFixed(2))),
        }),
      ),
    ),
  });
  const steps = fc.array(
    fc.record({
      line: fc.nat(2),
      by: fc.constantFrom('amount', 'quantity' as const),
      /** Of what is left of the line, in thousandths. */
      share: fc.integer({ min: 1, max: 1000 }),
      voids: fc.option(fc.nat(), { freq: 2 }),
    }),
    { maxLength: 12 },
  );
  type Terms = typeof invoices extends fc.Arbitrary<infer T> ? T : never;
  const hundredths = (units: number) => decimalOf((units / 100).toFixed(2));

  const draftOf = ({ lines, discount, ...terms }: Terms): DraftInvoice =>
    draftInvoice({
      ...terms,
      ...(discount && { discount }),
      lines: lines.map(({ quantity, price, percents, compound, again }, index) => {
        const taxes = percents.map((percent, place) => ({
          ...{ ...rate(String(percent)), category: `tax ${place}`, compound: compound && place === 1 },
        }));
        return line({
          id: `lin_${index}`,
          quantity: hundredths(quantity),
          unitPrice: hundredths(price),
          taxes: again ? [...taxes, ...taxes.slice(0, 1)] : taxes,
        });
      }),
    });

  it('take a line’s base, tax and total to the last cent, and never more', () =>
    fc.assert(
      fc.property(invoices, steps, (terms, asked) => {
        let invoice = openOver(draftOf(terms));
        if (!invoice) return;
        const live: (readonly CreditLine[])[] = [];
        for (const step of asked) {
          const left = creditableLines(invoice)[step.line % terms.lines.length];
          assert.ok(left);
          const ask = askOf(left, step);
          const priced: ReturnType<typeof priceCredit> = priceCredit(invoice, ask);
          if (priced.ok && ask.length > 0) {
            live.push(priced.value.lines);
            invoice = { ...invoice, credited: countCredit(invoice, priced.value.lines, 'add') };
            assert.equal(add(priced.value.subtotal, priced.value.tax), priced.value.total);
          }
          const [voided] = step.voids === null ? [] : live.splice(step.voids % (live.length || 1), 1);
          if (voided) invoice = withdraw(invoice, voided);
          assertWithin(invoice);
        }
        for (const left of creditableLines(invoice)) {
          if (!isPositive(left.baseLeft)) continue;
          const rest = priceCredit(invoice, [{ line: left.line.id, by: 'amount', amount: left.baseLeft }]);
          assert.ok(rest.ok, rest.ok ? '' : JSON.stringify(rest.reason));
          assert.equal(rest.value.tax, subtract(left.figures.tax, left.credited.tax));
          invoice = { ...invoice, credited: countCredit(invoice, rest.value.lines, 'add') };
        }
        assert.equal(creditedOf(invoice), invoice.figures.total);
      }),
      { numRuns: 300 },
    ));

  it('take each tax of the invoice to the last cent, and never more, whichever are voided in between (money.md 4.6, I7)', () =>
    fc.assert(
      fc.property(invoices, steps, (terms, asked) => {
        let invoice = openOver(draftOf(terms));
        if (!invoice) return;
        const { taxes } = invoice.figures;
        const live: CreditFigures[] = [];
        const give = (asks: readonly CreditAsked[]) => {
          const priced = priceCredit(invoice as OpenInvoice, asks);
          if (!priced.ok || asks.length === 0) return;
          live.push(priced.value);
          invoice = {
            ...(invoice as OpenInvoice),
            credited: countCredit(invoice as OpenInvoice, priced.value.lines, 'add'),
          };
          for (const row of priced.value.taxes) assert.ok(!isNegative(row.tax) && !isNegative(row.base));
        };
        const given = () =>
          taxes.map((row, index) => {
            const occurrence = occurrenceOf(taxes, index);
            const rows = live.flatMap((note) => note.taxes[placeOf(note.taxes, row, occurrence)] ?? []);
            const [base, tax] = [rows.map((one) => one.base), rows.map((one) => one.tax)];
            return { ...row, base: sum(base, eur), tax: sum(tax, eur) };
          });
        for (const step of asked) {
          const left = creditableLines(invoice)[step.line % terms.lines.length];
          assert.ok(left);
          give(askOf(left, step));
          const [voided] = step.voids === null ? [] : live.splice(step.voids % (live.length || 1), 1);
          if (voided) invoice = withdraw(invoice, voided.lines);
          for (const [index, row] of given().entries()) {
            const whole = taxes[index];
            assert.ok(whole && compare(row.tax, whole.tax) <= 0 && compare(row.base, whole.base) <= 0);
          }
        }
        give(
          creditableLines(invoice)
            .filter(({ baseLeft }) => isPositive(baseLeft))
            .map(({ line: { id }, baseLeft }) => byAmount(baseLeft, id)),
        );
        assert.deepEqual(given(), taxes);
        for (const note of live.splice(0)) invoice = withdraw(invoice, note.lines);
        assert.deepEqual(
          invoice.credited,
          invoice.lines.map(() => noCredit(euros('0'))),
        );
      }),
      { numRuns: 300 },
    ));

  it('come to the same for each tax as one over everything, where none is voided (money.md 4.2, I7)', () =>
    fc.assert(
      fc.property(
        invoices,
        fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 8 }),
        (terms, shares) => {
          const start = openOver(draftOf(terms));
          if (!start) return;
          const rest = (invoice: OpenInvoice) =>
            creditableLines(invoice)
              .filter(({ baseLeft }) => isPositive(baseLeft))
              .map(({ line: { id }, baseLeft }) => byAmount(baseLeft, id));
          const whole = credit(start, ...rest(start)).note;
          const notes: CreditFigures[] = [];
          let invoice = start;
          const give = (asked: readonly CreditAsked[]) => {
            const { note, after } = credit(invoice, ...asked);
            notes.push(note);
            invoice = after;
          };
          for (const share of shares)
            give(creditableLines(invoice).flatMap((left) => askOf(left, { by: 'amount', share })));
          give(rest(invoice));
          const summed = whole.taxes.map((row, index) => {
            const occurrence = occurrenceOf(whole.taxes, index);
            const rows = notes.flatMap(({ taxes }) => taxes[placeOf(taxes, row, occurrence)] ?? []);
            const [base, tax] = [rows.map((one) => one.base), rows.map((one) => one.tax)];
            return { ...row, base: sum(base, eur), tax: sum(tax, eur) };
          });
          assert.deepEqual(summed, whole.taxes);
        },
      ),
      { numRuns: 300 },
    ));

  function openOver(draft: DraftInvoice): OpenInvoice | null {
    try {
      return openInvoice(draft);
    } catch {
      return null;
    }
  }

  function askOf(
    { line: { id }, baseLeft, quantityLeft }: ReturnType<typeof creditableLines>[number],
    { by, share }: { readonly by: 'amount' | 'quantity'; readonly share: number },
  ): readonly CreditAsked[] {
    if (by === 'amount') {
      const units = Math.floor((Number(baseLeft) * 100 * share) / 1000);
      return units > 0 ? [{ line: id, by, amount: amountOf((units / 100).toFixed(2), eur) }] : [];
    }
    const quantity = decimalOf(((Number(quantityLeft) * share) / 1000).toFixed(6));
    return compareDecimals(quantity, decimalOf('0')) > 0 ? [{ line: id, by, quantity }] : [];
  }

  function assertWithin(invoice: OpenInvoice): void {
    for (const { figures, credited, baseLeft, quantityLeft } of creditableLines(invoice)) {
      assert.ok(!isNegative(baseLeft) && !quantityLeft.startsWith('-'), `${baseLeft}, ${quantityLeft} left`);
      assert.ok(!isNegative(credited.tax) && compare(credited.tax, figures.tax) <= 0, credited.tax);
      assert.ok(!isZero(baseLeft) || credited.tax === figures.tax, 'all its tax goes with all its base');
      assert.ok(compare(credited.byQuantity, zero(eur)) >= 0, credited.byQuantity);
    }
  }
});
