import type { CreditFormTexts } from '../../text/english/credit-form.js';

export const creditForm: CreditFormTexts = {
  whole: 'Toute la facture',
  amount: 'Un montant TTC',
  spread: 'Porter ce montant en avoir',
  unplaced: (amount) =>
    `${amount} n’ont pas pu être portés en avoir : il ne reste rien de plus, ou la taxe est arrondie.`,
  leftAt: (tax) => `Reste à ${tax}`,
  andTax: (tax) => `+ ${tax} de taxe`,
  number: (number) => `Il portera le numéro ${number}.`,
  afterwards: 'Remplissez-le ; les étapes qui le rendent possible s’affichent en dessous.',
  continued: (day) => `Vous poursuivez le brouillon du ${day}.`,
  deleteDraft: 'Supprimer le brouillon',
  saveDraft: 'Enregistrer comme brouillon',
  above: 'Au-delà du montant dû',
  becomes: (amount) => `Ce que deviennent ${amount} au-delà du montant dû`,
  allPlaced: 'Tout est réparti.',
  toPlace: (amount) => `${amount} restent à répartir.`,
  tooMuch: (amount) => `${amount} de trop sont répartis.`,
  back: (payment) => `Remboursé sur ${payment}`,
  atMost: (amount) => `Au plus ${amount}`,
  onAccount: 'Crédit sur le compte du client',
  outside: 'Réglé hors de cette comptabilité',
  outsideHow: 'Comment cela a été réglé',
  restHere: 'Mettre le reste ici',
  restTo: (place) => `Mettre le reste ici : ${place}`,
  notes: 'Avoirs sur cette facture',
};
