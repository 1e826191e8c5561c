import type {
  Asked,
  DiscountInput,
  DraftContent,
  DraftInvoice,
  Line,
  LineId,
  LineInput,
  Party,
  TaxMode,
  TaxRateId,
} from '@billkit/billing';
import type { CatalogItem } from '../billing-context.js';

/** A line as it is typed: text, also where it is not yet a number. */
export interface LineDraft {
  readonly id: LineId;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountType: DiscountInput['type'];
  /** Empty for none. */
  readonly discount: string;
  /** Empty for none. */
  readonly taxRate: TaxRateId | '';
  readonly itemCode?: string;
  readonly servedOn?: string;
}

/** A field of a line that a person types or chooses. */
export type LineField = 'description' | 'quantity' | 'unitPrice' | 'discount' | 'discountType' | 'taxRate';

/** An invoice as it is typed. Its last line is always a blank one, waiting to be typed in. */
export interface Draft {
  readonly client: Party | undefined;
  readonly payer: Party | undefined;
  readonly practitioner: Party | undefined;
  readonly location: Party | undefined;
  readonly issuedOn: string;
  /** Empty follows the account's terms. */
  readonly dueOn: string;
  /** Empty follows the account's. */
  readonly taxMode: TaxMode | '';
  readonly reference: string;
  readonly memo: string;
  readonly lines: readonly LineDraft[];
}

/** A line with nothing in it. */
export const blankLine = (id: LineId): LineDraft => ({
  id,
  description: '',
  quantity: '',
  unitPrice: '',
  discountType: 'percent',
  discount: '',
  taxRate: '',
});

/** Whether nothing was typed in a line. A quantity of one alone is nothing: it is filled in by us. */
export const isBlank = ({ description, quantity, unitPrice, discount, itemCode }: LineDraft): boolean =>
  description.trim() === '' &&
  unitPrice === '' &&
  discount === '' &&
  (quantity === '' || quantity === '1') &&
  !itemCode;

/** An invoice nobody has typed in yet. */
export const newDraft = (issuedOn: string, lineId: LineId): Draft => ({
  client: undefined,
  payer: undefined,
  practitioner: undefined,
  location: undefined,
  issuedOn,
  dueOn: '',
  taxMode: '',
  reference: '',
  memo: '',
  lines: [blankLine(lineId)],
});

/** A stored draft, ready to be typed in. */
export const draftOf = (record: DraftInvoice, lineId: LineId): Draft => ({
  client: record.client,
  payer: record.payer,
  practitioner: record.practitioner,
  location: record.location,
  issuedOn: record.issuedOn,
  dueOn: record.dueOn ?? '',
  taxMode: record.taxMode,
  reference: record.reference ?? '',
  memo: record.memo ?? '',
  lines: [...record.lines.map(lineOf), blankLine(lineId)],
});

const lineOf = ({ id, description, quantity, unitPrice, discount, tax, itemCode, servedOn }: Line) => ({
  ...blankLine(id),
  description,
  quantity,
  unitPrice,
  ...(discount && {
    discountType: discount.type,
    discount: discount.type === 'percent' ? discount.percent : discount.amount,
  }),
  taxRate: tax?.rate ?? ('' as const),
  ...(itemCode !== undefined && { itemCode }),
  ...(servedOn !== undefined && { servedOn }),
});

/** The same lines with exactly one blank line at the end; blank ones between stay until they are left. */
function closed(lines: readonly LineDraft[], lineId: () => LineId): readonly LineDraft[] {
  const last = lines.at(-1);
  return last && isBlank(last) ? lines : [...lines, blankLine(lineId())];
}

const withLines = (draft: Draft, lines: readonly LineDraft[], lineId: () => LineId): Draft => ({
  ...draft,
  lines: closed(lines, lineId),
});

/** Types in a line. The blank line at the end becomes a real one with a quantity of one, and another follows it. */
export function changeLine(
  draft: Draft,
  id: LineId,
  change: Partial<Pick<LineDraft, LineField>>,
  lineId: () => LineId,
): Draft {
  const lines = draft.lines.map((line) => {
    if (line.id !== id) return line;
    const changed = { ...line, ...change };
    const isFirstTyping = isBlank(line) && !isBlank(changed) && !('quantity' in change);
    return isFirstTyping && changed.quantity === '' ? { ...changed, quantity: '1' } : changed;
  });
  return withLines(draft, lines, lineId);
}

