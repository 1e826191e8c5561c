import { minorDigits } from '../money/currency.js';
import { minus, plus, type Integer } from '../money/integer.js';
import { unitsOf } from '../money/units.js';
import type { TaxFigures } from '../pricing/figures.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import type { RuleDocument, RuleParty, RuleTax } from './rule-document.js';

/** Something of the document that states a tax. */
export interface TaxedItem {
  readonly kind: 'line' | 'allowance' | 'charge';
  /** Its place among those of its kind. */
  readonly index: number;
  readonly tax: RuleTax;
  /** Its place among the taxes stated there. */
  readonly taxIndex: number;
}

/** One tax of the summary (EN 16931 BG-23), in minor units. */
export interface SummaryRow {
  readonly path: string;
  readonly figures: TaxFigures;
  readonly base: Integer;
  readonly tax: Integer;
  /** What the lines, charges and allowances that have it come to: its base, if it is not compound. */
  items: Integer;
}

/** The seller or the buyer. */
export interface Role {
  /** `seller`, `client` or `payer`. */
  readonly path: string;
  /** What a sentence begins with. */
  readonly subject: 'The seller' | 'The buyer';
  /** Absent: nothing is known. */
  readonly party: RuleParty | undefined;
}

/** What many rules ask for, found in one pass over the document. Sums are in minor units. */
export interface Facts {
  readonly document: RuleDocument;
  readonly digits: number;
  readonly seller: Role;
  readonly buyer: Role;
  /** Of the lines (EN 16931 BT-131). */
  readonly lineNet: Integer;
  /** The lines' parts of the document's discount. */
  readonly lineDiscount: Integer;
  readonly allowances: Integer;
  readonly charges: Integer;
  readonly summary: readonly SummaryRow[];
  /** By category; taxes that are kept back are none of EN 16931's. */
  readonly items: ReadonlyMap<string, readonly TaxedItem[]>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects the facts of a document. In tax mode `none` nothing is taxed, whatever the lines state. */
export function factsOf(document: RuleDocument): Facts {
  const { figures, lines, allowances = [], charges = [] } = document;
  const items = new Map<string, TaxedItem[]>();
  const summary = figures.taxes.map((tax, index): SummaryRow => ({
    path: `figures.taxes.${index}`,
    figures: tax,
    base: unitsOf(tax.base),
    tax: unitsOf(tax.tax),
    items: 0,
  }));
  const note = (
    kind: TaxedItem['kind'],
    index: number,
    taxes: readonly RuleTax[] | undefined,
    net: Integer,
  ) => {
    if (document.taxMode === 'none' || taxes === undefined) return;
    for (const [taxIndex, tax] of taxes.entries()) {
      if (tax.withheld) continue;
      const row = summary[placeOf(figures.taxes, tax, occurrenceOf(taxes, taxIndex))];
      if (row) row.items = plus(row.items, net);
      const known = items.get(tax.category);
      if (known) known.push({ kind, index, tax, taxIndex });
      else items.set(tax.category, [{ kind, index, tax, taxIndex }]);
    }
  };

  const sums: Mutable<Pick<Facts, 'lineNet' | 'lineDiscount' | 'allowances' | 'charges'>> = {
    lineNet: 0,
    lineDiscount: 0,
    allowances: 0,
    charges: 0,
  };
  for (const [index, line] of figures.lines.entries()) {
    const net = unitsOf(line.net);
    const discount = unitsOf(line.documentDiscount);
    sums.lineNet = plus(sums.lineNet, net);
    sums.lineDiscount = plus(sums.lineDiscount, discount);
    note('line', index, lines[index]?.taxes, minus(net, discount));
  }
  for (const [index, charge] of figures.charges.entries()) {
    const net = unitsOf(charge.net);
    sums.charges = plus(sums.charges, net);
    note('charge', index, charges[index]?.taxes, net);
  }
  for (const [index, allowance] of figures.allowances.entries()) {
    const net = unitsOf(allowance.net);
    sums.allowances = plus(sums.allowances, net);
    note('allowance', index, allowances[index]?.taxes, minus(0, net));
  }
  return { document, digits: minorDigits(document.currency), ...rolesOf(document), ...sums, summary, items };
}

const rolesOf = ({ seller, client, payer }: RuleDocument): Pick<Facts, 'seller' | 'buyer'> => ({
  seller: { path: 'seller', subject: 'The seller', party: seller },
  buyer: { path: payer ? 'payer' : 'client', subject: 'The buyer', party: payer ?? client },
});

const listOf = { line: 'lines', allowance: 'allowances', charge: 'charges' } as const;

/** Where the tax of an item stands: `lines.2.taxes.0`. */
export const pathOf = ({ kind, index, taxIndex }: TaxedItem): string =>
  `${listOf[kind]}.${index}.taxes.${taxIndex}`;

/** What a person calls it: "Line 3". */
export const nameOf = ({ kind, index }: Pick<TaxedItem, 'kind' | 'index'>): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`;
