import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Amount } from '../money/amount.js';
import { currencyOf, minorDigits } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { plus } from '../money/integer.js';
import { amountOfUnits, unitsOf } from '../money/units.js';
import { priceInvoice } from '../pricing/price-invoice.js';
import type { Adjustment, PricingInput, PricingLine, PricingTax } from '../pricing/pricing-input.js';
import { explain } from './explain.js';
import { replay } from './replay.js';
import type { Operand, ShareStep, Step } from './step.js';
import { operandsOf, stepsTo } from './steps-to.js';

const decimal = (least: number, most: number, scale: number) =>
  fc
    .integer({ min: least * 10 ** scale, max: most * 10 ** scale })
    .map((units) => decimalOf((units / 10 ** scale).toFixed(scale)));

const tax: fc.Arbitrary<PricingTax> = fc.record(
  {
    category: fc.constantFrom('S', 'S', 'Z', 'GST'),
    percent: fc.oneof(fc.constantFrom('0', '5', '7.7', '19', '21').map(decimalOf), decimal(0, 100, 4)),
    compound: fc.boolean(),
    withheld: fc.constantFrom(false, false, false, true),
  },
  { requiredKeys: ['category', 'percent'] },
);

const adjustment = (digits: number): fc.Arbitrary<Adjustment> =>
  fc.oneof(
    fc.record({ type: fc.constant('percent' as const), percent: decimal(0, 100, 3) }),
    fc.record({
      type: fc.constant('amount' as const),
      amount: fc.integer({ min: 0, max: 20_000 }).map((units) => amountOfUnits(units, digits)),
    }),
  );

const line = (taxes: fc.Arbitrary<readonly PricingTax[]>, digits: number): fc.Arbitrary<PricingLine> =>
  fc.record(
    {
      quantity: fc.oneof(fc.constantFrom('1', '-1', '0.333').map(decimalOf), decimal(-20, 20, 3)),
      unitPrice: fc.oneof(fc.constantFrom('0.01', '10', '33.3333').map(decimalOf), decimal(0, 900, 4)),
      baseQuantity: fc.constantFrom('3', '100', '0.7').map(decimalOf),
      discounts: fc.array(adjustment(digits), { maxLength: 2 }),
      charges: fc.array(adjustment(digits), { maxLength: 2 }),
      taxes,
    },
    { requiredKeys: ['quantity', 'unitPrice'] },
  );

/** Anything that can be priced: few taxes, so that lines share them, and state one twice. */
const input: fc.Arbitrary<PricingInput> = fc
  .tuple(fc.constantFrom('EUR', 'JPY', 'KWD').map(currencyOf), fc.array(tax, { minLength: 1, maxLength: 3 }))
  .chain(([currency, known]) => {
    const digits = minorDigits(currency);
    const taxes = fc.array(fc.constantFrom(...known), { maxLength: 4 });
    const adjustments = fc.array(fc.tuple(adjustment(digits), taxes), { maxLength: 2 });
    const amount = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((units) => amountOfUnits(units, digits));
    return fc.record(
      {
        currency: fc.constant(currency),
        taxMode: fc.constantFrom('exclusive', 'exclusive', 'inclusive', 'inclusive', 'none'),
        taxRounding: fc.constantFrom('rate', 'line'),
        rounding: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
        lines: fc.array(line(taxes, digits), { maxLength: 8 }),
        discount: adjustment(digits),
        allowances: adjustments.map((all) => all.map(([one, taxes]) => ({ ...one, taxes }))),
        charges: adjustments.map((all) => all.map(([one, taxes]) => ({ ...one, taxes }))),
        prepaid: amount(0, 9_000),
        cashIncrement: amount(1, 100),
      },
      { requiredKeys: ['currency', 'taxMode', 'taxRounding', 'rounding', 'lines'] },
    );
  });

/** Every amount in figures, by its path. */
function amountsIn(figures: object, path = ''): readonly (readonly [path: string, amount: string])[] {
  return Object.entries(figures).flatMap(([key, value]: [string, unknown]) => {
    if (['category', 'percent', 'compound', 'withheld'].includes(key) && path !== '') return [];
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null
      ? amountsIn(value, here)
      : [[here, value as string] as const];
  });
}

