import { sheetOf, type Sheet } from './sheet.js';

/**
 * Reads cells that tabs and line breaks keep apart. A cell in quotes may hold both, and quotes that are doubled; one
 * that only begins with a quote is what it says.
 */
export function readTsv(text: string): Sheet {
  const rows: { readonly text: string }[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const [cell, end] = quotedCell(text, at) ?? plainCell(text, at);
    rows.at(-1)?.push({ text: cell.trim() });
    const isRowEnd = text[end] !== '\t';
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (isRowEnd && at < text.length) rows.push([]);
    else if (isRowEnd) break;
  }
  return sheetOf(rows);
}

type Cell = readonly [text: string, end: number];

function plainCell(text: string, at: number): Cell {
  let end = at;
  while (end < text.length && !isEnd(text[end])) end++;
  return [text.slice(at, end), end];
}

/** The cell, where its closing quote is followed by the end of the cell; otherwise the quote is text. */
function quotedCell(text: string, at: number): Cell | undefined {
  if (text[at] !== '"') return undefined;
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    if (quote + 1 < text.length && !isEnd(text[quote + 1])) return undefined;
    const inside = text.slice(at + 1, quote).replaceAll('""', '"');
    return [inside.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), quote + 1];
  }
}

const isEnd = (character: string | undefined): boolean =>
  character === '\t' || character === '\n' || character === '\r';
