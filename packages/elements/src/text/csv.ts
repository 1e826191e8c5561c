/**
 * Rows as comma-separated values that spreadsheets open as they are meant (RFC 4180, with a mark that it is UTF-8).
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front: what a client writes into a name must not
 * be carried out on the machine of whoever opens it. Plain numbers stay numbers, also below zero.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const formula = /^[\s"']*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;
const number = /^-?\d+(?:\.\d+)?$/u;

function cell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
