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
  atFinalize: 'Die nächste der Reihe; wird beim Festschreiben vergeben.',
  atSave: 'Die nächste der Reihe; wird beim Speichern vergeben.',
  useNumber: 'Diese Nummer verwenden',
  template: 'Vorlage',
  events: 'Verknüpfte Termine',
  eventCount: (count, { plural }) =>
    plural(count, { one: 'ein verknüpfter Termin', other: '# verknüpfte Termine' }),
  unlink: 'Lösen',
  unlinkOf: (event) => `${event} lösen`,
};
