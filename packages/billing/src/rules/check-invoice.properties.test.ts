import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { currencyOf, type Currency } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { amountOfUnits } from '../money/units.js';
import { checkInvoice } from './check-invoice.js';
import type { RuleAdjustment, RuleLine, RuleTax } from './rule-document.js';
import {
  completeClient,
  completeSeller,
  document,
  found,
  line,
  tax,
  without,
  type Content,
} from './rule-documents.test.js';

const taxes: readonly RuleTax[] = [
  ...['19', '7', '5.5', '21', '25', '0.000001'].map((percent) => tax('S', percent)),
  tax('Z', '0'),
  tax('E', '0', 'Article 132'),
  tax('AE', '0', 'Reverse charge'),
  tax('K', '0', 'Intra-community supply'),
  tax('G', '0', 'Export outside the EU'),
  tax('L', '7'),
  tax('M', '4'),
];
const notSubject = tax('O', '0', 'Not subject to tax');

const decimal = (least: number, most: number, scale: number) =>
  fc
    .integer({ min: least * 10 ** scale, max: most * 10 ** scale })
    .map((units) => decimalOf((units / 10 ** scale).toFixed(scale)));

const adjustment = (digits: number): fc.Arbitrary<RuleAdjustment> =>
  fc.oneof(
    fc.record({
      type: fc.constant('percent' as const),
      percent: decimal(0, 100, 3),
      reason: fc.constant('Loyalty'),
    }),
    fc.record({
      type: fc.constant('amount' as const),
      amount: fc.integer({ min: 0, max: 20_000 }).map((units) => amountOfUnits(units, digits)),
      reason: fc.constant('Loyalty'),
    }),
  );

const lineWith = (tax: fc.Arbitrary<RuleTax>, digits: number): fc.Arbitrary<RuleLine> =>
  fc
    .record(
      {
        quantity: fc.oneof(fc.constantFrom('1', '2', '-1').map(decimalOf), decimal(-20, 20, 3)),
        unitPrice: decimal(0, 900, 4),
        baseQuantity: fc.constantFrom('3', '100', '0.7').map(decimalOf),
        discounts: fc.array(adjustment(digits), { maxLength: 2 }),
        charges: fc.array(adjustment(digits), { maxLength: 2 }),
        taxes: tax.map((one) => [one]),
      },
      { requiredKeys: ['quantity', 'unitPrice', 'taxes'] },
    )
    .map(line);

/** Content that breaks no rule but, perhaps, by its figures. */
const content = (
  currency: Currency,
  digits: number,
  modes: Pick<Content, 'taxMode' | 'taxRounding' | 'rounding'>,
) =>
  fc.boolean().chain((isTaxed): fc.Arbitrary<Content> => {
    const tax = isTaxed ? fc.constantFrom(...taxes) : fc.constant(notSubject);
    const adjustments = fc.array(
      fc.tuple(adjustment(digits), tax).map(([one, tax]) => ({ ...one, taxes: [tax] })),
      { maxLength: 3 },
    );
    const parties = isTaxed
      ? {}
      : { seller: without(completeSeller, 'vatNumber'), client: without(completeClient, 'vatNumber') };
    return fc
      .record(
        {
          lines: fc.array(lineWith(tax, digits), { minLength: 1, maxLength: 12 }),
          discount: adjustment(digits),
          allowances: adjustments,
          charges: adjustments,
          prepaid: fc.integer({ min: 0, max: 9_000 }).map((units) => amountOfUnits(units, digits)),
          cashIncrement: fc.constantFrom(1, 5, 100).map((units) => amountOfUnits(units, digits)),
        },
        { requiredKeys: ['lines'] },
      )
      .map((over) => ({ ...document(), ...parties, ...over, ...modes, currency }));
  });

const euro = currencyOf('EUR');
const yen = currencyOf('JPY');
const byTheBook = { taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' } as const;

describe('whatever is priced', () => {
  for (const [currency, digits] of [
    [euro, 2],
    [yen, 0],
  ] as const)
    it(`breaks no rule where ${currency} prices are without tax (BR-CO-10 to 17, BR-S-08, BR-S-09)`, () =>
      fc.assert(
        fc.property(content(currency, digits, byTheBook), (content) =>
          assert.deepEqual(found(document(content)), []),
        ),
      ));

  for (const taxMode of ['exclusive', 'inclusive'] as const)
    for (const taxRounding of ['rate', 'line'] as const)
      for (const rounding of ['half-up', 'half-even', 'up', 'down'] as const)
        it(`has no error with ${taxMode} prices, rounded ${rounding} by ${taxRounding}, at most a warning of its taxes`, () =>
          fc.assert(
            fc.property(content(euro, 2, { taxMode, taxRounding, rounding }), (content) => {
              const findings = checkInvoice(document(content));
              assert.deepEqual(
                findings.filter(({ rule, severity }) => rule !== 'BR-CO-17' || severity === 'error'),
                [],
              );
            }),
            { numRuns: 40 },
          ));

  it('with tax inside and rounded by rate is warned of exactly where no net amount makes its total (money.md 4.4)', () =>
    fc.assert(
      fc.property(content(euro, 2, { ...byTheBook, taxMode: 'inclusive' }), (content) => {
        for (const { path, unreachable } of checkInvoice(document(content))) {
          assert.match(path, /^figures\.taxes\.\d+\.tax$/);
          assert.ok(unreachable);
        }
      }),
    ));
});
