import { plan, type PlanTexts } from './english/plan.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of what stands in the way of something. */
export const loadPlanTexts = (language: Language): Promise<PlanTexts> =>
  loadPart(
    'plan',
    plan,
    {
      ar: () => import('../locales/ar/plan.js').then((part) => part.plan),
      de: () => import('../locales/de/plan.js').then((part) => part.plan),
      fr: () => import('../locales/fr/plan.js').then((part) => part.plan),
      ja: () => import('../locales/ja/plan.js').then((part) => part.plan),
    },
    language,
  );
