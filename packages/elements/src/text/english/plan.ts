import type { PluralForms } from '../messages.js';

/** What stands in the way of something, and what taking it away would do. */
export const plan = {
  together: 'These steps are taken together, or none of them:',
  balances: 'What changes',
  figure: 'Balance',
  before: 'Before',
  after: 'After',
  remaining: 'Credit left',
  none: 'There is no way to do this: what stands in the way cannot be taken back.',
  /** What is left of something that was taken back. */
  again: 'Allocate again',
  looking: 'Looking for a way …',
  changed: 'Something changed meanwhile. This is the plan as it is now.',
  steps: { one: 'One step', other: '# steps' } as PluralForms,
};

/** What every other language has to say of it, too. */
export type PlanTexts = typeof plan;
