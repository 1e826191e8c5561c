import type { Explanation } from './explain.js';
import type { Operand, Step } from './step.js';

/** The figures that a step is made of. */
export function operandsOf(step: Step): readonly Operand[] {
  switch (step.type) {
    case 'given':
    case 'product':
      return [];
    case 'part':
    case 'cash':
      return [step.of];
    case 'sum':
      return step.parts;
    case 'limit':
      return [step.wanted, step.most];
    case 'share':
      return [step.of, step.size];
  }
}

/**
 * Why a figure is what it is: its step and all it comes from, each after those it needs. Empty for a figure that is not
 * explained. `stepsTo(explanation, 'total')` is everything that decides the total.
 */
export function stepsTo({ steps }: Explanation, figure: string): readonly Step[] {
  const wanted = new Set([figure]);
  // Backwards, so that whoever wants a step was seen before it.
  return steps
    .toReversed()
    .filter((step) => {
      if (!wanted.has(step.figure)) return false;
      for (const { figure } of operandsOf(step)) if (figure !== null) wanted.add(figure);
      return true;
    })
    .toReversed();
}
