import type { Messages } from '../../text/messages.js';

export const picker: Messages['picker'] = {
  found: (count, { plural }) => plural(count, { one: 'Un choix proposé.', other: '# choix proposés.' }),
  none: 'Rien ne porte ce nom.',
  more: 'Il y en a d’autres. Saisissez le nom.',
  create: (name) => `Ajouter « ${name} »`,
  adding: (name) => `Ajout de ${name} …`,
};

export const setup: Messages['setup'] = {
  more: 'Autres informations',
  atFinalize: 'Le suivant dans l’ordre ; attribué à la finalisation.',
  atSave: 'Le suivant dans l’ordre ; attribué à l’enregistrement.',
  useNumber: 'Utiliser ce numéro',
  template: 'Modèle',
  events: 'Événements liés',
  eventCount: (count, { plural }) => plural(count, { one: 'un événement lié', other: '# événements liés' }),
  unlink: 'Dissocier',
  unlinkOf: (event) => `Dissocier ${event}`,
};