const more = (value: Amount, step: Step) => amountOfUnits(plus(unitsOf(value), 1), step.digits);
const raised = (operand: Operand, step: Step): Operand => ({ ...operand, value: more(operand.value, step) });

/** The step with one of the things it says changed, so that it must come to something else. */
function falsified(step: Step): readonly Step[] {
  switch (step.type) {
    case 'given':
      return [{ ...step, stated: more(step.stated, step) }];
    case 'sum':
      return step.parts.map((part, index) => ({
        ...step,
        parts: step.parts.with(index, raised(part, step)),
      }));
    case 'share':
      return [{ ...step, gotUnit: !step.gotUnit }];
    case 'product':
      return [{ ...step, quantity: decimalOf('12345678.9'), unitPrice: decimalOf('98765432.1') }];
    case 'part':
      return step.numerator === '0'
        ? []
        : [{ ...step, of: { ...step.of, value: amountOfUnits(10 ** 12, step.digits) } }];
    case 'limit':
    case 'cash':
      return [];
  }
}

describe('an explanation, whatever is priced,', () => {
  it('has one step for each figure, which comes to it', () =>
    fc.assert(
      fc.property(input, (input) => {
        const { figures, steps } = explain(input);
        assert.deepEqual(figures, priceInvoice(input));
        const values = new Map(steps.map(({ figure, value }) => [figure, value]));
        assert.equal(values.size, steps.length);
        for (const [path, amount] of amountsIn(figures)) assert.equal(values.get(path), amount, path);
      }),
    ));

  it('can be replayed: each step comes to its figure by itself', () =>
    fc.assert(
      fc.property(input, (input) => {
        for (const step of explain(input).steps) assert.equal(replay(step), step.value, step.figure);
      }),
    ));

  it('hangs together: each step is made of figures that were explained before it', () =>
    fc.assert(
      fc.property(input, (input) => {
        const before = new Map<string, string>();
        for (const step of explain(input).steps) {
          for (const { figure, value } of operandsOf(step))
            if (figure !== null) assert.equal(before.get(figure), value, `${step.figure} of ${figure}`);
          before.set(step.figure, step.value);
        }
      }),
    ));

  it('is shown wrong by a replay when one thing in a step is changed', () =>
    fc.assert(
      fc.property(input, (input) => {
        for (const step of explain(input).steps)
          for (const wrong of falsified(step)) assert.notEqual(replay(wrong), step.value, step.figure);
      }),
    ));

  it('hands out each left-over unit once, to one of the largest fractions (money.md 4.5)', () =>
    fc.assert(
      fc.property(input, (input) => {
        const splits = new Map<string, ShareStep[]>();
        for (const step of explain(input).steps) {
          if (step.type !== 'share') continue;
          const split = `${step.rule} of ${step.of.figure ?? ''}`;
          splits.set(split, [...(splits.get(split) ?? []), step]);
        }
        const cut = ({ remainder }: ShareStep) => Number(remainder.numerator) / Number(remainder.denominator);
        for (const shares of splits.values()) {
          const got = shares.filter(({ gotUnit }) => gotUnit);
          const others = shares.filter(({ gotUnit }) => !gotUnit);
          assert.equal(String(got.length), shares[0]?.leftOver);
          for (const one of got) for (const other of others) assert.ok(cut(one) >= cut(other), one.figure);
        }
      }),
    ));

  it('survives JSON as it is, and tells each figure in a sentence', () =>
    fc.assert(
      fc.property(input, (input) => {
        const explanation = explain(input);
        assert.deepEqual(JSON.parse(JSON.stringify(explanation)), explanation);
        for (const { text, name, value } of explanation.steps) {
          assert.ok(text.startsWith(`${name}: `) && text.endsWith('.') && text.includes(value), text);
        }
      }),
    ));

  it('says why of one figure with only what decides it', () =>
    fc.assert(
      fc.property(input, (input) => {
        const explanation = explain(input);
        assert.deepEqual(stepsTo(explanation, 'nothing'), []);
        const steps = stepsTo(explanation, 'payable');
        const used = new Set(steps.flatMap((step) => operandsOf(step).map(({ figure }) => figure)));
        assert.equal(steps.at(-1)?.figure, 'payable');
        for (const { figure } of steps.slice(0, -1)) assert.ok(used.has(figure), figure);
      }),
    ));
});
