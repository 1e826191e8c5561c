import type { Amount } from '@billkit/billing';

/** What a page with the table of an invoice offers to be measured. Everybody shows the same lines and the same figures. */
export interface TablePage {
  /** Shows so many lines, and answers when they can be typed in. */
  show(lines: number): Promise<void>;
  /** Types a quantity into a line, as a keystroke does, and answers when the total shows it. */
  type(line: number, quantity: string): Promise<void>;
  /** The total as it is shown. */
  total(): string;
  /** Takes everything away again. */
  clear(): void;
}

declare global {
  var table: TablePage;
}

/** A line of the work: whole numbers of cents and a rate, so that all peers come to the same total by integers alone. */
export interface WorkLine {
  readonly description: string;
  readonly quantity: number;
  readonly cents: number;
  readonly percent: 0 | 10 | 20;
}

export const workLines = (count: number): readonly WorkLine[] =>
  Array.from({ length: count }, (_, line) => ({
    description: `Session ${line + 1}, with a word more`,
    quantity: 1 + (line % 4),
    cents: 1000 * (1 + (line % 9)),
    percent: ([0, 10, 20] as const)[line % 3] ?? 0,
  }));

/** What the lines come to with tax, in cents; exact, because every net amount is whole euros times ten. */
export function totalOf(lines: readonly WorkLine[]): number {
  let total = 0;
  for (const { quantity, cents, percent } of lines) total += quantity * cents * (1 + percent / 100);
  return Math.round(total);
}

const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
export const shown = (amount: Amount): string => euros.format(amount as Intl.StringNumericLiteral);
export const shownCents = (cents: number): string => euros.format(cents / 100);
export const rates = [0, 10, 20] as const;

/** The styles of the peers: the same columns, and the rows as grids, so that they may be skipped while out of sight. */
export function addStyles(isSkipping: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body { font: 16px/1.5 system-ui; margin: 16px; }
    table, thead, tbody { display: block; }
    tr { display: grid; grid-template-columns: 2rem 1fr 5rem 7rem 4rem 4rem 8rem 7rem 3rem; border-bottom: 1px solid #ccc; }
    td, th { padding: 8px 4px; min-width: 0; }
    input, select, textarea { width: 100%; min-height: 36px; font: inherit; box-sizing: border-box; }
    ${isSkipping ? 'tbody tr { content-visibility: auto; contain-intrinsic-block-size: auto 54px; }' : ''}`);
  document.adoptedStyleSheets = [sheet];
}

export const headings = ['', 'Description', 'Quantity', 'Unit price', 'Discount', '', 'Tax', 'Amount', ''];
