import type { Messages } from '../../text/messages.js';

export const shortcuts: Messages['shortcuts'] = {
  title: 'Raccourcis clavier',
  anywhere: 'Partout dans la facture',
  inLine: 'Dans un champ d’une ligne',
  onHandle: 'Sur le numéro d’une ligne',
  keyNames: 'Ctrl Alt Maj Espace Suppr Échap',
};

export const shortcutNames: Messages['shortcutNames'] = {
  save: 'Enregistrer le brouillon',
  finalize: 'Finaliser la facture',
  undo: 'Annuler',
  redo: 'Rétablir',
  revert: 'Reprendre ce qui est saisi dans un champ',
  totals: 'Aller aux totaux',
  shortcuts: 'Raccourcis clavier',
  next: 'Même champ de la ligne suivante',
  previous: 'Même champ de la ligne précédente',
  up: 'Monter la ligne',
  down: 'Descendre la ligne',
  add: 'Nouvelle ligne dessous',
  duplicate: 'Dupliquer la ligne',
  delete: 'Supprimer la ligne',
  why: 'Pourquoi ce montant',
  handleUp: 'Monter la ligne',
  handleDown: 'Descendre la ligne',
  select: 'Sélectionner la ligne',
  copy: 'Copier les lignes sélectionnées',
  deleteSelected: 'Supprimer les lignes sélectionnées',
};
