import type { BulkTexts } from '../../text/english/bulk.js';

export const bulk: BulkTexts = {
  title: 'Factures choisies',
  chosen: { one: '# facture choisie', many: '# de factures choisies', other: '# factures choisies' },
  found: {
    one: '# trouvée pour l’instant…',
    many: '# trouvées pour l’instant…',
    other: '# trouvées pour l’instant…',
  },
  chooseAll: 'Choisir toutes celles qui correspondent',
  chooseNone: 'N’en choisir aucune',
  finalize: (count) => `Finaliser (${count})`,
  send: (count) => `Envoyer (${count})`,
  export: 'Exporter en CSV',
  doing: { 'finalize-invoice': 'Finalisation', 'mark-as-sent': 'Envoi' },
  progress: (done, all) => `${done} sur ${all}`,
  paused: 'En pause',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  results: 'Résultat de chaque facture',
  done: 'Fait',
  notDone: {
    one: '# n’a pas été traitée.',
    many: '# n’ont pas été traitées.',
    other: '# n’ont pas été traitées.',
  },
  stopped: 'La page l’a arrêté.',
  noAddress: 'Le payeur n’a pas d’adresse e-mail.',
  offline: 'Cet appareil n’a pas de réseau pour le moment : rien ne peut être envoyé.',
  currency: 'Devise',
};
