import { columnsMax, rowsMax, sheetOf, type Sheet, type SheetCell } from './sheet.js';

/**
 * Reads the first table of HTML from elsewhere, as text. It is parsed in a document of its own that shows nothing, runs
 * nothing and loads nothing. Undefined when there is no table in it, or when this browser has no way to look inside.
 */
export function readHtmlTable(html: string): Sheet | undefined {
  const table = inertBody(html)?.querySelector('table');
  return table ? sheetOf(rowsOf(table)) : undefined;
}

/** Where markup is checked by the page's policy, only the sanitizer may parse it without asking. */
function inertBody(html: string): HTMLElement | undefined {
  const { body } = document.implementation.createHTMLDocument('');
  if ('setHTML' in body) {
    const removeElements = ['style', 'title', 'meta', 'link', 'img', 'svg', 'math', 'iframe', 'template'];
    (body as Sanitizing).setHTML(html, { sanitizer: { removeElements } });
    return body;
  }
  try {
    return new DOMParser().parseFromString(html, 'text/html').body;
  } catch {
    // The policy of the page forbids it: the text beside the HTML says the same.
    return undefined;
  }
}

interface Sanitizing {
  setHTML(
    html: string,
    options: { readonly sanitizer: { readonly removeElements: readonly string[] } },
  ): void;
}

/** Places that nothing was said of are absent. */
type Grid = ((SheetCell | undefined)[] | undefined)[];

/** A merged cell is where it begins; the places it covers are empty. */
function rowsOf(table: HTMLTableElement): readonly (readonly SheetCell[])[] {
  const grid: Grid = [];
  const rows = [...table.rows].slice(0, rowsMax);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column++;
      if (column >= columnsMax) break;
      cover(grid, cell, { row, column, rows: rows.length });
      column += cell.colSpan;
    }
  }
  return Array.from(grid, (row = []) => Array.from(row, (cell = { text: '' }) => cell));
}

function cover(
  grid: Grid,
  cell: HTMLTableCellElement,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
): void {
  const below = Math.min(rows, row + Math.max(1, cell.rowSpan));
  const beside = Math.min(columnsMax, column + Math.max(1, cell.colSpan));
  for (let y = row; y < below; y++)
    for (let x = column; x < beside; x++) (grid[y] ??= [])[x] ??= { text: '' };
  (grid[row] ??= [])[column] = cellOf(cell);
}

/** LibreOffice and older Excel write the number beside the text. */
function cellOf(cell: HTMLTableCellElement): SheetCell {
  const number = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  return { text: textOf(cell), ...(number && /^-?\d+(\.\d+)?$/.test(number) && { number }) };
}

/** White space in the source is nothing but a space; a new line is a break or a block. */
function textOf(cell: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE)
      parts.push((node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' '));
    else if (node.nodeName === 'BR') parts.push('\n');
    else {
      const isBlock = node.nodeName === 'P' || node.nodeName === 'DIV';
      if (isBlock && parts.some((part) => part.trim() !== '')) parts.push('\n');
      for (const child of node.childNodes) walk(child);
    }
  };
  for (const child of cell.childNodes) walk(child);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim();
}
