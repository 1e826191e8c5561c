import { readNumber } from './read-number.js';
import type { Sheet } from './sheet.js';

/** What a column of a spreadsheet becomes in a line; `none` leaves it out. */
export const pasteFields = [
  'none',
  'description',
  'quantity',
  'unitPrice',
  'discount',
  'taxRate',
  'itemCode',
] as const;
export type PasteField = (typeof pasteFields)[number];

/** What is made of the columns. */
export interface Columns {
  /** Whether the first row names the columns. */
  readonly hasHeading: boolean;
  /** One a column; none of them twice, apart from `none`. */
  readonly fields: readonly PasteField[];
}

// What people write above their columns, in the languages of the elements; only the beginning has to fit.
const headings: readonly (readonly [PasteField, RegExp])[] = [
  ['itemCode', /^(item ?(code|no)|code|sku|art(ikel)?[.-]? ?(nr|nummer)|réf|كود|رمز|品番|コード)/u],
  ['description', /^(desc|beschreib|bezeichn|leistung|dés|lib|الوصف|البيان|説明|品名|内容|摘要)/u],
  [
    'quantity',
    /^(qty|quant|amount of|hours|units$|menge|anzahl|stunden|qté|nombre|heures|الكمية|数量|個数)/u,
  ],
  ['unitPrice', /^(unit|price|rate$|cost|einzel|stück|preis|ep$|prix|p\.?u|tarif|السعر|سعر|単価|価格)/u],
  ['discount', /^(disc|rabatt|nachlass|remise|خصم|الخصم|割引|値引)/u],
  ['taxRate', /^(tax|vat|gst|mwst|ust|steuer|tva|taxe|الضريبة|ضريبة|税)/u],
];
// A description, or a code where the description stands beside it.
const items = /^(item|name|service|product|artikel|article|produit|prestation|المنتج|الخدمة|商品|項目)/u;
const sums =
  /^(amount|total|sum|net|gross|line total|betrag|gesamt|summe|montant|المبلغ|الإجمالي|金額|合計)/u;

type Heading = PasteField | 'sum' | 'item';

const headingOf = (text: string): Heading | undefined => {
  const name = text.normalize('NFKC').toLowerCase().trim();
  if (sums.test(name) && !/^amount of/.test(name)) return 'sum';
  return headings.find(([, pattern]) => pattern.test(name))?.[0] ?? (items.test(name) ? 'item' : undefined);
};

const isNumber = (text: string): boolean => ['read', 'ambiguous'].includes(readNumber(text).status);

/** What the columns seem to be, by what stands above them or else by what is in them. */
export function guessColumns(sheet: Sheet): Columns {
  const [first = [], ...others] = sheet;
  const named = first.map(({ text }) => headingOf(text));
  const hasWords = first.length > 0 && !first.some(({ text }) => isNumber(text));
  const hasHeading = others.length > 0 && hasWords && named.some((name) => name !== undefined);
  return { hasHeading, fields: hasHeading ? byName(named, others) : byContent(sheet) };
}

function byName(named: readonly (Heading | undefined)[], rows: Sheet): readonly PasteField[] {
  const item: PasteField = named.includes('description') ? 'itemCode' : 'description';
  const taken = new Set<PasteField>();
  const fields = named.map((name): PasteField => {
    const field = name === 'item' ? item : name;
    if (!field || field === 'sum' || taken.has(field)) return 'none';
    taken.add(field);
    return field;
  });
  if (taken.has('description')) return fields;
  const text = fields.findIndex((field, column) => field === 'none' && isText(rows, column));
  return text < 0 ? fields : fields.with(text, 'description');
}

function byContent(rows: Sheet): readonly PasteField[] {
  const columns = (rows[0] ?? []).map((_, column) => column);
  const numeric = columns.filter((column) => !isText(rows, column));
  const description = columns.find((column) => !numeric.includes(column));
  // One number beside a text is its price; of more, the quantity comes first. What follows may be anything.
  const places: readonly PasteField[] = numeric.length === 1 ? ['unitPrice'] : ['quantity', 'unitPrice'];
  return columns.map((column): PasteField => {
    if (column === description) return 'description';
    return places[numeric.indexOf(column)] ?? 'none';
  });
}

/** Whether most of what stands in a column is no number. */
function isText(rows: Sheet, column: number): boolean {
  const texts = rows.map((row) => row[column]?.text ?? '').filter(Boolean);
  return texts.filter((text) => !isNumber(text)).length * 2 >= texts.length;
}
