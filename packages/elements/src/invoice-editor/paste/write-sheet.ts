/** Rows of text as spreadsheets take them from the clipboard: with tabs, and as an HTML table. */
export interface ClipboardRows {
  readonly text: string;
  readonly html: string;
}

export const writeSheet = (rows: readonly (readonly string[])[]): ClipboardRows => ({
  text: rows.map((row) => row.map(tsvCell).join('\t')).join('\n'),
  html: `<table>${rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`,
});

/** What begins like a formula stays text in the spreadsheet it is pasted into; negative numbers are numbers. */
const harmless = (text: string): string =>
  /^[=+\-@]/.test(text) && !/^-?[\d.,]+%?$/.test(text) ? `'${text}` : text;

function tsvCell(text: string): string {
  const cell = harmless(text);
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const htmlCell = (text: string): string => {
  const escaped = harmless(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
  return `<td>${escaped.replaceAll('\n', '<br>')}</td>`;
};
