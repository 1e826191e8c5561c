// The work everybody does: decimal text in, decimal text out.

export type Mode = 'exclusive' | 'inclusive';

/** One line of an invoice in euros, as decimal text. In inclusive mode the price contains the tax. */
export interface Line {
  /** Up to 4 digits after the point, like the price. */
  readonly quantity: string;
  readonly price: string;
  /** Percent of the gross. */
  readonly discount: string;
  /** Percent. */
  readonly rate: string;
}

export interface LineFigures {
  readonly gross: string;
  readonly discount: string;
  readonly net: string;
  /** Its share of the tax of its rate. */
  readonly tax: string;
  readonly total: string;
}

export interface TaxFigures {
  readonly percent: string;
  /** Without tax. */
  readonly base: string;
  readonly tax: string;
}

/** What everybody answers with: what billkit answers, as far as this work goes. */
export interface Figures {
  readonly lines: readonly LineFigures[];
  readonly taxes: readonly TaxFigures[];
  readonly subtotal: string;
  readonly tax: string;
  readonly total: string;
}

const lineFigures = ['gross', 'discount', 'net', 'tax', 'total'] as const;
const taxFigures = ['taxes.base', 'taxes.tax'] as const;
const sums = ['sums.subtotal', 'sums.tax', 'sums.total'] as const;

/** Every figure by name: `tax` of a line, `taxes.tax` of a rate, `sums.tax` of the invoice. */
export const everyFigure = [...lineFigures, ...taxFigures, ...sums] as const;
export type FigureName = (typeof everyFigure)[number];

/** Somebody who does the work. */
export interface Peer {
  readonly name: string;
  /** Turns the text into whatever shape is asked for, still as text, and answers with the work to be measured. */
  readonly prepare: (lines: readonly Line[], mode: Mode) => () => Figures;
  /** Figures that may be others than ours, by a few units. Absent: every figure is the same. */
  readonly others?: Readonly<Record<Mode, { readonly figures: readonly FigureName[]; readonly why: string }>>;
}

/** An invoice of so many lines, always the same one for a size. */
export const linesOf = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, i) => ({
    quantity: decimal(((i * 7919) % 90_000) + 10_000, i % 5),
    price: decimal(((i * 104_729) % 9_000_000) + 10_000, (i * 3) % 5),
    discount: `${i % 20}`,
    rate: ['19', '7', '0'][i % 3] ?? '0',
  }));

/** `decimal(12_345, 2)` is `"1.23"`: ten-thousandths, cut to so many digits after the point. */
function decimal(tenThousandths: number, digits: number): string {
  const text = `${tenThousandths}`.padStart(5, '0');
  const fraction = text.slice(-4).slice(0, digits).replace(/0+$/, '');
  return text.slice(0, -4) + (fraction && `.${fraction}`);
}

/** The lines of each rate, in order of first appearance. */
export function byRate<T extends { readonly rate: string }>(lines: readonly T[]): readonly [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const group = groups.get(line.rate);
    if (group) group.push(line);
    else groups.set(line.rate, [line]);
  }
  return [...groups];
}
