import { findPlan, type CommandType, type PlanStep, type RefusalType } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { deskIn } from './desk-in.js';
import type { AskFor } from './subject.js';
import { subjects } from './tables.js';

/** A way out of a refusal: what its steps are called, in their order. */
export interface WayOut {
  readonly command: CommandType;
  readonly refusal: RefusalType;
  readonly steps: readonly CommandType[];
}

/** Every plan that a refusal in the tables has. */
export async function plansFound(): Promise<readonly WayOut[]> {
  const found: WayOut[] = [];
  for (const { states, commands } of Object.values(subjects))
    for (const [state, before] of Object.entries(states))
      for (const { ask, in: row } of Object.values(commands)) {
        if (row[state]?.startsWith('→')) continue;
        const desk = await deskIn(before);
        const asked = await (ask as AskFor<CommandType>)(desk);
        const answer = await desk.ask(asked);
        if (answer.ok || asked.type === 'execute-plan') continue;
        const plan = await findPlan(desk.billing, asked as PlanStep, answer.reason, today);
        if (!plan) continue;
        const steps = plan.map(({ type }) => type);
        found.push({ command: asked.type, refusal: answer.reason.type, steps });
      }
  return found;
}
