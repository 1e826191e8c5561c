import fc from 'fast-check';
import type { Move, Other, SingleMove } from './move.js';

/** What to do next, as numbers that mean something on any books, so that a failure can be shrunk. */
export interface Draw {
  readonly to: Move['to'];
  /** Places: of the invoice and the payment wanted, where they are not the favourite ones, and of whatever else. */
  readonly invoice: number;
  readonly payment: number;
  readonly pick: number;
  readonly much: 'all' | 'half' | 'less' | 'more' | 'one' | 'none';
  /** Whether they look first, and do something else where what they wanted is refused. */
  readonly looks: boolean;
  /** Where among the kinds to look for something else. */
  readonly next: number;
  readonly day: number;
  readonly by: Other | 'office';
}

const weights: Readonly<Record<Move['to'], number>> = {
  draft: 6,
  finalize: 5,
  'finalize-paid': 3,
  void: 4,
  revert: 4,
  delete: 5,
  pay: 8,
  allocate: 9,
  spread: 5,
  remove: 7,
  move: 8,
  refund: 4,
  'ask-refund': 4,
  complete: 3,
  fail: 3,
  return: 3,
  'take-back': 6,
  'void-payment': 4,
  dispute: 4,
  win: 2,
  lose: 5,
  'win-after-all': 3,
  start: 7,
  confirm: 6,
  cancel: 3,
  credit: 10,
  'save-credit': 4,
  'issue-credit': 4,
  'delete-credit': 2,
  'void-credit': 4,
  'apply-credit': 6,
  'remove-credit': 4,
  'refund-credit': 3,
  'ask-credit-refund': 3,
  'write-off': 7,
  reverse: 5,
  close: 2,
  prefer: 2,
  plan: 9,
};
/** Every kind of move there is. */
export const kinds = Object.keys(weights) as readonly Move['to'][];

/** What nobody does for want of something better. */
const isChosenOnly = (to: Move['to']) => ['draft', 'close', 'prefer', 'plan', 'delete', 'void'].includes(to);
export const lesser = kinds.filter((to): to is SingleMove['to'] => !isChosenOnly(to));

// Nine in ten want the favourite invoice, as many the favourite payment.
export const favourite = -1;
const hot = fc.oneof(
  { weight: 9, arbitrary: fc.constant(favourite) },
  { weight: 1, arbitrary: fc.nat({ max: 6 }) },
);

const oneOf = <T>(...all: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.oneof(...all.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

export const draw: fc.Arbitrary<Draw> = fc.record({
  to: oneOf(...kinds.map((to) => [weights[to], to] as const)),
  invoice: hot,
  payment: hot,
  pick: fc.nat({ max: 11 }),
  much: oneOf<Draw['much']>([4, 'all'], [4, 'half'], [3, 'less'], [2, 'more'], [2, 'one'], [1, 'none']),
  looks: oneOf([5, true], [1, false]),
  next: fc.nat({ max: lesser.length - 1 }),
  day: oneOf([8, 4], [1, 3], [1, 2]),
  by: oneOf<Draw['by']>([11, 'office'], [1, 'clerk'], [1, 'client']),
});

/** Nobody who looks asks for what there is not. */
export const looksFirst = ({ looks, much }: Draw) => looks && much !== 'more' && much !== 'none';
