import type { Writing } from '../messages.js';

/** A table from a spreadsheet, before it becomes lines. */
export const paste = {
  title: 'Paste from a spreadsheet',
  heading: 'The first row names the columns',
  insert: (count: number, { plural }: Writing) =>
    plural(count, { one: 'Insert one line', other: 'Insert # lines' }),
  inserted: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line pasted.', other: '# lines pasted.' }),
  doubt: (text: string, column: string) => `“${text}” under ${column} may be read in two ways. It is:`,
  preview: 'What is pasted',
  column: (position: number) => `Column ${position} becomes`,
  more: (count: number, { plural }: Writing) =>
    plural(count, { one: 'and one more row', other: 'and # more rows' }),
  problems: (count: number, { plural }: Writing) =>
    plural(count, {
      one: 'One cell needs a look. What it says is inserted as it is, to be mended there.',
      other: '# cells need a look. What they say is inserted as it is, to be mended there.',
    }),
  noNumber: (row: number, column: string, text: string) => `Row ${row}, ${column}: “${text}” is no number.`,
  noRate: (row: number, column: string, text: string) =>
    `Row ${row}, ${column}: “${text}” is no tax rate of yours.`,
  leftOut: 'Left out',
  itemCode: 'Item code',
};
