import { findPlan, previewPlan, type Asked, type Command, type PlanStep } from '@billkit/billing';
import type { BillingHost } from '../../billing-context.js';
import type { Plan } from './act-controller.js';

/** How something can be done: as it is, or after all that stands in its way was taken back. */
export async function findWay(host: BillingHost, asked: Omit<Asked<Command>, 'id'>): Promise<Plan> {
  const { billing } = host;
  const step = asked as PlanStep;
  const decided = await billing.preview({ ...step, id: host.newId('cmd') });
  if (decided.ok) return { status: 'free' };
  const steps = await findPlan(billing, step, decided.reason, host.today());
  if (!steps) return { status: 'none' };
  const preview = await previewPlan(billing, { type: 'execute-plan', id: host.newId('cmd'), steps });
  return preview.ok ? { status: 'planned', steps, preview: preview.value } : { status: 'none' };
}
