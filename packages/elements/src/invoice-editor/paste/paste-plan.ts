import type { LineId, TaxRate } from '@billkit/billing';
import { blankLine, type LineDraft, type LineField } from '../draft/draft-model.js';
import type { Columns, PasteField } from './guess-columns.js';
import { marksOf, readNumber, type Marks } from './read-number.js';
import { readRate } from './read-rate.js';
import type { Sheet, SheetCell } from './sheet.js';

type Meaning = 'thousands' | 'decimals';

/** What a person chose in the preview. */
export interface PasteChoice extends Columns {
  /** What the mark of a number that may be read in two ways parts, by column. */
  readonly marks: ReadonlyMap<number, Meaning>;
}

/** A cell that cannot be used as it is. It is pasted as it is and has to be mended there. */
export interface PasteProblem {
  /** Counted from 0, in the rows that become lines. */
  readonly row: number;
  readonly column: number;
  readonly field: PasteField;
  readonly kind: 'no-number' | 'no-rate';
  readonly text: string;
}

/** A number that may be read in two ways, and the column that has to be decided. */
export interface PasteQuestion {
  readonly column: number;
  readonly text: string;
  readonly thousands: string;
  readonly decimals: string;
  /** Undefined until it is decided. */
  readonly answer: Meaning | undefined;
}

/** What pasting would do. */
export interface PastePlan {
  readonly lines: readonly LineDraft[];
  readonly problems: readonly PasteProblem[];
  readonly questions: readonly PasteQuestion[];
}

type Filling = Partial<Record<LineField | 'itemCode', string>>;

/** The lines that the rows become. Nothing is guessed about money: what may be read in two ways is asked. */
export function planPaste(
  sheet: Sheet,
  choice: PasteChoice,
  rates: readonly TaxRate[],
  lineId: () => LineId,
): PastePlan {
  const rows = choice.hasHeading ? sheet.slice(1) : sheet;
  const problems: PasteProblem[] = [];
  const questions = new Map<number, PasteQuestion>();
  const columns = choice.fields.map((field, column) => ({
    field,
    column,
    marks: marksAt(rows, column, choice),
  }));
  const lines = rows.map((cells, row): LineDraft => {
    let filled: Filling = { quantity: '1' };
    for (const { field, column, marks } of columns) {
      const cell = cells[column];
      if (!cell?.text || field === 'none') continue;
      const read = readCell(field, cell, marks, rates);
      if ('kind' in read) problems.push({ row, column, field, kind: read.kind, text: cell.text });
      const answer = choice.marks.get(column);
      if ('thousands' in read && !questions.has(column))
        questions.set(column, { column, text: cell.text, ...read, answer });
      if ('thousands' in read && answer) filled = { ...filled, [field]: read[answer] };
      if ('filled' in read) filled = { ...filled, ...read.filled };
    }
    return { ...blankLine(lineId()), ...(filled as Partial<LineDraft>) };
  });
  return { lines, problems, questions: [...questions.values()] };
}

function marksAt(rows: Sheet, column: number, { fields }: PasteChoice): Marks {
  const isNumeric = ['quantity', 'unitPrice', 'discount'].includes(fields[column] ?? '');
  return isNumeric ? marksOf(rows.map((row) => row[column]?.text ?? '')) : {};
}

type Read =
  | { readonly filled: Filling; readonly kind?: never }
  | { readonly filled: Filling; readonly kind: PasteProblem['kind'] }
  | { readonly thousands: string; readonly decimals: string };

function readCell(field: PasteField, cell: SheetCell, marks: Marks, rates: readonly TaxRate[]): Read {
  const { text } = cell;
  switch (field) {
    case 'quantity':
    case 'unitPrice':
      return readFigure(field, cell, marks);
    case 'discount': {
      const read = readFigure(field, cell, marks);
      const isAmount = /\p{Sc}|\b[A-Z]{3}\b/u.test(text);
      return 'filled' in read
        ? { ...read, filled: { ...read.filled, discountType: isAmount ? 'amount' : 'percent' } }
        : read;
    }
    case 'taxRate': {
      const rate = readRate(text, rates);
      return rate ? { filled: { taxRate: rate } } : { filled: {}, kind: 'no-rate' };
    }
    case 'itemCode':
      return { filled: { itemCode: plainText(text).slice(0, 100) } };
    default:
      return { filled: { description: plainText(text) } };
  }
}

function readFigure(field: LineField, { text, number }: SheetCell, marks: Marks): Read {
  const reading = readNumber(text, marks);
  switch (reading.status) {
    case 'read':
      return { filled: { [field]: reading.value } };
    case 'ambiguous': {
      const [thousands, decimals] = reading.values;
      // The spreadsheet itself may have told.
      const told = reading.values.find((value) => number && Number(value) === Number(number));
      return told === undefined ? { thousands, decimals } : { filled: { [field]: told } };
    }
    default:
      return { filled: { [field]: text }, kind: 'no-number' };
  }
}

/** Spreadsheets mark text that would be a formula with an apostrophe. */
const plainText = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');
