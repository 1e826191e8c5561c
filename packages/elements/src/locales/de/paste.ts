import type { Messages } from '../../text/messages.js';

export const paste: Messages['paste'] = {
  title: 'Aus einer Tabelle einfügen',
  heading: 'Die erste Zeile benennt die Spalten',
  insert: (count, { plural }) =>
    plural(count, { one: 'Eine Position einfügen', other: '# Positionen einfügen' }),
  inserted: (count, { plural }) =>
    plural(count, { one: 'Eine Position eingefügt.', other: '# Positionen eingefügt.' }),
  doubt: (text, column) => `„${text}“ unter ${column} lässt sich auf zwei Arten lesen. Gemeint ist:`,
  preview: 'Was eingefügt wird',
  column: (position) => `Spalte ${position} wird zu`,
  more: (count, { plural }) =>
    plural(count, { one: 'und eine weitere Zeile', other: 'und # weitere Zeilen' }),
  problems: (count, { plural }) =>
    plural(count, {
      one: 'Eine Zelle braucht einen Blick. Sie wird eingefügt, wie sie ist, und ist dort zu berichtigen.',
      other:
        '# Zellen brauchen einen Blick. Sie werden eingefügt, wie sie sind, und sind dort zu berichtigen.',
    }),
  noNumber: (row, column, text) => `Zeile ${row}, ${column}: „${text}“ ist keine Zahl.`,
  noRate: (row, column, text) => `Zeile ${row}, ${column}: „${text}“ ist keiner Ihrer Steuersätze.`,
  leftOut: 'Weggelassen',
  itemCode: 'Artikelnummer',
};
