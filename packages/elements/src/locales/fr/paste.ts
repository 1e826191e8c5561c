import type { Messages } from '../../text/messages.js';

export const paste: Messages['paste'] = {
  title: 'Coller depuis un tableur',
  heading: 'La première ligne nomme les colonnes',
  insert: (count, { plural }) => plural(count, { one: 'Insérer une ligne', other: 'Insérer # lignes' }),
  inserted: (count, { plural }) => plural(count, { one: 'Une ligne collée.', other: '# lignes collées.' }),
  doubt: (text, column) => `« ${text} » sous ${column} peut se lire de deux façons. C’est :`,
  preview: 'Ce qui est collé',
  column: (position) => `La colonne ${position} devient`,
  more: (count, { plural }) => plural(count, { one: 'et une rangée de plus', other: 'et # rangées de plus' }),
  problems: (count, { plural }) =>
    plural(count, {
      one: 'Une cellule est à vérifier. Elle est insérée telle quelle, à corriger sur place.',
      other: '# cellules sont à vérifier. Elles sont insérées telles quelles, à corriger sur place.',
    }),
  noNumber: (row, column, text) => `Rangée ${row}, ${column} : « ${text} » n’est pas un nombre.`,
  noRate: (row, column, text) => `Rangée ${row}, ${column} : « ${text} » n’est pas un de vos taux.`,
  leftOut: 'Laissé de côté',
  itemCode: 'Code article',
};
