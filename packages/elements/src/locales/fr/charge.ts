import type { ChargeTexts } from '../../text/english/charge.js';

export const charge: ChargeTexts = {
  title: 'Encaisser en ligne',
  charge: (amount) => `Encaisser ${amount}`,
  charging: (amount) => `${amount} en cours d’encaissement.`,
  way: 'Mode d’encaissement',
  received: 'Déjà reçu',
  online: 'Encaisser en ligne maintenant',
  pending:
    'Le règlement compte dès que le prestataire de paiement l’a confirmé. Vous pouvez quitter cette page entre-temps.',
  leftOver: (amount) =>
    `${amount} ne sont imputés sur aucune facture. En ligne, seul ce qui est imputé est encaissé.`,
  cancel: 'Arrêter l’encaissement',
  again: 'Réessayer',
  outcomes: {
    failed: 'Le prestataire de paiement a refusé. Rien n’a été encaissé.',
    expired: 'Personne n’a payé à temps. Rien n’a été encaissé.',
    canceled: 'L’encaissement a été arrêté. Rien n’a été encaissé.',
  },
};
