/** How a column stands: `<` to the left, `>` to the right. */
export type Side = '<' | '>';

/**
 * Rows of cells as lines of text, in columns as wide as their widest cell, two spaces apart. Columns without a side
 * stand to the left. Nothing is left at the end of a line.
 */
export function tableText(rows: readonly (readonly string[])[], sides: readonly Side[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, letters(cell));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - letters(cell));
        return sides[column] === '>' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}

const letters = (text: string) => Array.from(text).length;
