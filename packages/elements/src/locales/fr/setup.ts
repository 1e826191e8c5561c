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
};
