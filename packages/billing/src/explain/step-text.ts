import type { Amount } from '../money/amount.js';
import { integerOf } from '../money/integer.js';
import { amountOfUnits, scaleOf } from '../money/units.js';
import { exactText } from './exact-value.js';
import type { CashStep, LimitStep, Operand, PartStep, ProductStep, ShareStep, SumStep } from './step.js';
import type { GivenStep } from './step.js';
import { counted } from './replay.js';

/** A step before it has its text. */
type Untold<S> = Omit<S, 'figure' | 'name' | 'value' | 'rule' | 'terms' | 'digits' | 'text'>;

/** What of a step its text is made of. */
export type Telling =
  | Untold<GivenStep>
  | Untold<ProductStep>
  | Untold<PartStep>
  | Untold<SumStep>
  | Untold<LimitStep>
  | Untold<ShareStep>
  | Untold<CashStep>;

/** One sentence of everything a step does: "Line 1, gross: 2.5 × 33.3333 = 83.33325, rounded half-up to 83.33." */
export function stepText(name: string, value: Amount, step: Telling): string {
  return `${name}: ${does(value, step)}.`;
}

function does(value: Amount, step: Telling): string {
  switch (step.type) {
    case 'given':
      return `${value}, as stated`;
    case 'product':
      return `${step.quantity} × ${step.unitPrice}${per(step.baseQuantity)} = ${rounded(value, step)}`;
    case 'part':
      return `${signed(step.of)} × ${step.numerator} ÷ ${step.denominator} = ${rounded(value, step)}`;
    case 'sum':
      return `${summed(step.parts)} = ${value}`;
    case 'limit':
      return `${signed(step.wanted)}, held between nothing and ${signed(step.most)}, is ${value}`;
    case 'share':
      return shared(value, step);
    case 'cash':
      return `${signed(step.of)}, rounded ${step.rounding} to a multiple of ${step.increment}, is ${value}`;
  }
}

const per = (baseQuantity: string): string => (baseQuantity === '1' ? '' : ` ÷ ${baseQuantity}`);

function rounded(value: Amount, { exact, rounding }: Pick<PartStep, 'exact' | 'rounding'>): string {
  const text = exactText(exact);
  return Number(text) === Number(value) ? value : `${text}, rounded ${rounding} to ${value}`;
}

/** Sums of more are told by their count: the step has them all. */
const told = 8;

function summed(parts: readonly Operand[]): string {
  if (parts.length === 0) return 'nothing';
  if (parts.length > told) return `${parts.length} figures together`;
  return parts
    .map((part, place) =>
      place === 0 ? signed(part) : `${part.sign < 0 ? '−' : '+'} ${bracketed(part.value)}`,
    )
    .join(' ');
}

const bracketed = (value: Amount): string => (value.startsWith('-') ? `(${value})` : value);

function shared(value: Amount, step: Untold<ShareStep>): string {
  const { leftOver, gotUnit } = step;
  const part = `${shareOf(step)} = ${exactText(step.exact)}`;
  if (leftOver === '0') return `${part}, which is ${value}`;
  const units = leftOver === '1' ? '1 unit was' : `${leftOver} units were`;
  return gotUnit
    ? `${part}; ${units} left over, and it got one: ${value}`
    : `${part}; ${units} left over for larger fractions: ${value}`;
}

function shareOf({ of, by, size, numerator, denominator }: Untold<ShareStep>): string {
  if (by === 'fraction') return `${signed(size)} × ${numerator} ÷ ${denominator}`;
  const whole = amountOfUnits(integerOf(BigInt(denominator)), scaleOf(size.value));
  // Weights that come to less than zero are counted the other way, and so is the amount.
  const isTurned = counted(of) < 0 !== numerator.startsWith('-');
  return numerator === '0' ? 'nothing' : `${signed(of)} × ${signed(size)} ÷ ${isTurned ? '-' : ''}${whole}`;
}

const signed = (operand: Operand): string => amountOfUnits(counted(operand), scaleOf(operand.value));
