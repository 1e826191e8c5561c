import assert from 'node:assert/strict';
import { createPricer, decimalOf, priceInvoice } from '@billkit/billing';
import { inputOf } from './billkit.js';
import { atMost, type Goal } from '../shared/goals.js';
import { measure } from '../shared/measure.js';
import { linesOf, type Mode } from './work.js';

const size = 1000;

/** What pricing again costs after one line of many changed, as an editor does with each keystroke. */
export function repricingGoal(mode: Mode): Goal {
  const input = inputOf(linesOf(size), mode);
  const changed = { ...input.lines[size / 2]!, quantity: decimalOf('7.25') };
  const inputs = [{ ...input, lines: input.lines.with(size / 2, changed) }, input] as const;
  const priceAgain = createPricer();
  priceAgain(input);
  assert.deepEqual(priceAgain(inputs[0]), priceInvoice(inputs[0]));

  const [whole = NaN, again = NaN] = measure([
    () => priceInvoice(input),
    () => {
      for (const each of inputs) priceAgain(each);
    },
  ]);
  const part = again / inputs.length / whole;
  return atMost(`${mode}, one line of ${size} changed: part of pricing all`, part, 0.1);
}
