/** A cell of a spreadsheet, as its text. */
export interface SheetCell {
  readonly text: string;
  /** The number behind the text, where the spreadsheet tells; never more than a hint which number the text is. */
  readonly number?: string;
}

/** Cells in rows, all rows as long as the longest. */
export type Sheet = readonly (readonly SheetCell[])[];

/** More is not read of anything pasted. */
export const rowsMax = 5000;
export const columnsMax = 60;

const nothing: SheetCell = { text: '' };

/** The rows without those that are empty, as long as each other, without columns that are empty. */
export function sheetOf(rows: readonly (readonly SheetCell[])[]): Sheet {
  const filled = rows.filter((row) => row.some(({ text }) => text !== '')).slice(0, rowsMax);
  const columns = Math.min(columnsMax, Math.max(0, ...filled.map((row) => row.length)));
  const used = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    filled.some((row) => (row[column]?.text ?? '') !== ''),
  );
  return filled.map((row) => used.map((column) => row[column] ?? nothing));
}
