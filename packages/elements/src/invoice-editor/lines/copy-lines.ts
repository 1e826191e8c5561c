import { isBlank, type Draft, type LineDraft } from '../draft/draft-model.js';
import { rateOf, type PricedDraft } from '../draft/priced-draft.js';
import { writeSheet, type ClipboardRows } from '../paste/write-sheet.js';

/** Lines as a spreadsheet takes them: the fields in the order of the columns, numbers as the language writes them. */
export function copiedLines(
  priced: Pick<PricedDraft, 'draft' | 'kept' | 'rates' | 'lines'>,
  ids: readonly string[],
  language: string,
): ClipboardRows {
  const mark = decimalMark(language);
  const wanted = new Set(ids);
  const lines = priced.draft.lines.filter((line) => wanted.has(line.id) && !isBlank(line));
  const number = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? text.replace('.', mark) : text);
  return writeSheet(
    lines.map((line) => [
      line.description,
      number(line.quantity),
      number(line.unitPrice),
      discountText(line, number),
      taxText(priced, line, number),
      number(priced.lines.get(line.id)?.figures?.amount ?? ''),
    ]),
  );
}

const discountText = ({ discount, discountType }: LineDraft, number: (text: string) => string): string =>
  discount && discountType === 'percent' ? `${number(discount)}%` : number(discount);

function taxText(
  priced: Pick<PricedDraft, 'kept' | 'rates'>,
  { id, taxRate }: Draft['lines'][number],
  number: (text: string) => string,
): string {
  const rate = rateOf(priced, id, taxRate);
  return rate ? `${rate.name} ${number(rate.percent)}%` : '';
}

const decimalMark = (language: string): string =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5)[1]?.value ?? '.';
