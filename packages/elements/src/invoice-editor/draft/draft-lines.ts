import type { LineId, OfferedItem } from '@billkit/billing';
import { blankLine, isBlank, type Draft, type LineDraft, type LineField } from './draft-model.js';

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
  const at = draft.lines.findIndex((line) => line.id === id);
  const line = draft.lines[at];
  if (!line) return draft;
  const changed = { ...line, ...change };
  const isFirstTyping = isBlank(line) && !isBlank(changed) && !('quantity' in change);
  const typed = isFirstTyping && changed.quantity === '' ? { ...changed, quantity: '1' } : changed;
  return withLines(draft, draft.lines.with(at, typed), lineId);
}

/** Fills a line from the price list; what was typed as quantity or discount stays. */
export function fillLine(draft: Draft, id: LineId, item: OfferedItem, lineId: () => LineId): Draft {
  const { quantity, taxRates: [taxRate = '' as const, ...others] = [], product, ...filled } = item.line;
  const lines = draft.lines.map((line) => {
    if (line.id !== id) return line;
    const {
      itemCode: _,
      more: { baseQuantity: __, taxRates: ___, product: ____, ...kept } = {},
      ...rest
    } = line;
    const isUntouched = rest.quantity === '' || rest.quantity === '1';
    const more = {
      ...kept,
      ...(others.length > 0 && { taxRates: others }),
      ...(product && { product }),
    };
    return {
      ...rest,
      ...filled,
      taxRate,
      quantity: isUntouched ? quantity : rest.quantity,
      ...(Object.keys(more).length > 0 && { more }),
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

/** Lines in place of a blank one, below a filled one, or at the end. */
export function insertLines(
  draft: Draft,
  at: LineId | undefined,
  lines: readonly LineDraft[],
  lineId: () => LineId,
): Draft {
  const found = draft.lines.findIndex(({ id }) => id === at);
  const place = found < 0 ? draft.lines.length - 1 : found;
  const isBlankThere = draft.lines.slice(place, place + 1).some(isBlank);
  const kept = isBlankThere
    ? draft.lines.toSpliced(place, 1, ...lines)
    : draft.lines.toSpliced(place + 1, 0, ...lines);
  return withLines(draft, kept, lineId);
}

/** Takes lines out. */
export function removeLines(draft: Draft, ids: readonly LineId[], lineId: () => LineId): Draft {
  const gone = new Set(ids);
  return withLines(
    draft,
    draft.lines.filter(({ id }) => !gone.has(id)),
    lineId,
  );
}

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
