import type { Messages } from '../../text/messages.js';

export const picker: Messages['picker'] = {
  found: (count, { plural }) =>
    plural(count, { one: 'Ein Eintrag zur Auswahl.', other: '# Einträge zur Auswahl.' }),
  none: 'Nichts heißt so.',
  more: 'Es gibt noch mehr. Tippen Sie den Namen.',
  create: (name) => `„${name}“ hinzufügen`,
  adding: (name) => `${name} wird hinzugefügt …`,
};

export const setup: Messages['setup'] = {
  more: 'Weitere Angaben',
};
