import type { PlanTexts } from '../../text/english/plan.js';

export const plan: PlanTexts = {
  together: 'Diese Schritte geschehen zusammen oder gar nicht:',
  balances: 'Was sich ändert',
  figure: 'Stand',
  before: 'Vorher',
  after: 'Nachher',
  remaining: 'Restliches Guthaben',
  none: 'Das geht nicht: Was im Weg steht, lässt sich nicht zurücknehmen.',
  again: 'Wieder zuordnen',
  looking: 'Ein Weg wird gesucht …',
  changed: 'Inzwischen hat sich etwas geändert. So ist der Plan jetzt.',
  steps: { one: 'Ein Schritt', other: '# Schritte' },
};
