import {
  findPlan,
  previewPlan,
  type Asked,
  type PlanPreview,
  type PlanStep,
  type Refusal,
  type Result,
} from '@billkit/billing';
import type { BillingHost } from '../billing-context.js';

/** A command of a plan as a person has typed it. */
export type AskedStep = Asked<PlanStep>;

/** How what was asked can be done. */
export type Way =
  | { readonly status: 'looking' | 'failed' }
  /** It can not: this refuses it, and nothing that stands in the way can be taken back. */
  | { readonly status: 'none'; readonly refusal: Refusal }
  /** As it is, or only with all of these steps. */
  | {
      readonly status: 'free' | 'planned';
      readonly steps: readonly AskedStep[];
      readonly preview: PlanPreview;
      /** What refuses a single step by itself, where other steps make it possible. */
      readonly refusal?: Refusal;
    };

/** How steps that are asked can be carried out: as they are, or after all that stands in the way of a single one was taken back. */
export async function findWay(host: BillingHost, asked: readonly [AskedStep, ...AskedStep[]]): Promise<Way> {
  const { billing } = host;
  const previewOf = (steps: readonly AskedStep[]) =>
    previewPlan(billing, { type: 'execute-plan', id: host.newId('cmd'), steps });
  const [only, ...more] = asked;
  if (more.length > 0) return wayOf('planned', asked, await previewOf(asked));
  // Alone it is refused by the names of its own fields.
  const decided = await billing.preview({ ...only, id: host.newId('cmd') });
  if (decided.ok) return wayOf('free', asked, await previewOf(asked));
  // What was refused stands in the plan as it was typed.
  const steps = await findPlan(billing, only as PlanStep, decided.reason, host.today());
  const none = { status: 'none', refusal: decided.reason } as const;
  if (!steps) return none;
  const preview = await previewOf(steps);
  // One step that only names more than was asked is no plan.
  if (!preview.ok) return none;
  return steps.length === 1
    ? wayOf('free', steps, preview)
    : { status: 'planned', steps, preview: preview.value, refusal: decided.reason };
}

const wayOf = (
  status: 'free' | 'planned',
  steps: readonly AskedStep[],
  preview: Result<PlanPreview, Refusal>,
): Way =>
  preview.ok ? { status, steps, preview: preview.value } : { status: 'none', refusal: preview.reason };