/** Fills a line from the price list; what was typed as quantity or discount stays. */
export function fillLine(draft: Draft, id: LineId, item: CatalogItem, lineId: () => LineId): Draft {
  const lines = draft.lines.map((line) => {
    if (line.id !== id) return line;
    const { itemCode: _, ...rest } = line;
    const isUntouched = rest.quantity === '' || rest.quantity === '1';
    return {
      ...rest,
      description: item.name,
      unitPrice: item.unitPrice,
      quantity: isUntouched ? (item.quantity ?? '1') : rest.quantity,
      taxRate: item.taxRate ?? ('' as const),
      ...(item.itemCode !== undefined && { itemCode: item.itemCode }),
    };
  });
  return withLines(draft, lines, lineId);
}

/** A blank line below `after`, or the one at the end. Answers with the line to type in. */
export function insertLine(
  draft: Draft,
  after: LineId | undefined,
  lineId: () => LineId,
): readonly [Draft, LineId] {
  const { lines } = draft;
  const at = lines.findIndex(({ id }) => id === after);
  const [last, next] = [lines.at(-1), lines[at + 1]];
  if (last && (at < 0 || at >= lines.length - 2)) return [draft, last.id];
  if (next && isBlank(next)) return [draft, next.id];
  const line = blankLine(lineId());
  return [withLines(draft, lines.toSpliced(at + 1, 0, line), lineId), line.id];
}

/** The same line once more, below. Answers with the copy, or with the line itself when it is blank. */
export function duplicateLine(draft: Draft, id: LineId, lineId: () => LineId): readonly [Draft, LineId] {
  const at = draft.lines.findIndex((line) => line.id === id);
  const line = draft.lines[at];
  if (!line || isBlank(line)) return [draft, id];
  const copy = { ...line, id: lineId() };
  return [withLines(draft, draft.lines.toSpliced(at + 1, 0, copy), lineId), copy.id];
}

/** Takes a line out. */
export const removeLine = (draft: Draft, id: LineId, lineId: () => LineId): Draft =>
  withLines(
    draft,
    draft.lines.filter((line) => line.id !== id),
    lineId,
  );

/** Moves a line to a place counted from 0; it stays above the blank line at the end. */
export function moveLine(draft: Draft, id: LineId, to: number): Draft {
  const { lines } = draft;
  const from = lines.findIndex((line) => line.id === id);
  const line = lines[from];
  const target = Math.max(0, Math.min(to, lines.length - 2));
  if (!line || from === lines.length - 1 || target === from) return draft;
  return { ...draft, lines: lines.toSpliced(from, 1).toSpliced(target, 0, line) };
}

/** Drops the blank lines that are not at the end, apart from the one that is typed in now. */
export function dropBlanks(draft: Draft, keep: LineId | undefined): Draft {
  const last = draft.lines.length - 1;
  const lines = draft.lines.filter((line, index) => index === last || line.id === keep || !isBlank(line));
  return lines.length === draft.lines.length ? draft : { ...draft, lines };
}

/** The lines that say something. */
export const filledLines = (draft: Draft): readonly LineDraft[] =>
  draft.lines.filter((line) => !isBlank(line));

/** A line as it is asked for. What is no number is sent as it was typed, and refused by name. */
export function lineInputOf(line: LineDraft): Asked<LineInput> {
  const { id, description, quantity, unitPrice, discountType, discount, taxRate, itemCode, servedOn } = line;
  return {
    id,
    description,
    quantity,
    unitPrice,
    ...(discount !== '' && {
      discount:
        discountType === 'percent'
          ? { type: 'percent' as const, percent: discount }
          : { type: 'amount' as const, amount: discount },
    }),
    ...(taxRate && { taxRate }),
    ...(itemCode !== undefined && { itemCode }),
    ...(servedOn !== undefined && { servedOn }),
  };
}

/** What `create-draft` and `revise-draft` take. A client that was not chosen is refused as an empty one. */
export function contentOf(draft: Draft): Asked<DraftContent> {
  const { client, payer, practitioner, location, issuedOn, dueOn, taxMode, reference, memo } = draft;
  return {
    client: client ?? { id: '', name: '' },
    ...(payer && { payer }),
    ...(practitioner && { practitioner }),
    ...(location && { location }),
    ...(taxMode && { taxMode }),
    issuedOn,
    ...(dueOn && { dueOn }),
    lines: filledLines(draft).map(lineInputOf),
    ...(reference.trim() && { reference }),
    ...(memo.trim() && { memo }),
  };
}

/** Whether two drafts say the same. Blank lines say nothing. */
export const sameDraft = (a: Draft, b: Draft): boolean =>
  a === b || JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

/** Only what a party is made of: hosts keep more about their people than an invoice does. */
export const partyOf = ({ id, name, email, address }: Party): Party => ({
  id,
  name,
  ...(email !== undefined && { email }),
  ...(address !== undefined && { address }),
});
