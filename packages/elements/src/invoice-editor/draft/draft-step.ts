import { filledLines, type Draft, type LineDraft } from './draft-model.js';

/** What a person did in one step, as it is told when it is undone. */
export type StepKind =
  'type' | 'fill' | 'link' | 'unlink' | 'duplicate' | 'delete' | 'move' | 'paste' | 'discard' | 'merge';

type Head = Omit<Draft, 'lines'>;

/** The difference between two drafts, small enough to keep hundreds of them. */
export interface DraftStep {
  readonly kind: StepKind;
  /** Where the lines begin to differ, counted from 0. */
  readonly at: number;
  readonly removed: readonly LineDraft[];
  readonly inserted: readonly LineDraft[];
  /** The other fields that differ. */
  readonly before: Partial<Head>;
  readonly after: Partial<Head>;
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The way from one draft to another; undefined when they are the same. */
export function stepBetween(before: Draft, after: Draft, kind: StepKind): DraftStep | undefined {
  if (before === after) return undefined;
  const [was, is] = [before.lines, after.lines];
  const least = Math.min(was.length, is.length);
  let at = 0;
  while (at < least && isSame(was[at], is[at])) at++;
  let end = 0;
  while (end < least - at && isSame(was[was.length - 1 - end], is[is.length - 1 - end])) end++;
  const [removed, inserted] = [was.slice(at, was.length - end), is.slice(at, is.length - end)];
  const changed = changedFields(before, after);
  if (removed.length + inserted.length + changed.length === 0) return undefined;
  const pick = (draft: Draft): Partial<Head> =>
    Object.fromEntries(changed.map((name) => [name, draft[name]]));
  return { kind, at, removed, inserted, before: pick(before), after: pick(after) };
}

/** The fields beside the lines in which two drafts differ. */
export function changedFields(a: Draft, b: Draft): readonly (keyof Head)[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Draft)[]);
  names.delete('lines');
  return ([...names] as (keyof Head)[]).filter((name) => !isSame(a[name], b[name]));
}

/** The draft after the step. */
export const stepForward = (draft: Draft, { at, removed, inserted, after }: DraftStep): Draft => ({
  ...draft,
  ...after,
  lines: draft.lines.toSpliced(at, removed.length, ...inserted),
});

/** The draft before the step. */
export const stepBack = (draft: Draft, { at, removed, inserted, before }: DraftStep): Draft => ({
  ...draft,
  ...before,
  lines: draft.lines.toSpliced(at, inserted.length, ...removed),
});

/** How many fields and lines differ between two drafts. Blank lines say nothing. */
export function changeCount(before: Draft, after: Draft): number {
  const was = new Map(filledLines(before).map((line) => [line.id, line]));
  const is = filledLines(after);
  const changed = is.filter((line) => !isSame(was.get(line.id), line)).length;
  const gone = was.size - is.filter(({ id }) => was.has(id)).length;
  return changedFields(before, after).length + changed + gone;
}
