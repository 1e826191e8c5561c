import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, it, type TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { createPricer, currencies, priceInvoice } from '@billkit/billing';
import type { InvoiceFigures, PricingInput, PricingLine, PricingTax } from '@billkit/billing';
import fc from 'fast-check';
import { editedInvoices, invoices, isSame, longInvoices } from './invoices.js';
import { seed } from './seed.js';
import { priceByFractions } from './price-by-fractions.js';

// The same invoices each time; `ORACLE_SEED=… npm test -- unit oracle` draws others, and
// `ORACLE_DOCUMENTS=…` as many documents as there is time for.
const documents = Number(process.env['ORACLE_DOCUMENTS'] ?? 17_000);

/** Every document is priced under each of these. */
const rules = (['exclusive', 'inclusive', 'none'] as const).flatMap((taxMode) =>
  (['rate', 'line'] as const).map((taxRounding) => ({ taxMode, taxRounding })),
);

function assertAgree(figures: InvoiceFigures, input: PricingInput): void {
  const expected = priceByFractions(input);
  // Comparing is much quicker than finding out what differs.
  if (!isDeepStrictEqual(figures, expected)) assert.deepEqual(figures, expected);
}

/** Whether a line states one such tax twice. */
const isTwice = (taxes: PricingLine['taxes'] = [], kind: (tax: PricingTax) => unknown) =>
  taxes.some((tax, place) => kind(tax) && taxes.slice(0, place).some((before) => isSame(before, tax)));

describe('the random invoices', () => {
  it('are of every currency and of every kind', () => {
    const drawn = fc.sample(invoices, { numRuns: 4000, seed });
    assert.equal(new Set(drawn.map(({ currency }) => currency)).size, currencies.length);
    const isIn = (kind: (invoice: PricingInput) => unknown) => drawn.filter(kind).length > drawn.length / 50;
    assert.ok(isIn(({ lines }) => lines.length === 0) && isIn(({ lines }) => lines.length > 15));
    for (const name of ['discount', 'allowances', 'charges', 'cashIncrement', 'prepaid'] as const)
      assert.ok(
        isIn((invoice) => invoice[name]),
        name,
      );
    for (const kind of [
      ({ baseQuantity }) => baseQuantity,
      ({ discounts }) => discounts && discounts.length > 1,
      ({ charges }) => charges && charges.length > 1,
      ({ taxes }) => taxes === undefined,
      ({ taxes }) => taxes && taxes.length > 1,
      ({ taxes }) => taxes?.slice(1).some(({ compound }) => compound),
      ({ taxes }) => taxes?.some(({ withheld }) => withheld),
      ({ taxes }) => isTwice(taxes, ({ compound, withheld }) => !compound && !withheld),
      ({ taxes }) => isTwice(taxes, ({ compound }) => compound),
      ({ taxes }) => isTwice(taxes, ({ withheld }) => withheld),
      ({ quantity }) => quantity.startsWith('-'),
      ({ unitPrice }) => unitPrice.startsWith('-'),
      ({ unitPrice }) => unitPrice.length > 17,
    ] satisfies readonly ((line: PricingLine) => unknown)[])
      assert.ok(
        isIn(({ lines }) => lines.some(kind)),
        String(kind),
      );
  });
});

describe('an oracle in exact fractions agrees with every figure (money.md 4.3 to 4.5)', () => {
  it('of random invoices of all currencies, modes and roundings', (test: TestContext) => {
    let count = 0;
    fc.assert(
      fc.property(invoices, (drawn) => {
        for (const rule of rules) {
          const input = { ...drawn, ...rule };
          assertAgree(priceInvoice(input), input);
          count++;
        }
      }),
      { numRuns: documents, seed },
    );
    test.diagnostic(`${count} invoices, seed ${seed}`);
  });

  it('of long invoices', () =>
    fc.assert(
      fc.property(longInvoices, (input) => assertAgree(priceInvoice(input), input)),
      { numRuns: 40, seed },
    ));

  it('of an invoice that is priced again after each change', () =>
    fc.assert(
      fc.property(editedInvoices, (versions) => {
        const price = createPricer();
        for (const input of versions) assertAgree(price(input), input);
      }),
      { numRuns: 800, seed },
    ));
});
