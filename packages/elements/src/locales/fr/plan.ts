import type { PlanTexts } from '../../text/english/plan.js';

export const plan: PlanTexts = {
  together: 'Ces étapes se font ensemble, ou pas du tout :',
  balances: 'Ce qui change',
  figure: 'Solde',
  before: 'Avant',
  after: 'Après',
  remaining: 'Crédit restant',
  none: 'Ce n’est pas possible : ce qui s’y oppose ne peut pas être repris.',
  again: 'Imputer à nouveau',
  looking: 'Recherche d’une solution …',
  changed: 'Quelque chose a changé entre-temps. Voici le plan actuel.',
  steps: { one: 'Une étape', many: '# étapes', other: '# étapes' },
};
